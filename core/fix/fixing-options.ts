import { TEST_FOLDERS } from '../catalog/files/tests.ts';
import type { Maskers } from '../sanitizers/maskers.ts';
import type { FixingOptions } from '../fixing.ts';
import type { ModuleHost } from '../module-types.ts';
import type { ParsedFile, SourceFile } from '../parsed-file.ts';
import { environmentFileFor } from './environment/listing.ts';
import type { EnvironmentFile } from '../fixing.ts';
import { maskFileFor } from './masks/mask-file.ts';
import type { MaskFile } from '../fixing.ts';
import { MASK_PACKAGE } from './masks/mask-import.ts';
import { loadsModules, mayLoad, moduleLoading, specifierOf, specifiersIn, type ModuleLoading } from './module-loading.ts';
import { isPage } from '../syntax/page/languages.ts';
import { bordersOf } from './modules/borders.ts';
import { isInstalledFor, isServerPackage, nearestManifest, type Manifest } from './package-kind.ts';
import { programMasks } from './masks/program-masks.ts';
import { programTexts } from './reads/program-texts.ts';
import type { ProgramTexts } from '../fixing.ts';

/** What repairs may use; looked up on demand, since most files need no repair. */
export function fixingOptions(
  file: SourceFile,
  parsed: ParsedFile,
  host: ModuleHost | undefined,
  otherFiles: boolean,
  maskers: Maskers,
): FixingOptions {
  // Scripts of a page import nothing that a bundler would have to find.
  if (isPage(file.path)) return { canImportMask: false, maskFile: undefined, environmentFile: undefined, projectMask: () => undefined };
  let isModule: boolean | undefined;
  const mayImport = (): boolean => (isModule ??= host !== undefined && loadsModules(file.path, file.text, parsed.tree, host));
  let canImport: boolean | undefined;
  let mask: { readonly file: MaskFile | undefined } | undefined;
  let loading: ModuleLoading | undefined;
  let isServer: boolean | undefined;
  let manifest: { readonly found: Manifest | undefined } | undefined;
  const nearest = (): Manifest | undefined => (manifest ??= { found: host && nearestManifest(file.path, host) }).found;
  let program: { readonly texts: ProgramTexts | undefined } | undefined;
  let environment: { readonly file: EnvironmentFile | undefined } | undefined;
  return {
    get canImportMask() {
      return (canImport ??=
        host !== undefined &&
        mayImport() &&
        isPackage(host.resolve(MASK_PACKAGE, file.path)) &&
        isInstalledFor(MASK_PACKAGE, file.path, host, bordersOf(file.path, host)));
    },
    get maskFile() {
      mask ??= {
        file: host && otherFiles && mayImport() && !this.canImportMask ? maskFileFor(file.path, file.text, parsed.tree, host) : undefined,
      };
      return mask.file;
    },
    projectMask(kind, vocabulary) {
      const all = host && mayImport() ? programMasks(file.path, host, { vocabulary, maskers }).get(kind) : undefined;
      if (!host || !all) return undefined;
      const here = (loading ??= moduleLoading(file.path, file.text, parsed.tree, host));
      const found = all.find(
        ({ module }) => module !== file.path && !isForTests(module, file.path, here) && mayLoad(module, file.path, here, host),
      );
      if (!found) return undefined;
      const { name, by, holder, shown, isInert } = found;
      // What a module does besides is done already where the file imports it, and may fail or come in a circle where it does not.
      const isLoaded = isInert || specifiersIn(parsed.tree).some((specifier) => host.resolve(specifier, file.path) === found.module);
      return {
        name,
        by,
        ...(holder !== undefined && { holder }),
        ...(shown !== undefined && { shown }),
        ...(isLoaded && { accepts: found.accepts }),
        specifier: specifierOf(found.module, file.path, parsed.tree, host, here.ending),
      };
    },
    get isServerPackage() {
      return (isServer ??= host !== undefined && isServerPackage(file.path, host));
    },
    otherText(path) {
      const text = otherFiles ? host?.read(path) : undefined;
      return text === 'later' ? undefined : text;
    },
    moduleFile: (specifier, from = file.path) => host?.resolve(specifier, from),
    get program() {
      program ??= { texts: programTexts(file.path, host) };
      return program.texts;
    },
    get manifest() {
      return nearest()?.text ?? '';
    },
    get packageFolder() {
      return nearest()?.folder;
    },
    get environmentFile() {
      environment ??= { file: host && otherFiles ? environmentFileFor(file.path, host) : undefined };
      return environment.file;
    },
  };
}

/**
 * Whether the name of the package resolves to the package itself. A `baseUrl` may resolve it to the project's own mask file, which has
 * fewer masks.
 */
function isPackage(resolved: string | undefined): boolean {
  return resolved !== undefined && !/[/\\]pi-guard-mask\.[cm]?[jt]s$/.test(resolved);
}

/** Whether a module is there for tests, which a build leaves out, and a file is not. */
function isForTests(module: string, path: string, { root }: ModuleLoading): boolean {
  const isOfTests = (file: string): boolean => file.startsWith(root) && TEST_FOLDERS.test(`/${file.slice(root.length)}`);
  return isOfTests(module) && !isOfTests(path);
}
