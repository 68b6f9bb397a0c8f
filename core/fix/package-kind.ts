/** What the package around a file is, by the packages that it depends on. */
import { clientModules } from '../catalog/platforms/client-modules.ts';
import { serverModules } from '../catalog/platforms/server-modules.ts';
import type { ModuleHost } from '../module-types.ts';
import { folderOf } from './module-loading.ts';

const MAX_FOLDERS = 12;

/** Whether the nearest `package.json` names packages of servers and none of pages or apps; false where it cannot be read now. */
export function isServerPackage(path: string, host: ModuleHost): boolean {
  const manifest = manifestText(path, host);
  return names(manifest, serverModules) && !names(manifest, clientModules);
}

/** Text of the nearest `package.json`; empty where there is none or it cannot be read now. */
export function manifestText(path: string, host: ModuleHost): string {
  let folder = folderOf(path);
  for (let hops = 0; folder !== '' && hops < MAX_FOLDERS; hops++, folder = folderOf(folder.slice(0, -1))) {
    const manifest = host.read(`${folder}package.json`);
    if (manifest !== undefined) return manifest === 'later' ? '' : manifest;
  }
  return '';
}

/** Whether a manifest has a dependency that is one of the packages, or in the scope that a name with `/` stands for. */
function names(manifest: string, packages: readonly string[]): boolean {
  const dependencies = [
    ...manifest.matchAll(/"((?:@[\w.-]+\/)?[\w.-]+)"\s*:\s*"(?:[\^~><=\d*]|latest|workspace:|catalog:|npm:|file:|link:)/g),
  ].map((match) => match[1] ?? '');
  return dependencies.some((dependency) =>
    packages.some((name) => dependency === name || dependency.startsWith(name.endsWith('/') ? name : `${name}/`)),
  );
}
