/** Archives that a project installs us from, and that are on this machine alone. */
import { join, resolve } from 'node:path';
import { GitIgnore } from '../../host/git/git-ignore.ts';
import { isInside } from '../../host/inside.ts';
import { readSmallFile } from '../../host/small-file.ts';

const OURS = ['pi-guard', 'eslint-plugin-pi-guard', 'pi-guard-mask'];
const MAX_LENGTH = 1_000_000;
/** `file:../dist/a.tgz`, `../dist/a.tgz`, `C:\dist\a.tgz`. */
const ARCHIVE = /^(?:file:)?(.+\.(?:tgz|tar\.gz))$/;

/** Our packages that `package.json` in a folder installs from an archive outside the repository, or one that git ignores: name and path. */
export function unreachableArchives(folder: string, repository: string | undefined): (readonly [name: string, path: string])[] {
  const ignore = new GitIgnore();
  return Object.entries(dependenciesIn(join(folder, 'package.json'))).flatMap(([name, version]) => {
    const [, path] = OURS.includes(name) && typeof version === 'string' ? (ARCHIVE.exec(version) ?? []) : [];
    if (path === undefined || /^[a-z]+:\/\//.test(path)) return [];
    const archive = resolve(folder, path);
    return repository === undefined || (isInside(archive, repository) && !ignore.isIgnored(archive)) ? [] : [[name, path] as const];
  });
}

function dependenciesIn(manifest: string): Readonly<Record<string, unknown>> {
  const read = readSmallFile(manifest, MAX_LENGTH);
  try {
    const { dependencies, devDependencies } = (typeof read === 'object' ? JSON.parse(read.text) : {}) as Readonly<
      Record<string, object | undefined>
    >;
    return { ...dependencies, ...devDependencies };
  } catch {
    return {};
  }
}
