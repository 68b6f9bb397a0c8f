/** The name by which a project has a variable already: a second one for the same secret would be set nowhere. */
import { serviceHosts } from '../../../catalog/platforms/service-hosts.ts';
import { FILLED_VARIABLES, VARIABLE_PURPOSES } from '../../../catalog/files/settings.ts';
import { DATABASE_SERVERS, LOGIN_KEYS } from '../../../catalog/credential-words/servers.ts';
import { splitWords } from '../../../sources/names/words.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { keyName, staticText } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { connectionName } from './connection-name.ts';
import { folderOf } from '../../modules/folders.ts';
import { programEnvironment } from '../program-environment.ts';

/** Short forms of the same words. */
const SAME: Readonly<Record<string, string>> = { pwd: 'password', pass: 'password', passwd: 'password', pw: 'password', database: 'db' };
const NAME = /^[ \t]{0,20}(?:#[ \t]{0,20})?(?:export[ \t]{1,20})?([A-Z][A-Z\d_]{2,60})[ \t]{0,20}=[ \t]*([^\r\n]*)/gm;
/** First words that are no evidence of the owner of a secret. */
const OF_ANY_SERVICE = /^(?:APP|CLIENT)_|^(?:SECRET|ACCESS)_(?:ACCESS_)?(?:ID|KEY)(?:_|$)/;

/** What a variable is to hold. */
export interface Held {
  /** The secret itself; it is compared, and written nowhere. */
  readonly secret?: string;
  /** The text that is it. */
  readonly node?: Node;
  /** The account beside it. */
  readonly account?: string;
  /** The prefix of a new variable, for the purpose of the code that alone uses it. */
  readonly purpose?: string;
}

/** What a literal holds: itself, and the account that its record has beside it. */
export function heldBy(literal: Node): Held {
  const record = literal.parent?.type === 'Property' ? literal.parent.parent : undefined;
  const beside = record?.type === 'ObjectExpression' ? record.properties : [];
  const account = beside.find((item) => item.type === 'Property' && LOGIN_KEYS.test(keyName(item.key, item.computed) ?? ''));
  return {
    secret: staticText(literal),
    node: literal,
    account: account?.type === 'Property' ? staticText(account.value as Node) : undefined,
  };
}

/** The variable that is meant by `wanted`, where the project has one that may hold the same; else `wanted`, or a name that no other secret has. */
export function knownName(facts: Facts, wanted: string, held: Held = {}): string {
  const { environmentFile, otherText, program } = facts.fixing;
  const folder = environmentFile && folderOf(environmentFile.path);
  const filled = folder === undefined ? '' : FILLED_VARIABLES.map((name) => otherText?.(folder + name) ?? '').join('\n');
  const values = new Map(
    [...filled.matchAll(NAME)].map(([, name = '', value = '']) => [name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]),
  );
  const names = new Set([
    ...[...(environmentFile?.text ?? '').matchAll(NAME)].map(([, name = '']) => name),
    ...values.keys(),
    ...programEnvironment(program).readers.keys(),
  ]);
  const address = held.node && connectionName(facts, held.node, wanted, names);
  if (address !== undefined) return address;
  const called = ofService(facts, wanted);
  const isFree = (name: string): boolean => !isOfAnother(name, values, held);
  if (names.has(wanted)) return isFree(wanted) ? wanted : another(wanted, held);
  const meant = [...names].filter((name) => isMeant(name, wanted, called));
  const [only, ...more] = meant.filter(isFree);
  if (only !== undefined && more.length === 0) return only;
  // If all matching variables hold other secrets, the new name must distinguish this one.
  if (meant.length > 0 && only === undefined) return another(wanted, held);
  const { purpose = '' } = held;
  return called[0] ?? (wanted.startsWith(purpose) ? wanted : purpose + wanted);
}

/**
 * Whether the project's `.env` has another account beside a variable, so that the variable holds that account's password. A different
 * value alone is no evidence, since each machine may have its own secret.
 */
function isOfAnother(name: string, values: ReadonlyMap<string, string>, { secret, account }: Held): boolean {
  if (secret !== undefined && values.get(name) === secret) return false;
  const prefix = name.replace(/(?<![A-Z\d])[A-Z\d]+$/, '');
  const other = ['USER', 'USERNAME', 'LOGIN'].map((word) => values.get(prefix + word) ?? '').find((value) => value !== '');
  return prefix !== '' && account !== undefined && other !== undefined && other !== account;
}

/** `MYSQL_ROOT_PASSWORD` of the account `root`, where `MYSQL_PASSWORD` is that of another. */
function another(wanted: string, { account = '' }: Held): string {
  const at = wanted.lastIndexOf('_');
  const word = account.toUpperCase();
  return at > 0 && /^[A-Z]{2,16}$/.test(word) && !wanted.includes(word)
    ? `${wanted.slice(0, at)}_${word}${wanted.slice(at)}`
    : `${wanted}_2`;
}

/** Names of an application's secret after the only service that its file sends requests to: the usual name first. */
function ofService({ file }: Facts, wanted: string): string[] {
  if (!OF_ANY_SERVICE.test(wanted)) return [];
  const [service, ...more] = serviceHosts.filter(({ host }) =>
    file.text.split(host).some((before, index, all) => index < all.length - 1 && !/[\w.]$/.test(before)),
  );
  return service && more.length === 0 ? service.words.map((word) => `${word}_${wanted}`) : [];
}

function isMeant(name: string, wanted: string, called: readonly string[]): boolean {
  return isSame(wordsOf(name), wordsOf(wanted)) || name.replace(VARIABLE_PURPOSES, '') === wanted || called.includes(name);
}

function wordsOf(name: string): readonly string[] {
  return splitWords(name).map((word) => SAME[word] ?? word);
}

/** Whether two names mean the same variable: word by word, and where one names only the database. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const isDatabase = (word: string, beside: string): boolean => word === 'db' && DATABASE_SERVERS.has(beside);
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const beside = other[index] ?? '';
      return word === beside || isDatabase(word, beside) || isDatabase(beside, word);
    })
  );
}
