/** Check digits and plausibility of personal numbers and addresses. */
import { genericMailboxes, sendingMailboxes } from '../../catalog/addresses/mailboxes.ts';
import { fictionalMobiles, mobilePlans } from '../../catalog/words/mobile-plans.ts';
import type { LiteralCheck } from '../../catalog/define.ts';
import { longestRepeat, longestSequence } from '../formats/runs.ts';
import { splitWords } from '../../sources/names/words.ts';

/** `dummy`: of the right shape and visibly made up (`13800138000`). */
export type Plausibility = 'real' | 'dummy' | 'wrong';

/** Whether a text that has the shape of a kind can be a person's. */
export function plausibility(check: LiteralCheck | undefined, text: string): Plausibility {
  switch (check) {
    case 'id-card':
      return idCard(text.toUpperCase());
    case 'luhn':
      return luhn(text.replace(/[ -]/g, ''));
    case 'mobile':
      return mobile(text.replace(/^(?:\+|00)?86[- ]?|[- ]/g, ''));
    case 'foreign-mobile':
      return foreignMobile(text.replace(/\D/g, ''));
    case 'mailbox':
      return mailbox(text.slice(0, text.indexOf('@')));
    case 'varied-digits':
      return variedDigits(text);
    case 'vin':
      return hasVinDigit(text) ? 'real' : 'wrong';
    case 'openid':
      return /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text.slice(1)) ? 'real' : 'wrong';
    case undefined:
      return 'real';
  }
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_DIGITS = '10X98765432';
/** People born earlier are dead. */
const FIRST_BIRTH_YEAR = 1900;

/** MOD 11-2 check digit of the first seventeen digits of an ID number. */
export function idCardDigit(digits: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return ID_DIGITS[sum % 11] ?? '';
}

function idCard(text: string): Plausibility {
  if (idCardDigit(text) !== text[17]) return 'wrong';
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getTime() > Date.now()) return 'wrong';
  return year < FIRST_BIRTH_YEAR ? 'dummy' : 'real';
}

function luhn(digits: string): Plausibility {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  if (sum % 10 !== 0) return 'wrong';
  return longestRepeat(digits) >= 6 || longestSequence(digits) >= 6 ? 'dummy' : 'real';
}

/**
 * North American numbers that are assigned to no person: Twilio's test numbers, those reserved for films, and, where the country code is
 * written, area code 555, exchange 555 and exchanges that begin with 0 or 1. https://www.twilio.com/docs/iam/test-credentials,
 * https://nanpa.com/numbering/555-line-numbers
 */
const NORTH_AMERICAN = /^\+?1(?:500555\d\d|\d{3}55501)\d\d$|^\+1(?:555\d{3}|\d{3}(?:555|[01]\d\d))\d{4}$/;

/** Numbers that cost their callers nothing, which only organisations have. https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)\d{7}$/;

/** Numbers that people make up show it in their last eight digits. */
function mobile(digits: string): Plausibility {
  if (TOLL_FREE.test(digits)) return 'wrong';
  if (NORTH_AMERICAN.test(digits)) return 'dummy';
  const tail = digits.slice(3);
  const counts = [...new Set(tail)].map((digit) => tail.split(digit).length - 1);
  const isDull = counts.length <= 2 || Math.max(...counts) >= 6 || longestRepeat(tail) >= 4 || longestSequence(digits) >= 5;
  const isEchoed = tail.slice(0, 4) === tail.slice(4) || (digits.slice(0, 3) === digits.slice(5, 8) && digits.slice(3, 5) === '00');
  return isDull || isEchoed ? 'dummy' : 'real';
}

/** Codes of countries have up to three digits, and none is the beginning of another. */
const MAX_COUNTRY = 3;

function foreignMobile(digits: string): Plausibility {
  for (let length = 1; length <= MAX_COUNTRY; length++) {
    const own = digits.slice(length);
    if (mobilePlans[digits.slice(0, length)]?.test(own))
      return fictionalMobiles.some((beginning) => digits.startsWith(beginning)) || isRepeated(own) ? 'dummy' : mobile(own);
  }
  return 'wrong';
}

/** `600 123 123`: a group of three comes twice at the end. */
function isRepeated(digits: string): boolean {
  return digits.slice(-3) === digits.slice(-6, -3);
}

/** QQ numbers have five digits or more. */
const MIN_QQ = 5;
const generic = new Set(genericMailboxes);

function mailbox(local: string): Plausibility {
  if (/^\d+$/.test(local)) return local.length < MIN_QQ ? 'dummy' : variedDigits(local);
  const words = splitWords(local).filter((word) => !/^\d+$/.test(word));
  const spaced = ` ${words.join(' ')} `;
  if (sendingMailboxes.some((sender) => spaced.includes(` ${sender} `))) return 'dummy';
  if (words.length === 0 || words.every((word) => generic.has(word)) || generic.has(words.join(''))) return 'dummy';
  return /(.)\1{3}|x{3}/i.test(local) ? 'dummy' : 'real';
}

function variedDigits(text: string): Plausibility {
  const digits = text.replace(/\D/g, '');
  return new Set(digits).size <= 2 || longestSequence(digits) >= 5 || longestRepeat(digits) >= 5 ? 'dummy' : 'real';
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_CHECK = 8;

/** Check digit of a vehicle identification number, which stands in its ninth place. */
export function vinDigit(vin: string): string {
  const sum = VIN_WEIGHTS.reduce((total, weight, index) => total + weight * (VIN_VALUES.indexOf(vin.charAt(index)) % 10), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

function hasVinDigit(text: string): boolean {
  return vinDigit(text) === text[VIN_CHECK];
}
