/** What is said of a mask: how much stays visible, why that is too much, and how bad it is. */
import assert from 'node:assert/strict';
import type { Shape } from '../../../core/catalog/displays.ts';
import { Figure, NotUnderstood, Thrown, input, join, own, type Text, type Value } from '../../../core/sanitizers/interpreter/values.ts';
import type { Judgement } from '../../../core/sanitizers/judge.ts';
import { lookAt } from '../../../core/sanitizers/measure.ts';
import type { KindId } from '../../../core/index.ts';
import { judgementOf } from './run.ts';

const HIDES: Pick<Judgement, 'isWhole' | 'hasFiller' | 'hasStars'> = { isWhole: false, hasFiller: true, hasStars: true };
const CHANGES = { ...HIDES, hasStars: false };
const PHONE = '138****8000';
const ID_CARD = '1****************X';
const CARD = '622848*********0018';

const JUDGEMENTS: readonly (readonly [name: string, kind: KindId, code: string, judgement: Omit<Judgement, 'hides'>])[] = [
  ['a proper mask', 'mobile-phone', "(p) => p.slice(0, 3) + '****' + p.slice(-4)", { ...HIDES, exposure: { degree: 'partial', visible: 7, of: 11 }, weakness: undefined }],
  ['stars only', 'mobile-phone', "() => '***'", { ...HIDES, exposure: { degree: 'none' }, weakness: undefined }],
  ['a piece without stars', 'mobile-phone', '(p) => p.slice(-4)', { isWhole: false, hasFiller: false, hasStars: false, exposure: { degree: 'partial', visible: 4, of: 11 }, weakness: undefined }],
  ['one digit more than customary', 'mobile-phone', "(p) => p.slice(0, 4) + '***' + p.slice(-4)", { ...HIDES, exposure: { degree: 'partial', visible: 8, of: 11 }, weakness: { message: 'shows', data: { visible: '8', of: '11', shown: PHONE }, grade: 'low' } }],
  ['two digits more', 'mobile-phone', "(p) => p.slice(0, 9) + '**'", { ...HIDES, exposure: { degree: 'partial', visible: 9, of: 11 }, weakness: { message: 'shows', data: { visible: '9', of: '11', shown: PHONE }, grade: 'medium' } }],
  ['a value of many lengths', 'address', "(a) => '*' + a.slice(1)", { ...HIDES, exposure: { degree: 'partial', visible: 22, of: 23 }, weakness: { message: 'showsPart', data: { visible: '22', of: '23', shown: '浙江省杭州市西湖区****' }, grade: 'medium' } }],
  ['the birth date', 'id-card', "(v) => v.slice(0, 14) + '****'", { ...HIDES, exposure: { degree: 'partial', visible: 14, of: 18 }, weakness: { message: 'birthDate', data: { visible: '14', of: '18', shown: ID_CARD }, grade: 'medium' } }],
  ['the year of birth behind stars', 'id-card', "(v) => '******' + v.slice(6, 10) + '********'", { ...HIDES, exposure: { degree: 'partial', visible: 4, of: 18 }, weakness: { message: 'birthPart', data: { visible: '4', of: '18', shown: ID_CARD }, grade: 'medium' } }],
  ['the year of birth alone', 'id-card', '(v) => v.slice(6, 10)', { isWhole: false, hasFiller: false, hasStars: false, exposure: { degree: 'partial', visible: 4, of: 18 }, weakness: undefined }],
  ['the birth date alone', 'id-card', '(v) => v.slice(6, 14)', { isWhole: false, hasFiller: false, hasStars: false, exposure: { degree: 'partial', visible: 8, of: 18 }, weakness: { message: 'birthDate', data: { visible: '8', of: '18', shown: ID_CARD }, grade: 'medium' } }],
  ['two digits of the birth date', 'id-card', "(v) => v.slice(0, 8) + '**********'", { ...HIDES, exposure: { degree: 'partial', visible: 8, of: 18 }, weakness: undefined }],
  ['three digits of the birth date', 'id-card', "(v) => '****' + v.slice(4, 9) + '*********'", { ...HIDES, exposure: { degree: 'partial', visible: 5, of: 18 }, weakness: { message: 'birthPart', data: { visible: '5', of: '18', shown: ID_CARD }, grade: 'medium' } }],
  ['more than customary of the usual length, far more of the other', 'bank-card', "(c) => c.slice(0, c.length === 19 ? 12 : 14) + '****'", { ...HIDES, exposure: { degree: 'partial', visible: 12, of: 19 }, weakness: { message: 'shows', data: { visible: '14', of: '16', shown: CARD }, grade: 'medium' } }],
  ['more than customary of each length', 'bank-card', "(c) => c.slice(0, c.length === 19 ? 12 : 11) + '****'", { ...HIDES, exposure: { degree: 'partial', visible: 12, of: 19 }, weakness: { message: 'shows', data: { visible: '12', of: '19', shown: CARD }, grade: 'low' } }],
  ['a length that passes', 'bank-card', "(c) => (c.length === 19 ? c.slice(0, 6) + '*********' + c.slice(-4) : c)", { ...HIDES, exposure: { degree: 'partial', visible: 10, of: 19 }, weakness: { message: 'openCard', data: { length: '16', shown: CARD }, grade: 'medium' } }],
  ['a rare form that passes', 'mobile-phone', "(p) => p.replace(/^(\\d{3})\\d{4}(\\d{4})$/, '$1****$2')", { ...HIDES, exposure: { degree: 'partial', visible: 7, of: 11 }, weakness: { message: 'openSeparated', data: { length: '11', shown: PHONE }, grade: 'info' } }],
  ['too much of the usual form and a rare one that passes', 'mobile-phone', "(p) => p.replace(/^(\\d{4})\\d{3}(\\d{4})$/, '$1***$2')", { ...HIDES, exposure: { degree: 'partial', visible: 8, of: 11 }, weakness: { message: 'shows', data: { visible: '8', of: '11', shown: PHONE }, grade: 'low' } }],
  ['nothing changed', 'mobile-phone', '(p) => p.trim()', { isWhole: true, hasFiller: false, hasStars: false, exposure: { degree: 'full' }, weakness: { message: 'unchanged', data: { shown: PHONE }, grade: 'open' } }],
  ['separators', 'mobile-phone', "(p) => p.slice(0, 3) + '-' + p.slice(3)", { isWhole: true, hasFiller: false, hasStars: false, exposure: { degree: 'full' }, weakness: { message: 'separated', data: { shown: PHONE }, grade: 'open' } }],
  ['words before it', 'mobile-phone', "(p) => 'tel-' + p", { ...CHANGES, isWhole: true, exposure: { degree: 'full' }, weakness: { message: 'unchanged', data: { shown: PHONE }, grade: 'open' } }],
  ['stars behind it', 'mobile-phone', "(p) => p + '****'", { ...HIDES, isWhole: true, exposure: { degree: 'full' }, weakness: { message: 'unchanged', data: { shown: PHONE }, grade: 'open' } }],
  ['the other direction', 'mobile-phone', "(p) => p.split('').reverse().join('')", { isWhole: false, hasFiller: false, hasStars: false, exposure: { degree: 'reversible', by: 'reverse' }, weakness: { message: 'reordered', data: { shown: PHONE }, grade: 'open' } }],
  ['an encoding', 'mobile-phone', '(p) => btoa(p)', { ...CHANGES, exposure: { degree: 'reversible', by: 'base64' }, weakness: { message: 'encoded', data: { by: 'base64', shown: PHONE }, grade: 'open' } }],
  ['a hash of few values', 'mobile-phone', '(p) => md5(p)', { ...CHANGES, exposure: { degree: 'reversible', by: 'MD5' }, weakness: { message: 'hashedPhone', data: { by: 'MD5', shown: PHONE }, grade: 'hash' } }],
  ['a hash of what nobody can guess', 'session-token', '(t) => md5(t)', { ...CHANGES, exposure: { degree: 'none' } }],
  ['a hash of other things, and the end of the value', 'mobile-phone', "(p) => md5('shop').slice(0, 6) + p.slice(-4)", { ...CHANGES, exposure: { degree: 'partial', visible: 4, of: 11 }, weakness: undefined }],
  ['a cipher whose key stands in the code', 'mobile-phone', "(p) => CryptoJS.AES.encrypt(p, 'shop-2024')", { ...CHANGES, exposure: { degree: 'reversible', by: 'AES' }, weakness: { message: 'literalKey', data: { by: 'AES', shown: PHONE }, grade: 'medium', isGuess: true } }],
  ['a list of pieces', 'mobile-phone', "(p) => [p.slice(0, 3), null, '****', p.slice(7)]", { ...HIDES, exposure: { degree: 'partial', visible: 7, of: 11 }, weakness: undefined }],
];

