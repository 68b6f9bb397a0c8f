/** What a name may claim of the text that it is given, by the name alone; the result is memoised over all files. */
import { ROW_VALUE_KEYS } from '../../catalog/credential-words/settings.ts';
import { isPassword } from '../passwords/kinds.ts';
import { NameMemo } from '../../sources/names/name-memo.ts';
import type { Vocabulary } from '../../sources/names/vocabulary.ts';
import { mayNameCredential } from './credential-name.ts';
import { mayBeInitials, personalName } from '../personal/personal-name.ts';

/** Bits of a name's claims. */
export const CLAIMS = {
  /** A credential, in some surroundings; see `mayNameCredential`. */
  credential: 1,
  /** A personal number or address, or a contact that is published, if only beside others; see `personalName`. */
  personal: 2,
  /** A password that a person remembers. */
  password: 4,
  /** The value in a row of settings: `value` in `{ key: 'user.password', value: '…' }`, `default` in `{ env: 'JWT_SECRET', default: '…' }`. */
  rowValue: 8,
} as const;

const MEMO_LIMIT = 50_000;
const memos = new WeakMap<Vocabulary, NameMemo<number>>();

/** Claims of names in the words of one project. */
export function claimsIn(vocabulary: Vocabulary): NameMemo<number> {
  let memo = memos.get(vocabulary);
  if (!memo) memos.set(vocabulary, (memo = new NameMemo(MEMO_LIMIT, (name) => claimsOf(name, vocabulary))));
  return memo;
}

function claimsOf(name: string, vocabulary: Vocabulary): number {
  const isCredential = mayNameCredential(name, vocabulary);
  return (
    (isCredential ? CLAIMS.credential : 0) |
    (personalName(name, vocabulary) || mayBeInitials(name, vocabulary) ? CLAIMS.personal : 0) |
    (isCredential && isPassword(vocabulary.match(name)?.kind.id ?? '') ? CLAIMS.password : 0) |
    (ROW_VALUE_KEYS.has(name.toLowerCase()) ? CLAIMS.rowValue : 0)
  );
}
