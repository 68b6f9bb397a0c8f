/**
 * Sample texts from recipes: `ghp_{base62:30}{crc32}`. The same recipe always gives the same text, and no real-looking
 * token has to be stored. Numbers of persons are nobody's: births of 1901, an unallocated mobile prefix, made-up card prefixes.
 */
import { base62Checksum } from '../../core/secrets/formats/checks.ts';
import { idCardDigit, vinDigit } from '../../core/secrets/personal/personal-checks.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALPHABETS: Readonly<Record<string, string>> = {
  base62: DIGITS + UPPER + LOWER,
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  base32: `${UPPER}234567`,
  hex: `${DIGITS}abcdef`,
  lower: DIGITS + LOWER,
  upper: DIGITS + UPPER,
  digits: DIGITS,
  alpha: UPPER + LOWER,
  letters: LOWER,
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};
const HEADER = '{"alg":"HS256","typ":"JWT"}';
const ID_CARD_START = '11010519010102';

type Draw = (alphabet: string, length: number) => string;

const MADE: Readonly<Record<string, (draw: Draw, before: string) => string>> = {
  crc32: (_, before) => base62Checksum(before.slice(-30)),
  uuid: (draw) => [draw('hex', 8), draw('hex', 4), `4${draw('hex', 3)}`, `a${draw('hex', 3)}`, draw('hex', 12)].join('-'),
  jwt: (draw) => [Buffer.from(HEADER).toString('base64url'), Buffer.from(`{"sub":"${draw('lower', 12)}"}`).toString('base64url'), draw('base64url', 43)].join('.'),
  login: (draw) => Buffer.from(`robot:${draw('base62', 11)}`).toString('base64'),
  der: (draw) => der([0x02, 0x01, 0x00], draw),
  'der-wrapped': (draw) => der([0x02, 0x01, 0x00], draw).replace(/.{64}/g, '$&\n'),
  'der-public': (draw) => der([0x30, 0x0d, 0x06], draw),
  'id-card': (draw) => withDigit(ID_CARD_START + draw('digits', 3), idCardDigit),
  'bank-card': (draw) => withDigit(`629999${draw('digits', 9)}`, luhnDigit),
  imei: (draw) => withDigit(`990000${draw('digits', 8)}`, luhnDigit),
  'mobile-tail': () => '29071836',
  vin: (draw) => {
    const [front, back] = [draw('digits', 8), draw('digits', 5)];
    const vin = `L${front.slice(1)}0ZZ9${back}`;
    return `${vin.slice(0, 8)}${vinDigit(vin)}${vin.slice(9)}`;
  },
};

/** Expands every `{name}` and `{name:length}` of a recipe; other braces stay as they are. Each variant gives another text. */
export function expandRecipe(recipe: string, variant = ''): string {
  const draw = drawFrom(recipe + variant);
  let text = '';
  let at = 0;
  for (const match of recipe.matchAll(/\{([a-z0-9-]+)(?::(\d+))?\}/g)) {
    const [whole, name = '', length] = match;
    text += recipe.slice(at, match.index);
    if (length === undefined) text += MADE[name]?.(draw, text) ?? whole;
    else text += name in ALPHABETS ? draw(name, Number(length)) : whole;
    at = match.index + whole.length;
  }
  return text + recipe.slice(at);
}

function drawFrom(seedText: string): Draw {
  let state = 0x811c9dc5;
  for (const character of seedText) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return (name, length) => {
    const alphabet = ALPHABETS[name] ?? '';
    return Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  };
}

const DER_BYTES = 340;

/** A SEQUENCE with a member of our choice and random bytes after it. */
function der(member: readonly number[], draw: Draw): string {
  const filling = Buffer.from(draw('base64', (DER_BYTES * 4) / 3), 'base64').subarray(0, DER_BYTES - member.length);
  return Buffer.concat([Buffer.from([0x30, 0x82, DER_BYTES >> 8, DER_BYTES & 0xff, ...member]), filling]).toString('base64');
}

function withDigit(digits: string, digitOf: (digits: string) => string): string {
  return digits + digitOf(digits);
}

function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
