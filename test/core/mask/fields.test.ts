import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskFields } from '../../../core/mask/index.ts';

const PHONE = '15412345678';
const FIELDS = { phone: 'mobile-phone', idCard: 'id-card', password: 'login-password' } as const;
const user = () => ({ id: 7, phone: PHONE, idCard: '110101188001010011', password: 'x1', tags: ['a'] });
const MASKED = { id: 7, phone: '154****5678', idCard: '1****************1', password: '***', tags: ['a'] };

class Account {
  constructor(readonly phone: string, readonly level = 1) {}
}

describe('maskFields', () => {
  const TABLE: readonly (readonly [name: string, value: unknown, shown: unknown])[] = [
    ['a record', user(), MASKED],
    ['a list', [user(), user()], [MASKED, MASKED]],
    ['a record inside of others', { data: { list: [user()] } }, { data: { list: [MASKED] } }],
    ['a map', new Map([['u1', user()]]), new Map([['u1', MASKED]])],
    ['a map of fields', new Map([['phone', PHONE]]), new Map([['phone', '154****5678']])],
    ['a set', new Set([user()]), new Set([MASKED])],
    ['an object of a class', new Account(PHONE), { phone: '154****5678', level: 1 }],
    ['other spellings of a name', { id_card: '110101188001010011', Phone: PHONE }, { id_card: '1****************1', Phone: '154****5678' }],
    ['a field that is missing', { phone: undefined, idCard: null }, { phone: undefined, idCard: null }],
    ['a field that holds an object', { phone: { number: PHONE } }, { phone: '***' }],
    ['a text', JSON.stringify(user()), '***'],
    ['a number', 15412345678, '***'],
    ['nothing', undefined, undefined],
    ['null', null, null],
    ['a date', { at: new Date(0) }, { at: new Date(0) }],
    ['a function', { phone: PHONE, call: () => PHONE }, { phone: '154****5678', call: '***' }],
    ['what throws when it is read', { get phone() { throw new Error('no'); } }, '***'],
  ];
  for (const [name, value, shown] of TABLE) {
    it(`shows of ${name} what it may`, () => assert.deepEqual(maskFields(value, FIELDS), shown));
  }

  const SELECTED: readonly (readonly [name: string, fields: unknown, shown: unknown])[] = [
    ['a list of names', ['phone', 'id_card', 'password'], { ...MASKED, phone: '***', idCard: '***' }],
    ['paths, as pino and lodash take them', ['user.phone', 'users[*].idCard', '["password"]'], { ...MASKED, phone: '***', idCard: '***' }],
    ['paths with kinds', { 'user.phone': 'mobile-phone', 'idCard': 'id-card', 'password': '' }, MASKED],
    ['a kind that is no text', { phone: true, idCard: undefined, password: null }, { ...MASKED, phone: '***', idCard: '***' }],
    ...[undefined, null, 'phone', 1, [], {}, new Set(['phone']), new Map([['phone', 'mobile-phone']]), ['user.*'], ['*'], [''], [Object.create(null)]].map((fields) =>
      [`what names no field: ${Object.prototype.toString.call(fields)} of ${JSON.stringify(fields)}`, fields, '***'] as const),
  ];
  for (const [name, fields, shown] of SELECTED) {
    it(`hides with ${name} what it names, or all`, () => {
      assert.deepEqual(maskFields(user(), fields as never), shown);
      assert.ok(!JSON.stringify(maskFields({ list: [user()] }, fields as never)).includes(PHONE));
    });
  }

  it('shows the message and the fields of an error', () => {
    assert.deepEqual(maskFields(Object.assign(new Error('failed'), { phone: PHONE }), FIELDS), { message: 'failed', phone: '154****5678' });
  });

  it('ends where an object contains itself', () => {
    const value: Record<string, unknown> = user();
    value['self'] = value;
    assert.deepEqual(maskFields(value, FIELDS), { ...MASKED, self: '***' });
  });

  it('changes nothing that it is given', () => {
    const value = { list: [user()] };
    maskFields(value, FIELDS);
    assert.deepEqual(value, { list: [user()] });
  });

  it('never throws and never shows a named field, whatever it is given', () => {
    fc.assert(fc.property(fc.object({ maxDepth: 4, withMap: true, withSet: true, withDate: true }), (value) => {
      const shown = JSON.stringify(maskFields({ phone: PHONE, value, list: [{ phone: PHONE, value }] }, FIELDS), (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
      assert.ok(!shown.includes(PHONE));
    }));
  });

  it('does not change the prototype of what it makes', () => {
    const shown = maskFields(JSON.parse('{ "__proto__": { "phone": "1" } }'), FIELDS);
    assert.equal(Object.getPrototypeOf(shown), Object.prototype);
  });
});
