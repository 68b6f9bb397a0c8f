/** Generated personal numbers and addresses of every literal format, and near misses of each. None is stored or printed. */
import { idCardDigit, vinDigit } from '../../core/secrets/personal/personal-checks.ts';
import type { Random } from './personal-values.ts';

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LOWER = 'abcdefghijkmnpqrstuvwxyz';
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const PROVINCES = ['11', '12', '13', '21', '31', '32', '33', '37', '41', '42', '44', '50', '51', '61', '81', '83'];
const PLATES = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'];
const MAIL_HOSTS = ['qq.com', '163.com', '126.com', 'gmail.com', 'outlook.com', 'foxmail.com', 'sina.com', 'icloud.com'];

export interface LiteralValues {
  readonly valid: (random: Random) => string;
  /** Looks like one, and is none. */
  readonly near: (random: Random) => string;
}

/** By the id of the format. */
export const literalValues: Readonly<Record<string, LiteralValues>> = {
  'bank-card': {
    valid: (random) => withLuhn(`${one(['62', '4', '51', '55', '35'], random)}${some(DIGITS, 15, random)}`.slice(0, 15)),
    near: (random) => wrongLast(withLuhn(`62${some(DIGITS, 13 + random(3), random)}`), random),
  },
  email: {
    valid: (random) => `${some(LOWER, 3, random)}q${some(LOWER + DIGITS, 4 + random(8), random)}@${one(MAIL_HOSTS, random)}`,
    near: (random) => `${some(LOWER, 8, random)}@${one(['example.com', 'example.org', 'shop.test', '2x.png', 'localhost'], random)}`,
  },
  'foreign-mobile': {
    valid: (random) => `+${foreignMobile(random)}`,
    near: (random) => one([`+44 20 7${some(DIGITS, 3, random)} ${some(DIGITS, 4, random)}`, `+91 2${some(DIGITS, 9, random)}`, `+33 1${some(DIGITS, 8, random)}`, `+349${some(DIGITS, 8, random)}1`], random),
  },
  'foreign-mobile-digits': {
    valid: foreignMobile,
    near: (random) => one([`912${some(DIGITS, 9, random)}`, `331${some(DIGITS, 8, random)}`], random),
  },
  'hk-macau-permit': {
    valid: (random) => `${one(['H', 'M'], random)}${varied(8, random)}`,
    near: (random) => `${one(['A', 'B', 'K', 'Z'], random)}${varied(8, random)}`,
  },
  'id-card': {
    valid: (random) => idCard(random, dayOf(random)),
    near: (random) => one([() => wrongLast(idCard(random, dayOf(random)), random), () => idCard(random, '19901332'), () => idCard(random, '20210230'), () => `${idCard(random, dayOf(random))}${random(10)}`, () => idCard(random, dayOf(random)).slice(0, 17)], random)(),
  },
  imei: {
    valid: (random) => withLuhn(`${one(['35', '86'], random)}${some(DIGITS, 12, random)}`),
    near: (random) => wrongLast(withLuhn(`${one(['35', '86'], random)}${some(DIGITS, 12, random)}`), random),
  },
  landline: {
    valid: (random) => `0${one(['10', '21', '755', '571', '28'], random)}-${2 + random(7)}${some(DIGITS, 7, random)}`,
    near: (random) => one([`${1 + random(9)}0-${varied(8, random)}`, `0${one(['10', '21'], random)}-${random(2)}${some(DIGITS, 7, random)}`, `0755-${2 + random(7)}${some(DIGITS, 4, random)}`], random),
  },
  'mobile-phone': {
    valid: (random) => `${one(['', '', '+86', '+86 '], random)}1${3 + random(7)}${some(DIGITS, 9, random)}`,
    near: (random) => one([`1${random(3)}${some(DIGITS, 9, random)}`, `1${3 + random(7)}${some(DIGITS, 8, random)}`, `1${3 + random(7)}${some(DIGITS, 10, random)}`, `0${some(DIGITS, 10, random)}`], random),
  },
  passport: {
    valid: (random) => `${one(['E', 'G', 'EA', 'EK'], random)}${varied(8, random)}`.slice(0, 9),
    near: (random) => one([`${one(['A', 'B', 'X', 'Z'], random)}${varied(8, random)}`, `E${varied(6, random)}`, `G${varied(11, random)}`], random),
  },
  'plate-number': {
    valid: (random) => `${one(PLATES, random)}${one([...UPPER], random)}${one([() => some(DIGITS, 5, random), () => `${one([...UPPER], random)}${some(DIGITS, 4, random)}`, () => `D${some(DIGITS, 5, random)}`], random)()}`,
    near: (random) => one([`${one([...'张王李赵钱孙'], random)}${one([...UPPER], random)}${some(DIGITS, 5, random)}`, `${one(PLATES, random)}I${some(DIGITS, 5, random)}`, `${one(PLATES, random)}A${some(DIGITS, 3, random)}`], random),
  },
  qq: {
    valid: (random) => `${1 + random(9)}${some(DIGITS, 5 + random(6), random)}`,
    near: (random) => one([`0${some(DIGITS, 7, random)}`, `${1 + random(9)}${some(DIGITS, 12, random)}`, `${1 + random(9)}${some(DIGITS, 3, random)}`], random),
  },
  'taiwan-permit': {
    valid: (random) => `${one(['', 'T', 'L'], random)}${varied(8, random)}`,
    near: (random) => one([varied(7, random), `T${varied(10, random)}`, `${one(['A', 'Z'], random)}${varied(8, random)}`], random),
  },
  vin: {
    valid: (random) => withVinDigit(vinBody(random)),
    near: (random) => {
      const vin = withVinDigit(vinBody(random));
      return `${vin.slice(0, 8)}${vin[8] === '7' ? '3' : '7'}${vin.slice(9)}`;
    },
  },
  'wechat-openid': {
    valid: (random) => `o${one([...UPPER], random)}${one([...LOWER], random)}${random(10)}${some(DIGITS + UPPER + LOWER, 24, random)}`,
    near: (random) => one([`o${some(DIGITS + UPPER + LOWER, 24, random)}`, `o${some(DIGITS + UPPER + LOWER, 31, random)}`, `b${some(DIGITS + UPPER + LOWER, 27, random)}`, `o${some(LOWER, 27, random)}`], random),
  },
};