describe('judgements', () => {
  for (const [name, kind, code, judgement] of JUDGEMENTS) it(`of ${name}: ${code}`, () => {
    const { shown, ...judged } = judgementOf(code, kind) ?? {};
    assert.deepEqual(judged, { ...judgement, hides: judgement.hasFiller });
    assert.ok(shown === undefined || judgement.hasStars);
  });

  it('hold what a mask with stars shows', () => {
    assert.equal(judgementOf("(p) => p.slice(0, 3) + '****' + p.slice(-4)", 'mobile-phone')?.shown, '138****8000');
    assert.equal(judgementOf("(p) => p.slice(0, 3) + '0000' + p.slice(-4)", 'mobile-phone')?.shown, undefined);
  });

  it('of digits that are put in say that they hide nothing, unless they stand in a row', () => {
    assert.equal(judgementOf("(p) => p.slice(0, 2) + '9' + p.slice(2)", 'mobile-phone')?.hides, false);
    assert.equal(judgementOf("(p) => p.slice(0, 3) + '0000' + p.slice(7)", 'mobile-phone')?.hides, true);
  });

  for (const code of ["() => ''", '() => []', "(p) => p.replace(/./g, '')", '(p) => p.length', '(p) => Number(p)', '(p) => ({ p })', '() => null', '(p) => {}', '(p) => { throw p; }', '(p) => unknown(p)']) {
    it(`are not given of what is no text: ${code}`, () => assert.equal(judgementOf(code, 'mobile-phone'), undefined));
  }
});

