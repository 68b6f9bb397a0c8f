/** Passwords and keys in statements of SQL: of an account that is created, of a row that is inserted. */
import { PASSWORD_COLUMN, PASSWORD_SETTING, SECRET_SETTING, SETTING_NAME_COLUMN } from '../../catalog/credential-words/columns.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import type { TextUnit } from '../texts/text-units.ts';
import { classifyValue, type ValueClass } from '../texts/value-class.ts';
import type { KindId } from '../../types.ts';

const MAY_BE_STATEMENT = /\bidentified\s|\bpassword\s|\binsert\s|\bupdate\s|crypt\s{0,2}\(|'\sas\s/i;
const QUOTED = String.raw`(?<quote>['"])(?<secret>[^'"\n]{3,100})\k<quote>`;
/** Of `CREATE USER` and its like: MySQL, MariaDB and Oracle; PostgreSQL. */
const ACCOUNTS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<name>identified\s{1,4}(?:with\s{1,4}['"\x60]?\w{1,40}['"\x60]?\s{1,4})?by)\s{1,4}${QUOTED}`, 'gi'),
  new RegExp(String.raw`\b(?:create|alter)\s{1,4}(?:user|role)\s[^;']{1,300}\b(?<name>password)\s{1,10}${QUOTED}`, 'gi'),
  new RegExp(String.raw`\b(?<name>set\s{1,4}password)\s[^;=\n]{0,100}=\s{0,4}(?:password\s{0,4}\(\s{0,4})?${QUOTED}`, 'gi'),
];
/** Oracle's is a name as well as a text. https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-USER.html */
const UNQUOTED =
  /\b(?:create|alter)\s{1,4}user\s{1,4}[\w.#$]{1,60}\s{1,4}(?<name>identified\s{1,4}by)\s{1,4}(?<secret>[a-z][\w#$]{3,60})(?=\s|;|$)/gi;
/** A password that is written over what is there, by itself or as what a function of the database is given. */
const UPDATE =
  /\bupdate\s{1,4}[\w`."[\]]{1,80}\s{1,10}set\s(?:(?!\bwhere\b)[^;]){0,300}?(?<![\w.])[`"[]?(?<name>(?:\w{1,40}_)?(?:password|passwd|pwd))[`"\]]?\s{0,4}=\s{0,4}(?:\w{1,20}\s{0,2}\(\s{0,2})?'(?<secret>[^'\n]{3,100})'/gi;
/** Functions of databases whose second argument is the key. https://dev.mysql.com/doc/refman/8.4/en/encryption-functions.html, https://www.postgresql.org/docs/current/pgcrypto.html */
const CIPHER = /\b(?<name>(?:aes|des|pgp_sym)_(?:en|de)crypt)\s{0,2}\(/gi;
/**
 * `crypt('…', gen_salt(…))` hashes a password that is about to be stored.
 * https://www.postgresql.org/docs/current/pgcrypto.html#PGCRYPTO-PASSWORD-HASHING-FUNCS
 */
const NEW_HASH =
  /\b(?<name>crypt)\s{0,2}\(\s{0,10}'(?<secret>[^'\n]{3,100})'(?:::\w{1,10})?\s{0,10},\s{0,10}(?:\w{1,40}\.)?gen_salt\s{0,2}\(/gi;
/** A text that a query returns under a password's name: `'…' AS password`. */
const CALLED = /'(?<secret>[^'\n]{3,100})'(?:::\w{1,10})?\s{1,10}as\s{1,4}["`]?(?<name>(?:\w{1,40}_)?(?:password|passwd|pwd))\b/gi;
const INSERT = /\binsert\s{1,4}(?:ignore\s{1,4})?into\s{1,4}[\w`."[\]]{1,80}\s{0,4}\((?<columns>[^()]{1,2000})\)\s{0,10}values\s{0,10}\(/gi;
const MAX_ROW = 4_000;
/** Columns of what programs log in to each other with. */
const SECRET_COLUMNS: readonly (readonly [RegExp, KindId])[] = [
  [/^(?:\w{1,40}_)?(?:client|app)_?secret$/i, 'app-secret'],
  [/^(?:\w{1,40}_)?(?:secret_?key|access_?key_?secret|access_?key)$/i, 'cloud-access-key'],
  [/^(?:\w{1,40}_)?api_?key$/i, 'api-key'],
  [/^(?:\w{1,40}_)?token$/i, 'session-token'],
];
/** Classes of values that count in such columns. Plain words and names there are references or a seed's placeholders. */
const OPENS: ReadonlySet<ValueClass> = new Set(['weak', 'mixed', 'random']);
const SETTING_VALUE = /^(?:\w{1,20}_)?value$/i;
/** A text by itself, or as the first argument of a function of the database. */
const GIVEN = /^(?:\w{1,20}\s{0,2}\(\s{0,2})?'(?<secret>[^']{3,100})'/;
/** A digest does not reveal the password, unless it is that of a weak one. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
const STORED = /^\*[0-9A-F]{40}$/i;

/** Every such password in a file's texts. */
export function findSqlPasswords(units: readonly TextUnit[]): PhraseHit[] {
  return units.flatMap((unit) =>
    unit.isComment || !MAY_BE_STATEMENT.test(unit.text)
      ? []
      : [...accountPasswords(unit), ...insertedPasswords(unit), ...updatedPasswords(unit), ...givenPasswords(unit), ...cipherKeys(unit)],
  );
}

function accountPasswords(unit: TextUnit): PhraseHit[] {
  return [...ACCOUNTS, UNQUOTED]
    .flatMap((pattern) => [...unit.text.matchAll(pattern)])
    .flatMap(({ groups = {} }) => {
      const { name = '', secret = '' } = groups;
      return STORED.test(secret) ? [] : [{ kind: 'database-password', name: name.replace(/\s+/g, ' '), secret, unit }];
    });
}

function insertedPasswords(unit: TextUnit): PhraseHit[] {
  return [...unit.text.matchAll(INSERT)].flatMap((match): PhraseHit[] => {
    const columns = (match.groups?.['columns'] ?? '').split(',').map((column) => column.replace(/[\s`"[\]]/g, ''));
    return rowsFrom(unit.text, match.index + match[0].length).flatMap((values) => {
      const cells = columns.flatMap((name, at): Cell[] => {
        const secret = GIVEN.exec(values[at] ?? '')?.groups?.['secret'];
        return secret === undefined ? [] : [{ name, secret }];
      });
      return [...ofColumns(cells), ...ofSetting(cells)].map((hit) => ({ ...hit, unit, isColumn: true }));
    });
  });
}

