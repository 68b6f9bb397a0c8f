/** Types as evidence: what they add to what is known of a value, and what they take away. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { ANY, type Path } from '../../graph/access-path.ts';
import { contentsType } from '../../graph/written-types.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import { removedElsewhere } from '../flow/left-out/removed-fields.ts';
import { isSearchObject } from '../names/negative-names.ts';
import { isIdName } from '../names/words.ts';
import { keyName, lastName, memberName, rangeOf } from '../../syntax/tree.ts';
import { partAt } from '../flow/paths.ts';
import { SILENT, type SourceHit, type Value } from '../flow/value.ts';
import { withoutOtherMembers } from './narrowed.ts';
import { readsValidated } from './procedures.ts';
import { isParse } from './schemas.ts';
import type { Shape, ValueClass } from './shape.ts';
import { declaredSources, isHarmless, sourcesOfShape } from './sources.ts';

/**
 * Evidence by the declared type of a pattern: silent for booleans and functions, the PI fields of a type of this file;
 * undefined when the type is no evidence.
 */
export function declaredFields(context: FlowContext, pattern: Node): Value | undefined {
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  const annotation = (target as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (!annotation || target.type !== 'Identifier') return undefined;
  // A constant that is written out may have fewer fields than its type.
  return target.parent.type === 'VariableDeclarator'
    ? valueOfShape(context, context.types.ofExpression(target).shape)
    : fieldsOfType(context, annotation);
}

/** PI fields of a type written in this file; silent for booleans and functions, undefined when the type is no evidence. */
export function fieldsOfType(context: FlowContext, type: TSESTree.TypeNode): Value | undefined {
  return valueOfShape(context, context.types.ofType(type));
}

/** What values of a type carry; undefined when the type is no evidence. */
export function valueOfShape(context: FlowContext, shape: Shape | undefined): Value | undefined {
  if (!shape) return undefined;
  if (shape.values === 'flag') return SILENT;
  const sources = sourcesOfShape(context, shape);
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** What a part of the contents of a value that a library makes carries by its type argument: `new Subject<User>()`, `signal<User[]>([])`. */
export function typedContents(context: FlowContext, made: Node, path: Path): readonly SourceHit[] {
  const type = contentsType(made);
  const value = type && fieldsOfType(context, type);
  // The shape of a list is that of its elements.
  const fields = path.filter((key) => key !== ANY);
  return value ? partAt(value, fields).sources : [];
}

const TYPED: ReadonlySet<string> = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'NewExpression',
  'AwaitExpression',
  'ChainExpression',
  'TSAsExpression',
  'TSTypeAssertion',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'ThisExpression',
]);

/**
 * A value in the light of its type: booleans, enums and the like are silent whatever their names; where nothing
 * better than a guess is known, the fields of the type are its sources.
 */
export function withType(context: FlowContext, node: Node, whole: Value): Value {
  if (!TYPED.has(node.type)) return whole;
  const value = withoutOtherMembers(context, node, whole);
  if (value.silent) return isChecked(node) ? (valueOfShape(context, context.types.ofExpression(node).shape) ?? value) : value;
  const { shape, field } = context.types.ofExpression(node);
  if (!shape && !field) return value;
  const possible = shape ? withoutHarmless(value, shape) : value;
  const isGiven = possible.silent || possible.sources.some((source) => isSure(source) && !source.isShown);
  if (isGiven) return node.type === 'MemberExpression' ? readHere(possible, node) : possible;
  const told = field
    ? declaredSources(context, field, node).filter((source) => !shape?.values || !isHarmless(shape.values, source.kind, source.name))
    : [];
  const inside = shape && shape.values === undefined ? withoutRewritten(context, node, sourcesOfShape(context, shape)) : [];
  const found = told.length > 0 ? told : inside;
  if (possible.sources.some(isSure)) return withOthers(possible, isSearched(node) ? [] : found);
  if (found.some((source) => source.kind !== PERSON_OBJECT) || (found.length > 0 && possible.sources.length === 0))
    return { sources: isSearched(node) ? found.map((source) => ({ ...source, confidence: 'low' as const })) : found, silent: false };
  return shape && isKnownToBeHarmless(context, shape, possible) ? SILENT : possible;
}

/** A value by other evidence, without what the declared type of the expression makes impossible. */
export function asTyped(context: FlowContext, node: Node, value: Value): Value {
  const shape = TYPED.has(node.type) ? context.types.ofExpression(node).shape : undefined;
  return shape ? withoutHarmless(withoutOtherMembers(context, node, value), shape) : value;
}

/** Fields that code reads, and further ones of the type: a read never hides the others. */
function withOthers(value: Value, told: readonly SourceHit[]): Value {
  const names = new Set(value.sources.map(({ kind, name }) => `${kind} ${name}`));
  const others = told.filter(({ kind, name }) => kind !== PERSON_OBJECT && !names.has(`${kind} ${name}`));
  return others.length > 0 ? { ...value, sources: [...value.sources, ...others] } : value;
}

