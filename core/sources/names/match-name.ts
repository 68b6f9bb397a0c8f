/**
 * Identifier → kind. The matcher compares whole words only, prefers the longest tail of words that is a term, and
 * rejects names whose head noun is something else (`phoneModel`), that are questions (`isMobile`) or actions (`setPhone`).
 */
import type { Kind } from '../../catalog/define.ts';
import { placeKinds, shopNouns } from '../../catalog/words/places.ts';
import { plainInitials } from '../../catalog/words/pinyin-initials.ts';
import { networkWords } from '../../catalog/words/machine-words.ts';
import { institutionWords } from '../../catalog/words/person-words.ts';
import {
  booleanPrefixes,
  excludeJoined,
  excludeModifiers,
  neutralizingSuffixes,
  pinyinRolePrefixes,
  resultSuffixes,
  subjectPrefixes,
  transparentSuffixes,
  verbPrefixes,
} from '../../catalog/words/vocabulary.ts';
import { CODE_IS_NUMBER, DOCUMENTED_KINDS, REACHING_KINDS } from '../../catalog/kind-groups.ts';
import { COUNTED, DOCUMENT_NUMBERS, LACKING, SAYING_NOTHING, SENT_AND_ADDRESS } from '../../catalog/words/names/modifiers.ts';
import { CONFIDENCES, type Confidence } from '../../types.ts';
import { matchChinese } from './match-chinese.ts';
import { LONG_PINYIN, SHORT_ABBREVIATION, longPinyin, rank, suffixAbbreviations, terms, type Term } from './name-terms.ts';
import { isPersonWord, nounFirst } from './noun-first.ts';
import { kindOfRole } from './role-initials.ts';
import { isPascalCase, isScreamingCase, splitWords, withoutAccents } from './words.ts';

export interface NameMatch {
  readonly kind: Kind;
  readonly confidence: Confidence;
}

const transparent = new Set(transparentSuffixes);
const weakening = new Set(['info', 'detail', 'details', 'data', 'list', ...resultSuffixes]);
const results = new Set(resultSuffixes);
const excluded = new Set(excludeJoined);
const neutral = new Set(neutralizingSuffixes);
const booleans = new Set(booleanPrefixes);
const subjects = new Set(subjectPrefixes);
const verbs = new Set(verbPrefixes.filter((verb) => !subjects.has(verb)));
const runTogetherPrefixes = [...subjects, 'copy', 'home', 'confirm', 'default', 'receive', 'send', 'detail', 'full'].filter(
  (prefix) => prefix.length >= 3,
);
const plain = new Set(plainInitials);
const institutions = new Set(institutionWords);
const networks = new Set(networkWords);

/** A record, not a map: its keys do not hold on to the text of the file that they were cut from. */
let memo = Object.create(null) as Record<string, NameMatch | null | undefined>;
let remembered = 0;
const MEMO_LIMIT = 50_000;

/**
 * The kind that a name stands for, or undefined. Two- and three-letter initials (`xm`, `dh`) do not match here unless
 * they have no other reading: they need siblings, see `beside-initials.ts`.
 */
export function matchName(name: string): NameMatch | undefined {
  const known = memo[name];
  if (known !== undefined) return known ?? undefined;
  if (++remembered > MEMO_LIMIT) {
    memo = Object.create(null) as typeof memo;
    remembered = 0;
  }
  const match = name.length > 64 ? undefined : findMatch(name);
  memo[name] = match ?? null;
  return match;
}

function findMatch(name: string): NameMatch | undefined {
  if (/[\u4e00-\u9fa5]/.test(name)) return matchChinese(name);
  if (name.includes('__')) return undefined;
  const words = splitWords(withoutAccents(name));
  const first = words[0];
  if (first === undefined || excluded.has(words.join('')) || isCounted(words)) return undefined;
  return (
    matchWords(name, words) ??
    matchRunTogether(name, words) ??
    matchPinyinPart(name, words) ??
    matchAbbreviationSuffix(name, words) ??
    matchRole(words) ??
    matchNounFirst(words)
  );
}

