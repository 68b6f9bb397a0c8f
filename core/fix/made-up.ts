/** Made-up values in the form of real ones: what code, samples and tests may show instead. */
import type { Fix, KindId, Range } from '../types.ts';

/** One for each kind that literals are found of. None can be anybody's: digits that no issuer gives, domains that are reserved. */
const VALUES: Readonly<Record<KindId, string>> = {
  'mobile-phone': '13800000000',
  'id-card': '110101180001010000',
  'bank-card': '6200000000000000',
  email: 'someone@example.com',
  landline: '010-00000000',
};

/** The repair that writes a made-up value in place of a real-looking one; undefined where no such value is known. */
export function madeUpFix(kind: KindId, range: Range): Fix | undefined {
  const text = VALUES[kind];
  if (text === undefined) return undefined;
  return {
    title: { en: `Replace by the made-up value ${text}`, 'zh-CN': `替换为虚构的值 ${text}` },
    safety: 'review',
    edits: [{ range, text }],
  };
}

/** Kinds that have a made-up value. */
export const madeUpKinds: readonly KindId[] = Object.keys(VALUES);
