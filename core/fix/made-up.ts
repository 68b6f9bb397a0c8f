/** Made-up values in the form of real ones: what code, samples and tests may show instead. */
import type { Fix, KindId, Range } from '../types.ts';

/**
 * For each kind that literals are found of, the `index`-th value. None belongs to a person: digits without an issuer, numbers for tests of
 * payments, domains that are reserved.
 */
const VALUES: Readonly<Record<KindId, (index: number, real: string) => string>> = {
  'mobile-phone': (index) => counted('13800000000', index),
  'id-card': (index) => counted('110101180001010000', index),
  'bank-card': cardNumber,
  email: (index) => `someone${index === 0 ? '' : String(index + 1)}@example.com`,
  landline: (index) => counted('010-00000000', index),
};

const REPLACES = 'Replace with the made-up value ';

/** Whether a repair writes a made-up value in place of a real-looking one. */
export function isMadeUp({ title }: Fix): boolean {
  return title.en.startsWith(REPLACES);
}

/** The number of made-up values per kind; with more, their zeros no longer distinguish them from real ones. */
const MOST = 100;

/**
 * The repair that writes a made-up value in place of the real-looking `real`; undefined where no such value is known. `index` counts the
 * different values of the kind in the file: where two stood, two stand.
 */
export function madeUpFix(kind: KindId, range: Range, real: string, index: number): Fix | undefined {
  const text = isForeign(kind, real) ? foreignNumber(index % MOST, real) : VALUES[kind] && inFormOf(real, VALUES[kind](index % MOST, real));
  if (text === undefined) return undefined;
  return {
    title: { en: `${REPLACES}${text}`, 'zh-CN': `替换为虚构的值 ${text}` },
    safety: 'review',
    edits: [{ range, text }],
  };
}

/**
 * Numbers of other countries that are reserved for films and samples: https://nationalnanpa.com/numbering_resources/555_numbers.html,
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^\+1\D*(?:\d\D*){10}$/, '+12025550100'],
  [/^\+44/, '+447700900000'],
];

function isForeign(kind: KindId, real: string): boolean {
  return (kind === 'mobile-phone' || kind === 'landline') && /^\+(?!86)/.test(real.trim());
}

/** A made-up number of the country that a real one is of; undefined where none is known. */
function foreignNumber(index: number, real: string): string | undefined {
  const first = FOREIGN.find(([form]) => form.test(real.trim()))?.[1];
  return first === undefined ? undefined : inDigitsOf(real, counted(first, index));
}

/** Kinds that have a made-up value. */
export const madeUpKinds: readonly KindId[] = Object.keys(VALUES);

function counted(first: string, index: number): string {
  const number = index === 0 ? '' : String(index);
  return first.slice(0, first.length - number.length) + number;
}

/** A card of the same network: `4111111111111111` for the first Visa. https://docs.stripe.com/testing */
function cardNumber(index: number, real: string): string {
  const start = real.startsWith('4') ? '411111111111111' : real.startsWith('5') ? '555555555555444' : '620000000000000';
  const digits = index === 0 ? start : start.slice(0, -2) + String((Number(start.slice(-2)) + index) % MOST).padStart(2, '0');
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** The digits of a made-up number parted as those of the real one are, with the prefix of a country before them. */
function inFormOf(real: string, made: string): string {
  const digits = made.replace(/\D/g, '');
  if (/[^\d-]/.test(made) || !/^\+?[\d -]+$/.test(real)) return made;
  const extra = real.replace(/\D/g, '').length - digits.length;
  if (extra < 0 || extra > 4 || (extra > 0 && !/^(?:\+|00)?86/.test(real))) return made;
  return inDigitsOf(real, digits, extra);
}

/** Writes the digits of a made-up number over those of the real one; the first `kept` digits of the real one stay. */
function inDigitsOf(real: string, made: string, kept = 0): string {
  const digits = made.replace(/\D/g, '');
  let at = 0;
  return real.replace(/\d/g, (digit) => (at++ < kept ? digit : (digits[at - 1 - kept] ?? '')));
}
