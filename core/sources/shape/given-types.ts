/**
 * Types that code gives to a part of a value: `answer.data as Visitor`, `const rows: Visitor[] = answer.data`, the setter of
 * `useState<Visitor[]>([])`, the result of a function with a declared type. The value holds the fields of that type.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { fieldsOfType } from '../declared/evidence.ts';
import { returnedExpressions } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { HOLDING_HOOKS, givenToSetter } from '../state/hooks.ts';

/** A value, and the fields of the type that it is given. */
export interface GivenType {
  readonly value: Node;
  readonly sources: readonly SourceHit[];
}

/** Functions of Vue that make a value to be replaced later: `const rows = ref<Visitor[]>([])`. */
const REFERENCES = /^(?:ref|shallowRef)$/;

/** All of a file. */
export function givenTypes(context: FlowContext): GivenType[] {
  const { candidates } = context;
  const found: GivenType[] = [];
  const take = (value: Node | null | undefined, type: TSESTree.TypeNode | undefined): void => {
    if (!value || !type || !CARRYING.has(unwrap(value).type)) return;
    const sources = fieldsIn(context, type);
    if (sources.length > 0) found.push({ value, sources });
  };
  for (const cast of candidates.casts) take(cast.expression, cast.typeAnnotation);
  for (const { id, init } of candidates.declarators) {
    take(init, annotationOf(id));
    const made = init && unwrap(init);
    const held = made?.type === 'CallExpression' ? made.typeArguments?.params[0] : undefined;
    if (held && made?.type === 'CallExpression') for (const value of keptIn(context, id, lastName(made.callee) ?? '')) take(value, held);
  }
  for (const place of candidates.fieldPlaces) {
    if (!isFunction(place) || !place.returnType) continue;
    for (const value of returnedExpressions(place)) take(value, resultOf(place));
  }
  for (const field of candidates.properties) {
    const name = field.type === 'PropertyDefinition' ? keyName(field.key, field.computed) : undefined;
    if (field.type !== 'PropertyDefinition' || name === undefined || !field.typeAnnotation) continue;
    for (const { left, right } of candidates.memberWrites.get(name) ?? [])
      if (left.type === 'MemberExpression' && left.object.type === 'ThisExpression') take(right, field.typeAnnotation.typeAnnotation);
  }
  return found;
}

/** What a value may be read from; what is written out shows its fields itself. */
export const CARRYING: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'AwaitExpression',
  'LogicalExpression',
  'ConditionalExpression',
]);

function fieldsIn(context: FlowContext, type: TSESTree.TypeNode): readonly SourceHit[] {
  return (fieldsOfType(context, type)?.sources ?? []).filter(
    ({ confidence, inside, kind }) => inside && confidence !== 'low' && kind !== PERSON_OBJECT,
  );
}

function annotationOf(id: Node): TSESTree.TypeNode | undefined {
  return id.type === 'Identifier' ? id.typeAnnotation?.typeAnnotation : undefined;
}

/** The type behind `Promise<…>` where the function is asynchronous. */
function resultOf(fn: FunctionNode): TSESTree.TypeNode | undefined {
  const type = fn.returnType?.typeAnnotation;
  return type?.type === 'TSTypeReference' && lastName(type.typeName as Node) === 'Promise' ? type.typeArguments?.params[0] : type;
}

/** What the setter of a hook is given, or what is put into a reference. */
export function keptIn({ bindings }: FlowContext, id: Node, maker: string): readonly Node[] {
  if (HOLDING_HOOKS.test(maker) && id.type === 'ArrayPattern') return givenToSetter(id, bindings);
  if (!REFERENCES.test(maker) || id.type !== 'Identifier') return [];
  return (bindings.declared(id)?.references ?? []).flatMap(({ identifier }) => {
    const member = (identifier as Node).parent;
    const write = member?.type === 'MemberExpression' && memberName(member) === 'value' ? member.parent : undefined;
    return write?.type === 'AssignmentExpression' && write.left === member ? [write.right] : [];
  });
}
