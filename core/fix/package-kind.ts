/** What the package around a file is, by the packages that it depends on. */
import { clientModules } from '../catalog/platforms/client-modules.ts';
import { serverModules } from '../catalog/platforms/server-modules.ts';
import type { ModuleHost } from '../module-types.ts';
import { folderOf } from './module-loading.ts';

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

/** Whether a manifest has a dependency that is one of the packages, or in the scope that a name with `/` stands for. */
export function dependsOn(manifest: string, packages: readonly string[]): boolean {
  const dependencies = [
    ...manifest.matchAll(/"((?:@[\w.-]+\/)?[\w.-]+)"\s*:\s*"(?:[\^~><=\d*]|latest|workspace:|catalog:|npm:|file:|link:)/g),
  ].map((match) => match[1] ?? '');
  return dependencies.some((dependency) =>
    packages.some((name) => dependency === name || dependency.startsWith(name.endsWith('/') ? name : `${name}/`)),
  );
}
