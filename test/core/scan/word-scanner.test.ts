import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ANYWHERE, ENDING, IDENTIFIER, keyOf, QUOTED, WORD, WordScanner, type Border } from '../../../core/scan/word-scanner.ts';

const standsIn = (word: string, border: Border, text: string): boolean => new WordScanner([{ text: word, border }]).scan(text).has[0] === 1;

describe('the word scanner', () => {
  const table: readonly (readonly [word: string, border: Border, found: readonly string[], missed: readonly string[]])[] = [
    ['persist', ANYWHERE, ['persist', 'xpersisted', 'PERSIST', 'ppersist'], ['persis', 'per sist', '']],
    ['setItem', IDENTIFIER, ['x.setItem(', "x['setItem']", 'setItem', '{setItem}'], ['setItems', 'mysetItem', 'setitem', 'setItem2', '_setItem', 'setItem$', '设setItem']],
    ['logger', WORD, ['logger', 'myLogger', 'LOGGER_2', 'my_logger', 'HTTPLogger.x', 'loggerOf'], ['loggers', 'mylogger', 'dialogger']],
    ['axios', QUOTED, ["from 'axios'", 'require("axios")', 'import(`axios`)'], ["'axios/lib'", 'axios', "'my-axios'"]],
    ['/logger', ENDING, ["'./utils/logger'", '"@/logger"'], ["'./logger.js'", '/logger']],
  ];
  for (const [word, border, found, missed] of table) {
    it(`finds ${word} (${border.id})`, () => {
      for (const text of found) assert.equal(standsIn(word, border, text), true, text);
      for (const text of missed) assert.equal(standsIn(word, border, text), false, text);
    });
  }

  it('finds every word of a list anywhere in any text, as a search for each would', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'A', '.', '中', ' ');
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), fc.string({ unit: letters, maxLength: 60 }), (texts, source) => {
        const { has, list } = new WordScanner(texts.map((text) => ({ text, border: ANYWHERE }))).scan(source);
        for (const [id, text] of texts.entries()) assert.equal(has[id] === 1, source.toLowerCase().includes(text), text);
        assert.deepEqual([...list].sort((a, b) => a - b), [...texts.keys()].filter((id) => has[id] === 1));
      }),
    );
  });

  it('takes words of another case for one where case does not count', () => {
    assert.equal(keyOf({ text: 'Logger', border: WORD }), keyOf({ text: 'logger', border: WORD }));
    assert.notEqual(keyOf({ text: 'Logger', border: IDENTIFIER }), keyOf({ text: 'logger', border: IDENTIFIER }));
  });

  it('refuses what is no word', () => {
    for (const text of ['', '手机', 'a\nb']) assert.throws(() => new WordScanner([{ text, border: ANYWHERE }]), RangeError);
  });
});
