import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mask, type MaskKind } from '../../../core/mask/index.ts';

const HAN = '\\u3007\\u3400-\\u9fff\\u{20000}-\\u{3ffff}';

/** Every display that a kind can have besides `***`. Of compound surnames the pieces below hold 欧阳 only. */
const DISPLAY: Readonly<Record<MaskKind, RegExp>> = {
  'mobile-phone': /^(?:1[3-9]\d)?\*{4}\d{4}$/,
  landline: /^0(?:10|2\d|[3-9]\d{2})-\*{4}\d{3,4}$/,
  'id-card': /^[1-9](?:\*{13}\d|\*{16}[\dX])$/,
  'person-name': new RegExp(`^(?:(?:[${HAN}]|欧阳)\\*{1,3}|\\p{Script=Latin}\\*{3})$`, 'u'),
  email: /^[a-z\d]?\*{3}@[a-z\d.-]+\.[a-z]{2,}$/i,
  'bank-card': /^[2-9]\d{5}\*{6,9}\d{4}$/,
  address: /^[\u4e00-\u9fa5]{3,36}\*{4}$/,
};
const KINDS = Object.keys(DISPLAY) as MaskKind[];

/** Pieces of which the shapes are made, so that arbitrary text often comes near to one. */
const PIECES = [
  '1', '13', '138', '0013', '8000', '0', '010', '0571', '+86', '0086', '62', '622848', '19491231', 'X', 'x', '*', '***', '****', '１', '３８',
  ' ', '-', '.', '(', ')', '（', '　', '·', '\u200b', '\n', '@', 'a', 'Z', 'é', '\u0301', 'example', '.com', '张', '三', '欧阳', '𠮷', '\ud842', '\udfb7',
  '北京市', '浙江省', '杭州', '西湖', '市', '区', '县', '州', '自治', '地区', '盟', '旗', '城', '小', '路', '号', '花园',
];
const nearText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const nearNumber = fc
  .tuple(fc.constantFrom('', '+86', '0', '010', '138', '622848'), fc.stringMatching(/^[\d*]{4,16}$/), fc.stringMatching(/^(?:\d{1,4}|X)$/))
  .map((parts) => parts.join(''));
const nearMail = fc
  .tuple(fc.stringMatching(/^\w{0,3}[.@]?\w{0,3}$/), fc.constantFrom('@', ' @', '@@'), fc.stringMatching(/^[a-z\d.-]{1,9}\.[a-z]{1,3}$/))
  .map((parts) => parts.join(''));
const anyText = fc.oneof(nearText, fc.string({ unit: 'binary', maxLength: 260 }), fc.string({ unit: 'grapheme', maxLength: 40 }), nearNumber, nearMail);
const anyValue = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withTypedArray: true }) },
  { weight: 1, arbitrary: fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** 20n })) },
);

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const separator = fc.constantFrom('', '', ' ', '-', '.', '\u00a0', '\u200b', '　', '－');

/** What a mask shows must not depend on what it hides: the parts are visible, hidden, visible. */
interface Shape {
  readonly kind: MaskKind;
  readonly hidden: fc.Arbitrary<string>;
  readonly before: fc.Arbitrary<string>;
  readonly after: fc.Arbitrary<string>;
  readonly display: (before: string, after: string, hiddenLength: number) => string;
}