function matchNounFirst(words: readonly string[]): NameMatch | undefined {
  const found = nounFirst(words);
  return found && { kind: found.term.kind, confidence: found.confidence };
}

/** `totalEmails`: how many there are. */
function isCounted(words: readonly string[]): boolean {
  return words.length > 1 && COUNTED.has(words[0] ?? '') && /[^su]s$/.test(words.at(-1) ?? '');
}

function matchRole(words: readonly string[]): NameMatch | undefined {
  const kind = kindOfRole(words);
  return kind && { kind, confidence: 'medium' };
}

/** `copyaddress`, `userphone`: a known prefix and a term written without a border between them. */
function matchRunTogether(name: string, words: readonly string[]): NameMatch | undefined {
  const only = words[0];
  if (words.length !== 1 || only === undefined || only.length < 8 || only.length > 24) return undefined;
  const role = pinyinRolePrefixes.find(
    (candidate) => only.startsWith(candidate) && terms.get(only.slice(candidate.length))?.language === 'pinyin',
  );
  if (role !== undefined) return matchWords(name, [only.slice(role.length)]);
  const prefix = runTogetherPrefixes.find(
    (candidate) => only.startsWith(candidate) && (terms.get(only.slice(candidate.length))?.words.length ?? 0) >= 4,
  );
  return prefix === undefined ? undefined : matchWords(name, [only.slice(prefix.length)]);
}

function matchWords(name: string, words: readonly string[]): NameMatch | undefined {
  let weakened = false;
  for (let dropped = 0; dropped <= 3; dropped++) {
    const head = words.slice(0, words.length - dropped);
    if (dropped > 0) {
      const suffix = words[words.length - dropped] ?? '';
      if (!transparent.has(suffix) && !results.has(suffix)) return undefined;
      weakened ||= weakening.has(suffix);
    }
    const match = matchTail(name, head, words.slice(head.length), weakened);
    if (match) return match;
  }
  return undefined;
}

function matchTail(name: string, words: readonly string[], dropped: readonly string[], weakened: boolean): NameMatch | undefined {
  for (let start = 0; start < words.length; start++) {
    const tail = words.slice(start).join('');
    if (tail === 'tokens') return undefined;
    const term = terms.get(tail) ?? terms.get(singular(tail));
    if (!term || (term.language === 'abbr' && tail.length <= SHORT_ABBREVIATION && !plain.has(tail))) continue;
    const before = words.slice(0, start);
    if (isAnotherThing(term, before, dropped)) return undefined;
    const single = !term.words.includes(' ');
    // `pacienteNome`: a noun that comes first in its language stands last here, behind a person.
    if (single && term.isNounFirst && term.confidence === 'low' && isPersonWord(before.at(-1) ?? ''))
      return { kind: term.kind, confidence: 'medium' };
    if (single && term.confidence === 'low' && !before.every((word) => subjects.has(word))) return undefined;
    if (term.language === 'pinyin' && tail.length < LONG_PINYIN && !isRole(before.join(''))) return undefined;
    return { kind: term.kind, confidence: adjust(name, term, weakened) };
  }
  return undefined;
}

/** Ways to reach someone that a shop publishes: `shopPhone`. */
const PLACE_KINDS: ReadonlySet<string> = new Set(placeKinds);
const shops = new Set(shopNouns);

function isAnotherThing(term: Term, before: readonly string[], dropped: readonly string[]): boolean {
  const first = before[0];
  if (first !== undefined && (booleans.has(first) || (verbs.has(first) && !isDirection(term, before)))) return true;
  if (before.some((word) => LACKING.has(word))) return true;
  const previous = before.at(-1);
  // `emailResult`: what came of sending one.
  if (SENT_AND_ADDRESS.has(term.words) && dropped.some((word) => results.has(word))) return true;
  if (REACHING_KINDS.has(term.kind.id) && before.some((word) => institutions.has(word))) return true;
  if (term.kind.id === 'address' && before.some((word) => networks.has(word))) return true;
  if (previous !== undefined && PLACE_KINDS.has(term.kind.id) && shops.has(previous)) return true;
  if (previous !== undefined && excludeModifiers[term.words]?.includes(previous)) return true;
  if (previous !== undefined && excluded.has(previous + term.words.replaceAll(' ', ''))) return true;
  if (
    (term.kind.category === 'health' || DOCUMENTED_KINDS.has(term.kind.id)) &&
    !term.kind.id.endsWith('-no') &&
    dropped.some((word) => DOCUMENT_NUMBERS.has(word))
  )
    return true;
  return dropped.includes('code') && !CODE_IS_NUMBER.has(term.kind.id);
}

