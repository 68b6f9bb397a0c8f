/** Keys that a function of the project encrypts with, by what stands beside them: `decrypt(salt, iv, '…', text)`. */
import type { TSESTree } from '@typescript-eslint/types';
import cryptoJs from '../../catalog/credential-positions/cryptography/crypto-js.ts';
import { CIPHER_OPTION, ENCRYPTS_OR_DECRYPTS, KEY_NAME, VECTOR_NAME } from '../../catalog/call-words/ciphers.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { constantsOf } from '../constants/constants.ts';
import { looksDrawn } from '../texts/value-class.ts';
import type { PositionedConstant } from './positions.ts';

/** A key, a vector and a text. */
const MIN_ARGUMENTS = 3;

/**
 * The text that is written out in each such call; where another argument is called a key, the text is what is encrypted. First stands the text
 * that is encrypted, and last an option or what is authenticated with it, unless it looks drawn.
 */
export function keysBesideVectors({ candidates, bindings, signs }: Facts): PositionedConstant[] {
  if (!signs.mentions('crypt')) return [];
  return candidates.calls
    .filter(({ arguments: given, callee }) => given.length >= MIN_ARGUMENTS && ENCRYPTS_OR_DECRYPTS.test(lastName(callee) ?? ''))
    .flatMap((call) => keyIn(call) ?? [])
    .flatMap((node) => constantsOf(node, bindings).map((constant) => ({ position: cryptoJs, constant })));
}

function keyIn({ arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression): Node | undefined {
  const [text, ...others] = given.filter((node) => staticText(node) !== undefined && !CIPHER_OPTION.test(staticText(node) ?? ''));
  if (!text || others.length > 0) return undefined;
  const words = given.filter((node) => node !== text).map((node) => splitWords(lastName(unwrap(node)) ?? ''));
  const has = (names: ReadonlySet<string>): boolean => words.some((parts) => parts.some((word) => names.has(word)));
  const isBetween = text !== given[0] && text !== given.at(-1);
  return has(VECTOR_NAME) && !has(KEY_NAME) && (isBetween || looksDrawn(staticText(text) ?? '')) ? text : undefined;
}
