/** What a text shows itself to be, whatever it is given to: a service that takes a key as the password of basic authentication still issued a key. */
import { issuedPrefixes } from '../../catalog/words/value-words.ts';
import type { KindId } from '../../types.ts';
import { isPassword } from '../passwords/kinds.ts';

const ISSUED = new RegExp(String.raw`^(?:${issuedPrefixes.join('|')})[-_]\S{6,}$`);

/** The kind of a constant that was taken for a password by its name. */
export function kindByForm(kind: KindId, text: string): KindId {
  return isPassword(kind) && ISSUED.test(text) ? 'api-key' : kind;
}
