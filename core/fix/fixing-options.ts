import { TEST_FOLDERS } from '../catalog/files/tests.ts';
import type { Maskers } from '../sanitizers/maskers.ts';
import type { EnvironmentFile, FixingOptions, ForeignMask, MaskFile, ProgramTexts } from '../fixing.ts';
import type { ModuleHost } from '../module-types.ts';
import type { ParsedFile, SourceFile } from '../parsed-file.ts';
import { environmentFileFor } from './environment/listing.ts';
import { maskFileFor } from './masks/mask-file.ts';
import { MASK_PACKAGE } from './masks/mask-import.ts';
import { loadsModules, mayLoad, moduleLoading, specifierOf, specifiersIn, type ModuleLoading } from './module-loading.ts';
import { isPage } from '../syntax/page/languages.ts';
import { bordersOf } from './modules/borders.ts';
import { isInstalledFor, isServerPackage, nearestManifest, type Manifest } from './package-kind.ts';
import { programMasks } from './masks/program-masks.ts';
import { programTexts } from './reads/program-texts.ts';
import type { Vocabulary } from '../sources/names/vocabulary.ts';
import type { KindId } from '../types.ts';

/** What repairs of a script may use; looked up on demand, since most files need no repair. */
export function fixingOptions(
  file: SourceFile,
  parsed: ParsedFile,
  host: ModuleHost | undefined,
  otherFiles: boolean,
  maskers: Maskers,
): FixingOptions {
  // Scripts of a page import nothing that a bundler would have to find.
  if (isPage(file.path)) return { canImportMask: false, maskFile: undefined, environmentFile: undefined, projectMask: () => undefined };
  return new FileFixing(file, parsed, host, otherFiles, maskers);
}

/**
 * A class, since an object literal with accessors costs more than its file: V8 gives each such object a hidden class of its own in old
 * memory, and through the closures of its accessors that retains the tree until all of memory is collected.
 */
class FileFixing implements FixingOptions {
  readonly otherText = (path: string): string | undefined => {
    const text = this.otherFiles ? this.host?.read(path) : undefined;
    return text === 'later' ? undefined : text;
  };

  readonly moduleFile = (specifier: string, from = this.file.path): string | undefined => this.host?.resolve(specifier, from);

  private knownMayImport: boolean | undefined;
  private knownCanImport: boolean | undefined;
  private knownMask: { readonly file: MaskFile | undefined } | undefined;
  private knownLoading: ModuleLoading | undefined;
  private knownIsServer: boolean | undefined;
  private knownManifest: { readonly found: Manifest | undefined } | undefined;
  private knownProgram: { readonly texts: ProgramTexts | undefined } | undefined;
  private knownEnvironment: { readonly file: EnvironmentFile | undefined } | undefined;

  constructor(
    private readonly file: SourceFile,
    private readonly parsed: ParsedFile,
    private readonly host: ModuleHost | undefined,
    private readonly otherFiles: boolean,
    private readonly maskers: Maskers,
  ) {}

  get canImportMask(): boolean {
    const { file, host } = this;
    return (this.knownCanImport ??=
      host !== undefined &&
      this.mayImport &&
      isPackage(host.resolve(MASK_PACKAGE, file.path)) &&
      isInstalledFor(MASK_PACKAGE, file.path, host, bordersOf(file.path, host)));
  }

  get maskFile(): MaskFile | undefined {
    const { file, host, parsed } = this;
    this.knownMask ??= {
      file:
        host && this.otherFiles && this.mayImport && !this.canImportMask ? maskFileFor(file.path, file.text, parsed.tree, host) : undefined,
    };
    return this.knownMask.file;
  }

  projectMask(kind: KindId, vocabulary: Vocabulary): ForeignMask | undefined {
    const { file, host, parsed, maskers } = this;
    const all = host && this.mayImport ? programMasks(file.path, host, { vocabulary, maskers }).get(kind) : undefined;
    if (!host || !all) return undefined;
    const here = (this.knownLoading ??= moduleLoading(file.path, file.text, parsed.tree, host));
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
  }

  get isServerPackage(): boolean {
    return (this.knownIsServer ??= this.host !== undefined && isServerPackage(this.file.path, this.host));
  }

  get program(): ProgramTexts | undefined {
    this.knownProgram ??= { texts: programTexts(this.file.path, this.host) };
    return this.knownProgram.texts;
  }

  get manifest(): string {
    return this.nearest?.text ?? '';
  }

  get packageFolder(): string | undefined {
    return this.nearest?.folder;
  }

  get environmentFile(): EnvironmentFile | undefined {
    const { file, host } = this;
    this.knownEnvironment ??= { file: host && this.otherFiles ? environmentFileFor(file.path, host) : undefined };
    return this.knownEnvironment.file;
  }

  private get mayImport(): boolean {
    const { file, parsed, host } = this;
    return (this.knownMayImport ??= host !== undefined && loadsModules(file.path, file.text, parsed.tree, host));
  }

  private get nearest(): Manifest | undefined {
    return (this.knownManifest ??= { found: this.host && nearestManifest(this.file.path, this.host) }).found;
  }
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
