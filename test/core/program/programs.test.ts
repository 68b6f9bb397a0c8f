/** Invented programs of a few modules each, a folder each, marked as the fixtures of flows are: see `test/tools/marks.ts`. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { analyze, isReported, type ModuleHost, type Preset } from '../../../core/index.ts';
import { assertMarked, readMarks } from '../../tools/marks.ts';
import { root } from '../../tools/paths.ts';

const folder = join(root, 'test/fixtures/programs');
const ENDINGS = ['', '.ts', '.tsx', '.js', '/index.ts'];

function hostOf(files: ReadonlyMap<string, string>): ModuleHost {
  const all = [...files.keys()];
  return {
    read: (id) => files.get(id),
    programFiles: () => all,
    resolve: (specifier, from) =>
      specifier.startsWith('.') ? ENDINGS.map((ending) => posix.join(posix.dirname(from), specifier) + ending).find((id) => files.has(id)) : undefined,
  };
}

describe('programs of several modules', () => {
  for (const program of readdirSync(folder)) {
    const files = new Map(readdirSync(join(folder, program)).map((name) => [`/${program}/${name}`, readFileSync(join(folder, program, name), 'utf8')]));
    const host = hostOf(files);
    for (const [path, text] of files)
      it(path.slice(1), () => {
        const { findings, failure } = analyze({ path, text }, { host });
        assert.equal(failure, undefined);
        const reported = (preset: Preset) =>
          new Set(findings.filter((finding) => isReported(finding, preset)).map(({ range, ruleId }) => `${text.slice(0, range.start).split('\n').length} ${ruleId}`));
        assertMarked(readMarks(text), reported('recommended'), reported('strict'));
      });
  }
});
