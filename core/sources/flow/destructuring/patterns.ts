/** Destructuring: which part of a value does one name of a pattern receive? */
import { GIVES_REFERENCES } from '../../../catalog/call-words/pass-through.ts';
import { GIVES_RESULTS } from '../../../catalog/call-words/result-types.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import { SELECTS_ROWS } from '../../../catalog/call-words/lists.ts';
import { REGIONS } from '../../../catalog/words/names/modifiers.ts';
import { combine } from '../../evidence.ts';
import type { Node } from '../../../types.ts';
import { constantText } from '../../../graph/constants.ts';
import { keyName, lastName, memberName, unwrap } from '../../../syntax/tree.ts';
import { constantValue } from '../../file/initial-values.ts';
import { fieldsOfType, valueOfShape } from '../../declared/evidence.ts';
import { stateType } from '../../declared/react.ts';
import { isFirstOnly } from '../../declared/variables.ts';
import { givenToSetter } from '../../state/hooks.ts';
import { SILENT, UNKNOWN, union, type Value } from '../value.ts';
import type { Arguments, FlowContext } from '../context.ts';
import { isKeyed } from '../collections.ts';
import { isGroupOfParts, isHarmlessPart } from '../../split-texts.ts';
import { readProperty } from '../properties.ts';
import { labelledField } from '../../labels/page-labels.ts';
import { namedSources } from '../../names/names.ts';
import { isContactInPattern } from '../../names/owners.ts';
import { ofRecord } from '../../person-records.ts';
import { memberRead } from './member-reads.ts';
import { fieldOf, without } from '../paths.ts';
import { partIn } from './text-parts.ts';

/** What a pattern receives: an expression, or a value that no single expression stands for. */
type Given = Node | { readonly held: Value };

/**
 * Value of the name at `name` in `pattern` when the pattern receives `given` (undefined when nothing is known of it).
 * The key decides what a renamed value is: `{ phone: p }` makes `p` a phone.
 */
export function destructured(
  context: FlowContext,
  pattern: Node,
  name: Node,
  given: Given | undefined,
  args: Arguments | undefined,
): Value {
  switch (pattern.type) {
    case 'Identifier':
    case 'RestElement':
      return valueOf(context, given, args);
    case 'AssignmentPattern':
      return withDefault(context, destructured(context, pattern.left, name, given, args), pattern.right, args);
    case 'ArrayPattern':
      return fromArray(context, pattern, name, given, args);
    case 'ObjectPattern':
      return fromObject(context, pattern, name, given, args);
    default:
      return UNKNOWN;
  }
}

function valueOf(context: FlowContext, given: Given | undefined, args: Arguments | undefined): Value {
  if (!given) return UNKNOWN;
  return 'held' in given ? given.held : context.evaluate(given, args);
}

function fromObject(
  context: FlowContext,
  pattern: TSESTree.ObjectPattern,
  name: Node,
  given: Given | undefined,
  args: Arguments | undefined,
): Value {
  const property = pattern.properties.find((item) => item.range[0] <= name.range[0] && name.range[1] <= item.range[1]);
  if (!property) return UNKNOWN;
  if (property.type === 'RestElement') {
    const taken = takenKeys(pattern);
    return restOf(
      valueOf(context, given, args),
      taken,
      new Set(taken.flatMap(([key = '']) => namedSources(context, key, name).map(({ kind }) => kind))),
    );
  }
  const key = keyName(property.key, property.computed) ?? (property.computed ? constantText(property.key, context.bindings) : undefined);
  const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
  if (key === undefined) return UNKNOWN;
  const expression = given && !('held' in given) ? behindReferences(given) : undefined;
  const told = namedSources(context, key, name);
  if (isContactInPattern(context, told, pattern, expression)) return SILENT;
  const byProperty = expression ? readProperty(context, expression, key, args) : UNKNOWN;
  const receiver = expression ? lastName(expression) : receiverKey(pattern);
  const named = target.type === 'Identifier' ? namedSources(context, key, name, receiver) : [];
  const byKey =
    named.length > 0 || target.type !== 'Identifier'
      ? ofRecord(named, () => valueOf(context, given, args).sources)
      : labelledField(context, name, key, receiver);
  const isTold = byKey.length > 0 || byProperty.silent || byProperty.sources.length > 0;
  const value = isTold ? byProperty : partOf(context, property, expression, given, key, args);
  if (target.type !== 'Identifier') return destructured(context, target, name, { held: value }, args);
  // The object alone is the evidence of such a property (`headers` of a request): its name by itself is none.
  const isToldByObject = target.name === key && (told.length === 0 || byKey.some(({ ofPerson }) => ofPerson));
  const own = byKey.length > 0 && (isToldByObject || target.name !== key) ? combine(byKey, value, name) : value;
  return property.value.type === 'AssignmentPattern' ? withDefault(context, own, property.value.right, args) : own;
}

