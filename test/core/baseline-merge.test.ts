/** Baselines of two branches, put together by git line by line: no entry that either side kept is lost. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBaseline, writeBaseline, type BaselineEntry } from '../../core/index.ts';

const MERGES = 100;
const MAX_ENTRIES = 30;

/** A sequence of numbers below 1 that a seed begins. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function entry(id: number): BaselineEntry {
  return { path: `src/${String(id % 7)}.js`, fingerprint: id.toString(16).padStart(16, '0'), rule: 'no-log-personal-info', within: `f${String(id)}`, what: '$.phone', kinds: ['mobile-phone'], level: 'high', exposure: 'full', since: '2026-01-01' };
}

const idsOf = (entries: readonly BaselineEntry[]): Set<string> => new Set(entries.map(({ fingerprint }) => fingerprint));

describe('three-way merges of baselines', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-merge-'));
  after(() => rmSync(folder, { recursive: true }));

  it(`${String(MERGES)} merges with union keep every entry of both sides, and bring back nothing that one removed`, () => {
    for (let seed = 1; seed <= MERGES; seed++) {
      const random = randomFrom(seed);
      const base = Array.from({ length: Math.floor(random() * MAX_ENTRIES) }, (_, index) => entry(index * 3));
      const side = (offset: number): BaselineEntry[] => [...base.filter(() => random() > 0.2), ...Array.from({ length: Math.floor(random() * 6) }, () => entry(Math.floor(random() * MAX_ENTRIES) * 3 + offset))];
      const [ours, theirs] = [side(1), side(2)];
      const files = [ours, base, theirs].map((entries, index) => {
        const file = join(folder, `${String(index)}.json`);
        writeFileSync(file, writeBaseline({ tool: index === 2 ? '0.2.0' : '0.1.0', entries }));
        return file;
      });
      const { stdout, status } = spawnSync('git', ['merge-file', '--union', '-p', ...files], { encoding: 'utf8' });
      assert.equal(status, 0);
      const merged = readBaseline(stdout);
      assert.ok(merged, `seed ${String(seed)} gives a baseline`);
      const [known, old, one, other] = [idsOf(merged.entries), idsOf(base), idsOf(ours), idsOf(theirs)];
      for (const id of new Set([...one, ...other])) {
        const isRemoved = old.has(id) && !(one.has(id) && other.has(id));
        if (!isRemoved) assert.ok(known.has(id), `seed ${String(seed)} lost ${id}`);
      }
    }
  });
});
