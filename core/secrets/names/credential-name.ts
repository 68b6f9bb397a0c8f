/** Whether a name, in its surroundings, stands for a credential. */
import type { TSESTree } from '@typescript-eslint/types';
import {
  accountNames,
  ambiguousNames,
  completedNames,
  issuerCompanions,
  ownStorage,
  publicNames,
  SIGNING,
  loginCompanions,
  trailingQualifiers,
  type AmbiguousName,
} from '../../catalog/words/credentials/credential-names.ts';
import type { Kind } from '../../catalog/define.ts';
import { baseKind } from '../../catalog/kinds.ts';
import { kinds } from '../../catalog/kinds/index.ts';
import { labelOwners } from '../../catalog/words/value-words.ts';
import { DIGEST_OF } from '../../catalog/credential-words/settings.ts';
import { Memo } from '../../memo.ts';
import type { Confidence, KindId } from '../../types.ts';
import { keyName } from '../../syntax/tree.ts';
import { whosePassword } from '../../sources/password-holders.ts';
import { isPassword } from '../passwords/kinds.ts';
import type { NameMatch } from '../../sources/names/match-name.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { splitWords } from '../../sources/names/words.ts';
import { namesAround } from './names-around.ts';
import type { NamedConstant } from './named.ts';

export interface CredentialName {
  readonly kind: KindId;
  readonly confidence: Confidence;
  /** Any text works: a key or password that this program itself checks or signs with. */
  readonly isOwnSecret: boolean;
  /** What surrounds the name leaves no doubt: a login's user name, an app id, the name of the object. */
  readonly isCertain: boolean;
  /** The text is `name:password`. */
  readonly isPair?: boolean;
  /** Its object is one of texts about fields, such as `labels` and `storageKeys`: only a value that no such text looks like is one. */
  readonly isAmongTexts?: boolean;
}

/** A name and what stands around it. */
export interface NameInContext {
  readonly name: string;
  /** Names of what holds it, nearest first. */
  readonly owners: readonly string[];
  /** How many of them, the nearest ones, hold it as a value; all where it is left out. */
  readonly holders?: number;
  /** Words of the other names in the same object, joined by blanks. */
  readonly beside: readonly string[];
  readonly as: NamedConstant['as'];
}

const labels = new Set(labelOwners);
const signing = new Set(SIGNING);
const logins = new Set(loginCompanions);
const issuers = new Set(issuerCompanions);
const storage = new Set(ownStorage);
const qualifiers = new Set(trailingQualifiers);
const accounts = new Set(accountNames);
const completed = new Set(completedNames);
const tails = new Set(ambiguousNames.map((name) => name.tail));
/** `OCR_SK`, `ocrSk`, `MAIL_PW`; unlike a task or a desk. */
const SHORT_TAIL = /[_-](?:sk|SK|pw|PW)$|[a-z](?:S[kK]|P[wW])$/;
/** `URL_KEY`, beside the vector of a cipher; unlike `cacheKey`, which is common. */
const KEY_TAIL = /^[A-Z\d_]{1,60}_KEY$/;
const STEMS = stemsOf(kinds.filter((kind) => kind.category === 'credential'));

/** One pattern that finds every credential's name by its letters. A term that contains a shorter term is left out. */
function stemsOf(credentialKinds: readonly Kind[]): RegExp {
  const terms = credentialKinds.flatMap(({ terms: { en, pinyin, abbr, zh } }) =>
    [en, pinyin, abbr, zh].flatMap((list) => Object.values(list ?? {}).flat()),
  );
  const joined = [...new Set([...terms.map((term) => term.replaceAll(' ', '')), 'secret'])].filter(
    (term) => term.length > 2 || /[\u4e00-\u9fa5]/.test(term),
  );
  const stems = joined.filter((term) => !joined.some((other) => other !== term && term.includes(other)));
  return new RegExp(stems.join('|'));
}

/** A quick test of the name alone: false means that no surroundings could make it a credential's. */
export function mayNameCredential(name: string, vocabulary: Vocabulary): boolean {
  const letters = name.toLowerCase().replace(/[^a-z\d\u4e00-\u9fa5]/g, '');
  if (tails.has(letters) || tails.has(name) || completed.has(letters) || SHORT_TAIL.test(name) || KEY_TAIL.test(name)) return true;
  if (!STEMS.test(letters) && !vocabulary.isExtended) return false;
  return (
    matchOf(name, vocabulary)?.kind.category === 'credential' || tails.has(wordsOf(name).at(-1) ?? '') || tails.has(wordsOf(name).join(''))
  );
}

