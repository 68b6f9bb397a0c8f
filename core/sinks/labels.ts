import { categoryKinds } from '../catalog/category-kinds.ts';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { PLAIN_IN_CHINESE } from '../catalog/kind-groups.ts';
import { AMBIGUOUS_LABELS, BEARERS, HANDED_ONCE, NUMBERED_LABELS } from '../catalog/words/names/codes.ts';
import { filterWords } from '../catalog/words/request-words.ts';
import { madeUpWords } from '../catalog/words/sample-words.ts';
import { COPULA } from '../catalog/words/names/modifiers.ts';
import { MAKES_TEXT } from '../catalog/call-words/texts.ts';
import { HOLDS_NOTHING_OF_USERS } from '../catalog/type-names/classes.ts';
import type { Node } from '../types.ts';
import type { FlowContext } from '../sources/flow/context.ts';
import { sourceAt } from '../sources/names/names.ts';
import { isSearchObject } from '../sources/names/negative-names.ts';
import { isOfPlace } from '../sources/names/owners.ts';
import { isPlaceholder } from '../sources/file/functions.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import type { NameMatch } from '../sources/names/match-name.ts';
import { lastName, unwrap } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { isPersonLabel } from '../sources/names/vocabulary.ts';
import { isIdName, isScreamingCase, splitWords, withoutAccents } from '../sources/names/words.ts';
import { oneTimeCodes } from './one-time-codes.ts';
import { recipientSources } from './recipients.ts';
import { isOpaque, isStatusCode, isUnspecific, mayBeAnything } from './unspecific.ts';

const CATEGORIES = new Set(categoryKinds);
const TRAILING = new Set([...' \t\n:：=＝-—>＞*#\'"“”‘’「」【】[]()（）|》→']);

/**
 * Sources by the label or key of a value whose own name is no evidence. A storage key or query parameter names
 * whatever is stored; a log label must end by naming the kind, and the value must be unspecific.
 */
export function labelSources(context: FlowContext, node: Node, label: string, isKey: boolean, isShared = false): SourceHit[] {
  const recipients = isKey || isShared ? [] : recipientSources(context, node, label);
  if (recipients.length > 0) return recipients;
  const codes = isKey || isShared ? [] : oneTimeCodes(context, node, label);
  if (codes.length > 0) return codes;
  const text = labelEnd(label);
  if (text === '') return [];
  const isPlain = isKey || isUnspecific(node);
  if (!isPlain && (isShared || !(isOpaque(node) || mayBeAnything(node) || isIdentifier(node, text)) || isMeasured(context, node)))
    return [];
  if (!isKey && !/[\u4e00-\u9fa5]/.test(text) && splitWords(lastSegment(text)).length > 3) return [];
  const match = context.vocabulary.match(withoutGetter(lastSegment(text)));
  if (match) {
    if (!isPlain && !isLeftToLabel(node, text, match)) return [];
    if (isKey && isKeyOfRow(node) && !NUMBERED_LABELS.test(text)) return [];
    if (!isKey && (match.confidence === 'low' || (match.kind.id !== 'sms-otp' && isStatusCode(node)))) return [];
    if (isOfPlace(context, node, match.kind.id)) return [];
    if (isKey && match.kind.id === 'session-token' && HANDED_ONCE.has(splitWords(lastName(unwrap(node)) ?? '').at(-1) ?? '')) return [];
    const isGuess =
      isKey &&
      (CATEGORIES.has(match.kind.id) ||
        splitWords(text).some((word) => madeUpWords.has(word)) ||
        (match.kind.category !== 'credential' && isSearched(context, node)));
    return [sourceAt(node, match.kind.id, text, 'label', isGuess ? 'low' : match.confidence)];
  }
  if (isKey && BEARERS.test(lastSegment(text))) return [sourceAt(node, 'session-token', text, 'label', 'low')];
  if (!isPlain || isKeyOfRow(node) || isSpelledOut(node) || isNumber(context, node)) return [];
  const isPerson = /[\u4e00-\u9fa5]/.test(text)
    ? isPersonLabel(text)
    : isPersonName(context, isKey && isScreamingCase(text) ? text.toLowerCase() : text, isKey);
  return isPerson ? [sourceAt(node, PERSON_OBJECT, text, 'label', 'medium')] : [];
}

/** `String(booking.people)` of a field that is declared as a number: a number is no person's record, whatever it counts. */
function isNumber({ types }: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  const [given, ...more] = bare.type === 'CallExpression' && MAKES_TEXT.has(lastName(bare.callee) ?? '') ? bare.arguments : [bare];
  return given !== undefined && more.length === 0 && types.ofExpression(given).shape?.values === 'number';
}