function foreignMobile(random: Random): string {
  return one([`447${one(['4', '5', '8'], random)}${some(DIGITS, 8, random)}`, `91${6 + random(4)}${some(DIGITS, 9, random)}`, `336${some(DIGITS, 8, random)}`, `5511 9${some(DIGITS, 8, random)}`.replace(' ', '')], random);
}

function idCard(random: Random, born: string): string {
  const body = `${one(PROVINCES, random)}${some(DIGITS, 4, random)}${born}${some(DIGITS, 3, random)}`;
  return body + idCardDigit(body);
}

function dayOf(random: Random): string {
  return new Date(Date.UTC(1900, 0, 1) + random(45_000) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function vinBody(random: Random): string {
  return `L${some(VIN_LETTERS, 2, random)}${some(VIN_LETTERS + DIGITS, 14, random)}`;
}

function withVinDigit(vin: string): string {
  return `${vin.slice(0, 8)}${vinDigit(vin)}${vin.slice(9)}`;
}

function withLuhn(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => total + (index % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0 : Number(digit)), 0);
  return body + String((10 - (sum % 10)) % 10);
}

function wrongLast(text: string, random: Random): string {
  const last = text.slice(-1) === 'X' ? 10 : Number(text.slice(-1));
  return text.slice(0, -1) + String((last + 1 + random(8)) % 10 === last ? (last + 1) % 10 : (last + 1 + random(8)) % 10).replace(String(last), String((last + 1) % 10));
}

/** Digits of at least three kinds. */
function varied(length: number, random: Random): string {
  return `${some(DIGITS, length - 3, random)}${one(['407', '926', '583', '715'], random)}`;
}

function some(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join('');
}

function one<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}