function isSearched(node: Node): boolean {
  return node.type === 'Identifier' && isSearchObject(node.name);
}

/** A field that is read stands where it is read, not where its type declares it: there it can be masked. */
function readHere(value: Value, node: Node): Value {
  if (!value.sources.some(isDeclared)) return value;
  return { ...value, sources: value.sources.map((source) => (isDeclared(source) ? { ...source, node, range: rangeOf(node) } : source)) };
}

function isDeclared({ evidence, inside }: SourceHit): boolean {
  return evidence === 'type' && !inside;
}

/** Whether a call returns the checked value: `schema.validate(body)` sends no request, and `req.valid('json')` returns no boolean. */
function isChecked(node: Node): boolean {
  const name = node.type === 'CallExpression' ? (lastName(node.callee) ?? '') : '';
  return isParse(name) || readsValidated(name);
}

/** Values of these classes may still be what a label beside them names. */
const SPEAKABLE: ReadonlySet<ValueClass> = new Set<ValueClass>(['text', 'number']);

/** A value without what its type, or the type of its field, makes impossible. */
function withoutHarmless(value: Value, shape: Shape): Value {
  if (value.sources.length === 0) return value;
  const sources = value.sources.filter((source) => {
    const values = shape.values ?? (source.inside ? shape.fields.get(source.path?.[0] ?? source.name)?.type()?.values : undefined);
    return !values || !isHarmless(values, source.kind, source.name);
  });
  if (sources.length === value.sources.length) return value;
  return sources.length > 0 || !shape.values || SPEAKABLE.has(shape.values) ? { ...value, sources } : SILENT;
}

/** Whether more than a guess, or the name of a person's object, is known. */
function isSure(source: SourceHit): boolean {
  return source.confidence !== 'low' && source.kind !== PERSON_OBJECT;
}

/** A type with fewer fields lists the minimum that a function requires; its argument has more. */
const WHOLE = 2;

/** Whether all fields are known and none could be of a person: `user: { id: number; title: string }`. */
function isKnownToBeHarmless(context: FlowContext, shape: Shape, value: Value): boolean {
  const isNamed = value.sources.every((source) => source.kind === PERSON_OBJECT && source.steps.length === 0);
  return isNamed && shape.fields.size >= WHOLE && holdsNothing(context, shape);
}

/** Whether every field of a type is listed, and no name of one is evidence of personal data: `{ customerId: string; viewedAt: number }`. */
export function holdsNothing(context: FlowContext, shape: Shape): boolean {
  if (shape.values !== undefined || shape.isOpen || shape.fields.size === 0 || shape.persons.length > 0) return false;
  return [...shape.fields.values()].every((field) => {
    const values = field.type()?.values;
    return values === 'flag' || (values !== undefined && isUnspoken(context, field.name));
  });
}

function isUnspoken(context: FlowContext, name: string): boolean {
  const { vocabulary } = context;
  const match = vocabulary.match(name);
  return (!match || (isIdName(name) && match.kind.level === 'info')) && !vocabulary.personObject(name);
}

/** Fields that are removed or overwritten somewhere carry what they are given, not what their type declares. */
function withoutRewritten(context: FlowContext, node: Node, sources: readonly SourceHit[]): readonly SourceHit[] {
  if (node.type === 'TSSatisfiesExpression') return withoutConstants(node.expression, sources);
  const variable = node.type === 'Identifier' && sources.length > 0 ? context.bindings.resolve(node) : undefined;
  const names = variable ? rewrittenFields(context, variable) : new Set();
  return names.size > 0 ? sources.filter((source) => !names.has(source.name)) : sources;
}

/** Fields of a type without those that a literal, which only has to fit it, gives a constant text. */
function withoutConstants(literal: Node, sources: readonly SourceHit[]): readonly SourceHit[] {
  const given = literal.type === 'ObjectExpression' ? literal.properties : [];
  const names = new Set(
    given.map((item) => (item.type === 'Property' && item.value.type === 'Literal' ? keyName(item.key, item.computed) : undefined)),
  );
  return sources.filter(({ name }) => !names.has(name));
}

/** Fields that are removed or overwritten somewhere, under any name of their object. */
export function rewrittenFields(context: FlowContext, variable: Variable): ReadonlySet<string> {
  return new Set([
    ...variable.references.flatMap((reference) => rewrittenField(reference.identifier as Node) ?? []),
    ...removedElsewhere(context, variable).flatMap(({ path }) => (path.length === 1 ? path : [])),
  ]);
}

function rewrittenField(identifier: Node): string | undefined {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return undefined;
  const { parent } = member;
  const isGone =
    (parent?.type === 'AssignmentExpression' && parent.left === member) ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
  return isGone ? memberName(member) : undefined;
}
