/** Borders of what is deployed or loaded apart: an import over one of them leads nowhere where the program runs. */
import {
  CLOUD_FUNCTION,
  CLOUD_FUNCTION_SETTING,
  INDEPENDENT,
  MINI_PROGRAM_SETTINGS,
  PAGES_OF_MINI_PROGRAM,
  ROOT_OF_SUB_PACKAGE,
  SUB_PACKAGES,
} from '../../catalog/files/deployed-folders.ts';
import { DEPLOYED_FOLDER } from '../../catalog/platforms/helper-folders.ts';
import { toSlashes } from '../../config/globs.ts';
import type { ModuleHost } from '../../module-types.ts';
import { folderOf, folders, readText } from './folders.ts';

/** What a file may import from. */
export interface Borders {
  /** The folder that reaches the place where it runs without the rest of the program: a cloud function, an independent sub-package. */
  readonly own?: string;
  /** Folders of a mini-program from which its other files may not import. */
  readonly closed: readonly string[];
}

/** The borders around a file, as the settings above it that can be read now and the names of its folders show them. */
export function bordersOf(path: string, host: ModuleHost): Borders {
  const deployed = cloudFunctionOf(path, host) ?? DEPLOYED_FOLDER.exec(path)?.[0];
  if (deployed !== undefined) return { own: deployed, closed: [] };
  for (const folder of folders(folderOf(path))) {
    const settings = MINI_PROGRAM_SETTINGS.map((name) => readText(host, folder + name)).find((text) => PAGES_OF_MINI_PROGRAM.test(text));
    if (settings === undefined) continue;
    const separator = folder.at(-1) ?? '/';
    const packages = subPackagesIn(settings)
      .map(({ root, isIndependent }) => ({ folder: `${folder}${root.replaceAll('/', separator)}${separator}`, isIndependent }))
      .sort((one, other) => other.folder.length - one.folder.length);
    const around = packages.find((one) => path.startsWith(one.folder));
    return {
      ...(around?.isIndependent && { own: around.folder }),
      closed: packages.filter((one) => one !== around).map((one) => one.folder),
    };
  }
  return { closed: [] };
}

/** Whether a file with these borders may import a module. */
export function isWithin({ own, closed }: Borders, module: string): boolean {
  return (own === undefined || module.startsWith(own)) && !closed.some((folder) => module.startsWith(folder));
}

/** The folder of one cloud function, of which nothing else is uploaded. */
function cloudFunctionOf(path: string, host: ModuleHost): string | undefined {
  const usual = CLOUD_FUNCTION.exec(path)?.[0];
  if (usual !== undefined) return usual;
  for (const folder of folders(folderOf(path))) {
    const [, root] = CLOUD_FUNCTION_SETTING.exec(readText(host, `${folder}project.config.json`)) ?? [];
    if (root === undefined) continue;
    const all = `${toSlashes(folder)}${trimmed(root)}/`;
    const rest = toSlashes(path).startsWith(all) ? path.slice(all.length) : '';
    const name = /^[^/\\]+[/\\]/.exec(rest)?.[0];
    return name === undefined ? undefined : path.slice(0, all.length + name.length);
  }
  return undefined;
}

interface SubPackage {
  readonly root: string;
  readonly isIndependent: boolean;
}

/** The sub-packages that the settings of a mini-program list. The settings may be JSON with comments, or a script. */
function subPackagesIn(settings: string): SubPackage[] {
  const list = SUB_PACKAGES.exec(settings);
  if (!list) return [];
  const found: SubPackage[] = [];
  let depth = 0;
  let start = 0;
  for (let at = list.index + list[0].length; at < settings.length && depth >= 0; at++) {
    const character = settings[at];
    if (character === '{' || character === '[') {
      if (depth++ === 0) start = at;
    } else if (character === '}' || character === ']') {
      if (--depth !== 0) continue;
      const entry = settings.slice(start, at);
      const [, root] = ROOT_OF_SUB_PACKAGE.exec(entry) ?? [];
      if (root !== undefined && trimmed(root) !== '') found.push({ root: trimmed(root), isIndependent: INDEPENDENT.test(entry) });
    }
  }
  return found;
}

/** A folder without what it may begin and end with. */
function trimmed(folder: string): string {
  return folder.replace(/^\.?\//, '').replace(/\/$/, '');
}
