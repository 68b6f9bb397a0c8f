/** Numbers of telephones under names that mean one only in programs that call people: `call.fromNumber`, `message.from`. */
import type { TSESTree } from '@typescript-eslint/types';
import {
  calledPersons,
  callNouns,
  callTransfers,
  givenForms,
  mailWords,
  messageNouns,
  numberChannels,
  telephoneParties,
  telephonyWords,
  webhookBodies,
  webhookParties,
} from '../../catalog/words/telephony.ts';
import { NUMBER_WORDS } from '../../catalog/words/names/modifiers.ts';
import { Memo } from '../../memo.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Candidates } from '../file/candidates.ts';
import { functionName } from '../file/functions.ts';
import type { FlowContext } from '../flow/context.ts';
import { splitWords } from './words.ts';

const parties = new Set(telephoneParties);
const nouns = new Set(messageNouns);
const calls = new Set(callNouns);
const bodies = new Set(webhookBodies);
const persons = new Set(calledPersons);
const webhook = new Set(webhookParties);
const channelsOfNumbers = new Set(numberChannels);
const forms = new Set(givenForms);
const transfers = new Set(callTransfers);

/** What a program sends messages by, as its names and texts show. */
interface Channels {
  readonly telephone: boolean;
  readonly mail: boolean;
}

const channels = new Memo<Candidates, Channels>();

/** By which channels the code of a file reaches people; found once for a file. */
function channelsOf(candidates: Candidates): Channels {
  return channels.of(candidates, () => findChannels(candidates));
}

const TELEPHONE = new RegExp(`(?:^|[^a-z])(?:${telephonyWords.join('|')})(?![a-z])`, 'i');
const MAIL = new RegExp(`(?:^|[^a-z])(?:${mailWords.join('|')})(?![a-z])`, 'i');

function findChannels({ strings, properties, declarators, calls }: Candidates): Channels {
  const texts: string[] = [];
  for (const text of strings) {
    if (text.type === 'TemplateLiteral') texts.push(...text.quasis.map(({ value }) => value.raw));
    else if (typeof text.value === 'string') texts.push(text.value);
  }
  const names = [
    ...properties.map(({ key, computed }) => keyName(key, computed)),
    ...declarators.map(({ id }) => (id.type === 'Identifier' ? id.name : undefined)),
    ...calls.map(({ callee }) => (callee.type === 'MemberExpression' ? memberName(callee) : lastName(callee))),
  ];
  const spoken = [...new Set([...texts, ...names.map((name) => splitWords(name ?? '').join(' '))])];
  const has = (pattern: RegExp): boolean => spoken.some((text) => pattern.test(text));
  const telephone = has(TELEPHONE);
  return { telephone, mail: telephone && has(MAIL) };
}

/** Whether a name, read of an object of the name `receiver`, is that of a telephone's number in this file. */
export function isTelephoneNumber(context: FlowContext, name: string, node: Node, receiver: string | undefined): boolean {
  const { candidates } = context;
  const holder = receiver === undefined ? undefined : (splitWords(receiver).at(-1) ?? '');
  if (isNumberOfParty(name) || (holder !== undefined && NUMBER_WORDS.has(name) && persons.has(holder)))
    return channelsOf(candidates).telephone;
  if (holder === undefined) return false;
  if (webhook.has(name)) return bodies.has(holder) && channelsOf(candidates).telephone;
  if (name !== 'from' && name !== 'to') return false;
  const given = name === 'to' ? messageGiven(context, node) : [];
  if (given.some((word) => channelsOfNumbers.has(word))) return true;
  if (!nouns.has(holder) && !calls.has(given.at(-1) ?? '')) return false;
  const { telephone, mail } = channelsOf(candidates);
  return telephone && !mail;
}

/**
 * Words of the message that a parameter is, of which a property is read: by its type (`request: SmsRequest`, `params: CallConfig`), or
 * where it has none by its function (`makeCall(params)`).
 */
function messageGiven({ bindings }: FlowContext, node: Node): string[] {
  const object = node.type === 'MemberExpression' ? unwrap(node.object) : undefined;
  const definition = object?.type === 'Identifier' ? bindings.resolve(object)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  if (String(definition?.type) !== 'Parameter' || !isFunction(fn)) return [];
  const type = (definition?.name as TSESTree.Identifier).typeAnnotation?.typeAnnotation;
  const named = type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
  const words = [...splitWords(named ?? functionName(fn) ?? '')];
  while (forms.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** `fromNumber`, `caller_num`, `rawToNumber`, `transferTo`. */
function isNumberOfParty(name: string): boolean {
  if (!/num|to$/i.test(name)) return false;
  const words = splitWords(name);
  if (words.length === 2 && words[1] === 'to') return transfers.has(words[0] ?? '');
  return words.length > 1 && NUMBER_WORDS.has(words.at(-1) ?? '') && parties.has(words.at(-2) ?? '');
}
