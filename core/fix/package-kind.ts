/** What the package around a file is, by the packages that it depends on. */
import { clientModules } from '../catalog/platforms/client-modules.ts';
import { serverModules } from '../catalog/platforms/server-modules.ts';
import type { ModuleHost } from '../module-types.ts';
import { DENO_FILES } from '../catalog/files/programs.ts';
import type { Borders } from './modules/borders.ts';
import { folderOf, folders, readText } from './modules/folders.ts';

const MAX_FOLDERS = 12;

/** The nearest `package.json` above a file. */
export interface Manifest {
  /** Its folder, which ends in a slash. */
  readonly folder: string;
  /** Its text; empty where it cannot be read now. */
  readonly text: string;
}

/** Whether the nearest `package.json` names packages of servers and none of pages or apps; false where it cannot be read now. */
export function isServerPackage(path: string, host: ModuleHost): boolean {
  const manifest = nearestManifest(path, host)?.text ?? '';
  return dependsOn(manifest, serverModules) && !dependsOn(manifest, clientModules);
}

/** The nearest `package.json`; undefined where there is none. */
export function nearestManifest(path: string, host: ModuleHost): Manifest | undefined {
  let folder = folderOf(path);
  for (let hops = 0; folder !== '' && hops < MAX_FOLDERS; hops++, folder = folderOf(folder.slice(0, -1))) {
    const text = host.read(`${folder}package.json`);
    if (text !== undefined) return { folder, text: text === 'later' ? '' : text };
  }
  return undefined;
}

/**
 * Whether a file may import a package where it runs: the nearest `package.json` that is one of a package lists it among what is installed there.
 * What lies in a `node_modules` above may be that of another package, or of development. Where there is no manifest, whatever resolves is taken.
 */
export function isInstalledFor(name: string, path: string, host: ModuleHost, { own }: Borders): boolean {
  for (const folder of folders(folderOf(path))) {
    if (own !== undefined && !folder.startsWith(own)) return false;
    if (DENO_FILES.some((file) => readText(host, folder + file).includes(`"${name}"`))) return true;
    const manifest = readText(host, `${folder}package.json`);
    if (!IS_OF_PACKAGE.test(manifest)) continue;
    return [...manifest.matchAll(INSTALLED)].some(([, list = '']) => list.includes(`"${name}"`));
  }
  return true;
}

/** A manifest with a name or with dependencies; one that only names the kind of its modules is none of a package. */
const IS_OF_PACKAGE = /"(?:name|\w*[dD]ependencies)"\s{0,20}:/;
/** What is installed with a package, be it by whoever installs it. https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies */
const INSTALLED = /"(?:dependencies|peerDependencies|optionalDependencies)"\s{0,20}:\s{0,20}\{([^{}]*)\}/g;

/** Whether a manifest has a dependency that is one of the packages, or in the scope that a name with `/` stands for. */
export function dependsOn(manifest: string, packages: readonly string[]): boolean {
  const dependencies = [
    ...manifest.matchAll(/"((?:@[\w.-]+\/)?[\w.-]+)"\s*:\s*"(?:[\^~><=\d*]|latest|workspace:|catalog:|npm:|file:|link:)/g),
  ].map((match) => match[1] ?? '');
  return dependencies.some((dependency) =>
    packages.some((name) => dependency === name || dependency.startsWith(name.endsWith('/') ? name : `${name}/`)),
  );
}
