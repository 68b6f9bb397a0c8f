/** Copies of a record in which the personal fields are masked or left out. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { sourcesOfShape } from '../../sources/declared/sources.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Edit, Fix, KindId, Node, SinkTarget } from '../../types.ts';
import { HIDDEN_TEXT, maskFunctionOf } from '../masks/mask-functions.ts';
import { maskFunctionHere } from '../masks/foreign-forms.ts';
import { MaskCalls } from '../masks/mask-calls.ts';
import { hasEffects } from '../purity.ts';
import { cutsOf, replaceExpression, textOf } from '../replace.ts';
import { fieldsRead } from '../values/read-fields.ts';
import type { ValueForm } from '../values/type-form.ts';
import { formOf } from '../values/value-form.ts';
import { READ_BACK, SHOWN, fieldOf, isPlainName, leaveOutTitle, namesOfFields, type Whole } from './whole.ts';

/** `{ ...form, phone: maskPhone(form.phone) }` where the value is surely a record and every personal field is its own. */
export function spreadFix(facts: Facts, { node, form, sources }: Whole, target: SinkTarget): Fix | undefined {
  const copied = copiedRecord(facts, node) ?? (node.type === 'Identifier' && form.form === 'record' ? node : undefined);
  const all = copied && fieldsToMask(facts, copied, sources);
  // Of what is stored, only what nothing reads again is left out.
  const told = new Set(sources.map(fieldOf));
  const copiedFields = all && READ_BACK.has(target) ? new Map([...all].filter(([field]) => told.has(field))) : all;
  // What the object gives itself behind the copy is not that of the record.
  const fields = copiedFields && new Map([...copiedFields].filter(([field]) => copied === node || !isWrittenBehind(node, field)));
  if (!copied || !fields || fields.size === 0 || (copied !== node && writesOne(node, fields))) return undefined;
  const text = textOf(facts.file.text, copied);
  const dot = formOf(copied, facts.bindings).isPresent ? '.' : '?.';
  const calls = new MaskCalls(facts);
  const ofMore = fieldsOfMore(facts, copied);
  const masked = [...fields].map(([field, kind]) => {
    if (READ_BACK.has(target) || (!maskFunctionHere(facts, kind) && !SHOWN.has(target))) return `${field}: undefined`;
    const more = ofMore.get(field);
    if (more !== undefined)
      return `${field}: ${!SHOWN.has(target) ? 'undefined' : more.form === 'list' ? `${text}${dot}${field}${more.isPresent ? '.' : '?.'}length` : HIDDEN_TEXT}`;
    return `${field}: ${calls.callOf(kind, `${text}${dot}${field}`, node) ?? (SHOWN.has(target) ? HIDDEN_TEXT : 'undefined')}`;
  });
  const isLeftOut = masked.every((field) => field.endsWith(': undefined'));
  const names = [...fields.keys()];
  const named = namesOfFields(names);
  const cuts = isLeftOut && copied === node ? inOwnLiteral(facts, node, names) : undefined;
  if (cuts) return { title: leaveOutTitle(names), act: 'leave out', safety: 'review', edits: cuts };
  return {
    title: isLeftOut ? leaveOutTitle(names) : { en: `Mask ${named.en} of the object`, 'zh-CN': `对对象的 ${named['zh-CN']} 脱敏` },
    act: isLeftOut ? 'leave out' : 'mask',
    safety: 'review',
    edits: [...calls.edits, copied === node ? replaceExpression(node, `{ ...${text}, ${masked.join(', ')} }`) : withFields(node, masked)],
  };
}

/** Fields of an object that is written out which hold a list, a record or JSON: a mask of one value is none of that. */
function fieldsOfMore({ bindings }: Facts, object: Node): ReadonlyMap<string, ValueForm> {
  const literal = constantValue(object, bindings);
  return literal.type === 'ObjectExpression' ? foundInLiterals.of(literal, () => inLiteral(literal, bindings)) : NONE;
}

