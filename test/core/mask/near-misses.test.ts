/** One character more, less or other than a shape allows: hidden, or shown as the shape says. */
import assert from 'node:assert/strict';
import { mask, type MaskKind } from '../../../core/mask/index.ts';

const HIDDEN = '***';

const CASES: readonly (readonly [why: string, kind: MaskKind, value: unknown, display: string])[] = [
  ['a digit before an area code', 'landline', '501012345678', HIDDEN],
  ['a country code without plus', 'landline', '861012345678', '010-****5678'],
  ['a country code and a zero', 'landline', '+86 010 12345678', '010-****5678'],
  ['a digit too many', 'landline', '010123456789', HIDDEN],
  ['an ID number in a card field', 'bank-card', '622301199012310021', HIDDEN],
  ['its month 13', 'bank-card', '622301199013310021', '622301********0021'],
  ['its month 00', 'bank-card', '622301199000310021', '622301********0021'],
  ['nineteen digits with an ID number in them', 'bank-card', '6223011990123100217', '622301*********0217'],
  ['nineteen digits that end like one', 'bank-card', '5622301199012310021', '562230*********0021'],
  ['a domain with seven digits', 'email', 'ab@x1380013.com', HIDDEN],
  ['a domain with a phone number behind a name', 'email', 'ab@abc13800138000.com', HIDDEN],
  ['a domain with six digits', 'email', 'ab@x138001.com', 'a***@x138001.com'],
  ['a domain with digits here and there', 'email', 'ab@1a2b3c4d5e6f7g.com', 'a***@1a2b3c4d5e6f7g.com'],
  ['a bigint', 'bank-card', 6216261000000000018n, '621626*********0018'],
  ['a bigint with its sign', 'bank-card', -6216261000000000018n, HIDDEN],
  ['a bigint of twenty digits', 'bank-card', 62162610000000000180n, HIDDEN],
  ['two hundred characters', 'mobile-phone', `${' '.repeat(189)}13800138000`, '138****8000'],
  ['one more', 'mobile-phone', `${' '.repeat(190)}13800138000`, HIDDEN],
];

describe('near misses of masks', () => {
  for (const [why, kind, value, display] of CASES) it(`${kind}: ${why} is ${display}`, () => assert.equal(mask(value, kind), display));
});
