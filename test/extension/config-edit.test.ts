import assert from 'node:assert/strict';
import { findNodeAtLocation, parseTree, type JSONPath } from 'jsonc-parser';
import { applyEdits, readConfig } from '../../core/index.ts';
import { removalEdits } from '../../extension/server/teach/removal.ts';
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
    ['leave a byte order mark where it is', '\uFEFF{\r\n  "ignoreNames": ["a"]\r\n}\r\n', NAME, '\uFEFF{\r\n  "ignoreNames": ["a", "xueji"]\r\n}\r\n'],
    ['add a key behind a byte order mark', '\uFEFF{ "preset": "strict" }\n', OFF, '\uFEFF{\n  "preset": "strict",\n  "rules": {\n    "no-weak-masking": "off"\n  }\n}\n'],
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

/** The text without an item of a list, or the property of a key. */
function without(text: string, path: JSONPath): string {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree && findNodeAtLocation(tree, path);
  const entry = typeof path.at(-1) === 'string' ? node?.parent : node;
  assert.ok(entry);
  return applyEdits(text, removalEdits(text, entry));
}

describe('entries that are taken back from pi-guard.json', () => {
  for (const [name, before, path, after] of [
    ['the only item, with its list', '{\n  "preset": "strict",\n  "ignoreNames": [\n    "a"\n  ]\n}\n', ['ignoreNames', 0], '{\n  "preset": "strict"\n}\n'],
    ['the only item of the only list', '{\n  "ignoreNames": [\n    "a"\n  ]\n}\n', ['ignoreNames', 0], '{}\n'],
    ['the only item beside a comment', '{ "ignoreNames": [\n  // ours\n  "a",\n] }', ['ignoreNames', 0], '{ "ignoreNames": [\n  // ours\n  \n] }'],
    ['the first line', '{\n  "ignoreNames": [\n    "a", // why a\n    // about b\n    "b"\n  ]\n}\n', ['ignoreNames', 0], '{\n  "ignoreNames": [\n    // about b\n    "b"\n  ]\n}\n'],
    ['the last line, and the comma before it', '{\n  "ignoreNames": [\n    "a", // why a, b\n    "b"\n  ]\n}\n', ['ignoreNames', 1], '{\n  "ignoreNames": [\n    "a" // why a, b\n  ]\n}\n'],
    ['the last line of a list with commas everywhere', '{\r\n  "ignoreNames": [\r\n    "a",\r\n    "b", // why\r\n  ],\r\n}\r\n', ['ignoreNames', 1], '{\r\n  "ignoreNames": [\r\n    "a",\r\n  ],\r\n}\r\n'],
    ['one of several on a line', '{ "ignoreNames": ["a", "b", "c"] }', ['ignoreNames', 1], '{ "ignoreNames": ["a", "c"] }'],
    ['the last of several on a line', '{ "ignoreNames": ["a", "b"] }', ['ignoreNames', 1], '{ "ignoreNames": ["a"] }'],
    ['the first of several on a line', '{ "ignoreNames": ["a", "b"] }', ['ignoreNames', 0], '{ "ignoreNames": ["b"] }'],
    ['a key', '{\n  "rules": {\n    "no-weak-masking": "off",\n    "no-log-personal-info": "warn"\n  }\n}\n', ['rules', 'no-log-personal-info'], '{\n  "rules": {\n    "no-weak-masking": "off"\n  }\n}\n'],
    ['the only key, with its object', '{ "preset": "strict", "rules": { "no-weak-masking": "off" } }', ['rules', 'no-weak-masking'], '{ "preset": "strict" }'],
  ] as const) {
    it(name, () => {
      const text = without(before, [...path]);
      assert.equal(text, after);
      assert.deepEqual(readConfig('pi-guard.json', text).problems, []);
    });
  }
});
