/**
 * An invented workspace of three packages, and another program with the same keys: each place that values travel through is written
 * in one file and read in another. What must be reported is marked at the end of its line, and nothing else may be.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, isReported } from '../../core/index.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';
import { root } from '../tools/paths.ts';

const EXPECTED = /expect: ([\w-]+)/;

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const rule = EXPECTED.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1} ${rule}`];
  });
}

function reported(path: string, host = new NodeModuleHost({ freshFor: 60_000 })): string[] {
  const text = readFileSync(path, 'utf8');
  const { findings, failure } = analyze({ path, text }, { host });
  assert.equal(failure, undefined, path);
  return findings.filter((finding) => isReported(finding, 'recommended')).map(({ range, ruleId }) => `${text.slice(0, range.start).split('\n').length} ${ruleId}`);
}

describe('a workspace of three packages', () => {
  // Files of tests are looked at with other eyes: the workspace stands elsewhere.
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-workspace-'));
  cpSync(join(root, 'test/fixtures/workspace'), folder, { recursive: true });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|wxml)$/.test(name)).sort();

  it('has leaks in each of them', () => {
    const marked = files.filter((name) => linesOf(readFileSync(join(folder, name), 'utf8')).length > 0);
    assert.ok(marked.length > 5, String(marked));
  });

  for (const name of files) {
    it(name.replaceAll('\\', '/'), () => {
      const path = join(folder, name);
      assert.deepEqual(reported(path).sort(), linesOf(readFileSync(path, 'utf8')).sort());
    });
  }

  it('gives the same findings when one host sees all of it, in either order', () => {
    const alone = new Map(files.map((name) => [name, reported(join(folder, name))]));
    for (const order of [files, [...files].reverse()]) {
      const host = new NodeModuleHost({ freshFor: 60_000 });
      for (const name of order) assert.deepEqual(reported(join(folder, name), host), alone.get(name), name);
    }
  });

  it('has others when a module passes on another emitter', () => {
    const [index, reads] = [join(folder, 'shop/packages/common/src/index.js'), join(folder, 'shop/apps/web/src/views/reads.js')];
    const text = readFileSync(index, 'utf8');
    const host = new NodeModuleHost({ freshFor: 60_000 });
    const before = reported(reads, host);
    writeFileSync(index, text.replace('{ orders, stock }', '{ stock as orders, orders as stock }'));
    const [order] = [/^orders\.on\('picked'/m, /^stock\.on\('picked'/m].map((line) => readFileSync(reads, 'utf8').split('\n').findIndex((one) => line.test(one)) + 1);
    assert.ok(before.includes(`${order} no-log-personal-info`));
    // Both names change sides, for the writer as for the reader: the way between them stays.
    host.forget();
    assert.deepEqual(reported(reads, host), before);
    writeFileSync(index, text);
  });
});
