/**
 * Public texts in the place of a key: labels that distinguish the uses of one secret, `hkdf(secret, 'orders-encryption-v1')`, and salts.
 * https://www.rfc-editor.org/rfc/rfc5869#section-3.2
 */
import { credentialNouns } from '../../catalog/words/value-words.ts';
import { DOMAIN_LABELS } from '../../catalog/credential-words/settings.ts';
import type { Constant } from '../constants/constants.ts';
import { holderWords } from '../names/holder-name.ts';
import { splitWords } from '../../sources/names/words.ts';

const nouns = new Set(credentialNouns);
/** Words with the version of a protocol behind them. */
const VERSIONED = /^[a-z]+(?:[-_:./][a-z\d]+)+[-_:./]v\d{1,2}$/i;

/** Whether a constant that stands where a key does is no secret by its form, or by the last word of the variable that holds it. */
export function isDomainLabel({ text, node }: Constant): boolean {
  const held = node.parent?.type === 'CallExpression' ? node.parent : node;
  if (DOMAIN_LABELS.has(holderWords(held).at(-1) ?? '')) return true;
  return VERSIONED.test(text) && !splitWords(text).some((word) => nouns.has(word));
}