describe('masks that encode', () => {
  const MASKS: Readonly<Record<string, string>> = {
    "(p) => createHash('md5').update('tel').update(p).digest('hex')": 'MD5', "(p) => Buffer.from(p).toString('base64')": 'base64', "(p) => Buffer.from('tel' + p).toString('hex')": 'hex', '(p) => btoa(p.slice(0, 3))': 'base64', '(p) => md5(CryptoJS.enc.Utf8.parse(p))': 'MD5', '(p) => CryptoJS.enc.Base64.stringify(CryptoJS.enc.Utf8.parse(p))': 'base64', '(p) => CryptoJS.MD5(p).toString()': 'MD5', '(p) => md5(String(p))': 'MD5',
    '(p) => btoa(JSON.parse(p))': 'unknown', '(p) => md5(salted(p))': 'unknown', '(p) => btoa(a.b.read(p))': 'unknown', '(p) => md5(parse(p))': 'unknown', '(p) => btoa(CryptoJS.enc.Utf8.parse())': 'unknown', '(p) => btoa()': 'unknown',
    "(p) => createHash('md5').update('tel').digest('hex')": 'none',
  };
  for (const [code, shows] of Object.entries(MASKS)) {
    it(`${code}: ${shows}`, () => {
      const exposure = judgementOf(code, 'mobile-phone')?.exposure;
      assert.deepEqual(exposure, shows === 'unknown' ? undefined : shows === 'none' ? { degree: 'none' } : { degree: 'reversible', by: shows });
    });
  }
});

describe('what is seen of a value', () => {
  const SHAPE: Shape = { text: 'ab-1234567890-z', open: 'openShort', counted: [3, 13] };
  const sightOf = (mask: (value: Text) => Value, shape = SHAPE) => lookAt(mask, shape);
  const reversed = (value: Text) => join(Array.from({ length: value.length }, (_, at) => value.cut(value.length - 1 - at, value.length - at)));

  it('are the letters and digits that count, in ascending order', () => {
    assert.deepEqual(sightOf((value) => value)?.visible, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.deepEqual(sightOf(reversed)?.visible, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.equal(sightOf((value) => value)?.of, 10);
    assert.deepEqual(sightOf((value) => value, { text: '1-2.三', open: 'openShort' })?.visible, [0, 2, 4]);
    assert.deepEqual(sightOf((value) => value.cut(0, 3))?.visible, []);
    assert.deepEqual(sightOf((value) => value.cut(12, 15))?.visible, [12]);
  });

  it('is another order when a character stands behind a later one', () => {
    const orders = [(value: Text) => value, (value: Text) => join([value.cut(3, 4), value.cut(3, 5)]), (value: Text) => join([value.cut(0, 4), own('*'), value.cut(6, 9)]), reversed, (value: Text) => join([value.cut(8, 9), value.cut(3, 4)])];
    assert.deepEqual(orders.map((mask) => sightOf(mask)?.isReordered), [false, false, false, true, true]);
  });

  for (const [added, hasFiller, hasStars, hasSeparators] of [['', false, false, false], ['*', true, true, false], ['＊', true, true, false], ['●', true, true, false], ['•', true, true, false], ['xx', true, true, false], ['XX', true, true, false], ['x', true, false, false], ['-', false, false, true], [' ', false, false, true], ['_', false, false, true], ['.', false, false, true], ['/', false, false, true], [':', false, false, false], ['()', false, false, false], ['tel: ', true, false, true], ['+86', true, false, false]] as const) {
    it(`with ${JSON.stringify(added)} put in has ${hasFiller ? '' : 'no '}filler, ${hasStars ? '' : 'no '}stars and ${hasSeparators ? '' : 'no '}separators`, () => {
      const sight = sightOf((value) => join([value.cut(0, 5), own(added), value.cut(5, 15)]));
      assert.deepEqual([sight?.hasFiller, sight?.hasStars, sight?.hasSeparators], [hasFiller, hasStars, hasSeparators]);
    });
  }

  it('is unknown when the mask is, or throws; a mistake of the interpreter is not hidden', () => {
    for (const error of [new NotUnderstood('x'), new Thrown('x')]) assert.equal(sightOf(() => { throw error; }), undefined);
    for (const value of [7, undefined, own(''), new Figure(1, input('1'))]) assert.equal(sightOf(() => value), undefined);
    assert.throws(() => sightOf(() => { throw new RangeError('mistake'); }), RangeError);
  });
});
