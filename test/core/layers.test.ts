import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../tools/paths.ts';

/** The floors of `core`, from the ground. An import goes to the same floor or down, never up; imports of types count too. */
const FLOORS: readonly (readonly string[])[] = [
  ['types.ts', 'parsed-file.ts', 'memo.ts', 'chinese-text.ts', 'sha256.ts', 'positions.ts', 'presets.ts', 'shown.ts', 'closest.ts', 'groups.ts', 'range-index.ts', 'mask'],
  ['catalog', 'scan'],
  ['syntax'],
  ['suppress'],
  ['graph'],
  ['models'],
  ['dataflow'],
  ['config', 'sources', 'sinks', 'sanitizers', 'secrets', 'module-types.ts', 'fixing.ts'],
  ['modules'],
  ['fix'],
  ['rules'],
  ['messages.ts', 'message-advice.ts', 'message-places.ts', 'message-reasons.ts', 'message-words.ts', 'baseline', 'frames.ts'],
  ['source-tree.ts', 'analyze.ts', 'complete-analysis.ts', 'analyze-data.ts'],
  ['index.ts'],
];

/** Every file of `core`, by its path below `core`, with the files that it imports. */
const imports = new Map<string, readonly string[]>();
for (const entry of readdirSync(join(root, 'core'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.d.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const path = file.slice(join(root, 'core').length + 1).replaceAll('\\', '/');
  if (path.includes('/dist/') || path.includes('node_modules/')) continue;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  imports.set(path, own.map((name) => posix.join(posix.dirname(path), name)));
}

function floorOf(path: string): number {
  const [top = ''] = path.split('/');
  return FLOORS.findIndex((floor) => floor.includes(top));
}

/** Files that lead back to themselves, as the way there; empty when there are none. */
function firstCycle(): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] => {
    const start = way.indexOf(path);
    if (start >= 0) return [...way.slice(start), path];
    if (done.has(path)) return [];
    for (const other of imports.get(path) ?? []) {
      const cycle = visit(other, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('layers of core', () => {
  it('sees the files and what they import', () => {
    assert.ok(imports.size > 500);
    assert.ok(imports.get('analyze.ts')?.includes('rules/index.ts'));
    assert.deepEqual(imports.get('types.ts'), []);
  });

  it('has a floor for every file', () => {
    assert.deepEqual([...imports.keys()].filter((path) => floorOf(path) < 0), []);
  });

  it('imports nothing from above', () => {
    const up = [...imports].flatMap(([path, others]) => others.filter((other) => floorOf(other) > floorOf(path)).map((other) => `${path} -> ${other}`));
    assert.deepEqual(up, []);
  });

  it('has no cycle', () => assert.deepEqual(firstCycle(), []));
});
