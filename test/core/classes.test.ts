/**
 * Classes of code, one folder each: a small invented project with at least one leak and two look-alikes, analysed with
 * the modules around it. Marks as in `test/tools/marks.ts`.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { analyze, compileConfig, isReported, type ModuleHost, type Preset } from '../../core/index.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';
import { assertMarked, readMarks } from '../tools/marks.ts';
import { root } from '../tools/paths.ts';

const folder = join(root, 'test/fixtures/classes');
const SOURCE = /\.(?:[cm]?[jt]sx?|vue)$/;

describe('classes of code', () => {
  const disk = new NodeModuleHost({ freshFor: 60_000 });
  for (const name of readdirSync(folder)) {
    it(name, () => {
      let leaks = 0;
      const config = compileConfig([], join(folder, name));
      const host = withinFolder(disk, join(folder, name));
      for (const path of sourcesOf(join(folder, name))) {
        const text = readFileSync(path, 'utf8');
        const marks = readMarks(text);
        const { findings, failure } = analyze({ path, text }, { host, config });
        assert.equal(failure, undefined, path);
        const reported = (preset: Preset) =>
          new Set(findings.filter((finding) => isReported(finding, preset)).map((finding) => `${text.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`));
        assertMarked(marks, reported('recommended'), reported('strict'));
        leaks += marks.expect.size + marks.strict.size + marks.pending.size;
      }
      assert.ok(leaks >= 1, 'at least one leak');
    });
  }
});

/** Each class is a program of its own, also where it has no manifest. */
function withinFolder(disk: NodeModuleHost, folder: string): ModuleHost {
  return {
    resolve: (specifier, from) => disk.resolve(specifier, from),
    read: (id) => disk.read(id),
    entries: (from) => disk.entries(from),
    schemaFiles: (schema) => disk.schemaFiles(schema),
    programFiles: (from) => disk.programFiles(from)?.filter((file) => file.startsWith(folder + sep)),
  };
}

function sourcesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return SOURCE.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => sourcesOf(join(path, name)));
}