const foundInLiterals = new Memo<Node, ReadonlyMap<string, ValueForm>>();
const NONE: ReadonlyMap<string, ValueForm> = new Map();

function inLiteral({ properties }: TSESTree.ObjectExpression, bindings: Facts['bindings']): ReadonlyMap<string, ValueForm> {
  const fields = new Map<string, ValueForm>();
  for (const item of properties) {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) continue;
    const value = constantValue(item.value, bindings);
    const isJson = value.type === 'CallExpression' && lastName(value.callee) === 'stringify';
    const form = formOf(value, bindings);
    if (isJson || form.form !== 'unknown' || mayBeObject(value)) fields.set(name, form);
  }
  return fields;
}

/** Whether a branch of a value is an object that is written out. */
function mayBeObject(value: Node): boolean {
  const bare = unwrap(value);
  switch (bare.type) {
    case 'ObjectExpression':
    case 'ArrayExpression':
      return true;
    case 'ConditionalExpression':
      return mayBeObject(bare.consequent) || mayBeObject(bare.alternate);
    case 'LogicalExpression':
      return mayBeObject(bare.left) || mayBeObject(bare.right);
    default:
      return false;
  }
}

/** `user` of `{ ...user, at: now }`, where it is surely a record and the only one that is copied there. */
function copiedRecord({ bindings }: Facts, node: Node): Node | undefined {
  const [copy, ...others] = node.type === 'ObjectExpression' ? node.properties.filter(({ type }) => type === 'SpreadElement') : [];
  if (copy?.type !== 'SpreadElement' || copy.argument.type !== 'Identifier' || others.length > 0) return undefined;
  return formOf(copy.argument, bindings).form === 'record' ? copy.argument : undefined;
}

/** Whether an object that is written out gives a field a constant text of its own behind what it copies. */
function isWrittenBehind(node: Node, field: string): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const copy = node.properties.findIndex(({ type }) => type === 'SpreadElement');
  return node.properties
    .slice(copy + 1)
    .some((item) => item.type === 'Property' && keyName(item.key, item.computed) === field && staticText(item.value) !== undefined);
}

/** Whether an object that is written out gives one of these fields itself: a second one of its name would be an error. */
function writesOne(node: Node, fields: ReadonlyMap<string, KindId>): boolean {
  return (
    node.type === 'ObjectExpression' &&
    node.properties.some((item) => item.type === 'Property' && fields.has(keyName(item.key, item.computed) ?? ''))
  );
}

/** More fields at the end of an object that is written out: they win over those before them. */
function withFields(node: Node, fields: readonly string[]): Edit {
  const last = node.type === 'ObjectExpression' ? node.properties.at(-1) : undefined;
  const at = last?.range[1] ?? node.range[0];
  return { range: { start: at, end: at }, text: `, ${fields.join(', ')}` };
}

/**
 * `{ ...user, phone: undefined }` for what is stored: a field without a value is not stored. Only where code reads every
 * personal field of the value itself, so that it is a record and no list of them.
 */
export function leaveOutFix(facts: Facts, { node, text, sources }: Whole): Fix | undefined {
  const read = fieldsRead(facts, node);
  const fields = [...new Set(sources.map(fieldOf))];
  if (sources.some(({ kind }) => kind === PERSON_OBJECT) || !fields.every((field) => isPlainName(field) && read.has(field)))
    return undefined;
  return {
    title: leaveOutTitle(fields),
    act: 'leave out',
    safety: 'review',
    edits: inOwnLiteral(facts, node, fields) ?? [
      replaceExpression(node, `{ ...${text}, ${fields.map((field) => `${field}: undefined`).join(', ')} }`),
    ],
  };
}

