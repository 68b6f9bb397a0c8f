/** Of a value that leaves, the few fields that code reads and that hold nothing of a person. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { LISTS_AND_TEXTS_HAVE } from '../../catalog/call-words/lists.ts';
import { RECORD_AGAIN } from '../../catalog/words/names/records.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Fix, Level, Node, SinkTarget } from '../../types.ts';
import { MaskCalls } from '../masks/mask-calls.ts';
import { fieldsReadOfStored } from '../reads/stored-reads.ts';
import type { FieldUse } from '../reads/value-uses.ts';
import { isRepeatable, replaceExpression } from '../replace.ts';
import { fieldsRead } from '../values/read-fields.ts';
import { isTypeScript } from '../../syntax/languages.ts';
import { maySignIn } from './status.ts';
import { droppable, fieldOf, isPlainName, type Whole } from './whole.ts';

/** One field alone may be read for anything. */
const LEAST_KEPT = 2;
/** A few fields are a deliberate choice; more are the record again. */
const MAX_KEPT = 6;

/** `{ id: user.id, level: user.level }` */
export function pickFix(facts: Facts, { node, text, sources }: Whole, target: SinkTarget): Fix | undefined {
  const { vocabulary } = facts.flow;
  const isToken = (field: string): boolean => droppable([{ kind: vocabulary.match(field)?.kind.id ?? PERSON_OBJECT }], target).length === 0;
  const isNobodys = (field: string): boolean =>
    vocabulary.match(field) === undefined && vocabulary.personObject(field) === undefined && !RECORD_AGAIN.test(field);
  const isKept = (field: string): boolean => isPlainName(field) && (isToken(field) || isNobodys(field));
  const holders = new Set(sources.map(fieldOf));
  const kept = [...fieldsRead(facts, node)].filter((field) => isKept(field) && !holders.has(field) && !maySignIn(facts, field, node));
  // The state of a page is read by its markup too.
  if (!isRepeatable(node) || lastName(node) === 'data' || kept.length < LEAST_KEPT || kept.length > MAX_KEPT) return undefined;
  const listed = kept.map((field) => `${field}: ${text}.${field}`).join(', ');
  const names = kept.slice(0, 3).join(', ');
  return {
    title: { en: `Keep only ${names}${kept.length > 3 ? ', …' : ''}`, 'zh-CN': `只保留 ${names}${kept.length > 3 ? ' 等' : ''}` },
    act: 'pick',
    safety: 'review',
    edits: [replaceExpression(node, `{ ${listed} }`)],
  };
}

/** More fields than this are the record again. */
const MAX_STORED = 8;
/** Levels of fields that may be stored as they are; a more serious field needs another repair. */
const HARMLESS: ReadonlySet<Level> = new Set(['low', 'info']);

/**
 * `{ id: user.id, avatar: user.avatar }` for a record that is stored under a key. Only the fields that the program reads again are stored,
 * masked where it only shows them. Undefined where it uses a field that must not be stored, or where the reads are out of sight.
 */
export function storedFieldsFix(facts: Facts, { node, text, form }: Whole, target: SinkTarget, call: Node): Fix | undefined {
  if (!isRepeatable(node) || form.form === 'list' || form.form === 'map' || form.form === 'set') return undefined;
  // A function with types may demand the whole.
  if (isTypeScript(facts.file.path, facts.file.text) && form.form !== 'unknown') return undefined;
  const reads = fieldsReadOfStored(facts, call) ?? new Map<string, FieldUse>();
  const kept = [...reads.keys()];
  if (kept.length === 0 || kept.length > MAX_STORED || !kept.every(isPlainName) || kept.some((field) => LISTS_AND_TEXTS_HAVE.has(field)))
    return undefined;
  const { vocabulary } = facts.flow;
  const mayStay = (field: string): boolean => {
    const kind = vocabulary.match(field)?.kind;
    if (kind) return HARMLESS.has(kind.level) || droppable([{ kind: kind.id }], target).length === 0;
    return vocabulary.personObject(field) === undefined && !RECORD_AGAIN.test(field);
  };
  if (form.fields && [...form.fields.keys()].every((field) => kept.includes(field))) return undefined;
  const calls = new MaskCalls(facts);
  const values = kept.map((field): string | undefined => {
    const value = `${text}.${field}`;
    if (mayStay(field)) return value;
    const masked = reads.get(field) === 'shown' ? calls.callOf(vocabulary.match(field)?.kind.id ?? '', value, node) : undefined;
    // A mask is never empty, and what is missing has to stay so.
    return masked && `${value} && ${masked}`;
  });
  if (values.includes(undefined)) return undefined;
  const record = `{ ${kept.map((field, index) => `${field}: ${values[index] ?? ''}`).join(', ')} }`;
  const names = kept.slice(0, 3).join(', ');
  const isMasked = calls.edits.length > 0 || values.some((value) => value?.includes('&&'));
  return {
    title: {
      en: `Store only what is read again${isMasked ? ', masked where it is only shown' : ''}: ${names}${kept.length > 3 ? ', …' : ''}`,
      'zh-CN': `只保存之后会读取的 ${names}${kept.length > 3 ? ' 等' : ''}${isMasked ? '（仅用于显示的已脱敏）' : ''}`,
    },
    act: 'leave out',
    safety: 'review',
    edits: [...calls.edits, replaceExpression(node, form.isPresent ? record : `${text} && ${record}`)],
  };
}
