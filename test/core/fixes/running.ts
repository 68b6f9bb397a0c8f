/** Programs on disk: what preferred repairs make of them, and what they print before and after. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { analyze, applyEdits, isReported, type Fix, type ModuleHost } from '../../../core/index.ts';
import { preferredFix } from '../../../core/fix/preferred.ts';

export type Files = Readonly<Record<string, string>>;

/** What stands for `pi-guard-mask` in these programs. */
export const MASK_PACKAGE_FILES: Files = {
  'node_modules/pi-guard-mask/package.json': '{ "name": "pi-guard-mask", "main": "index.cjs" }',
  'node_modules/pi-guard-mask/index.cjs': "exports.maskPhone = (value) => 'MASKED' + (value === undefined ? '' : '');\n",
};

/** A host over files below a folder; what stands in `node_modules` resolves by its name. */
export function hostIn(root: string, files: Files): ModuleHost {
  const has = (path: string): boolean => path.startsWith(`${root}/`) && files[path.slice(root.length + 1)] !== undefined;
  const found = (id: string): string | undefined => [id, ...['.ts', '.js', '.mjs', '.cjs', '/index.js', '/index.cjs'].map((ending) => id + ending)].find(has);
  return {
    resolve: (specifier, from) => found(specifier.startsWith('.') ? join(dirname(from), specifier) : join(root, 'node_modules', specifier)),
    read: (id) => (has(id) ? files[id.slice(root.length + 1)] : undefined),
    programFiles: () => Object.keys(files).filter((file) => /\.[cm]?[jt]s$|\.vue$/.test(file) && !file.startsWith('node_modules/')).map((file) => join(root, file)),
  };
}

/** The repairs that may be made unread, of each finding of a file. */
export function preferredIn(path: string, files: Files, root = '/app'): readonly Fix[] {
  const { findings, failure } = analyze({ path: join(root, path), text: files[path] ?? '' }, { host: hostIn(root, files) });
  assert.equal(failure, undefined);
  const reported = findings.filter((finding) => isReported(finding, 'recommended'));
  assert.ok(reported.length > 0, `nothing is found in:\n${files[path]}`);
  return reported.flatMap((finding) => preferredFix(finding) ?? []);
}

/** The files after all preferred repairs of one of them, one after another. */
export function repaired(path: string, files: Files, root = '/app'): Files {
  let now = files;
  for (let left = 20; left > 0; left--) {
    const { findings } = analyze({ path: join(root, path), text: now[path] ?? '' }, { host: hostIn(root, now) });
    const fix = findings.filter((finding) => isReported(finding, 'recommended')).flatMap((finding) => preferredFix(finding) ?? [])[0];
    if (!fix) return now;
    now = { ...now, [path]: applyEdits(now[path] ?? '', fix.edits) };
  }
  throw new Error('the repairs have no end');
}

/** What a program prints, and that it ends as it should. */
export function printed(path: string, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'pi-guard-run-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, path)], { encoding: 'utf8' });
    assert.equal(status, 0, `${stderr}\n${files[path]}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a program before and after its preferred repairs; as many lines have to be printed, and no number of `NUMBER` afterwards. */
export function runsRepaired(path: string, files: Files): { readonly text: string; readonly out: string } {
  const before = printed(path, files);
  assert.match(before, /154\d{8}/, 'the program prints a number');
  const after = repaired(path, files);
  const out = printed(path, after);
  assert.notEqual(after[path], files[path], `no repair of:\n${files[path]}`);
  assert.doesNotMatch(out, /154\d{8}/, after[path]);
  assert.equal(out.split('\n').length, before.split('\n').length, after[path]);
  return { text: after[path] ?? '', out };
}
