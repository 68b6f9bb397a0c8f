/** Names of environment variables, from the names in the code; never from a value. */
import { misspellings } from '../../../catalog/words/credentials/misspellings.ts';
import { servicePorts } from '../../../catalog/platforms/service-ports.ts';
import {
  BESIDE_DATABASE_PASSWORD,
  EVERY_CONFIGURATION,
  GENERIC_WORDS,
  LAYERS,
  NAMES_PURPOSE,
  STANDARD_VARIABLES,
  STORED_FORMS,
  TAKES_OPTIONS,
} from '../../../catalog/credential-words/settings.ts';
import { resultSuffixes } from '../../../catalog/words/vocabulary.ts';
import { DATABASE_SECTIONS } from '../../../catalog/credential-words/servers.ts';
import { splitWords } from '../../../sources/names/words.ts';

/** Words of names of what a request gives, for which the credential is sent. */
const responses: ReadonlySet<string> = new Set(resultSuffixes);

const SHORT_FORMS: Readonly<Record<string, string>> = {
  pwd: 'password',
  pass: 'password',
  passwd: 'password',
  pw: 'password',
  requirepass: 'redis_password',
  appsecret: 'app_secret',
  appkey: 'app_key',
  apikey: 'api_key',
  accesskey: 'access_key',
  secretkey: 'secret_key',
  clientsecret: 'client_secret',
  sk: 'secret_key',
  ak: 'access_key',
};
/** What a login is called beside its password. */
const ACCOUNT = /^(?:account|e?mail|phone|mobile|login|user ?name)$/;
const MAX_WORDS = 5;

export interface Naming {
  /** Name that the literal is given to. */
  readonly name?: string;
  /** Names of what holds it, nearest first. */
  readonly owners?: readonly string[];
  /** Other names in the same object. */
  readonly beside?: readonly string[];
  /** The port in the record beside it, which is evidence of the kind of connection. */
  readonly port?: string;
  /** The word for the value where its own name cannot be used. */
  readonly noun?: string;
  /** The name of the variable where all other names are too general. */
  readonly fallback?: string;
  /** The name of the variable by the format of the value, which only one service gives out. */
  readonly ofFormat?: string;
}

/** `DB_PASSWORD` for `password` beside `host`, `JWT_SECRET` for `secret` below `jwt`, `MAIL_PASS_CODE` for `mailPassCode`. */
export function environmentName({ name = '', owners = [], beside = [], port = '', noun = 'secret', fallback, ofFormat }: Naming): string {
  const written = wordsOf(name);
  const words = written.length > 1 ? written.filter((word) => !STORED_FORMS.has(word)) : written;
  const isGeneric = words.every((word) => GENERIC_WORDS.has(word) || EVERY_CONFIGURATION.has(word) || word === 'login');
  const holder = isGeneric ? ownerOf(owners, words) : undefined;
  if (STANDARD_VARIABLES.has(name)) return name;
  // Any service has an `app_secret`: the kind of the value says more.
  if (isGeneric && holder === undefined && ofFormat?.endsWith(`_${variable(words)}`) === true) return ofFormat;
  if (words.length > 1 && words.length <= MAX_WORDS) return variable([...(holder ?? []), ...words]);
  if (fallback !== undefined) return fallback;
  const [only = noun] = words.length === 1 ? words : [];
  const owner = ownerOf(owners, words);
  if (owner) return variable([...owner, ...(isOfDatabase(owner, owners) ? ['db'] : []), only]);
  const record = owners
    .map(wordsOf)
    .map(withoutLayer)
    .find((words) => words.length > 1 && words.length < MAX_WORDS && words.includes('user') && !TAKES_OPTIONS.has(words[0] ?? ''));
  if (record) return variable([...record, only]);
  const isOfDatabaseHere = beside.some((other) => BESIDE_DATABASE_PASSWORD.has(other));
  if (servicePorts[port] === undefined && noun === 'password' && beside.some((other) => ACCOUNT.test(other)) && !isOfDatabaseHere)
    return variable(['login', only]);
  // `token: { secret }` names what the secret is for, though any service has tokens.
  const [held, ...moreHeld] = wordsOf(owners[0] ?? '');
  const purpose = held !== undefined && moreHeld.length === 0 && held !== only && NAMES_PURPOSE.has(held) ? held : undefined;
  return variable([servicePorts[port] ?? (isOfDatabaseHere ? 'db' : (purpose ?? 'app')), only]);
}

/** `user` of `userLogic`. */
function withoutLayer(words: readonly string[]): readonly string[] {
  return words.length > 1 && LAYERS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** Whether a holder further out is named after a database: `spring.datasource.orders.password`. */
function isOfDatabase(owner: readonly string[], owners: readonly string[]): boolean {
  const tells = (words: readonly string[]): boolean => words.some((word) => DATABASE_SECTIONS.has(word));
  return !tells(owner) && owners.map(wordsOf).some(tells);
}

/** Words of the nearest holder that is more specific than every configuration, with those of the holders between. `name`: words of what it holds. */
function ownerOf(owners: readonly string[], name: readonly string[]): readonly string[] | undefined {
  const between: string[] = [];
  for (const [index, words] of owners.map(wordsOf).map(withoutLayer).entries()) {
    const own = words.filter(
      (word) => word.length > 1 && !EVERY_CONFIGURATION.has(word) && !responses.has(word) && !STORED_FORMS.has(word),
    );
    // The field that holds what is made of it is no owner: `passwordHash` of a password.
    if (
      own.length === 0 ||
      (words.length > own.length && own.every((word) => name.includes(word))) ||
      words.length >= MAX_WORDS ||
      TAKES_OPTIONS.has(words[0] ?? '')
    )
      continue;
    if (own.some((word) => !GENERIC_WORDS.has(word)))
      return [
        ...(own.length > 2 ? (sectionOf(owners.slice(index + 1)) ?? own) : [...vendorOf(own, owners.slice(index + 1)), ...own]),
        ...between,
      ];
    between.unshift(...own);
  }
  return undefined;
}

/** `druid` around `statViewServlet`: the section of a program is shorter than its part of three words. */
function sectionOf(outer: readonly string[]): readonly string[] | undefined {
  const words = wordsOf(outer[0] ?? '');
  const [only = ''] = words;
  return words.length === 1 && only.length > 3 && !EVERY_CONFIGURATION.has(only) && !GENERIC_WORDS.has(only) ? words : undefined;
}

/** `aliyun` around `oss`: an abbreviation alone is too general. */
function vendorOf(own: readonly string[], outer: readonly string[]): readonly string[] {
  const [only = '', ...more] = own;
  const words = outer.map(wordsOf).find((others) => others.length > 0) ?? [];
  const isVendor =
    words.length === 1 &&
    words.every(
      (word) =>
        word.length > 3 && word !== 'spring' && !EVERY_CONFIGURATION.has(word) && !GENERIC_WORDS.has(word) && !TAKES_OPTIONS.has(word),
    );
  return only.length <= 3 && more.length === 0 && isVendor ? words : [];
}

/** Words of a name that a variable's name can have; none when it is not in Latin letters. */
function wordsOf(name: string): string[] {
  const words = splitWords(name);
  if (!words.every((word) => /^[a-z\d]+$/.test(word)) || !/^[a-z]/.test(words[0] ?? '')) return [];
  return words.length === 1 ? words.flatMap((word) => (SHORT_FORMS[word] ?? word).split('_')) : [...words];
}

function variable(words: readonly string[]): string {
  return words
    .map((word) => misspellings[word] ?? word)
    .join('_')
    .toUpperCase();
}
