/** Numbers and addresses of persons: which are somebody's, which are obviously nobody's, and which are none. */
import assert from 'node:assert/strict';
import type { LiteralCheck } from '../../../core/catalog/define.ts';
import { idCardDigit, plausibility, vinDigit, type Plausibility } from '../../../core/secrets/personal/personal-checks.ts';

const id = (first17: string): string => first17 + idCardDigit(first17);

/** A number whose last digit is right. */
function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + (index % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0 : Number(digit)), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** Digits by the rule of the standard, written out another way. */
function digitOfStandard(digits: string): string {
  const rest = [...digits].reverse().reduce((sum, digit, index) => (sum + Number(digit) * 2 ** (index + 1)) % 11, 0);
  return '0123456789X'.charAt((12 - rest) % 11);
}

const CASES: readonly (readonly [check: LiteralCheck | undefined, why: string, text: string, says: Plausibility])[] = [
  ['mobile', 'a test number of Twilio', '+15005550006', 'dummy'],
  ['mobile', 'a number for films', '+12125550143', 'dummy'],
  ['id-card', 'a right digit', id('11010519491231002'), 'real'],
  ['id-card', 'a small x', '11010519491231002x', 'real'],
  ['id-card', 'a wrong digit', '110105194912310021', 'wrong'],
  ['id-card', 'a 30 February', id('11010519490230002'), 'wrong'],
  ['id-card', 'a thirteenth month', id('11010519491331002'), 'wrong'],
  ['id-card', 'a month 0', id('11010519490031002'), 'wrong'],
  ['id-card', 'a day 0', id('11010519490100002'), 'wrong'],
  ['id-card', 'a day in the future', id(`110105${String(new Date().getUTCFullYear() + 1)}0101002`), 'wrong'],
  ['id-card', 'a 29 February of a leap year', id('11010520000229002'), 'real'],
  ['id-card', 'the first year', id('11010519000101002'), 'real'],
  ['id-card', 'nobody so old', id('11010518991231002'), 'dummy'],
  ['luhn', 'a right digit', '4539578763621486', 'real'],
  ['luhn', 'with blanks and dashes', '4539 5787-6362 1486', 'real'],
  ['luhn', 'a wrong digit', '4539578763621487', 'wrong'],
  ['luhn', 'two digits swapped', '4539578763612486', 'wrong'],
  ['luhn', 'six the same', '6200000000000005', 'dummy'],
  ['luhn', 'six in order', withLuhn('412345607398152'), 'dummy'],
  ['luhn', 'five in order', withLuhn('491234570398152'), 'real'],
  ['luhn', 'six the same and no more', withLuhn('455555573098152'), 'dummy'],
  ['luhn', 'five the same', withLuhn('455555173098152'), 'real'],
  ['mobile', 'digits of all kinds', '13871620495', 'real'],
  ['mobile', 'with its country', '+86 138-7162-0495', 'real'],
  ['mobile', 'with its country in digits', '008613871620495', 'real'],
  ['mobile', 'two kinds of digits', '13872727722', 'dummy'],
  ['mobile', 'six the same of eight', '13855155565', 'dummy'],
  ['mobile', 'five the same of eight', '13855155268', 'real'],
  ['mobile', 'four in a row', '13855552917', 'dummy'],
  ['mobile', 'three in a row', '13855529174', 'real'],
  ['mobile', 'five in order', '13812345709', 'dummy'],
  ['mobile', 'five in order, over the border of its parts', '13456782097', 'dummy'],
  ['mobile', 'four in order', '13891234709', 'real'],
  ['mobile', 'one half twice', '13872957295', 'dummy'],
  ['mobile', 'the sample of everyone', '13800138000', 'dummy'],
  ['mobile', 'like the sample, without its zeros', '13871138295', 'real'],
  ['mobile', 'like the sample in its zeros only', '13800271946', 'real'],
  ['mobile', 'with its country and nothing between', '8613871620495', 'real'],
  ['mailbox', 'a name', 'wangxm87@a.com', 'real'],
  ['mailbox', 'a role', 'support@a.com', 'dummy'],
  ['mailbox', 'two roles', 'test.user@a.com', 'dummy'],
  ['mailbox', 'a role with a number', 'admin2@a.com', 'dummy'],
  ['mailbox', 'a role in two words', 'no-reply@a.com', 'dummy'],
  ['mailbox', 'a role that starts a name', 'testarossa@a.com', 'real'],
  ['mailbox', 'a name with a role', 'wangxm.support@a.com', 'real'],
  ['mailbox', 'four the same', 'waaaang@a.com', 'dummy'],
  ['mailbox', 'three the same', 'waaang@a.com', 'real'],
  ['mailbox', 'three x', 'wxxxg@a.com', 'dummy'],
  ['mailbox', 'digits', '827164@qq.com', 'real'],
  ['mailbox', 'five digits', '82716@qq.com', 'real'],
  ['mailbox', 'four digits', '8271@qq.com', 'dummy'],
  ['mailbox', 'digits in order', '123456@qq.com', 'dummy'],
  ['mailbox', 'digits before a name', '87wangxm@a.com', 'real'],
  ['mailbox', 'nothing but numbers and dots', '12.34@a.com', 'dummy'],
  ['varied-digits', 'of all kinds', 'E71620495', 'real'],
  ['varied-digits', 'two kinds', 'E71717171', 'dummy'],
  ['varied-digits', 'three kinds', 'E71727172', 'real'],
  ['varied-digits', 'five in order', 'E12345709', 'dummy'],
  ['varied-digits', 'four in order', 'E12349705', 'real'],
  ['varied-digits', 'five the same', 'E55555291', 'dummy'],
  ['varied-digits', 'four the same', 'E55552917', 'real'],
  ['vin', 'a right digit', '1M8GDM9AXKP042788', 'real'],
  ['vin', 'a wrong digit', '1M8GDM9A1KP042788', 'wrong'],
  ['openid', 'letters of both cases and digits', 'oABCd1efGHijKLmnOPqrSTuvWXyz', 'real'],
  ['openid', 'no digit', 'oABCdEefGHijKLmnOPqrSTuvWXyz', 'wrong'],
  ['openid', 'no capital', 'oabcd1efghijklmnopqrstuvwxyz', 'wrong'],
  ['openid', 'no small letter but the first', 'oABCD1EFGHIJKLMNOPQRSTUVWXYZ', 'wrong'],
  [undefined, 'anything without a check', 'x', 'real'],
];

