import assert from 'node:assert/strict';
import { signOf, TextSigns } from '../../../core/scan/text-signs.ts';
import { IDENTIFIER } from '../../../core/scan/word-scanner.ts';

describe('the signs of a text', () => {
  const sign = signOf([
    { text: 'firstSignWord', border: IDENTIFIER },
    { text: 'secondSignWord', border: IDENTIFIER },
  ]);

  it('are there when one of their words is', () => {
    assert.equal(new TextSigns('a.secondSignWord()').has(sign), true);
    assert.equal(new TextSigns('a.thirdSignWord()').has(sign), false);
  });

  it('are always there in texts with escapes, which spell other names than they show', () => {
    assert.equal(new TextSigns('a.\\u0066irstSignWord()').has(sign), true);
    assert.equal(new TextSigns("a['\\x66irstSignWord']()").has(sign), true);
  });

  it('may be asked for after other texts were read', () => {
    assert.equal(new TextSigns('lateSignWord').has(signOf([{ text: 'lateSignWord', border: IDENTIFIER }])), true);
  });

  it('tell of any other text whether it is mentioned', () => {
    assert.equal(new TextSigns('日志.写(a)').mentions('日志'), true);
    assert.equal(new TextSigns('log(a)').mentions('日志'), false);
    assert.equal(new TextSigns("a['\\x66']()").mentions('日志'), true);
  });
});
