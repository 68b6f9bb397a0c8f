/** The line between the presets is where the counts say: each class of findings with enough examples is on its side. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../core/index.ts';
import { root } from './tools/paths.ts';

const ENOUGH = 20;
const RIGHT = 0.9;

function rowsOf(page: string): { rule: string; preset: string; right: number; of: number }[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^\| (no-[\w-]+) \| \w+ \| (\w+) \| (\d+) of (\d+) \|/gm)].map(([, rule = '', preset = '', right, of]) => ({ rule, preset, right: Number(right), of: Number(of) }));
}

describe('the counts of classes', () => {
  const rows = rowsOf('confidence.md');

  it('are of rules that exist, the same in both languages', () => {
    assert.ok(rows.length > 20);
    assert.deepEqual(rowsOf('confidence.zh-CN.md'), rows);
    for (const { rule } of rows) assert.ok(rules.some(({ id }) => id === rule), rule);
  });

  for (const { rule, preset, right, of } of rows.filter((row) => row.of >= ENOUGH)) {
    it(`put ${rule} with ${right} of ${of} into ${preset}`, () => assert.equal(right / of >= RIGHT ? 'recommended' : 'strict', preset));
  }
});