/**
 * Whether `to` or `from` before a term names the recipient or the author: `toPhone`, `fromNickname`. The sender of an email is an
 * institution (`fromEmail`).
 */
function isDirection({ kind }: Term, before: readonly string[]): boolean {
  const [word, ...others] = before;
  if (others.length > 0 || (word !== 'to' && word !== 'from')) return false;
  return kind.id === 'nickname' || kind.id === 'mobile-phone' || (kind.id === 'email' && word === 'to');
}

function adjust(name: string, term: Term, weakened: boolean): Confidence {
  let level = rank(term.confidence);
  if (weakened) level--;
  if (term.kind.category !== 'credential' && (isScreamingCase(name) || isPascalCase(name))) level--;
  return CONFIDENCES[Math.max(level, 0)] ?? 'low';
}

function matchPinyinPart(name: string, words: readonly string[]): NameMatch | undefined {
  if (booleans.has(words[0] ?? '') || verbs.has(words[0] ?? '') || neutral.has(words.at(-1) ?? '')) return undefined;
  if (words[0] === 'icon') return undefined;
  const joined = words.join('');
  if (joined.length < LONG_PINYIN || joined.length > 32) return undefined;
  for (let start = 0; start <= joined.length - LONG_PINYIN; start++) {
    const term = longPinyin.get(joined.slice(start));
    if (term) return { kind: term.kind, confidence: adjust(name, term, false) };
  }
  return undefined;
}

const abbreviations = new Map([...suffixAbbreviations].reverse().map((term) => [term.words, term]));

function matchAbbreviationSuffix(name: string, words: readonly string[]): NameMatch | undefined {
  const last = words.at(-1) ?? '';
  const isLowerCase = words.length === 1 && name === name.toLowerCase() && name.length <= 16;
  const term = isLowerCase ? suffixAbbreviations.find(({ words: written }) => last.endsWith(written)) : abbreviations.get(last);
  return term && !booleans.has(words[0] ?? '') && !verbs.has(words[0] ?? '') ? { kind: term.kind, confidence: term.confidence } : undefined;
}

function isRole(prefix: string): boolean {
  return prefix === '' || pinyinRolePrefixes.includes(prefix) || subjects.has(prefix);
}

const cancelling = new Map(Object.entries(excludeModifiers).map(([term, modifiers]) => [term.replaceAll(' ', ''), new Set(modifiers)]));

/** Whether the object that a name is read from makes it another thing: `pdf.fingerprint`, `wallet.address`. */
export function isCancelledByReceiver(name: string, receiver: string): boolean {
  const modifiers = cancelling.get(splitWords(name).join(''));
  if (!modifiers) return false;
  const noun =
    splitWords(receiver)
      .filter((word) => !SAYING_NOTHING.has(word))
      .at(-1) ?? '';
  return modifiers.has(noun) || modifiers.has(singular(noun));
}

/** Whether a name ends in a word of a kind that the word before it makes another thing: `serverAddress` of addresses. */
export function isOtherThingThan(kind: string, name: string): boolean {
  const words = splitWords(name);
  return words.some((_, start) => {
    const term = terms.get(words.slice(start).join(''));
    return start > 0 && term?.kind.id === kind && excludeModifiers[term.words]?.includes(words[start - 1] ?? '');
  });
}

/** English singular, good enough for the plural of a term. */
export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|[nrt]ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
