/** What a class of this file writes of itself: its `toJSON`. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Node } from '../../types.ts';
import type { Arguments, FlowContext } from '../../sources/flow/context.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { WRITTEN, type SourceHit, type Value } from '../../sources/flow/value.ts';
import { takenOutBy } from './scrubbers.ts';

/** `JSON.stringify(user)` and `user.toJSON()` of a class with a `toJSON` of its own; undefined for everything else. */
export function serializedValue(
  context: FlowContext,
  node: TSESTree.CallExpression,
  name: string,
  args: Arguments | undefined,
): Value | undefined {
  const callee = unwrap(node.callee);
  const object =
    name === 'stringify' ? node.arguments[0] : name === 'toJSON' && callee.type === 'MemberExpression' ? callee.object : undefined;
  if (!object || object.type === 'SpreadElement') return undefined;
  const isKept = keptOf(context, unwrap(object));
  if (!isKept) return undefined;
  const sources = context.evaluate(object, args).sources.filter(isKept);
  // What is left under another name is for the engine to follow: `toJSON() { return { s: this.secret } }`.
  return sources.length > 0 ? { sources, silent: false } : WRITTEN;
}

type Kept = (source: SourceHit) => boolean;

/** Which sources are left of an object when it is written as text; undefined when every one is. */
function keptOf(context: FlowContext, object: Node): Kept | undefined {
  const method = toJsonOf(context, object);
  if (method) return keptBy(method, 0);
  if (object.type !== 'ObjectExpression') return undefined;
  const parts = new Map<string, Kept>();
  for (const item of object.properties) {
    const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    const inner = item.type === 'Property' ? toJsonOf(context, item.value) : undefined;
    if (key !== undefined && inner) parts.set(key, keptBy(inner, 1));
  }
  return parts.size === 0 ? undefined : (source) => parts.get(source.path?.[0] ?? '')?.(source) ?? true;
}

function toJsonOf(context: FlowContext, object: Node): FunctionNode | undefined {
  const bare = unwrap(object);
  const made = bare.type === 'NewExpression' ? bare : undefined;
  const definition = bare.type === 'Identifier' ? context.bindings.resolve(bare)?.defs[0] : undefined;
  const name = definition?.name as Node | undefined;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  const typeName = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
  const declarator = definition?.node as Node | undefined;
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? unwrap(declarator.init) : undefined;
  const maker = made ?? (init?.type === 'NewExpression' ? init : undefined);
  const className = typeName ?? (maker?.callee.type === 'Identifier' ? maker.callee.name : undefined);
  const declaration = className === undefined ? undefined : (context.bindings.topLevel(className)?.defs[0]?.node as Node | undefined);
  if (declaration?.type !== 'ClassDeclaration') return undefined;
  const method = declaration.body.body.find((item) => item.type === 'MethodDefinition' && keyName(item.key, item.computed) === 'toJSON');
  return method?.type === 'MethodDefinition' && isFunction(method.value) ? method.value : undefined;
}

/** Which fields a `toJSON` leaves as they are: those of the literal it returns, or all but those it takes out. `depth` properties lead to its object. */
function keptBy(method: FunctionNode, depth: number): Kept {
  const [returned] = returnedExpressions(method).map(unwrap);
  const nameOf = (source: SourceHit): string => source.path?.[depth] ?? source.name;
  if (returned?.type === 'ObjectExpression' && returned.properties.every(({ type }) => type === 'Property')) {
    const kept = new Set(returned.properties.flatMap((item) => (item.type === 'Property' ? [readBy(item.value)] : [])));
    return (source) => source.kind !== PERSON_OBJECT && kept.has(nameOf(source));
  }
  const taken = takenOutBy(method);
  return (source) => source.kind !== PERSON_OBJECT && taken !== 'all' && !taken.has(nameOf(source));
}

/** Name of the field that an expression passes unchanged: `this.phone`, `phone`. */
function readBy(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}