/** `lastName=${parts[0]}` of `const parts = query.split(' ')`: what somebody looks for is not what is known of a person. */
function isSearched({ bindings }: FlowContext, node: Node): boolean {
  let at: Node | undefined = unwrap(node);
  for (let hops = 0; at && hops < MAX_HOPS; hops++) {
    if (at.type === 'Identifier') {
      if (isSearchObject(at.name) || splitWords(at.name).some((word) => searches.has(word))) return true;
      const given = initialValue(at, bindings);
      at = given === at ? undefined : unwrap(given);
    } else if (at.type === 'LogicalExpression') at = unwrap(at.left);
    else if (at.type === 'CallExpression') at = at.callee.type === 'MemberExpression' ? unwrap(at.callee.object) : undefined;
    else at = at.type === 'MemberExpression' && at.computed ? unwrap(at.object) : undefined;
  }
  return false;
}

const searches = new Set(filterWords);
/** Hand-written texts are taken apart in fewer steps. */
const MAX_HOPS = 6;

/** `customer=${organisation.customerId}`, `addr=${address.id || ''}` pass an id. */
function isKeyOfRow(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression' && isPlaceholder(bare.right)) return isKeyOfRow(bare.left);
  return isIdName(lastName(bare) ?? '');
}

/** `JSON.stringify({ id, level })` and `user && { id: user.id }` are what their fields are, whatever they are stored as. */
function isSpelledOut(node: Node): boolean {
  const bare = unwrap(node);
  const [first] = bare.type === 'CallExpression' && lastName(bare.callee) === 'stringify' ? bare.arguments : [bare];
  const given = first && unwrap(first);
  const object = given?.type === 'LogicalExpression' && given.operator === '&&' ? unwrap(given.right) : given;
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.length > 0 &&
    object.properties.every((item) => item.type === 'Property' && !item.computed)
  );
}

/** The words that stand at the end of a label, without the punctuation and arrows that lead to the value. */
function labelEnd(label: string): string {
  let end = label.length;
  while (end > 0 && TRAILING.has(label.charAt(end - 1))) end--;
  const text = insideBracket(withoutAccents(label.slice(0, end)).replace(ASIDE, '').replace(COPULA, ''));
  const words = /(?<![\w$.:/|-])[\w$.:/|-]*$/.exec(text)?.[0] ?? '';
  if (/^[\w$\s.:/|-]*$/.test(text)) return text.trim();
  return words !== '' ? words : (/(?<![\u4e00-\u9fa5])[\u4e00-\u9fa5]*$/.exec(text)?.[0].split('的').at(-1) ?? '');
}

/** `[TEST OTP CODE` is left of a label in brackets. */
function insideBracket(text: string): string {
  const open = text.lastIndexOf('[');
  return open >= 0 && !text.includes(']', open) ? text.slice(open + 1) : text;
}

/** `address (raw`: how a value is written; the closing bracket is cut already. */
const ASIDE = /\s\([\w ]{1,20}$/;

/** Whether the name of a value does not contradict its label: initials, or any name beside a label that leaves no doubt. */
function isLeftToLabel(node: Node, text: string, { kind, confidence }: NameMatch): boolean {
  if (AMBIGUOUS_LABELS.test(text)) return false;
  if (isOpaque(node)) return true;
  return /[\u4e00-\u9fa5]/.test(text)
    ? confidence === 'high' && PLAIN_IN_CHINESE.has(kind.id) && mayBeAnything(node)
    : isIdentifier(node, text);
}

/** `const t = Date.now()`: what the platform computes belongs to no person. */
function isMeasured({ bindings }: FlowContext, node: Node): boolean {
  const value = initialValue(node, bindings);
  const callee = value.type === 'CallExpression' ? unwrap(value.callee) : undefined;
  return callee?.type === 'MemberExpression' && HOLDS_NOTHING_OF_USERS.has(lastName(callee.object) ?? '');
}

/** `openid: ${id}` */
function isIdentifier(node: Node, text: string): boolean {
  return /^(?:open|union)_?id$/i.test(text) && lastName(unwrap(node)) === 'id';
}

/** A storage key such as `userInfo`; in a log, the name of a getter such as `loadUserList`. */
function isPersonName(context: FlowContext, text: string, isKey: boolean): boolean {
  const name = lastSegment(text);
  const noun = withoutGetter(name);
  return (isKey || noun !== name) && context.vocabulary.personObject(noun) === 'medium';
}

function withoutGetter(name: string): string {
  const rest = /(?:^|[-_.])(?:get|load|fetch|query)([A-Z]\w{0,80})$/.exec(name)?.[1];
  return rest === undefined ? name : rest.charAt(0).toLowerCase() + rest.slice(1);
}

/** `user:1:phone` and `app/user` are keys whose last part names the value. */
function lastSegment(text: string): string {
  return (
    text
      .split(/[:/|]|-(?=[a-z]+[A-Z])/)
      .at(-1)
      ?.trim() ?? text
  );
}
