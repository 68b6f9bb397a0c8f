/** Tokens of known providers in the texts of a file. */
import { addTo } from '../../groups.ts';
import { credentials } from '../../catalog/credentials/index.ts';
import type { Credential } from '../../catalog/define.ts';
import { administrators, credentialNouns } from '../../catalog/words/value-words.ts';
import { NO_SECRET_HALVES } from '../../catalog/credential-words/settings.ts';
import { LOGIN_ON_OWN_MACHINE } from '../../catalog/credential-words/values.ts';
import { LEVELS } from '../../types.ts';
import { splitWords } from '../../sources/names/words.ts';
import { base62Checksum, isVaried, passesCheck } from './checks.ts';
import { credentialsAround, credentialsNamedIn, unmarkedCredentials } from './format-index.ts';
import { namesOf } from '../names/holder-name.ts';
import { mayHoldToken } from '../texts/text-traits.ts';
import type { TextUnit } from '../texts/text-units.ts';
import { classifyValue, isGuessed, type ValueClass } from '../texts/value-class.ts';

export interface FormatHit {
  readonly credential: Credential;
  /** The confidential part. */
  readonly secret: string;
  /** What begins it, where that is no part of what is confidential: the line above a key. */
  readonly head?: string;
  readonly unit: TextUnit;
  /** Whether it was recognised by the identifier near it. */
  readonly isPair: boolean;
  /** A password that anyone would guess. */
  readonly isWeak: boolean;
  /**
   * The password is a mere word, used by an administrator on another host or equal to the login: in effect in settings, an example in code.
   */
  readonly isBareWord?: boolean;
  /** A password that anyone would guess, at a server on the machine of whoever runs the program. */
  readonly isOnOwnMachine?: boolean;
}

/** The shortest token is a connection string with a one-letter password. */
const MIN_TOKEN = 12;
const MAX_PAIR_LINES = 6;
/** Passwords in addresses that only show the form of the address. */
const ILLUSTRATIONS: ReadonlySet<ValueClass> = new Set(['empty', 'syntax', 'placeholder', 'text', 'echo', 'name', 'code']);
/**
 * A login that every installation of the server has, on a host other than this machine. Matches end at the first colon of a host, so that
 * `[` is `[::1]`.
 */
const ADMINISTRATOR = new RegExp(
  String.raw`//(?:${administrators.join('|')}):[^@]{1,100}@(?!localhost|127\.|0\.0\.0\.0|\[$|[\w.-]{0,80}example)`,
  'i',
);
/** Order of formats: the most severe level first, then the order of the catalogue. */
const order = new Map(
  [...credentials]
    .sort((first, second) => LEVELS.indexOf(first.level) - LEVELS.indexOf(second.level))
    .map((credential, index) => [credential, index]),
);
const searching = new Map(
  credentials.map((credential) => [credential, new RegExp(credential.pattern.source, `${credential.pattern.flags}g`)]),
);

/** Whether a text is a password that something else in the file sets. */
type IsSet = (secret: string) => boolean;

/**
 * Every token of a known format that passes the offline check of its format, and the secrets paired with them. `isSet`: a word in an
 * address, which elsewhere only shows the form of the address, is the password of a server where the same file sets it for that.
 */
export function findFormats(text: string, units: readonly TextUnit[], isSet: IsSet = () => false): FormatHit[] {
  const hits: FormatHit[] = [];
  for (const unit of units) {
    if (unit.text.length < MIN_TOKEN || !mayHoldToken(unit.traits)) continue;
    addMatches(credentialsNamedIn(unit.text), unit, hits, text, isSet);
    addMatches(credentialsAround(unit), unit, hits, text, isSet);
    addMatches(unmarkedCredentials(unit, text), unit, hits, text, isSet);
  }
  if (hits.length === 0) return hits;
  const lines = new Map<number, UnitOfLine[]>();
  units.forEach((unit, at) => addTo(lines, unit.line, { unit, at }));
  const pairs = hits.flatMap((hit) => (hit.credential.pair ? pairedWith(hit, hit.credential.pair.pattern, lines) : []));
  return [...hits.filter(({ credential }) => !credential.isPublic), ...pairs].sort(
    (first, second) => (order.get(first.credential) ?? 0) - (order.get(second.credential) ?? 0),
  );
}

