/** Hashes that open an account: somebody wrote down the password behind them, or a copy of a database shows whose they are. */
import { SHOWN_DOMAIN } from '../../catalog/addresses/reserved-domains.ts';
import { COMMENT_LINE, DUMP_FILES, TELLS_PASSWORD } from '../../catalog/credential-words/hashes.ts';
import { Memo } from '../../memo.ts';
import type { DataFacts } from '../data/data-facts.ts';
import { isMailbox } from '../names/surroundings.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import { classifyValue, isPasswordHash, type ValueClass } from '../texts/value-class.ts';

/** bcrypt and argon2, whole. https://en.wikipedia.org/wiki/Bcrypt, https://www.rfc-editor.org/rfc/rfc9106 */
const HASH = /\$2[abxy]?\$\d\d\$[\w./]{53}|\$argon2(?:id|i|d)\$v=\d/;
/** Several words as the names of columns are written: a comment that has such a name explains where the hash is stored. */
const IDENTIFIER = /^[a-z\d]{1,40}(?:_[a-z\d]{1,40}){1,4}$/i;
const CHOSEN: ReadonlySet<ValueClass> = new Set(['weak', 'mixed', 'random', 'name']);

const told = new Memo<DataFacts, boolean>();

/** Whether a comment of the file, or of another file with the same hash, names the password behind it. */
export function isTold(facts: DataFacts, hash: string): boolean {
  return isPasswordHash(hash) && (told.of(facts, () => toldIn(facts.file.text)) || facts.program.hasAccountsIn(hash, toldIn));
}

function toldIn(text: string): boolean {
  return text.split('\n').some((line) => COMMENT_LINE.test(line) && secretIn(line) !== undefined);
}

function secretIn(line: string): string | undefined {
  const secret = TELLS_PASSWORD.exec(line)?.groups?.['secret'];
  if (secret === undefined || (IDENTIFIER.test(secret) && classifyValue(secret) === 'name')) return undefined;
  return CHOSEN.has(classifyValue(secret)) ? secret : undefined;
}

const hashed = new Memo<DataFacts, boolean>();

/** The comments that name the password behind a hash of the same statements. */
export function toldPasswords(facts: DataFacts): PhraseHit[] {
  if (facts.language !== 'sql' || !hashed.of(facts, () => HASH.test(facts.file.text))) return [];
  return facts.units.flatMap((unit) => {
    const secret = unit.isComment ? secretIn(unit.text) : undefined;
    return secret === undefined ? [] : [{ kind: 'login-password', name: 'password', secret, unit }];
  });
}

/** The hashes of a copy of a database, each in a record with a mailbox. */
export function dumpedHashes({ file, language, settings, units }: DataFacts): PhraseHit[] {
  if (language !== 'json' || !DUMP_FILES.test(file.path.replaceAll('\\', '/')) || !HASH.test(file.text)) return [];
  const byStart = new Map(units.map((unit) => [unit.range.start, unit]));
  return settings.flatMap(({ name, value, range, group }) => {
    if (!HASH.test(value) || !group.entries.some(({ value: one }) => isMailbox(one) && !SHOWN_DOMAIN.test(one))) return [];
    const unit = byStart.get(range.start);
    return unit ? [{ kind: 'login-password', name, secret: value, unit, isColumn: true, isDumped: true }] : [];
  });
}
