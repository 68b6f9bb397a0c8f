/** The kind of a credential by its form alone. A key that is used as the password of basic authentication is still an issued key. */
import { issuedPrefixes } from '../../catalog/words/value-words.ts';
import type { KindId } from '../../types.ts';
import { isPassword } from '../passwords/kinds.ts';

const ISSUED = new RegExp(String.raw`^(?:${issuedPrefixes.join('|')})[-_]\S{6,}$`);

/** The kind of a constant whose name suggests a password: an issued key if it has the form of one, else the given kind. */
export function kindByForm(kind: KindId, text: string): KindId {
  return isPassword(kind) && ISSUED.test(text) ? 'api-key' : kind;
}
