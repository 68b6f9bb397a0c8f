import { WRAPS_CALLBACK } from '../../catalog/call-words/copies.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { exitsOf } from '../../graph/exits.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from './bindings.ts';
import { isFunction, keyName, lastName, unwrap, type FunctionNode } from '../../syntax/tree.ts';

const returnsMemo = new Memo<FunctionNode, readonly Node[]>();

/** Expressions that a function returns (or its arrow body), then those that it yields; nested functions are left out. */
export function returnedExpressions(fn: FunctionNode): readonly Node[] {
  let found = returnsMemo.get(fn);
  if (!found) {
    const { returned, yields } = exitsOf(fn);
    returnsMemo.set(fn, (found = [...returned, ...yields.flatMap(({ argument }) => (argument ? [argument] : []))]));
  }
  return found;
}

/** The function that an expression names in this file: a declaration or a constant. */
export function localFunction(node: Node, bindings: Bindings): FunctionNode | undefined {
  const bare = unwrap(node);
  if (isFunction(bare)) return bare;
  if (bare.type !== 'Identifier') return undefined;
  const definition = bindings.resolve(bare)?.defs[0];
  const declared = definition?.node as Node | undefined;
  if (isFunction(declared)) return String(definition?.type) === 'FunctionName' ? declared : undefined;
  if (declared?.type !== 'VariableDeclarator' || declared.id.type !== 'Identifier' || !declared.init) return undefined;
  return functionIn(declared.init);
}

/** The function an initializer is, also inside `useCallback(…)` and `debounce(…)`. */
export function functionIn(node: Node): FunctionNode | undefined {
  const bare = unwrap(node);
  if (isFunction(bare)) return bare;
  if (bare.type !== 'CallExpression') return undefined;
  const callee = unwrap(bare.callee);
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
        ? callee.property.name
        : '';
  const first = bare.arguments[0];
  return WRAPS_CALLBACK.has(name) && first && isFunction(first) ? first : undefined;
}

/** What the function returns that a call is given first: `computed(() => form.value.phone)`; undefined where it is given none. */
export function computedBy(call: Node): readonly Node[] | undefined {
  const [first] = call.type === 'CallExpression' ? call.arguments : [];
  const fn = first && functionIn(first);
  return fn && returnedExpressions(fn);
}

/** The name that a function goes by in its file: its own, or that of the constant, property or member it is given to. */
export function functionName(fn: FunctionNode): string | undefined {
  const holder = fn.parent;
  if (fn.type === 'FunctionDeclaration') return fn.id?.name;
  if (holder.type === 'Property' || holder.type === 'MethodDefinition' || holder.type === 'PropertyDefinition')
    return keyName(holder.key, holder.computed);
  if (holder.type === 'AssignmentExpression') return lastName(holder.left);
  return holder.type === 'VariableDeclarator' ? lastName(holder.id) : undefined;
}

/**
 * Whether a function, or the declaration of one, is exported by the statement in which it stands: `export function f() {}`,
 * `export const f = () => {}`, `export default () => {}`. `export { f }` and `module.exports` are not seen.
 */
export function isExportedInPlace(node: Node): boolean {
  const declarator = node.type === 'VariableDeclarator' ? node : node.parent;
  const statement = (declarator?.type === 'VariableDeclarator' ? declarator.parent : node).parent;
  return statement?.type === 'ExportNamedDeclaration' || statement?.type === 'ExportDefaultDeclaration';
}

/** Position of the parameter that declares a name, and the pattern that holds it. */
export function parameterOf(fn: FunctionNode, name: Node): { readonly index: number; readonly pattern: TSESTree.Parameter } | undefined {
  const index = fn.params.findIndex((param) => param.range[0] <= name.range[0] && name.range[1] <= param.range[1]);
  const pattern = fn.params[index];
  return pattern ? { index, pattern } : undefined;
}

/** Empty initial values are no evidence once something else is assigned. */
export function isPlaceholder(node: Node | undefined): boolean {
  if (node?.type === 'Literal') return node.value === '' || node.value === null || node.value === 0;
  if (node?.type === 'Identifier') return node.name === 'undefined';
  return node?.type === 'ArrayExpression' && node.elements.length === 0;
}
