/** What the words of a request's name or path show of its response. */
import { answers } from '../../catalog/answers/index.ts';
import type { Answer } from '../../catalog/define-answer.ts';
import {
  carrierWords,
  commandVerbs,
  contentWords,
  lifecycleEvents,
  listWords,
  loginManners,
  lookupWords,
  ownerWords,
  readingVerbs,
  recognisingWords,
  recordWords,
} from '../../catalog/words/request-words.ts';
import { ADDRESS_MAKERS, DICTIONARY_WORD, HANDING_VERBS } from '../../catalog/words/names/functions.ts';
import type { Confidence } from '../../types.ts';
import { singular } from '../names/match-name.ts';
import { splitWords } from '../names/words.ts';

/** What a request loads: an entry of the catalogue, or the words of something else that may be a kind. */
export interface Requested {
  readonly answer?: Answer;
  readonly noun: string;
  readonly confidence: Confidence;
  /** Whether a verb or a word such as `info` shows that something is loaded. */
  readonly isReading: boolean;
  /** Whether the noun is a plural: `members()`. */
  readonly isPlural?: boolean;
  /** Whether a table of that name holds persons: `drivers`. */
  readonly isOfPersons?: boolean;
}

interface Entry {
  readonly answer: Answer;
  readonly strength: 'words' | 'records' | 'described' | 'weak';
}

const recognising = new Set(recognisingWords);
const reading = new Set([...readingVerbs, ...recognisingWords]);
const commands = new Set(commandVerbs);
const lifecycle = new Set(lifecycleEvents);
const records = new Set([...recordWords, ...recognisingWords]);
const lists = new Set(listWords);
const carriers = new Set(carrierWords);
const owners = new Set([...ownerWords, ...carrierWords]);
const lookups = new Set(lookupWords);
const manners = new Set(loginManners);
const contents = new Set(contentWords);
const LOGIN = 'login-answer';
const memo = new Map<string, Requested | undefined>();
const MEMO_LIMIT = 20_000;

const entries = new Map<string, Entry>();
for (const answer of answers) {
  for (const strength of ['weak', 'described', 'records', 'words'] as const) {
    for (const word of answer.requests?.[strength] ?? []) entries.set(word, { answer, strength });
  }
}
const ofPersons = new Set(answers.flatMap((answer) => answer.requests?.tables ?? []));
const exceptions = new Map(answers.map((answer) => [answer, new Set(answer.requests?.except ?? [])]));

/** A placeholder stands for a part of a path that is known at run time only. */
export const GAP = ':';

/**
 * What a request loads whose name or path has these segments, outermost first: `['userApi', 'detail']`,
 * `['sys', 'user', 'queryById']`. Undefined when it makes something happen, or names nothing. Of a name, unlike of a
 * path, what stands before the noun may make it another thing: `contract.getAddress()`.
 */
export function requestedBy(segments: readonly string[], isName = false): Requested | undefined {
  const key = segments.join(isName ? '.' : '/');
  if (memo.size > MEMO_LIMIT) memo.clear();
  if (!memo.has(key)) memo.set(key, judged(segments, isName));
  return memo.get(key);
}

function judged(segments: readonly string[], isName: boolean): Requested | undefined {
  const parts = segments.map((segment) => (segment === GAP ? [GAP] : splitWords(segment))).filter((words) => words.length > 0);
  if (isName && ADDRESS_MAKERS.has(parts.at(-1)?.at(-1) ?? '')) return undefined;
  const login = loginIn(parts);
  if (login) return login;
  const named = parts.filter((words) => words[0] !== GAP);
  const last = named.at(-1);
  if (!last || isCommand(last) || named.some((words) => words.some((word) => DICTIONARY_WORD.test(word)))) return undefined;
  const isOne = parts.at(-1)?.[0] === GAP;
  let tail: Tail = { words: [], isReading: isOne, isList: false, isRecord: isOne };
  for (let index = named.length - 1; index >= 0; index--) {
    const words = named[index] ?? [];
    tail = merge(tail, index === named.length - 1 ? endOf(words, carriers) : endOf(words, owners));
    if (tail.words.length > 0) return isCommand(words) ? undefined : nounOf(tail, ownerIn(named[index - 1]), isName);
  }
  return undefined;
}

/** `ctx.service.user` is the user service, not a user of a service. */
function ownerIn(words: readonly string[] | undefined): string | undefined {
  return words?.length === 1 && /^services?$/.test(words[0] ?? '') ? undefined : words?.at(-1);
}

