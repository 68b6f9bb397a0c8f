/**
 * Public texts in the place of a key: labels that distinguish the uses of one secret, `hkdf(secret, 'orders-encryption-v1')`, and salts.
 * https://www.rfc-editor.org/rfc/rfc5869#section-3.2
 */
import { credentialNouns } from '../../catalog/words/value-words.ts';
import { DOMAIN_LABELS } from '../../catalog/credential-words/settings.ts';
import { KEYED_DIGEST } from '../../catalog/call-words/ciphers.ts';
import type { Constant } from '../constants/constants.ts';
import { holderWords } from '../names/holder-name.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const nouns = new Set(credentialNouns);
/** Words with the version of a protocol behind them. */
const VERSIONED = /^[a-z]+(?:[-_:./][a-z\d]+)+[-_:./]v\d{1,2}$/i;

/** Whether a constant that stands where a key does is no secret by its form, or by the last word of the variable that holds it. */
export function isDomainLabel({ text, node }: Constant): boolean {
  const held = node.parent?.type === 'CallExpression' ? node.parent : node;
  if (isDigestedUnderKey(node)) return true;
  if (DOMAIN_LABELS.has(holderWords(held).at(-1) ?? '')) return true;
  return VERSIONED.test(text) && !splitWords(text).some((word) => nouns.has(word));
}

/** `createHmac('sha256', masterKey).update('label')`: the key is another one, and what is digested names its use. */
function isDigestedUnderKey({ parent }: Node): boolean {
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  const digest = unwrap(parent.callee.object);
  const key = digest.type === 'CallExpression' && KEYED_DIGEST.test(lastName(digest.callee) ?? '') ? digest.arguments[1] : undefined;
  return key !== undefined && staticText(key) === undefined;
}
