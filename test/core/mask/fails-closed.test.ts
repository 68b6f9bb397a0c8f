import assert from 'node:assert/strict';
import { kinds } from '../../../core/catalog/kinds/index.ts';
import * as masks from '../../../core/mask/index.ts';
import { mask, maskAll } from '../../../core/mask/index.ts';

const HIDDEN = '***';
const SHOWN: readonly string[] = ['mobile-phone', 'landline', 'id-card', 'person-name', 'email', 'bank-card', 'address'] satisfies masks.MaskKind[];

const hostile = new Proxy(() => '13800138000', {
  get() { throw new Error('touched'); },
  apply() { throw new Error('called'); },
});

const NO_TEXT: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['empty text', ''],
  ['blank text', ' \t\u3000'],
  ['separators only', '-'.repeat(20)],
  ['stars only', '*'.repeat(18)],
  ['true', true],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['zero', 0],
  ['a fraction', 13800138000.5],
  ['a number past exactness', 6216261000000000018],
  ['a huge bigint', 10n ** 5000n],
  ['a negative bigint', -(10n ** 5000n)],
  ['a symbol', Symbol('13800138000')],
  ['an object', { phone: '13800138000' }],
  ['an array of one text', ['13800138000']],
  ['a String object', new String('13800138000')],
  ['a Number object', new Number(13800138000)],
  ['a date', new Date(0)],
  ['a function', () => '13800138000'],
  ['an object whose toString throws', { toString() { throw new Error('no text'); } }],
  ['an object without prototype', Object.create(null)],
  ['an object whose toString gives a phone', { toString: () => '13800138000', [Symbol.toPrimitive]: () => '13800138000' }],
  ['a proxy that refuses everything', hostile],
  ['very long digits', '1'.repeat(1_000_000)],
  ['a very long almost name', `${'张'.repeat(500_000)}1`],
];

describe('masks fail closed', () => {
  for (const [name, value] of NO_TEXT) {
    it(`hides ${name} in every kind`, () => {
      for (const kind of SHOWN) assert.equal(mask(value, kind), HIDDEN, kind);
    });
  }

  it('hides every other kind of the catalogue whole', () => {
    for (const { id } of kinds.filter((kind) => !SHOWN.includes(kind.id))) assert.equal(mask('13800138000', id), HIDDEN, id);
  });

  it('shows only kinds that are in the catalogue', () => {
    const ids = new Set(kinds.map(({ id }) => id));
    assert.deepEqual(SHOWN.filter((kind) => !ids.has(kind)), []);
  });

  it('hides the value when the kind is no kind', () => {
    for (const kind of ['', 'phone', 'constructor', '__proto__', 'toString', undefined, null, 1, Symbol('kind'), {}]) {
      assert.equal(mask('13800138000', kind as string), HIDDEN);
    }
  });

  it('maskAll hides with and without a value', () => {
    assert.equal(maskAll(), HIDDEN);
    assert.equal(maskAll('13800138000'), HIDDEN);
  });

  it('each function can be handed to map', () => {
    const { maskAddress, maskBankCard, maskEmail, maskIdCard, maskLandline, maskName, maskPhone } = masks;
    for (const one of [maskAddress, maskAll, maskBankCard, maskEmail, maskIdCard, maskLandline, maskName, maskPhone]) {
      assert.deepEqual(['?', '?'].map(one), [HIDDEN, HIDDEN], one.name);
    }
  });

  // Masks that are found in many projects and let these through, or show too much of them.
  for (const [leak, value, kind, display] of [
    ['a card of 16 digits', '6200000000000005', 'bank-card', '620000******0005'],
    ['an ID number of 15 digits', '110105491231002', 'id-card', '1*************2'],
    ['a phone with spaces', '138 0013 8000', 'mobile-phone', '138****8000'],
    ['a phone with hyphens', '138-0013-8000', 'mobile-phone', '138****8000'],
    ['a phone with +86', '+8613800138000', 'mobile-phone', '138****8000'],
    ['a full-width phone', '１３８００１３８０００', 'mobile-phone', '138****8000'],
    ['a mailbox of one character', 'a@example.com', 'email', '***@example.com'],
    ['a name of two characters', '张三', 'person-name', '张*'],
    ['a name of one character', '张', 'person-name', HIDDEN],
    ['a short account', '12345678', 'bank-card', HIDDEN],
    ['a plate', '京A12345', 'plate-number', HIDDEN],
    ['a plate of unusual length', '京A1', 'plate-number', HIDDEN],
    ['a password', 'abc', 'login-password', HIDDEN],
    ['a card verification code', '123', 'card-verification', HIDDEN],
    ['the last eight characters of a short address', '文三路1号', 'address', HIDDEN],
  ] as const) {
    it(`does not let ${leak} through`, () => {
      assert.equal(mask(value, kind), display);
    });
  }
});