/** What a property of a pattern takes: what the same property is where it is read from the object. */
function partOf(
  context: FlowContext,
  property: TSESTree.Property,
  object: Node | undefined,
  given: Given | undefined,
  key: string,
  args: Arguments | undefined,
): Value {
  const field = fieldOf(valueOf(context, given, args), key);
  if (!object || field.silent || field.sources.length > 0) return field;
  const read = memberRead(property, object, key);
  const value = context.evaluate(read, args);
  // The name of the property is judged where the pattern is; what another module exports under it is not only that name.
  const sources = value.sources.filter(({ node, origin }) => node !== read || origin !== undefined);
  return sources.length > 0 ? { ...value, sources } : field;
}

/** The object whose properties a call gives as references of the same names: `const { phone } = storeToRefs(store)`. */
function behindReferences(given: Node): Node {
  const bare = unwrap(given);
  const [object] = bare.type === 'CallExpression' && GIVES_REFERENCES.has(lastName(bare.callee) ?? '') ? bare.arguments : [];
  return object && object.type !== 'SpreadElement' ? object : given;
}

/** Key under which a nested pattern stands: `{ user: { name } }` reads the name of a user. */
function receiverKey(pattern: Node): string | undefined {
  const property = pattern.parent?.type === 'AssignmentPattern' ? pattern.parent.parent : pattern.parent;
  return property?.type === 'Property' ? keyName(property.key, property.computed) : undefined;
}

function withDefault(context: FlowContext, value: Value, fallback: Node, args: Arguments | undefined): Value {
  const given = context.evaluate(fallback, args);
  return given.silent && !value.silent ? value : union([value, given]);
}

/** What is left of a value without some properties, of these kinds by their names. Where its type lists its fields, its name is no evidence of what is left. */
function restOf(value: Value, taken: string[][], kinds: ReadonlySet<string>): Value {
  // What only the address of a request lets expect is the field of its kind that was taken, or the fields that were.
  const known = value.sources.filter(
    ({ evidence, kind }) => evidence !== 'api' || kinds.size === 0 || (kind !== PERSON_OBJECT && !kinds.has(kind)),
  );
  const left = without(known.length === value.sources.length ? value : { ...value, sources: known }, taken);
  if (!value.sources.some(({ inside, evidence }) => inside && evidence === 'type')) return left;
  return { ...left, sources: left.sources.filter(({ kind, inside }) => inside || kind !== PERSON_OBJECT) };
}

/** What `...rest` leaves out: the keys that its siblings took. */
function takenKeys(pattern: TSESTree.ObjectPattern): string[][] {
  return pattern.properties.flatMap((item) => (item.type === 'Property' ? [[keyName(item.key, item.computed) ?? '']] : []));
}

function fromArray(
  context: FlowContext,
  pattern: TSESTree.ArrayPattern,
  name: Node,
  given: Given | undefined,
  args: Arguments | undefined,
): Value {
  const index = pattern.elements.findIndex((element) => element && element.range[0] <= name.range[0] && name.range[1] <= element.range[1]);
  const target = pattern.elements[index];
  if (!target) return UNKNOWN;
  if (!given || 'held' in given) return destructured(context, target, name, given, args);
  const bare = unwrap(given);
  if (isHarmlessPart(bare, index, context.bindings) || isGroupOfParts(bare, index, context.bindings)) return SILENT;
  const call = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  const callee = call.type === 'CallExpression' ? (lastName(call.callee) ?? '') : '';
  if (index > 0 && /AndCount(?:By)?$|^defineModel$/.test(callee)) return SILENT;
  if (callee === 'split' && target.type === 'Identifier' && REGIONS.test(target.name)) return SILENT;
  if (call.type === 'CallExpression' && /^use[A-Z]/.test(callee)) return fromHook(context, pattern, index, call);
  // The engine follows what a map's keys are.
  if (index === 0 && isKeyed(context, mapOf(call) ?? bare)) return UNKNOWN;
  if (index === 0 && isOfEntries(call)) return SILENT;
  const parts = partsOfRows(context, bare, pattern, index);
  if (parts) {
    const held = parts.every(({ type }) => type === 'Literal') ? SILENT : union(parts.map((part) => context.evaluate(part, args)));
    return destructured(context, target, name, { held }, args);
  }
  const list = call.type === 'CallExpression' && (callee === 'allSettled' || GIVES_RESULTS.has(callee)) ? call.arguments[0] : call;
  const made = list && list.type !== 'SpreadElement' ? constantValue(list, context.bindings) : undefined;
  const isListed = made?.type === 'ArrayExpression' && made.elements.every((item) => item?.type !== 'SpreadElement');
  const element = isListed ? made.elements[index] : undefined;
  const typed = target.type === 'Identifier' && !isFirstOnly(pattern.parent) ? typedPlace(context, given, index, target) : undefined;
  if (typed) return typed;
  if (target.type === 'Identifier' || (target.type === 'RestElement' && callee === 'split'))
    return withoutSiblings(partIn(context, element ?? given, index, lastName(target), args), pattern, target);
  return destructured(context, target, name, element ?? undefined, args);
}