/** What a constant's name means, its owners and the keys beside it considered. */
export function credentialName(named: NameInContext, vocabulary: Vocabulary): CredentialName | undefined {
  const words = wordsOf(named.name);
  if (words.length > 1 && DIGEST_OF.has(words[0] ?? '')) return undefined;
  const { beside } = named;
  const open = publicNames.find((entry) => entry.name === words.join(' ') && entry.beside.every((key) => beside.includes(key)));
  if (open) return { kind: open.kind, confidence: 'low', isOwnSecret: false, isCertain: false };
  const around = named.owners.flatMap(splitWords).concat(words.slice(0, -1));
  const fitting = ambiguousNames.filter((entry) => fits(entry, named.name, words, around, beside));
  const found = fitting.find((entry) => entry.isTold) ?? fitting[0];
  if (found?.isTold) return toldName(found, words, around, beside);
  const inWords = nameInWords(named, words, around, found, vocabulary);
  const isAmongTexts =
    named.as !== 'column' &&
    named.owners.slice(0, Math.min(2, named.holders ?? 2)).some((owner) => labels.has(splitWords(owner).at(-1) ?? ''));
  if (!inWords || !isAmongTexts) return inWords;
  return { ...inWords, isAmongTexts };
}

/** What the words of a name mean that is not told by one row of the catalogue. */
function nameInWords(
  named: NameInContext,
  words: readonly string[],
  around: readonly string[],
  found: AmbiguousName | undefined,
  vocabulary: Vocabulary,
): CredentialName | undefined {
  const { beside } = named;
  const match = matchOf(named.name, vocabulary);
  const kind = match?.kind.category === 'credential' ? match.kind.id : undefined;
  if (isStorageKey(words, named.owners)) return { kind: 'cloud-access-key', confidence: 'medium', isOwnSecret: true, isCertain: false };
  if (isOwnKeyName(words) && !isBeside(beside, issuers)) {
    const signs = named.owners.some((owner) => splitWords(owner).some((word) => signing.has(word)));
    return { kind: signs ? 'signing-secret' : 'secret-key', confidence: signs ? 'high' : 'medium', isOwnSecret: true, isCertain: signs };
  }
  if (kind !== undefined && match && match.confidence !== 'low') {
    const isCertain = isPassword(kind)
      ? named.as === 'declared' || named.as === 'column' || isBeside(beside, logins)
      : isBeside(beside, issuers);
    return {
      kind: whosePassword(kind, words, around, beside),
      // `tokens = { USDT: '…' }` are those of a chain as often as those of an interface.
      confidence: named.as === 'entry' && words.length === 1 && !isPassword(kind) ? 'low' : match.confidence,
      isOwnSecret: isOwnSecret(kind, named.name),
      isCertain,
    };
  }
  if (found) return toldName(found, words, around, beside);
  const whole =
    completed.has(words.join('')) && named.owners[0] !== undefined ? vocabulary.match(`${named.owners[0]}_${named.name}`) : undefined;
  if (whole?.kind.category === 'credential' && whole.confidence !== 'low')
    return {
      kind: whole.kind.id,
      confidence: whole.confidence,
      isOwnSecret: isOwnSecret(whole.kind.id, named.name),
      isCertain: isBeside(beside, issuers),
    };
  if (words.at(-1) === 'pass' && isPassOfAccount(words, beside))
    return { kind: whosePassword('login-password', words, around, beside), confidence: 'high', isOwnSecret: false, isCertain: true };
  if (words.at(-1) === 'secret') return { kind: 'secret-key', confidence: 'medium', isOwnSecret: words.length === 1, isCertain: false };
  return kind === undefined
    ? undefined
    : { kind: whosePassword(kind, words, around, beside), confidence: 'low', isOwnSecret: false, isCertain: false };
}

function toldName(
  { kind, isOwnSecret, isPair }: AmbiguousName,
  words: readonly string[],
  around: readonly string[],
  beside: readonly string[],
): CredentialName {
  return { kind: whosePassword(kind, words, around, beside), confidence: 'high', isOwnSecret, isCertain: true, isPair };
}

