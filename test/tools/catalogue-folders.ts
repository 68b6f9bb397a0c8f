/** The folders in which entries of the catalogue stand. */
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** Folders below `home`, a path from the root of a repository; as paths from `home`, with `/`. */
export function foldersBelow(root: string, home: string): string[] {
  const top = join(root, home);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** The file of the entry called `id`, in whatever folder of `homes` it stands, as a path from the root. */
export function entryCalled(root: string, id: string, homes: readonly string[]): string | undefined {
  return homes
    .flatMap((home) => readdirSync(join(root, home), { recursive: true, encoding: 'utf8' }).map((file) => `${home}/${file.replaceAll('\\', '/')}`))
    .find((file) => basename(file) === `${id}.ts`);
}