describe('plausibility', () => {
  for (const [check, why, text, says] of CASES) {
    it(`${check ?? 'no check'}: ${why} is ${says}`, () => {
      assert.equal(plausibility(check, text), says);
    });
  }
});

describe('check digits', () => {
  it('of ID numbers are those of the standard', () => {
    for (let index = 0; index < 300; index++) {
      const digits = String(11010519491231002n + BigInt(index) * 7_919_731n).slice(0, 17);
      assert.equal(idCardDigit(digits), digitOfStandard(digits), digits.slice(0, 6));
    }
  });

  it('of bank cards and IMEIs notice every digit that is changed', () => {
    const card = '4539578763621486';
    for (let at = 0; at < card.length; at++) {
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) !== card[at]) assert.equal(plausibility('luhn', card.slice(0, at) + String(digit) + card.slice(at + 1)), 'wrong');
      }
    }
  });

  it('of vehicles are those of the published samples, and count every place', () => {
    assert.equal(vinDigit('11111111111111111'), '1');
    assert.equal(vinDigit('1M8GDM9AXKP042788'), 'X');
    const values = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 };
    const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    for (const [letter, value] of Object.entries(values)) {
      for (let at = 0; at < 17; at++) {
        const rest = ((weights[at] ?? 0) * value) % 11;
        assert.equal(vinDigit(`${'0'.repeat(at)}${letter}${'0'.repeat(16 - at)}`), rest === 10 ? 'X' : String(rest), `${letter} at ${String(at)}`);
      }
    }
  });
});
