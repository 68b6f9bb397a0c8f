import assert from 'node:assert/strict';
import { applyEdits, readConfig } from '../../core/index.ts';
import { settingEdits, type Setting } from '../../extension/server/teach/config-edit.ts';

const NAME: Setting = { list: 'ignoreNames', item: 'xueji' };
const OFF: Setting = { path: ['rules', 'no-weak-masking'], value: 'off' };

function written(text: string | undefined, setting: Setting): string | undefined {
  const edits = settingEdits(text, setting);
  return edits && applyEdits(text ?? '', edits);
}

describe('changes of pi-guard.json', () => {
  for (const [name, before, setting, after] of [
    ['create the file', undefined, NAME, '{\n  "ignoreNames": [\n    "xueji"\n  ]\n}\n'],
    ['fill an empty file', '', OFF, '{\n  "rules": {\n    "no-weak-masking": "off"\n  }\n}\n'],
    ['add a key, comments kept', '{\n  // ours\n  "preset": "strict" // all\n}\n', OFF, '{\n  // ours\n  "preset": "strict", // all\n  "rules": {\n    "no-weak-masking": "off"\n  }\n}\n'],
    ['add to a list of one line', '{ "ignoreNames": ["a"] }\n', NAME, '{ "ignoreNames": ["a", "xueji"] }\n'],
    ['add to a list of many lines', '{\n  "ignoreNames": [\n    "a"\n  ]\n}\n', NAME, '{\n  "ignoreNames": [\n    "a",\n    "xueji"\n  ]\n}\n'],
    ['leave a comment beside its item', '{\n\t"ignoreNames": [\n\t\t"a" // why\n\t]\n}\n', NAME, '{\n\t"ignoreNames": [\n\t\t"a", // why\n\t\t"xueji"\n\t]\n}\n'],
    ['keep a trailing comma', '{\r\n  "ignoreNames": [\r\n    "a", // why\r\n  ],\r\n}\r\n', NAME, '{\r\n  "ignoreNames": [\r\n    "a", // why\r\n    "xueji",\r\n  ],\r\n}\r\n'],
    ['fill an empty list', '{ "ignoreNames": [] }', NAME, '{ "ignoreNames": ["xueji"] }'],
    ['change a value', '{ "rules": { "no-weak-masking": "warn" } }', OFF, '{ "rules": { "no-weak-masking": "off" } }'],
    ['say nothing twice', '{ "ignoreNames": ["xueji"] }', NAME, '{ "ignoreNames": ["xueji"] }'],
    ['leave a damaged file alone', '{ "ignoreNames": [', NAME, undefined],
    ['leave a value of the wrong form alone', '{ "ignoreNames": "a" }', NAME, undefined],
  ] as const) {
    it(name, () => {
      const text = written(before, setting);
      assert.equal(text, after);
      if (text !== undefined) assert.deepEqual(readConfig('pi-guard.json', text).problems, []);
    });
  }
});
