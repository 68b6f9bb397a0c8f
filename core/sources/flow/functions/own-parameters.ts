/** Which parameter of its function an expression is, or which property of one that is an options object. */
import type { ParameterPart } from '../../../module-types.ts';
import type { Node } from '../../../types.ts';
import type { Bindings } from '../../file/bindings.ts';
import { parameterOf } from '../../file/functions.ts';
import { isFunction, keyName, memberName, unwrap, type FunctionNode } from '../../../syntax/tree.ts';

/** A part of the parameters of one function. */
export interface OwnPart extends ParameterPart {
  readonly fn: FunctionNode;
  /** What it is where nothing is given. */
  readonly byDefault?: Node;
}

const MAX_HOPS = 3;

/** `data`, `opt.data`, `data` of `({ data })` and of `const { data } = opt`; also behind `|| {}`. */
export function ownPart(node: Node, bindings: Bindings, hops = 0): OwnPart | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&') {
    const part = ownPart(bare.left, bindings, hops + 1);
    return part && { ...part, byDefault: bare.right };
  }
  if (bare.type === 'MemberExpression') return propertyOf(ownPart(bare.object, bindings, hops + 1), memberName(bare));
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  const declaration = definition?.node as Node | undefined;
  if (isFunction(declaration))
    return String(definition?.type) === 'Parameter' ? declaredIn(declaration, definition?.name as Node) : undefined;
  if (declaration?.type !== 'VariableDeclarator' || !declaration.init) return undefined;
  const given = ownPart(declaration.init, bindings, hops + 1);
  return declaration.id.type === 'Identifier' ? given : partOf(given, declaration.id, definition?.name as Node);
}

function declaredIn(fn: FunctionNode, name: Node): OwnPart | undefined {
  const parameter = parameterOf(fn, name);
  return parameter && partOf({ fn, index: parameter.index, isRest: false }, parameter.pattern, name);
}

/** The part of a parameter that one name of a pattern takes. */
function partOf(whole: OwnPart | undefined, pattern: Node, name: Node): OwnPart | undefined {
  if (!whole || pattern === name) return whole;
  if (pattern.type === 'AssignmentPattern') {
    const part = partOf(whole, pattern.left, name);
    return part && pattern.left === name ? { ...part, byDefault: pattern.right } : part;
  }
  if (pattern.type !== 'ObjectPattern') return undefined;
  for (const item of pattern.properties) {
    const found = item.type === 'Property' ? partOf(propertyOf(whole, keyName(item.key, item.computed)), item.value, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function propertyOf(whole: OwnPart | undefined, name: string | undefined): OwnPart | undefined {
  if (!whole || name === undefined || whole.path !== undefined) return undefined;
  return { fn: whole.fn, index: whole.index, isRest: false, path: name };
}
