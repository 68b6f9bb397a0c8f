/** Generated values of the kinds that masks are made for. They pass the checks of their kind and are never stored or printed. */
import { displayOf } from '../../core/catalog/displays.ts';
import { idCardDigit } from '../../core/secrets/personal/personal-checks.ts';
import type { KindId } from '../../core/index.ts';

/** A number below `limit`, from a sequence that is the same in every run. */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const PROVINCES = ['11', '12', '13', '21', '31', '32', '33', '37', '41', '42', '44', '50', '51', '61', '81', '83'];
const HAN = [...'张王李赵陈杨黄周吴徐孙马朱胡郭何高林罗郑小明华丽芳伟强敏静军洋勇艳杰娟涛超秀兰霞平刚桂英'];
const LOWER = 'abcdefghijklmnopqrstuvwxyz';

/** A value in the usual form of its kind. */
export function usualValue(kind: KindId, random: Random): string {
  if (kind === 'mobile-phone') return mobile(random);
  if (kind === 'id-card') return idCard(random);
  if (kind === 'bank-card') return bankCard(random, 19);
  if (kind === 'landline') return `0${10 + random(20)}-${digits(random, 8)}`;
  return like(displayOf(kind).shapes[0].text, random);
}

/** A valid value of a kind in any of its ordinary forms: cards of 16 to 19 digits, names of two to four characters. */
export function validValue(kind: KindId, random: Random): string {
  switch (kind) {
    case 'bank-card':
      return bankCard(random, 16 + random(4));
    case 'person-name':
      return han(random, 2 + random(3));
    case 'email':
      return `${text(LOWER, 4 + random(20), random)}@${text(LOWER, 3 + random(8), random)}.${random(2) === 0 ? 'com' : 'cn'}`;
    case 'landline':
      return random(2) === 0 ? `0${10 + random(20)}-${digits(random, 8)}` : `0${300 + random(699)}-${digits(random, 7 + random(2))}`;
    case 'address':
      return `${han(random, 2)}省${han(random, 2)}市${han(random, 2)}区${han(random, 2 + random(4))}路${1 + random(999)}号${1 + random(9)}单元${101 + random(3000)}室`;
    default:
      return usualValue(kind, random);
  }
}

/** A text of the same form: digits for digits, letters for letters, Chinese characters for Chinese characters. */
function like(sample: string, random: Random): string {
  return sample.replace(/\d/g, () => digits(random, 1)).replace(/[a-z](?=.*@)|(?<!@.*)[a-z]/g, () => text(LOWER, 1, random)).replace(/[A-Z]/g, () => text(LOWER.toUpperCase(), 1, random)).replace(/\p{Script=Han}/gu, () => han(random, 1));
}

function mobile(random: Random): string {
  return `1${3 + random(7)}${digits(random, 9)}`;
}

function idCard(random: Random): string {
  const born = new Date(Date.UTC(1900, 0, 1) + random(45_000) * 86_400_000).toISOString().slice(0, 10).replace(/-/g, '');
  const body = `${PROVINCES[random(PROVINCES.length)]}${digits(random, 4)}${born}${digits(random, 3)}`;
  return body + idCardDigit(body);
}

function bankCard(random: Random, length: number): string {
  const body = `62${digits(random, length - 3)}`;
  const sum = [...body].reverse().reduce((total, digit, index) => total + (index % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0 : Number(digit)), 0);
  return body + String((10 - (sum % 10)) % 10);
}

function digits(random: Random, length: number): string {
  return text('0123456789', length, random);
}

function han(random: Random, length: number): string {
  return Array.from({ length }, () => HAN[random(HAN.length)]).join('');
}

function text(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join('');
}
