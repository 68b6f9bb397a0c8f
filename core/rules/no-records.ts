/** Values that are named like a person's record, but are a text or an element of something else. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { countHolders } from '../catalog/words/machine-words.ts';
import { auditVerbs } from '../catalog/words/vocabulary.ts';
import { ID_AS_TEXT } from '../catalog/call-words/texts.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { SunkValue } from '../sinks/use.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { isIdName, splitWords } from '../sources/names/words.ts';
import { keyName, lastName, memberName, unwrap } from '../syntax/tree.ts';
import { isPartOfStatement } from './exempt/statements.ts';
import type { Node } from '../types.ts';

/** Whether a record is one by its name alone, and the code shows that it is none. */
export function isNotARecord(facts: Facts, { node }: SunkValue, source: SourceHit): boolean {
  return (
    source.kind === PERSON_OBJECT &&
    (isIdName(lastName(unwrap(node)) ?? '') ||
      isOfCounts(source) ||
      isTotal(source) ||
      isOfSortedSet(source) ||
      isWrittenAsId(source) ||
      standsForId(source) ||
      isWrittenAsText(source) ||
      isAuditField(source) ||
      (source.evidence === 'object' && isPartOfStatement(source.node)) ||
      isJoinedText(facts, source))
  );
}

/** `stats.user`: how many there were. */
function isOfCounts({ node, evidence }: SourceHit): boolean {
  if (evidence !== 'object') return false;
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return false;
  return holders.has(splitWords(lastName(unwrap(bare.object)) ?? '').at(-1) ?? '');
}

const holders = new Set(countHolders);

/** `users: result.totalUsersChecked`: a number, whatever it is written under. */
function isTotal({ node }: SourceHit): boolean {
  const given = unwrap(node.type === 'Property' ? node.value : node);
  return given.type === 'MemberExpression' && splitWords(memberName(given) ?? '').some((word) => word === 'total' || word === 'count');
}

/** `{ score: time, member: job }` is an element of a sorted set. https://redis.io/docs/latest/commands/zadd/ */
function isOfSortedSet({ name, node }: SourceHit): boolean {
  const property = node.parent;
  if (name !== 'member' || property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return false;
  return property.parent.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'score');
}

/**
 * `{ customerId: subscription.customer }`, `const customerId = session.customer`, `load(customer)` of `function load(customerId)`. A value
 * named like a record holds only an id where the key, variable or parameter that receives it is named as one.
 */
function isWrittenAsId({ node, evidence, passings }: SourceHit): boolean {
  const holder = node.parent;
  if (evidence !== 'object') return false;
  if (holder?.type === 'CallExpression' && passings?.[0]?.range.start === node.range[0]) {
    const parameter = passings[0].fn.params[holder.arguments.indexOf(node as TSESTree.CallExpressionArgument)];
    return parameter !== undefined && isIdName(lastName(parameter) ?? '');
  }
  if (holder?.type === 'VariableDeclarator') return holder.init === node && isIdName(lastName(holder.id) ?? '');
  if (holder?.type !== 'Property' || holder.value !== node) return false;
  return isIdName((holder.parent.type === 'ObjectPattern' ? lastName(node) : keyName(holder.key, holder.computed)) ?? '');
}

/** `payment.patientId || payment.patient`: what stands in where there is no id is one, whatever it is named after. */
function standsForId({ node, evidence }: SourceHit): boolean {
  return evidence === 'object' && chainAround(node).some((other) => other !== node && isIdName(lastName(other) ?? ''));
}

/** `user.id || user.email`: the fallback behind an id is rarely used, since the id is mostly present. */
export function isBehindId(node: Node): boolean {
  return chainAround(node).some((other) => other.range[0] < node.range[0] && isIdName(lastName(other) ?? ''));
}

/** What a chain of alternatives is made of. */
const inChain: ReadonlySet<string> = new Set(['LogicalExpression', 'ChainExpression']);

/** The operands of the chain of `||` and `??` that an expression stands in; none where it stands in no chain. */
function chainAround(node: Node): readonly Node[] {
  let whole: Node = node;
  for (let at = node.parent; at && inChain.has(at.type); at = at.parent) whole = at;
  return whole === node ? [] : alternatives(whole);
}

/** The operands of a chain of `||` and `??`. */
export function alternatives(node: Node): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type !== 'LogicalExpression' || bare.operator === '&&') return [bare];
  return [bare.left, bare.right].flatMap(alternatives);
}

/** `order.customer?.toString()`: the text of a reference is an id, that of a record `[object Object]`. */
function isWrittenAsText({ node, evidence }: SourceHit): boolean {
  const { parent } = node;
  return evidence === 'object' && parent?.type === 'MemberExpression' && parent.object === node && ID_AS_TEXT.has(memberName(parent) ?? '');
}

/** `row.createUser`, `{ createUser }`: the column of a table with the account that made the row. */
function isAuditField({ node, name, evidence }: SourceHit): boolean {
  if (evidence !== 'object' || (unwrap(node).type !== 'MemberExpression' && node.parent?.type !== 'Property')) return false;
  const [verb, ...rest] = splitWords(name);
  return verb !== undefined && audits.has(verb) && rest.length === 1;
}

const audits = new Set(auditVerbs);

/** `group.join(', ')`: what is joined as it is are texts, since of records that shows `[object Object]`; unless they were written out before. */
function isJoinedText({ file }: Facts, { steps }: SourceHit): boolean {
  if (file.text.includes('stringify(')) return false;
  return steps.some((step) => step.file === undefined && file.text.startsWith('.join(', step.range.end));
}