const SHAPES: readonly Shape[] = [
  { kind: 'mobile-phone', before: fc.stringMatching(/^1[3-9]\d$/), hidden: digits(4), after: digits(4), display: (a, b) => `${a}****${b}` },
  { kind: 'mobile-phone', before: fc.constant(''), hidden: fc.stringMatching(/^(?:\+[1-79]\d{3,10}|0[1-9]\d{3,4}|[2-9]\d{5})$/), after: digits(4), display: (_, b) => `****${b}` },
  { kind: 'landline', before: fc.stringMatching(/^0(?:10|2\d|[3-9]\d\d)$/), hidden: digits(4), after: fc.oneof(digits(3), digits(4)), display: (a, b) => `${a}-****${b}` },
  { kind: 'id-card', before: fc.stringMatching(/^[1-9]$/), hidden: digits(16), after: fc.stringMatching(/^[\dX]$/), display: (a, b) => `${a}${'*'.repeat(16)}${b}` },
  { kind: 'id-card', before: fc.stringMatching(/^[1-9]$/), hidden: digits(13), after: digits(1), display: (a, b) => `${a}${'*'.repeat(13)}${b}` },
  { kind: 'bank-card', before: fc.stringMatching(/^[2-9]\d{5}$/), hidden: fc.oneof(digits(6), digits(7), digits(9)), after: digits(4), display: (a, b, length) => `${a}${'*'.repeat(length)}${b}` },
  { kind: 'person-name', before: fc.constantFrom('张', '李', '𠮷', '阿'), hidden: fc.array(fc.constantFrom('三', '小', '明', '阳', '𠮷', '龥'), { minLength: 1, maxLength: 10 }).map((characters) => characters.join('')), after: fc.constant(''), display: (a, _, length) => `${a}${'*'.repeat(Math.min(3, length))}` },
  { kind: 'person-name', before: fc.constantFrom('J', 'é', 'Z'), hidden: fc.stringMatching(/^[a-z]{1,20}$/), after: fc.constant(''), display: (a) => `${a}***` },
  { kind: 'email', before: fc.stringMatching(/^[a-z\d]$/), hidden: fc.stringMatching(/^[\w.+-]{1,40}$/), after: fc.constantFrom('@example.com', '@mail.example.org'), display: (a, b) => `${a}***${b}` },
  { kind: 'address', before: fc.constantFrom('浙江省杭州市西湖区', '北京市海淀区', '杭州市西湖区'), hidden: fc.string({ unit: 'binary', maxLength: 150 }), after: fc.constant(''), display: (a) => `${a}****` },
];

describe('masks, whatever comes', () => {
  for (const kind of KINDS) {
    it(`${kind}: *** or the documented display, and a fixed point`, () => {
      fc.assert(
        fc.property(anyValue, (value) => {
          const masked = mask(value, kind);
          assert.equal(typeof masked, 'string');
          assert.ok(masked === '***' || DISPLAY[kind].test(masked));
          assert.equal(mask(masked, kind), masked);
        }),
        { numRuns: 3000 },
      );
    });
  }

  it('arbitrary text is shown in every kind now and then', () => {
    const shown = new Set(fc.sample(anyText, { numRuns: 5000, seed: 1 }).flatMap((text) => KINDS.filter((kind) => mask(text, kind) !== '***')));
    assert.deepEqual(KINDS.filter((kind) => !shown.has(kind)), []);
  });

  SHAPES.forEach(({ kind, before, hidden, after, display }, index) => {
    it(`${kind} (shape ${index + 1}): the display depends on nothing that is hidden`, () => {
      fc.assert(
        fc.property(before, hidden, after, (start, middle, end) => {
          assert.equal(mask(start + middle + end, kind), display(start, end, [...middle].length));
        }),
        { numRuns: 500 },
      );
    });
  });

  it('separators, prefixes and full-width digits change no display of a phone', () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const spaced = fc.tuple(digits(8), fc.array(separator, { minLength: 12, maxLength: 12 }), fc.constantFrom('', '+86', '0086', '86', '(+86)', '＋８６'), fc.boolean());
    fc.assert(
      fc.property(spaced, ([rest, separators, prefix, isWide]) => {
        const number = [...`138${rest}`].map((digit, index) => `${separators[index]}${digit}`).join('');
        assert.equal(mask(prefix + (isWide ? wide(number) : number), 'mobile-phone'), `138****${rest.slice(4)}`);
      }),
    );
  });

  it('no text of any length takes noticeable time', () => {
    const repeated = PIECES.flatMap((piece) => [1, 40, 200, 200_000].map((times) => piece.repeat(times)));
    const ended = [...repeated, ...repeated.map((text) => `${text.slice(0, 199)}!`), ...repeated.map((text) => `a@${text.slice(0, 197)}!`)];
    const started = performance.now();
    for (const text of ended) for (const kind of KINDS) mask(text, kind);
    const perMask = (performance.now() - started) / (ended.length * KINDS.length);
    assert.ok(perMask < 0.5, `${perMask.toFixed(3)} ms for one mask`);
  });
});
