/** The configuration that a package ships, for `extends`. It is data: nothing of the package is run, and not even its manifest is read. */
import { dirname, join } from 'node:path';
import { CONFIG_NAME } from './config-name.ts';
import { isFile, isInside } from '../inside.ts';

/** `name`, `@scope/name`, or a file below one of them: no address, no drive, no absolute path. */
const SPECIFIER = /^(?<name>(?:@[\w-][\w.~-]*\/)?[\w-][\w.~-]*)(?<file>\/[^\\:]+)?$/;

/** Whether a text may name a package or a file of one; `company.json` names a file. */
export function mayNamePackage(specifier: string): boolean {
  return SPECIFIER.test(specifier) && !/^[^/]+\.json$/i.test(specifier);
}

/**
 * The file that a package ships, `pi-guard.json` by default, from the nearest `node_modules` upward that has it; none above
 * all of the boundaries.
 */
export function packageConfig(specifier: string, from: string, boundaries: readonly string[]): string | undefined {
  const { name = '', file = CONFIG_NAME } = SPECIFIER.exec(specifier)?.groups ?? {};
  for (let folder = from; boundaries.some((boundary) => isInside(folder, boundary)); folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name);
    const path = join(home, file);
    if (name !== '' && isInside(path, home) && isFile(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
  return undefined;
}
