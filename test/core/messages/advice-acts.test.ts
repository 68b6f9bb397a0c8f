/** Which advice each act of a repair follows: found by English words, and held to the Chinese sentence that says the same. */
import assert from 'node:assert/strict';
import { isTold } from '../../../core/catalog/advice/acts.ts';
import { PLACES_IN_CODE, PLACES_IN_FILES } from '../../../core/catalog/advice/credentials.ts';
import { MIXED } from '../../../core/catalog/advice/mixed.ts';
import { WAYS } from '../../../core/catalog/advice/ways.ts';
import type { FixAct, Text } from '../../../core/types.ts';

/** What the Chinese of advice says for each act. */
const CHINESE: Readonly<Partial<Record<FixAct, RegExp>>> = {
  mask: /脱敏/,
  body: /(?:请求|响应)体|POST/,
  header: /请求头/,
  empty: /留空|占位值/,
  names: /去掉|删除|不要(?:记录|存储|写入)/,
};

const sentences = new Map<string, Text>();
for (const { advice } of Object.values(WAYS)) for (const text of advice.values()) if (text) sentences.set(text.en, text);
for (const mixed of Object.values(MIXED)) for (const text of Object.values(mixed)) if (text) sentences.set(text.en, text);
for (const { advice } of [...Object.values(PLACES_IN_CODE), ...Object.values(PLACES_IN_FILES)]) sentences.set(advice.en, advice);

describe('what a repair does is what the advice says', () => {
  for (const [act, chinese] of Object.entries(CHINESE) as [FixAct, RegExp][]) {
    it(`${act}: in both languages of every sentence`, () => {
      for (const text of sentences.values()) assert.equal(isTold(act, text.en.replaceAll('{it}', 'it')), chinese.test(text['zh-CN']), `${text.en} / ${text['zh-CN']}`);
    });
  }

  it('is taken for granted where nothing is advised, and of a repair that does nothing else', () => {
    assert.ok(isTold('mask', ''));
    assert.ok(isTold(undefined, 'send it in a header'));
  });
});