/** The cuts in the object that is written out for this place alone; undefined where something else is given it too, or a field does more. */
function inOwnLiteral({ bindings, file: { text } }: Facts, node: Node, fields: readonly string[]): Edit[] | undefined {
  const variable = node.type === 'Identifier' ? bindings.resolve(node) : undefined;
  const literal = constantValue(node, bindings);
  if (literal.type !== 'ObjectExpression' || variable?.references.filter((reference) => reference.isRead()).length !== 1) return undefined;
  const gone = literal.properties.filter((item) => item.type === 'Property' && fields.includes(keyName(item.key, item.computed) ?? ''));
  // A declared type may demand the field.
  if (hasDeclaredType(literal)) return undefined;
  const isClean = gone.length === fields.length && gone.length < literal.properties.length;
  return isClean && !gone.some((item) => item.type === 'Property' && hasEffects(item.value))
    ? cutsOf(literal.properties, new Set(gone), text)
    : undefined;
}

/** Whether an object that is written out is of a type that is declared for it. */
export function hasDeclaredType({ parent }: Node): boolean {
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.typeAnnotation !== undefined;
    case 'TSSatisfiesExpression':
      return true;
    case 'TSAsExpression':
      return parent.typeAnnotation.type !== 'TSTypeReference' || lastName(parent.typeAnnotation.typeName) !== 'const';
    default:
      return false;
  }
}

/** Personal fields of a record with their kinds, those of its declared type too; undefined when one is not its own. */
function fieldsToMask(facts: Facts, node: Node, sources: readonly SourceHit[]): ReadonlyMap<string, KindId> | undefined {
  const written = fieldsWritten(facts, node, sources);
  if (written) return written;
  if (sources.some((source) => source.kind === PERSON_OBJECT || source.evidence === 'api' || !isOwnField(source))) return undefined;
  const { shape } = facts.flow.types.ofExpression(node);
  const declared = shape ? sourcesOfShape(facts.flow, shape).filter(({ kind }) => kind !== PERSON_OBJECT) : [];
  if (declared.some((source) => !isOwnField(source))) return undefined;
  // Of a rest and of `Pick<Pat, 'phone'>`, not every field of the declaration is there.
  const { fields } = formOf(node, facts.bindings);
  return new Map(
    [...sources, ...declared].filter((source) => fields?.has(fieldOf(source)) !== false).map((source) => [fieldOf(source), source.kind]),
  );
}

/**
 * Fields of an object that is written out elsewhere, by what their values carry; undefined where those are not all of the finding.
 */
function fieldsWritten({ bindings, flow }: Facts, node: Node, sources: readonly SourceHit[]): ReadonlyMap<string, KindId> | undefined {
  const literal = constantValue(node, bindings);
  if (literal.type !== 'ObjectExpression' || literal === node) return undefined;
  const told = new Set(sources.flatMap(({ kind }) => (kind === PERSON_OBJECT ? [] : [kind])));
  const fields = new Map<string, KindId>();
  const found = new Set<KindId>();
  for (const item of literal.properties) {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined || !isPlainName(name)) return undefined;
    const kinds = flow
      .evaluate(item.value)
      .sources.map(({ kind }) => kind)
      .filter((kind) => told.has(kind));
    for (const kind of kinds) found.add(kind);
    if (kinds[0] !== undefined) fields.set(name, kinds.find((kind) => maskFunctionOf(kind) === undefined) ?? kinds[0]);
    const own = kinds.length === 0 ? sources.find((source) => fieldOf(source) === name) : undefined;
    if (own) fields.set(name, own.kind);
  }
  return told.size > 0 && [...told].every((kind) => found.has(kind) || [...fields.values()].includes(kind)) ? fields : undefined;
}

/** A field that stands directly in the object: its name is a plain identifier declared in a literal or a type. */
function isOwnField(source: SourceHit): boolean {
  if (source.path && source.path.length !== 1) return false;
  return (
    isPlainName(fieldOf(source)) && (source.evidence === 'type' || source.path !== undefined || source.node.parent?.type === 'Property')
  );
}
