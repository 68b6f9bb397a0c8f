/** The project's own mask file, one for a package: created or extended with just the functions a repair uses. */
import { helperFolders } from '../../catalog/platforms/helper-folders.ts';
import type { ModuleHost } from '../../module-types.ts';
import type { MaskFile } from '../../fixing.ts';
import type { Edit, Program } from '../../types.ts';
import { maskDeclarations, maskModule } from './mask-module.ts';
import type { MaskSyntax } from '../../fixing.ts';
import { mayLoad, moduleLoading, specifierOf, type ModuleLoading } from '../module-loading.ts';
import { folderOf, folders } from '../modules/folders.ts';
import { homeOfMasks, ownMaskFile, type Around } from './mask-home.ts';
import { newlineOf } from '../../positions.ts';

const NAME = 'pi-guard-mask';

/**
 * The mask file of the package that a source file belongs to: the one that is there, else a new one where the package
 * has such functions. Undefined when that cannot be read now.
 */
export function maskFileFor(path: string, text: string, tree: Program, host: ModuleHost): MaskFile | undefined {
  const loading = moduleLoading(path, text, tree, host);
  const syntax: MaskSyntax = loading.isTypeScript ? 'typescript' : loading.isModule ? 'esm' : 'cjs';
  const name = `${NAME}${loading.extension}`;
  const around: Around = { path, tree, host, loading, mayLoad: (file) => mayLoad(file, path, loading, host) };
  const home = homeOfMasks(around);
  for (const folder of [...placesOf(path, loading), ...(home === undefined ? [] : [home])]) {
    const present = host.read(`${folder}${name}`);
    if (present === 'later') return undefined;
    if (present !== undefined && isSyntax(present, syntax)) return fileAt(`${folder}${name}`, present);
  }
  const own = ownMaskFile(around);
  if (own && isSyntax(own.text, syntax)) return fileAt(own.file, own.text);
  return fileAt(`${home ?? homeOf(path, loading, host)}${name}`);

  function fileAt(file: string, present?: string): MaskFile {
    return {
      path: file,
      specifier: specifierOf(file, path, tree, host, loading.ending),
      syntax,
      ...(present !== undefined && { text: present }),
    };
  }
}

/** Folders in which the package may have its mask file, the nearest first. */
function placesOf(path: string, { root }: ModuleLoading): string[] {
  const own = folders(folderOf(path));
  const above = own.slice(0, own.indexOf(root) + 1);
  const separator = root.at(-1) ?? '/';
  return [...above, ...above.flatMap((folder) => helperFolders.map((home) => `${folder}${home}${separator}`))];
}

/** The folder for a new mask file of a program without small functions: its sources, else beside the file. */
function homeOf(path: string, { root }: ModuleLoading, host: ModuleHost): string {
  const own = folderOf(path);
  const separator = root.at(-1) ?? '/';
  const ofSources = `${root}src${separator}`;
  const sources = own.startsWith(ofSources) ? ofSources : root;
  const files = host.programFiles?.(path);
  // A script beside the sources has its functions beside it.
  if (sources === root && own !== root && files?.some((file) => file.startsWith(ofSources)))
    return `${root}${own.slice(root.length).split(separator)[0] ?? ''}${separator}`;
  return files || sources !== root ? sources : own;
}

/** A file for `require` does not serve `import` in Node, and the other way round; what replaces its exports as a whole takes none beside them. */
function isSyntax(text: string, syntax: MaskSyntax): boolean {
  return syntax === 'cjs' ? /^exports\.\w+ =/m.test(text) && !/\bmodule\.exports\s*=/.test(text) : /^export /m.test(text);
}

/** The edit that makes the mask file export these functions; none when it does already. */
export function maskFileEdit(file: MaskFile, names: readonly string[]): Edit | undefined {
  if (file.text === undefined) return { file: file.path, range: { start: 0, end: 0 }, text: maskModule(names, file.syntax) };
  const { text } = file;
  const added = maskDeclarations(names, file.syntax, (name) => new RegExp(`\\b(?:function|const)\\s+${name}\\b`).test(text));
  if (added === '') return undefined;
  const appended = `${text.endsWith('\n') ? '\n' : '\n\n'}${added}`.replaceAll('\n', newlineOf(text));
  return { file: file.path, range: { start: text.length, end: text.length }, text: appended };
}
