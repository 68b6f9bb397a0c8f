/** Structure of tokens and numbers that can be verified offline. */
import type { CredentialCheck } from '../../catalog/define.ts';
import { ILLUSTRATED_PASSWORD, PUBLIC_CLAIMS } from '../../catalog/credential-words/values.ts';
import { isPlaceholder } from '../texts/placeholders.ts';
import { longestSequence } from './runs.ts';

/** Whether a matched token passes the check of its format; `secret` is its confidential part. */
export function passesCheck(check: CredentialCheck | undefined, token: string, secret: string): boolean {
  switch (check) {
    case 'base62-crc32':
      return hasBase62Checksum(token);
    case 'basic-login':
      return isBasicLogin(secret);
    case 'jwt':
      return isJsonWebToken(token);
    case 'private-key-der':
      return isPrivateKeyDer(secret);
    case 'uuid-v4':
      return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(secret);
    case 'varied':
      return isVaried(secret);
    case undefined:
      return !isPlaceholder(secret);
  }
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKED = 30;

/** GitHub's and npm's tokens end in the CRC-32 of their 30 random characters, as six digits of base 62. */
export function base62Checksum(random: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < random.length; index++) {
    crc ^= random.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  let rest = (crc ^ 0xffffffff) >>> 0;
  let digits = '';
  while (rest > 0) {
    digits = (BASE62[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits.padStart(6, '0');
}

function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return base62Checksum(body.slice(0, CHECKED)) === body.slice(CHECKED);
}

/** Whether base64 text is a name and a password: a colon between printable characters. */
function isBasicLogin(secret: string): boolean {
  const { password } = /^[\x21-\x39\x3b-\x7e]{1,100}:(?<password>[\x20-\x7e]{3,200})$/.exec(decoded(secret))?.groups ?? {};
  return password !== undefined && !ILLUSTRATED_PASSWORD.test(password) && !isPlaceholder(password);
}

function isJsonWebToken(token: string): boolean {
  const [header = '', , signature = ''] = partsOfToken(token);
  const text = decoded(header);
  const isSigned = /^\{.*\}\s*$/s.test(text) && /"alg"\s*:\s*"[A-Za-z0-9]{3,12}"/.test(text) && !/"alg"\s*:\s*"none"/i.test(text);
  return isSigned && (signature === '' || new Set(signature).size > 1) && !isPublicToken(token);
}

/** Whether the claims of a JSON Web Token make it one that everybody may have. */
export function isPublicToken(token: string): boolean {
  const [, payload] = partsOfToken(token);
  return payload !== undefined && PUBLIC_CLAIMS.test(decoded(payload));
}

/** Seconds of a week and a day. */
const SHORT_LIFE = 691_200;

/** Whether a JSON Web Token is valid for a week at most: one that stands in a file has expired by the time that somebody reads it there. */
export function isShortLived(token: string): boolean {
  const [issued, expires] = timesOf(token);
  return issued !== undefined && expires !== undefined && expires - issued <= SHORT_LIFE;
}

/** The beginning of the year of this version, in seconds: what expired before is of no use to any reader. */
const THIS_YEAR = Date.UTC(2026, 0, 1) / 1_000;

/** Whether a JSON Web Token expired before this version was made. */
export function hasExpired(token: string): boolean {
  const [, expires] = timesOf(token);
  return expires !== undefined && expires < THIS_YEAR;
}

/** When a token was issued and when it expires, in seconds; not a number where the claim is absent. */
function timesOf(token: string): number[] {
  const claims = decoded(partsOfToken(token)[1] ?? '');
  return ['iat', 'exp'].map((name) => Number(new RegExp(`"${name}"\\s{0,4}:\\s{0,4}(\\d{9,11})\\b`).exec(claims)?.[1]));
}

function partsOfToken(token: string): string[] {
  return token.slice(token.indexOf('eyJ')).split('.');
}

function decoded(text: string): string {
  return String.fromCharCode(...base64Bytes(text.slice(0, 2_000)));
}

const INTEGER = 0x02;
const SEQUENCE = 0x30;

/**
 * Whether base64 text is a DER private key: a SEQUENCE as long as the text whose first member is the version 0 or 1.
 * In public keys a SEQUENCE or a long INTEGER comes first.
 */
export function isPrivateKeyDer(text: string): boolean {
  const packed = text.replace(/\s+/g, '');
  const bytes = base64Bytes(packed.slice(0, 24));
  if (bytes[0] !== SEQUENCE) return false;
  const lengthBytes = (bytes[1] ?? 0) > 0x80 ? (bytes[1] ?? 0) - 0x80 : 0;
  let length = lengthBytes === 0 ? (bytes[1] ?? 0) : 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (bytes[2 + index] ?? 0);
  const at = 2 + lengthBytes;
  const decoded = Math.floor((packed.replace(/(?<!=)=+$/, '').length * 3) / 4);
  const isWhole = Math.abs(decoded - (at + length)) <= 2;
  return isWhole && bytes[at] === INTEGER && bytes[at + 1] === 1 && (bytes[at + 2] ?? 2) <= 1;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 or base64url text; stops at the first other character. */
export function base64Bytes(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const character of text) {
    const value = BASE64.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (value < 0) break;
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((buffer >> bits) & 0xff);
  }
  return bytes;
}

const WINDOW = 24;
const MIN_VARIETY = 0.3;
/**
 * Least variety of a token's end where no prefix adds variety. 24 random hexadecimal digits have about twelve different ones, hardly ever
 * fewer than seven.
 */
const MIN_TAIL_VARIETY = 0.28;

/** Zero bytes are written as A in base64. */
const REPEATED = /([^A])\1{7}/;

function variety(text: string, length: number): number {
  return new Set(text).size / Math.min(length, WINDOW);
}

/** Whether a token has the variety of issued ones: not `xxxx`, `0000`, `1234567890abcdef` or an example of the documentation. */
export function isVaried(token: string): boolean {
  if (isPlaceholder(token) || /EXAMPLE|example|SAMPLE/.test(token)) return false;
  if (REPEATED.test(token)) return false;
  return (
    variety(token.slice(0, 64), token.length) >= MIN_VARIETY &&
    variety(token.slice(-WINDOW), token.length) >= MIN_TAIL_VARIETY &&
    longestSequence(token) < 8
  );
}
