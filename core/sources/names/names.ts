/** Evidence by name: what an identifier or property name shows about its value. */
import { roleMailboxes } from '../../catalog/addresses/mailboxes.ts';
import { RESERVED_MAILBOX } from '../../catalog/addresses/reserved-domains.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { isPictureName } from '../../catalog/words/picture-names.ts';
import { configurationNouns } from '../../catalog/words/machine-words.ts';
import { memberKinds } from '../../catalog/member-kinds.ts';
import { PERSON_RECEIVERS } from '../../catalog/words/names/modifiers.ts';
import { REPEATS_NAME } from '../../catalog/words/names/whole-names.ts';
import { PAGE_ROWS, PAGED_NAMES } from '../../catalog/words/names/records.ts';
import type { Confidence, Evidence, Node } from '../../types.ts';
import { isSearchObject } from './negative-names.ts';
import { classifyValue, type ValueClass } from '../../secrets/texts/value-class.ts';
import { isCancelledByReceiver } from './match-name.ts';
import { whosePassword } from '../password-holders.ts';
import { rangeOf } from '../../syntax/tree.ts';
import type { SourceHit } from '../flow/value.ts';
import { isRepeatedPassword } from './repeated-passwords.ts';
import { isTelephoneNumber } from './telephone-numbers.ts';
import { splitWords } from './words.ts';
import type { FlowContext } from '../flow/context.ts';
import { usesSecretStore } from '../flow/secret-stores.ts';

/** A source at a node. */
export function sourceAt(node: Node, kind: string, name: string, evidence: Evidence, confidence: Confidence, ofPerson = false): SourceHit {
  return { kind, name, evidence, confidence, exposure: { degree: 'full' }, range: rangeOf(node), node, steps: [], ofPerson, inside: false };
}

const configurationWords = new Set(configurationNouns);
const SECRET_ID = /^secret_?id$/i;

/** Sources that a name stands for; `receiver` is the name of the object it is read from. */
export function namedSources(context: FlowContext, name: string, node: Node, receiver?: string): SourceHit[] {
  const ofPerson = receiver !== undefined && isPersonReceiver(context, receiver);
  const members = receiver === undefined ? undefined : memberKinds.get(name);
  if (members && receiver !== undefined) {
    const last = splitWords(receiver).at(-1) ?? '';
    const member = members.find(({ of, ofLast }) => of.includes(receiver) || ofLast?.includes(last));
    if (member) return [sourceAt(node, member.kind, name, 'name', member.confidence)];
  }
  const match = context.vocabulary.match(name);
  if (match && receiver !== undefined && isCancelledByReceiver(name, receiver)) return [];
  if (match && SECRET_ID.test(name) && usesSecretStore(context.candidates)) return [];
  if (match) {
    if (receiver !== undefined && isSearchObject(receiver) && match.kind.category !== 'credential')
      return [sourceAt(node, match.kind.id, name, 'name', 'low')];
    const isSurer = match.confidence === 'low' && ofPerson && !isPictureName(name) && (match.kind.id === DEVICE || !isInternalId(name));
    const confidence = isSurer ? 'medium' : match.confidence;
    const kind = receiver === undefined ? match.kind.id : whosePassword(match.kind.id, splitWords(name), splitWords(receiver));
    return [sourceAt(node, kind, name, 'name', confidence, ofPerson)];
  }
  if (isRepeatedPassword(context, name, node)) return [sourceAt(node, 'login-password', name, 'name', 'medium')];
  if (isTelephoneNumber(context, name, node, receiver)) return [sourceAt(node, 'mobile-phone', name, 'name', 'medium')];
  const person = receiver !== undefined && isConfiguration(receiver) ? undefined : context.vocabulary.personObject(name);
  if (person) return [sourceAt(node, PERSON_OBJECT, name, 'object', person)];
  const rows =
    receiver !== undefined && PAGE_ROWS.has(name) && PAGED_NAMES.test(receiver) ? context.vocabulary.personObject(receiver) : undefined;
  return rows && receiver !== undefined ? [sourceAt(node, PERSON_OBJECT, receiver, 'object', rows)] : [];
}

const DEVICE = 'device-identifier';

/** Whether a name is the id of a row, which is internal whoever owns the row: `patient.patientId`. */
function isInternalId(name: string): boolean {
  return /^(?:ids?|uuid)$/.test(splitWords(name).at(-1) ?? '');
}

/** `config.environment.user`: what configuration calls a user is an account of a system. */
export function isConfiguration(receiver: string): boolean {
  return configurationWords.has(splitWords(receiver).at(-1) ?? '');
}

/** Whether a name of an object makes what is read from it a person's: `user` in `user.name`. */
export function isPersonReceiver(context: FlowContext, receiver: string): boolean {
  const confidence = context.vocabulary.personObject(receiver);
  return confidence === 'medium' || confidence === 'high' || (confidence === 'low' && PERSON_RECEIVERS.has(receiver.toLowerCase()));
}

/** Whether a constant text could be the value of a kind, rather than its label, key or type. */
export function looksLikeData(text: string, isCredential: boolean): boolean {
  if (/[\u4e00-\u9fa5]{4,}/.test(text) && !/\d{5,}/.test(text)) return false;
  if (/^[*x•●.\s-]+$/i.test(text) || /^[[(<{].*[\])>}]$|\b(?:redacted|masked|filtered|omitted|removed)\b|脱敏|隐藏/i.test(text))
    return false;
  if (isCredential) return text.length >= 3 && !/\s/.test(text) && !REPEATS_NAME.test(text) && !SHOWS_FORM.has(classifyValue(text));
  return /\d{5,}/.test(text) || (/^[^\s@]+@[^\s@]+$/.test(text) && !isOfRole(text) && !RESERVED_MAILBOX.test(text));
}

/** Classes of texts under the name of a credential that open nothing: they show what one looks like. */
const SHOWS_FORM: ReadonlySet<ValueClass> = new Set(['syntax', 'placeholder', 'echo', 'hash']);
const roles = new Set(roleMailboxes);

/** `root@shop.example`: a mailbox of whoever has a task. */
function isOfRole(mailbox: string): boolean {
  return splitWords(mailbox.slice(0, mailbox.indexOf('@'))).every((word) => roles.has(word));
}
