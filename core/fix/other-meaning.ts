/** Values that by their own name, or by a branch around them, are not what a finding takes them to be: no mask of that kind is right for them. */
import { OPENED_ADDRESSES, REPORTED_DETAILS, TOLD_TEXTS } from '../catalog/words/names/whole-names.ts';
import type { Facts } from '../sources/file/facts.ts';
import { constantValue } from '../sources/file/initial-values.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { isScript } from './environment/script.ts';
import { isPartOfText } from './masks/part-of-text.ts';
import { lastName, memberName, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

const ADDRESS = 'address';
const MAILBOX = 'email';
const BEFORE_AT = /\.split\(['"]@['"]\)\??\.?\[0\]/;

/**
 * Whether an expression is something else than the finding takes it to be, by its own name or by a branch that has settled that it is the
 * id. `isWhole`: the expression is an object that holds the source.
 */
export function isOfOtherMeaning({ bindings, file }: Facts, node: Node, source: SourceHit, isWhole: boolean): boolean {
  // The name before the `@` of a mailbox may be that of a tenant, and a mask of mailboxes hides it whole.
  if (source.kind === MAILBOX && node.type === 'Identifier' && BEFORE_AT.test(file.text.slice(...constantValue(node, bindings).range)))
    return true;
  const name = /^(?:Identifier|MemberExpression|ChainExpression)$/.test(node.type) ? (lastName(unwrap(node)) ?? '') : '';
  if (!isWhole && node !== source.node && TOLD_TEXTS.has(name) && !isPartOfText(source, node)) return true;
  // The detail of a report's entry in a template is a text, and no object with fields.
  if (isWhole && isEntryOfReport(node)) return true;
  if (source.kind === ADDRESS && OPENED_ADDRESSES.test(name)) return true;
  return isNarrowedToText(node);
}

/** Whether a value is the content of a report that the program prints: without it, the line would be empty. */
export function isReported(facts: Facts, node: Node): boolean {
  return TOLD_TEXTS.has(lastName(unwrap(node)) ?? '') || isEntryOfReport(node) || isScript(facts);
}

/**
 * Whether a value is, by its name, the detail of a report's entry that stands in a text. The details of an event stand alone, outside a
 * text.
 */
export function isEntryOfReport(node: Node): boolean {
  return node.parent?.type === 'TemplateLiteral' && node.type === 'MemberExpression' && REPORTED_DETAILS.has(lastName(node) ?? '');
}

/** `invoice.customer` of `typeof invoice.customer === 'string' ? invoice.customer : invoice.customer.id`. */
function isNarrowedToText(node: Node): boolean {
  const choice = node.parent;
  if (choice?.type !== 'ConditionalExpression' || choice.consequent !== node || choice.test.type !== 'BinaryExpression') return false;
  const { left, right, operator } = choice.test;
  return (
    /^===?$/.test(operator) &&
    right.type === 'Literal' &&
    right.value === 'string' &&
    left.type === 'UnaryExpression' &&
    left.operator === 'typeof' &&
    nameOf(left.argument) !== undefined &&
    nameOf(left.argument) === nameOf(node)
  );
}

/** `a.b` as it is written. */
function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  const owner = node.type === 'MemberExpression' && !node.computed ? nameOf(node.object) : undefined;
  return owner === undefined || node.type !== 'MemberExpression' ? undefined : `${owner}.${memberName(node) ?? ''}`;
}