function addMatches(list: readonly Credential[], unit: TextUnit, hits: FormatHit[], text: string, isSet: IsSet): void {
  for (const credential of list) if (credential.pattern.test(unit.text)) hits.push(...matchesIn(credential, unit, text, isSet));
}

function matchesIn(credential: Credential, unit: TextUnit, text: string, isSet: IsSet): FormatHit[] {
  const hits: FormatHit[] = [];
  for (const match of unit.text.matchAll(searching.get(credential) as RegExp)) {
    const secret = match.groups?.['secret'] ?? match[0];
    if (DOCUMENTED.test(match[0]) || isInDataUrl(unit.text, match.index)) continue;
    const isOpen =
      credential.check === undefined &&
      isDefault(secret, text.slice(unit.range.start, unit.range.end)) &&
      (isGuessed(secret) || isSet(secret));
    if ((!isOpen && !passesCheck(credential.check, match[0], secret)) || credential.published?.includes(base62Checksum(match[0]))) continue;
    const isChosen = credential.check === undefined && match.groups?.['secret'] !== undefined;
    const value = isChosen ? classifyValue(secret, 'password') : 'random';
    const isWeak = value === 'weak' || value === 'word';
    const own = LOGIN_ON_OWN_MACHINE.test(match[0]) ? { isOnOwnMachine: true } : {};
    if (value === 'placeholder' && isOpen) hits.push({ credential, secret, unit, isPair: false, isWeak: true, ...own });
    else if (!ILLUSTRATIONS.has(value) && !(isWeak && unit.isComment))
      hits.push({
        credential,
        secret,
        head: match.groups?.['head'],
        unit,
        isPair: false,
        isWeak,
        ...(isWeak && own),
      });
    else if (
      (value === 'echo' || value === 'name') &&
      !unit.isComment &&
      (ADMINISTRATOR.test(match[0]) || isOfLogin(match[0], secret) || isSet(secret))
    )
      hits.push({ credential, secret, unit, isPair: false, isWeak: true, isBareWord: true, ...own });
  }
  return hits;
}

/** `data:image/jpeg;base64,…`: the bytes of a file, in which the beginning of any token occurs. */
function isInDataUrl(text: string, at: number): boolean {
  const start = text.lastIndexOf(BASE64, at);
  return start >= 0 && !/[^\w+/=%-]/.test(text.slice(start + BASE64.length, at));
}

const BASE64 = ';base64,';

/** `${DB_PASSWORD:-changeme}`: in effect wherever the variable is missing. */
function isDefault(secret: string, written: string): boolean {
  return written.includes(`:-${secret}}`) || written.includes(`:=${secret}}`);
}

/** Addresses that are no machine's, for documentation and dummies. https://www.rfc-editor.org/rfc/rfc5737 */
const DOCUMENTED = /@(?:192\.0\.2|198\.51\.100|203\.0\.113)\./;

/** `shop:shop_db_pwd@…`: the login's own name in a password is no illustration, unless it is a word for a login. */
function isOfLogin(address: string, secret: string): boolean {
  const login = LOGIN.exec(address)?.[1]?.toLowerCase();
  return login !== undefined && !nouns.has(login) && splitWords(secret).length >= OWN_WORDS && splitWords(secret)[0] === login;
}

const LOGIN = /\/\/([a-z\d]{2,30}):/i;
const OWN_WORDS = 3;
const nouns = new Set([...credentialNouns, 'username', 'db', 'database', 'my', 'example', 'test', 'admin']);

/** A text, and its number in the order of all of them. */
interface UnitOfLine {
  readonly unit: TextUnit;
  readonly at: number;
}

function pairedWith(hit: FormatHit, pattern: RegExp, lines: ReadonlyMap<number, readonly UnitOfLine[]>): FormatHit[] {
  const near = Array.from({ length: 2 * MAX_PAIR_LINES + 1 }, (_, index) => lines.get(hit.unit.line - MAX_PAIR_LINES + index) ?? []);
  return near
    .flat()
    .sort((a, b) => a.at - b.at)
    .flatMap(({ unit }) =>
      unit !== hit.unit && unit.isComment === hit.unit.isComment && pattern.test(unit.text) && isVaried(unit.text) && !isOtherName(unit)
        ? [{ credential: hit.credential, secret: unit.text, unit, isPair: true, isWeak: false }]
        : [],
    );
}

function isOtherName(unit: TextUnit): boolean {
  const words = namesOf(unit);
  return [...words, words.join('')].some((word) => NO_SECRET_HALVES.has(word));
}