/**
 * What stands at a position of a row by its type: `[users: User[], count: number]`. A text, and a number with a telling name, may be any of
 * what is known of the row.
 */
function typedPlace(context: FlowContext, row: Node, index: number, target: TSESTree.Identifier): Value | undefined {
  const place = context.types.ofExpression(row).shape?.places?.[index];
  if (!place || place.values === 'text') return undefined;
  if (place.values === 'number' && namedSources(context, target.name, target).length > 0) return undefined;
  return valueOfShape(context, place) ?? (place.values === undefined ? undefined : SILENT);
}

/** Elements at one position of the rows of a written list, where a pattern takes rows apart: `[['DB', config.password]]`. */
function partsOfRows({ bindings }: FlowContext, given: Node, pattern: TSESTree.ArrayPattern, index: number): readonly Node[] | undefined {
  const { parent } = pattern;
  if (parent.type === 'AssignmentExpression' || (parent.type === 'VariableDeclarator' && parent.init)) return undefined;
  let list = given;
  while (list.type === 'CallExpression') {
    const callee = unwrap(list.callee);
    if (callee.type !== 'MemberExpression' || !SELECTS_ROWS.has(lastName(callee) ?? '')) return undefined;
    list = unwrap(callee.object);
  }
  const array = constantValue(list, bindings);
  const rows = array.type === 'ArrayExpression' ? array.elements.map((element) => element && unwrap(element)) : [];
  const parts: Node[] = [];
  for (const row of rows) {
    if (row?.type !== 'ArrayExpression') return undefined;
    const part = row.elements[index];
    if (part?.type === 'SpreadElement') return undefined;
    if (part) parts.push(unwrap(part));
  }
  return rows.length > 0 ? parts : undefined;
}

/** `byPhone` of `byPhone.entries()`. */
function mapOf(node: Node): Node | undefined {
  const callee = node.type === 'CallExpression' && node.arguments.length === 0 ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'entries' ? callee.object : undefined;
}

/** `Object.entries(required).filter(…)`: pairs, of which the first is a name. */
function isOfEntries(node: Node): boolean {
  let call = node;
  while (call.type === 'CallExpression') {
    const callee: Node = unwrap(call.callee);
    const name = lastName(callee) ?? '';
    if (name === 'entries') return true;
    if (callee.type !== 'MemberExpression' || !SELECTS_ROWS.has(name)) return false;
    call = unwrap(callee.object);
  }
  return false;
}

/** A row without what the names of its other columns in the pattern show: each name is evidence of its own column alone. */
function withoutSiblings(value: Value, pattern: TSESTree.ArrayPattern, target: Node): Value {
  const own = value.sources.filter(({ node }) => node === target || node.parent !== pattern);
  return own.length === value.sources.length ? value : { sources: own, silent: false };
}

/** `const [value, setValue] = useState(initial)`: the initial value and everything the setter is given. */
function fromHook(context: FlowContext, pattern: TSESTree.ArrayPattern, index: number, call: TSESTree.CallExpression): Value {
  if (index !== 0) return SILENT;
  const type = call.typeArguments?.params[0] ?? stateType(context, call);
  const typed = type && fieldsOfType(context, type);
  const initial = [
    ...(call.arguments[0] ? [context.evaluate(call.arguments[0])] : []),
    ...(typed && typed.sources.length > 0 ? [typed] : []),
  ];
  return union([...initial, ...givenToSetter(pattern, context.bindings).map((given) => context.evaluate(given))]);
}
