/** Numbers of telephones under names that mean one only in programs that call people: `call.fromNumber`, `message.from`. */
import {
  calledPersons,
  mailWords,
  messageNouns,
  telephoneParties,
  telephonyWords,
  webhookBodies,
  webhookParties,
} from '../../catalog/words/telephony.ts';
import { NUMBER_WORDS } from '../../catalog/words/names/modifiers.ts';
import { Memo } from '../../memo.ts';
import { keyName, lastName, memberName } from '../../syntax/tree.ts';
import type { Candidates } from '../file/candidates.ts';
import { splitWords } from './words.ts';

const parties = new Set(telephoneParties);
const nouns = new Set(messageNouns);
const bodies = new Set(webhookBodies);
const persons = new Set(calledPersons);
const webhook = new Set(webhookParties);

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
export function isTelephoneNumber(candidates: Candidates, name: string, receiver: string | undefined): boolean {
  const holder = receiver === undefined ? undefined : (splitWords(receiver).at(-1) ?? '');
  if (isNumberOfParty(name) || (holder !== undefined && NUMBER_WORDS.has(name) && persons.has(holder)))
    return channelsOf(candidates).telephone;
  if (holder === undefined) return false;
  if (webhook.has(name)) return bodies.has(holder) && channelsOf(candidates).telephone;
  if ((name !== 'from' && name !== 'to') || !nouns.has(holder)) return false;
  const { telephone, mail } = channelsOf(candidates);
  return telephone && !mail;
}

/** `fromNumber`, `caller_num`, `rawToNumber`. */
function isNumberOfParty(name: string): boolean {
  if (!/num/i.test(name)) return false;
  const words = splitWords(name);
  return words.length > 1 && NUMBER_WORDS.has(words.at(-1) ?? '') && parties.has(words.at(-2) ?? '');
}
