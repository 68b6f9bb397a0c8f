/** The name by which a project has a variable already: a second one for the same secret would be set nowhere. */
import { splitWords } from '../../sources/names/words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { folderOf } from '../module-loading.ts';

/** Short forms of the same words. */
const SAME: Readonly<Record<string, string>> = { pwd: 'password', pass: 'password', passwd: 'password', pw: 'password', database: 'db' };
/** Servers that any name may call the database. */
const DATABASES: ReadonlySet<string> = new Set([
  'db',
  'mysql',
  'mariadb',
  'postgres',
  'postgresql',
  'pg',
  'pgsql',
  'mssql',
  'mongo',
  'mongodb',
]);
const NAME = /^[ \t]{0,20}(?:#[ \t]{0,20})?(?:export[ \t]{1,20})?([A-Z][A-Z\d_]{2,60})[ \t]{0,20}=/gm;

/** The listed variable that is meant by `wanted`, where there is one; else `wanted`. */
export function knownName({ fixing: { environmentFile, otherText } }: Facts, wanted: string): string {
  if (!environmentFile) return wanted;
  const filled = otherText?.(`${folderOf(environmentFile.path)}.env`);
  const listed = new Set(
    [environmentFile.text ?? '', filled ?? ''].flatMap((text) => [...text.matchAll(NAME)].map((match) => match[1] ?? '')),
  );
  if (listed.has(wanted)) return wanted;
  const meant = [...listed].filter((name) => isSame(wordsOf(name), wordsOf(wanted)));
  return meant.length === 1 ? (meant[0] ?? wanted) : wanted;
}

function wordsOf(name: string): readonly string[] {
  return splitWords(name).map((word) => SAME[word] ?? word);
}

/** Whether two names mean the same variable: word by word, and where one names only the database. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const isDatabase = (word: string, beside: string): boolean => word === 'db' && DATABASES.has(beside);
  return (
    one.length === other.length &&
    one.every((word, index) => {
      const beside = other[index] ?? '';
      return word === beside || isDatabase(word, beside) || isDatabase(beside, word);
    })
  );
}
