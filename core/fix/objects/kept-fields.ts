/** Of a value that is stored, the few fields that code reads and that hold nothing of a person. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Fix, SinkTarget } from '../../types.ts';
import { isRepeatable, replaceExpression } from '../replace.ts';
import { fieldsRead } from '../values/read-fields.ts';
import { droppable, fieldOf, isPlainName, type Whole } from './whole.ts';

/** One field alone may be read for anything. */
const LEAST_KEPT = 2;
/** A few fields are a deliberate choice; more are the record again. */
const MAX_KEPT = 6;
/** Fields that hold the record once more, or belong to a list. */
const CONTENT = /^(?:data|value|result|body|detail|info|payload|list|rows|length|user|current)$|(?:Info|Data|List)$/;

/** `{ id: user.id, level: user.level }` */
export function pickFix(facts: Facts, { node, text, sources }: Whole, target: SinkTarget): Fix | undefined {
  const { vocabulary } = facts.flow;
  const isToken = (field: string): boolean => droppable([{ kind: vocabulary.match(field)?.kind.id ?? PERSON_OBJECT }], target).length === 0;
  const isNobodys = (field: string): boolean =>
    vocabulary.match(field) === undefined && vocabulary.personObject(field) === undefined && !CONTENT.test(field);
  const isKept = (field: string): boolean => isPlainName(field) && (isToken(field) || isNobodys(field));
  const holders = new Set(sources.map(fieldOf));
  const kept = [...fieldsRead(facts, node)].filter((field) => isKept(field) && !holders.has(field));
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
