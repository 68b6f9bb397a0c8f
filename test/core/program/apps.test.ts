/**
 * Two invented applications with the list of what must be reported in them, and nothing else: rule → file → lines.
 * `pending` in `expected.json` holds known misses and false alarms by the same shape; one that is right again fails the
 * test, so that it is taken off the list.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, isReported, languageOf } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';

type Lines = Record<string, Record<string, number[]>>;

interface Expected {
  readonly expected: Lines;
  readonly pending: { readonly missed: Lines; readonly falseAlarms: Lines };
}

const apps = join(root, 'test/fixtures/apps');

function flat(lines: Lines): Set<string> {
  return new Set(Object.entries(lines).flatMap(([rule, files]) => Object.entries(files).flatMap(([file, numbers]) => numbers.map((line) => `${file}:${line} ${rule}`))));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => languageOf(file) !== undefined)
    .sort();
}

/** `file:line rule` of everything that `recommended` reports; paths count from the application's folder. */
function reported(app: string): Set<string> {
  const folder = join(apps, app);
  return new Set(
    sourceFiles(folder).flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const { findings, failure } = analyze({ path, text });
      assert.equal(failure, undefined, `${path} is parsed`);
      return findings.filter((finding) => isReported(finding, 'recommended')).map((finding) => `${path}:${text.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`);
    }),
  );
}

describe('invented applications', () => {
  for (const app of readdirSync(apps)) {
    describe(app, () => {
      const { expected, pending } = JSON.parse(readFileSync(join(apps, app, 'expected.json'), 'utf8')) as Expected;
      const wanted = flat(expected);
      const missed = flat(pending.missed);
      const falseAlarms = flat(pending.falseAlarms);
      let found = new Set<string>();
      before(() => {
        found = reported(app);
      });

      it('has every leak reported', () => {
        assert.deepEqual([...wanted].filter((item) => !found.has(item) && !missed.has(item)), []);
      });

      it('has nothing else reported', () => {
        assert.deepEqual([...found].filter((item) => !wanted.has(item) && !falseAlarms.has(item)), []);
      });

      it(`has ${missed.size + falseAlarms.size} pending lines, all of them still wrong`, () => {
        assert.deepEqual([...missed].filter((item) => found.has(item) || !wanted.has(item)), []);
        assert.deepEqual([...falseAlarms].filter((item) => !found.has(item) || wanted.has(item)), []);
      });
    });
  }
});