/** What an event of the project's own passes: the noun after its last verb, `address` of `order-select-address`. */
export function emittedWith(event: string): Requested | undefined {
  const words = splitWords(event);
  if (words.length === 1 && lifecycle.has(words[0] ?? '')) return undefined;
  const at = words.map((word) => HANDING_VERBS.has(word) || commands.has(word)).lastIndexOf(true);
  if (at >= 0 && !HANDING_VERBS.has(words[at] ?? '')) return undefined;
  const asked = requestedBy([words.slice(at + 1).join('_')]);
  return asked?.noun === 'login' ? undefined : asked;
}

interface Tail {
  /** What is left of a name without verbs and words of amount. */
  readonly words: readonly string[];
  readonly isReading: boolean;
  readonly isList: boolean;
  readonly isRecord: boolean;
}

function merge(inner: Tail, outer: Tail): Tail {
  return {
    words: outer.words,
    isReading: inner.isReading || outer.isReading,
    isList: inner.isList || outer.isList,
    isRecord: inner.isRecord || (outer.isRecord && !inner.isList),
  };
}

function endOf(all: readonly string[], around: ReadonlySet<string>): Tail {
  const cut = all[0] === 'by' ? 0 : all.findIndex((word, index) => index > 0 && lookups.has(word));
  const words = [...(cut >= 0 ? all.slice(0, cut) : all)];
  let isReading = cut === 0;
  let isList = false;
  let isRecord = cut >= 0;
  for (;;) {
    const first = words[0] ?? '';
    if (reading.has(first)) {
      isReading = true;
      isList ||= first === 'list';
    } else if (!carriers.has(first) || words.length === 1) break;
    words.shift();
  }
  for (;;) {
    const last = words.at(-1) ?? '';
    if (records.has(last)) isReading = isRecord = true;
    else if (lists.has(last)) isReading = isList = true;
    else if (!around.has(last)) break;
    words.pop();
  }
  return { words, isReading, isList, isRecord };
}

/** A verb of change anywhere before "by" makes the whole name one. */
function isCommand(words: readonly string[]): boolean {
  const cut = words.findIndex((word, index) => index > 0 && lookups.has(word));
  return (cut > 0 ? words.slice(0, cut) : words).some((word) => commands.has(word));
}

function nounOf({ words, isList, isRecord, ...tail }: Tail, owner: string | undefined, isName: boolean): Requested {
  const isReading = tail.isReading || recognising.has(owner ?? '');
  const noun = words.join(' ');
  for (let start = 0; start < words.length; start++) {
    const rest = words.slice(start);
    const joined = rest.join('');
    const one = [...rest.slice(0, -1), singular(rest.at(-1) ?? '')].join('');
    const entry = entries.get(joined) ?? entries.get(one);
    if (!entry) continue;
    const before = start > 0 ? words[start - 1] : isName ? owner : undefined;
    if (exceptions.get(entry.answer)?.has(before ?? '')) return { noun, confidence: 'low', isReading };
    const isAudience = !isName && start === 0 && entries.has(joined) && contents.has(owner ?? '');
    if (isAudience) return { noun, confidence: 'low', isReading };
    const isPlural = isList || (entries.get(joined) === undefined && !isRecord);
    const isSure =
      entry.strength === 'words' ||
      (!isPlural && ((entry.strength === 'records' && (isRecord || isReading)) || (entry.strength === 'described' && isRecord)));
    const isOfPersons = ofPersons.has(joined) || ofPersons.has(one);
    return { answer: entry.answer, noun, confidence: isSure ? 'medium' : 'low', isReading, isPlural, isOfPersons };
  }
  return { noun, confidence: 'low', isReading };
}

/** `loginByPhone`, `wxLogin`, `/login/sms`: the words after `login` name the way, those before it the purpose. */
function loginIn(parts: readonly (readonly string[])[]): Requested | undefined {
  const words = parts.filter((part) => part[0] !== GAP).flat();
  const at = words.lastIndexOf('login');
  const entry = entries.get('login');
  if (at < 0 || !entry || entry.answer.id !== LOGIN) return undefined;
  const excepted = exceptions.get(entry.answer);
  const before = words[at - 1] ?? '';
  const rest = words.slice(at + 1);
  const cut = rest.findIndex((word) => lookups.has(word));
  const after = cut >= 0 ? rest.slice(0, cut) : rest;
  const isDoubtful = before === 'validate' || before === 'verify';
  if (!isDoubtful && (excepted?.has(before) || reading.has(before) || commands.has(before))) return undefined;
  return after.every((word) => manners.has(word) || carriers.has(word))
    ? { answer: entry.answer, noun: 'login', confidence: isDoubtful ? 'low' : 'medium', isReading: true }
    : undefined;
}
