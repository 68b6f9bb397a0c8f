/** Check digits and structures, one table for each: what passes and what differs from it in one place only. */
import assert from 'node:assert/strict';
import { base62Checksum, base64Bytes, isPrivateKeyDer, isVaried, passesCheck } from '../../../core/secrets/formats/checks.ts';
import { longestRepeat, longestSequence } from '../../../core/secrets/formats/runs.ts';

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');
const segment = (value: string): string => Buffer.from(value).toString('base64url');
const jwt = (header: string, payload = '{}'): string => `${segment(header)}.${segment(payload)}.signature`;
/** A DER sequence that begins like a private key. */
const der = (length: number, head: readonly number[] = [0x02, 0x01, 0x00]): number[] => {
  const body = [...head, ...Array.from({ length: length - head.length }, (_, index) => (index * 37) % 251)];
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [0x30, ...size, ...body];
};

describe('checks of tokens', () => {
  const body = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5';

  it('CRC-32 in base 62', () => {
    assert.equal(base62Checksum(''), '000000');
    assert.equal(base62Checksum('123456789'), base62(0xcbf43926), 'the check value of CRC-32');
    assert.equal(base62Checksum(body).length, 6);
    const token = `ghx_${body}${base62Checksum(body)}`;
    assert.equal(passesCheck('base62-crc32', token, token), true);
    for (let at = 4; at < token.length; at++) {
      const changed = token.slice(0, at) + (token[at] === 'Z' ? 'Y' : 'Z') + token.slice(at + 1);
      assert.equal(passesCheck('base62-crc32', changed, changed), false, `character ${String(at)}`);
    }
    assert.equal(passesCheck('base62-crc32', `${token}0`, token), false);
  });

  const WEB_TOKENS: readonly (readonly [token: string, passes: boolean])[] = [
    [jwt('{"alg":"HS256","typ":"JWT"}'), true],
    [jwt('{"typ":"JWT","alg" : "RS256"}'), true],
    [`Bearer ${jwt('{"alg":"ES256"}')}`, true],
    [jwt('{"alg":"none"}'), false],
    [jwt('{"alg":"NONE"}'), false],
    [jwt('{"alg" : "none", "x":{"alg":"HS256"}}'), false],
    [jwt('{"alg":"HS256"} x'), false],
    [jwt('{"alg":"HS256"}  '), true],
    [jwt('{"alg":""}'), false],
    [jwt('{"alg":"AB"}'), false],
    [jwt('{"alg":"ABCDEFGHIJKLM"}'), false],
    [jwt('{"typ":"JWT"}'), false],
    [jwt('{"alg":"HS256"'), false],
    [jwt('{"alg":"HS256"}', '{"role":"anon"}'), false],
    [jwt('{"alg":"HS256"}', '{"role" : "anon"}'), false],
    [jwt('{"alg":"HS256"}', '{"role":"service_role"}'), true],
    [segment('{"alg":"HS256"}'), true],
  ];
  for (const [token, passes] of WEB_TOKENS) it(`a web token ${token.slice(0, 28)}… ${passes ? 'passes' : 'fails'}`, () => assert.equal(passesCheck('jwt', token, token), passes));

  const KEYS: readonly (readonly [what: string, bytes: readonly number[], passes: boolean])[] = [
    ['a short key', der(60), true],
    ['a key of 128 bytes', der(128), true],
    ['a key of 300 bytes', der(300), true],
    ['version 1', der(60, [0x02, 0x01, 0x01]), true],
    ['version 2', der(60, [0x02, 0x01, 0x02]), false],
    ['a version of two bytes', der(60, [0x02, 0x02, 0x00]), false],
    ['a public key: a sequence first', der(60, [0x30, 0x0d, 0x06]), false],
    ['no sequence', [0x31, ...der(60).slice(1)], false],
    ['a byte too many', [...der(60), 1], true],
    ['five bytes too many', [...der(60), 1, 2, 3, 4, 5], false],
    ['five bytes too few', der(60).slice(0, -5), false],
  ];
  for (const [what, bytes, passes] of KEYS) {
    it(`${what} ${passes ? 'passes' : 'fails'} as a private key`, () => {
      assert.equal(isPrivateKeyDer(base64(bytes)), passes);
      assert.equal(isPrivateKeyDer(base64(bytes).replace(/(.{16})/g, '$1\n')), passes, 'in lines');
      assert.equal(passesCheck('private-key-der', 'PEM', base64(bytes)), passes);
    });
  }

  it('bytes of base64 and base64url end at the first other character', () => {
    assert.deepEqual(base64Bytes('AQID'), [1, 2, 3]);
    assert.deepEqual(base64Bytes('AQI='), [1, 2]);
    assert.deepEqual(base64Bytes('+/+/'), base64Bytes('-_-_'));
    assert.deepEqual(base64Bytes('AQID*AQID'), [1, 2, 3]);
    assert.deepEqual(base64Bytes('z9'), [0xcf]);
    assert.deepEqual(base64Bytes(''), []);
  });

  const UUIDS: readonly (readonly [uuid: string, passes: boolean])[] = [
    ['3f9a1c7e-5b2d-4046-8a1b-0123456789ab', true], ['3F9A1C7E-5B2D-4046-BA1B-0123456789AB', true], ['3f9a1c7e-5b2d-1046-8a1b-0123456789ab', false], ['3f9a1c7e-5b2d-4046-7a1b-0123456789ab', false],
    ['3f9a1c7e-5b2d-4046-8a1b-0123456789a', false], ['x3f9a1c7e-5b2d-4046-8a1b-0123456789ab', false], ['3f9a1c7e-5b2d-4046-8a1b-0123456789abc', false],
  ];
  for (const [uuid, passes] of UUIDS) it(`${uuid} ${passes ? 'is' : 'is not'} a random UUID`, () => assert.equal(passesCheck('uuid-v4', '', uuid), passes));

  const VARIED: readonly (readonly [token: string, passes: boolean])[] = [
    ['q7Rz2Kp9Xw4Tb6Nm8Ys3Vd5Lh1Gf0Jc', true], ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', false], ['abababababababababababab', false], ['a7a7b2b2a7a7b2b2a7b2', false], ['q7Rz2Kp9Xw4Tb6Nm-EXAMPLE-Ys3Vd5', false],
    ['q7Rz2Kp9Xw4TbexampleNm8Ys3Vd5', false], ['q7Rz2Kp9SAMPLE4Tb6Nm8Ys3Vd5', false], ['1234567890abcdefq7Rz2K', false], ['abcdefgq7Rz2Kp9Xw4', true], ['abcdefghq7Rz2Kp9Xw4', false], ['q7Rz2Kp9Xw4Tb6Nm8Ys3000000000000000000000000', false],
    [`${'a'.repeat(70)}q7Rz2Kp9Xw4Tb6Nm8Ys3Vd5L`, false], ['a7b2a7b2a7', true], ['your-q7Rz2Kp9Xw4Tb6Nm', false], ['q7Rz2Kp9${X}w4Tb6', false],
  ];
  for (const [token, passes] of VARIED) {
    it(`${token} ${passes ? 'is' : 'is not'} varied`, () => {
      assert.equal(isVaried(token), passes);
      assert.equal(passesCheck('varied', '', token), passes);
    });
  }

  it('without a check of its own, a token is what is no placeholder', () => {
    assert.equal(passesCheck(undefined, 'token', 'hunter2x'), true);
    assert.equal(passesCheck(undefined, 'token', '<password>'), false);
  });
});

describe('runs in a text', () => {
  for (const [text, sequence, repeat] of [
    ['', 0, 0], ['a', 1, 1], ['ab', 2, 1], ['aa', 1, 2], ['12345', 5, 1], ['54321', 5, 1], ['1234x6543', 4, 1], ['13579', 1, 1], ['abcxyz', 3, 1], ['aab', 2, 2], ['abbbc', 2, 3], ['1221', 2, 2], ['123321', 3, 2], ['zaaaa', 1, 4], ['aaaaz', 1, 4],
  ] as const) {
    it(`of ${JSON.stringify(text)} are ${String(sequence)} in order and ${String(repeat)} the same`, () => {
      assert.deepEqual([longestSequence(text), longestRepeat(text)], [sequence, repeat]);
    });
  }
});

function base62(value: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}