/** Rows that are read of one statement. A seed has few; the first rows of a large dump show what the others hold. */
const MAX_ROWS = 20;
const NEXT_ROW = /\s{0,10},\s{0,10}\(/y;

/** The rows of a statement, the first of which begins there. */
function rowsFrom(text: string, start: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = start; rows.length < MAX_ROWS; at = NEXT_ROW.lastIndex) {
    const { values, length } = rowOf(text.slice(at, at + MAX_ROW));
    rows.push(values);
    NEXT_ROW.lastIndex = at + length;
    if (!NEXT_ROW.test(text)) break;
  }
  return rows;
}

function updatedPasswords(unit: TextUnit): PhraseHit[] {
  return [...unit.text.matchAll(UPDATE)].flatMap(({ groups = {} }) => {
    const { name = '', secret = '' } = groups;
    return isDigest(secret) ? [] : [{ kind: 'login-password', name, secret, unit }];
  });
}

function givenPasswords(unit: TextUnit): PhraseHit[] {
  return [NEW_HASH, CALLED].flatMap((pattern) =>
    [...unit.text.matchAll(pattern)].flatMap(({ groups = {} }): PhraseHit[] => {
      const { name = '', secret = '' } = groups;
      return isDigest(secret) ? [] : [{ kind: 'login-password', name, secret, unit }];
    }),
  );
}

function cipherKeys(unit: TextUnit): PhraseHit[] {
  return [...unit.text.matchAll(CIPHER)].flatMap((match): PhraseHit[] => {
    const start = match.index + match[0].length;
    const secret = /^'(?<secret>[^']{3,100})'$/.exec(rowOf(unit.text.slice(start, start + MAX_ROW)).values[1] ?? '')?.groups?.['secret'];
    return secret === undefined ? [] : [{ kind: 'encryption-key', name: match.groups?.['name'] ?? '', secret, unit }];
  });
}

/** Whether a text in the place of a password is a digest that does not reveal it. */
function isDigest(secret: string): boolean {
  return DIGEST.test(secret) && classifyValue(secret) === 'random';
}

/** A text in a row, and its column. */
interface Cell {
  readonly name: string;
  readonly secret: string;
}

type Named = Pick<PhraseHit, 'kind' | 'name' | 'secret'>;

/** The first password of a row, and every other secret that is evident from the name of its column. */
function ofColumns(cells: readonly Cell[]): Named[] {
  const password = cells.find(({ name }) => PASSWORD_COLUMN.test(name));
  const others = cells.flatMap(({ name, secret }) => ofSecretName(name, secret));
  return [...(password && !isDigest(password.secret) ? [{ kind: 'login-password', ...password }] : []), ...others];
}

function ofSecretName(name: string, secret: string): Named[] {
  const kind = SECRET_COLUMNS.find(([pattern]) => pattern.test(name))?.[1];
  return kind === undefined || !OPENS.has(classifyValue(secret, name)) ? [] : [{ kind, name, secret }];
}

/** A row of a table of settings: `config_key` names what `config_value` is. */
function ofSetting(cells: readonly Cell[]): Named[] {
  const at = cells.findIndex(({ name, secret }) => SETTING_NAME_COLUMN.test(name) && SECRET_SETTING.test(secret));
  const value = cells.find(({ name }, index) => index > at && SETTING_VALUE.test(name))?.secret;
  const name = cells[at]?.secret.split('.').at(-1);
  if (name === undefined || value === undefined) return [];
  if (!PASSWORD_SETTING.test(name)) return ofSecretName(name, value);
  return isDigest(value) ? [] : [{ kind: 'login-password', name, secret: value }];
}

/** The values of a row up to its closing bracket, and how long they are with it. */
function rowOf(row: string): { readonly values: readonly string[]; readonly length: number } {
  const values: string[] = [];
  let depth = 0;
  let start = 0;
  let at = 0;
  for (; at < row.length; at++) {
    const character = row.charAt(at);
    if (character === "'" || character === '"') {
      const close = row.indexOf(character, at + 1);
      if (close < 0) break;
      at = close;
    } else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) {
      values.push(row.slice(start, at).trim());
      break;
    } else if (character === ',' && depth === 0) {
      values.push(row.slice(start, at).trim());
      start = at + 1;
    }
  }
  return { values, length: at + 1 };
}
