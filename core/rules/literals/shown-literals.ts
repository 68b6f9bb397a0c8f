/** Which personal values of a file are there to be looked at, and which the program uses. */
import { REACHING_KINDS } from '../../catalog/kind-groups.ts';
import { recipientNames } from '../../catalog/words/recipients.ts';
import { isShownAsExample } from '../../secrets/constants/shown-examples.ts';
import type { PersonalHit } from '../../secrets/personal/personal.ts';
import { isInRecord, isShownBesideLabel } from '../../secrets/personal/records.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { languageOf } from '../../syntax/languages.ts';
import { holderName, lastName } from '../../syntax/tree.ts';
import type { Node, Range, Role } from '../../types.ts';

/** The message about a personal value by where it stands: what a message is sent to or from moves to a setting, any other may be made up. */
export function messageOfLiteral({ isSample, unit, name, format }: PersonalHit, isShown: boolean): string {
  if (isSample) return 'sample';
  if (unit.isComment) return 'commented';
  if (unit.node && isLookedUp(unit.node, isShown)) return 'compared';
  if (!isShown && unit.node && REACHING_KINDS.has(format.kind) && isOfMessage(unit.node)) return 'used';
  return name === undefined ? 'shaped' : 'named';
}

/** `email === '…'`, `case '…':`, `['…'].includes(email)`, and where a program uses it the key of a table: it distinguishes persons. */
function isLookedUp(node: Node, isShown: boolean): boolean {
  const { parent } = node;
  if (parent?.type === 'BinaryExpression') return EQUALITY.has(parent.operator);
  if (parent?.type === 'SwitchCase') return parent.test === node;
  if (parent?.type === 'Property') return !isShown && parent.key === node;
  const of = parent?.type === 'ArrayExpression' ? parent.parent : undefined;
  return of?.type === 'MemberExpression' && lastName(of) === 'includes';
}

const EQUALITY = new Set(['===', '==', '!==', '!=']);

/** `to: '…'`, `From: { Email: '…' }` */
function isOfMessage(node: Node): boolean {
  const record = node.parent?.type === 'Property' ? node.parent.parent : undefined;
  return [node, ...(record ? [record] : [])].some((one) => isRecipient(one));
}

/** Whether what a value is assigned to is called a recipient or a sender. */
function isRecipient(node: Node): boolean {
  return recipientNames.includes(splitWords(holderName(node) ?? '').at(-1) ?? '');
}

/**
 * Whether a value is there to be looked at: in a comment, a test, a sample, a record of data, the documentation of an interface, or what a
 * field shows while it is empty. What a program uses, a made-up value would break.
 */
export function isShownOnly({ file, roles }: Pick<Facts, 'file' | 'roles'>, { unit }: PersonalHit, { start }: Range): boolean {
  if (unit.isComment || SAMPLES.some((role) => roles.has(role)) || !languageOf(file.path)) return true;
  if (unit.node && ((isInRecord(unit.node) && !isShownBesideLabel(unit.node)) || isShownAsExample(unit.node))) return true;
  return PLACEHOLDER.test(file.text.slice(Math.max(0, start - MAX_NAME), start));
}

/** Files whose values are made up, or are to be. */
export const SAMPLES: readonly Role[] = ['test', 'mock', 'example'];
/** The property or attribute before a text that a field shows while nothing is typed in. */
const PLACEHOLDER = /\bplaceholder["']?\s{0,4}[:=]\s{0,4}\{?\s{0,4}["'`]?[^"'`\n=]{0,40}$/i;
const MAX_NAME = 80;