/** `proxyPass` beside `proxyUser`: both begin with the name of the service. */
function isPassOfAccount(words: readonly string[], beside: readonly string[]): boolean {
  const service = words.slice(0, -1).join(' ');
  return service !== '' && beside.some((key) => key.startsWith(`${service} `) && accounts.has(key.slice(service.length + 1)));
}

/** Words of a name without the qualifier among several: `SECRET2`, `secretProd` and `secret_refresh` are secrets. */
function wordsOf(name: string): readonly string[] {
  const words = splitWords(name);
  return tails.has(words.join('')) ? words : withoutQualifier(words);
}

/** Without a number, then without one qualifier, then without a number; digits are words of their own (`b 64`, `base 64`). */
function withoutQualifier(words: readonly string[]): readonly string[] {
  let length = lengthWithoutNumber(words, words.length);
  const isEncoded = words[length] === '64' && words[length - 1] === 'base';
  if (length > 1 && (isEncoded || qualifiers.has(words[length - 1] ?? ''))) length = lengthWithoutNumber(words, length - 1);
  return length === words.length ? words : words.slice(0, length);
}

function lengthWithoutNumber(words: readonly string[], length: number): number {
  return length > 1 && /^\d+$/.test(words[length - 1] ?? '') ? length - 1 : length;
}

/** The match of the name, or of the name without the qualifier at its end. */
function matchOf(name: string, vocabulary: Vocabulary): NameMatch | undefined {
  // `Auth0__ClientSecret` is the setting of a section. https://learn.microsoft.com/aspnet/core/fundamentals/configuration/#naming-of-environment-variables
  const match = vocabulary.match(name.includes('__') ? (name.split('__').at(-1) ?? name) : name);
  if (match) return match;
  const words = splitWords(name);
  const rest = withoutQualifier(words);
  const found = rest.length < words.length ? vocabulary.match(rest.join('_')) : undefined;
  return found?.kind.category === 'credential' ? found : undefined;
}

/** `secretKey` is half of a cloud key pair, or what a small server signs with. */
function isOwnKeyName(words: readonly string[]): boolean {
  return words.join(' ') === 'secret key' || words.join('') === 'secretkey';
}

/** The secret half of a key pair of storage that one runs oneself: `MINIO_SECRET_KEY`, `minio.secretKey`. */
function isStorageKey(words: readonly string[], owners: readonly string[]): boolean {
  return /secret(?:access)?key$/.test(words.join('')) && [...words, ...owners.flatMap(splitWords)].some((word) => storage.has(word));
}

function isBeside(beside: readonly string[], companions: ReadonlySet<string>): boolean {
  return beside.some((key) => companions.has(key) || key.split(' ').some((word) => companions.has(word)));
}

function fits(entry: AmbiguousName, name: string, words: readonly string[], around: readonly string[], beside: readonly string[]): boolean {
  if ((entry.isWhole ? words.join('') : words.at(-1)) !== entry.tail && name !== entry.tail) return false;
  if (entry.isPaired === true) return entry.beside.some((other) => beside.includes([...words.slice(0, -1), other].join(' ')));
  return (
    entry.isAlone === true ||
    around.some((word) => entry.under.includes(word)) ||
    beside.some((key) => entry.beside.includes(key) || key.split(' ').some((word) => entry.beside.includes(word)))
  );
}

/** Private keys come from a generator; the other keys of this kind are any text one likes. */
function isOwnSecret(kind: KindId, name: string): boolean {
  return baseKind(kind) === 'private-key' && !/private|siyao|私钥/i.test(name);
}

const besideMemo = new Memo<TSESTree.ObjectExpression, string[]>();

/** The other keys of an object literal, in the form that `credentialName` expects. */
export function keysBeside(object: TSESTree.ObjectExpression | undefined, name: string): string[] {
  if (!object) return [];
  let keys = besideMemo.get(object);
  if (!keys) {
    keys = object.properties.flatMap((item) => {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      return key === undefined ? [] : [splitWords(key).join(' ')];
    });
    besideMemo.set(object, keys);
  }
  return namesAround(keys, splitWords(name).join(' '));
}

/** The port that is written out in an object: evidence of the sort of server that the object connects to. */
export function portIn(object: TSESTree.ObjectExpression | undefined): string | undefined {
  for (const item of object?.properties ?? []) {
    if (item.type === 'Property' && keyName(item.key, item.computed) === 'port' && item.value.type === 'Literal')
      return String(item.value.value);
  }
  return undefined;
}
