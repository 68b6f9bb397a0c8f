/** Work that is spared because nobody wants its result loses nothing of what is wanted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, compileConfig, isReported, wantedBy, type Role, type Wanted } from '../../../core/index.ts';
import { codeFiles, described } from '../../tools/measure/frozen.ts';
import { root } from '../../tools/paths.ts';

const fixtures = codeFiles(join(root, 'test/fixtures/flows'));
const config = (role: Role) => compileConfig([{ settings: { roles: { '**': role } }, base: root }], root);

function reported(path: string, role: Role, wanted?: Wanted): string[] {
  const { findings } = analyze({ path, text: readFileSync(path, 'utf8') }, { config: config(role), wanted });
  return findings.filter((finding) => isReported(finding, 'recommended')).map((finding) => `${finding.range.start}-${finding.range.end} ${described(finding)}`);
}

describe('what a preset does not report', () => {
  for (const role of ['server', 'test', 'mock', 'seed'] as const)
    it(`hides nothing else in the role ${role}`, () => {
      for (const path of fixtures) assert.deepEqual(reported(path, role, wantedBy('recommended')), reported(path, role), path);
    }).timeout(120_000);
});
