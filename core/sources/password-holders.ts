/** Whose a password is: a person's, or that of a database, a cache, a mail server, a service. */
import { loginWords, passwordHolders } from '../catalog/passwords/password-holders.ts';
import type { KindId } from '../types.ts';

const loginNames = new Set(loginWords);

/**
 * The kind of a plain password where its surroundings show whose it is; any other kind stays. `words` are those of its name, `around` those
 * of what holds it, `beside` the other keys of the same record, each as words joined by blanks.
 */
export function whosePassword(kind: KindId, words: readonly string[], around: readonly string[], beside: readonly string[] = []): KindId {
  if (kind !== 'login-password' || words.some((word) => loginNames.has(word))) return kind;
  const keys = new Set(inSameRecord(words, beside).flatMap((key) => key.split(' ')));
  return (
    passwordHolders.find((holder) => around.some((word) => holder.under.includes(word)) || holder.beside.some((key) => keys.has(key)))
      ?.kind ?? kind
  );
}

/**
 * Keys of the same record as a password: those with its prefix where there are any, else all. `E2E_EMAIL` and `E2E_PASSWORD` form a record
 * beside `DATABASE_URL`.
 */
function inSameRecord(words: readonly string[], beside: readonly string[]): readonly string[] {
  const prefix = words.slice(0, -1).join(' ');
  const alike = prefix === '' ? [] : beside.filter((key) => key.startsWith(`${prefix} `));
  return alike.length > 0 ? alike : beside;
}
