/** What a class of this file writes of itself: its `toJSON`. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Node } from '../../types.ts';
import type { Arguments, FlowContext } from '../../sources/flow/context.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, keyName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../../sources/flow/value.ts';
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
  const method = object && object.type !== 'SpreadElement' ? toJsonOf(context, object) : undefined;
  if (!object || !method) return undefined;
  const isKept = keptBy(method);
  const sources = context.evaluate(object, args).sources.filter((source) => source.kind !== PERSON_OBJECT && isKept(source));
  return { sources, silent: sources.length === 0 };
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

/** Which fields a `toJSON` leaves as they are: those of the literal it returns, or all but those it takes out. */
function keptBy(method: FunctionNode): (source: SourceHit) => boolean {
  const [returned] = returnedExpressions(method).map(unwrap);
  const nameOf = (source: SourceHit): string => source.path?.[0] ?? source.name;
  if (returned?.type === 'ObjectExpression' && returned.properties.every(({ type }) => type === 'Property')) {
    const kept = new Set(returned.properties.flatMap((item) => (item.type === 'Property' ? [readBy(item.value)] : [])));
    return (source) => kept.has(nameOf(source));
  }
  const taken = takenOutBy(method);
  return (source) => taken !== 'all' && !taken.has(nameOf(source));
}

/** Name of the field that an expression passes unchanged: `this.phone`, `phone`. */
function readBy(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare.name : bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}
