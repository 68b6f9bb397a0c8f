/** What flow queries about other modules. */
import type { Cell } from '../cells/cell.ts';
import type { Carried, Exported, ModuleSite } from '../../module-types.ts';

/** The modules of the project as one file sees them. */
export interface ImportedModules {
  /** Whether the file is analysed for a summary: what its parameters carry is then up to its importers. */
  readonly isSummarizing: boolean;
  /** Whether a module is the project's own rather than an installed package, and can be read. */
  isProject(module: string): boolean;
  /**
   * What `path` of a module is: `['storage', 'set']` for `storage.set` of its export `storage` (or of its default
   * export). An empty path is the default export. Undefined when nothing is known.
   */
  find(module: string, path: readonly string[]): Exported | undefined;
  /** Whether functions of a module may pass their arguments to a sink; false is sure, and found without parsing it. */
  mayReachSink(module: string): boolean;
  /** Whether something may stand under a name everywhere; false is sure, and found without reading a module. */
  mayFindGlobal(name: string): boolean;
  /** Id of the file that is looked at; absent where it is looked at for others. */
  readonly from?: string;
  /** Id of the file that a module is. */
  idOf?(module: string): string | undefined;
  /** Where what a module exports under a name, or a member of that, is made; absent where modules cannot be read. */
  siteOf?(module: string, path: readonly string[]): ModuleSite | undefined;
  /** Text of a file of the program; absent where modules cannot be read. */
  textOf?(file: string): string | undefined;
  /** What other files of the program write to a cell; absent where this is unknown. */
  readonly written?: (cell: Cell) => readonly Carried[];
  /** Whether the files of the program are listed, so that the callers of an exported function are known. */
  readonly isListed?: boolean;
  /** Whether the file is evaluated for what it writes to a cell that another file reads. */
  readonly isWriter?: true;
  /** What every component or page sees under a name: `$log` of `this.$log`, `getApp()`. */
  findGlobal(path: readonly string[]): Exported | undefined;
}

/** No other module can be read. */
export const NO_MODULES: ImportedModules = {
  isSummarizing: false,
  isProject: () => false,
  find: () => undefined,
  mayReachSink: () => false,
  mayFindGlobal: () => false,
  findGlobal: () => undefined,
};

/** A name of another module of the project, or one that the program's start gives to all of it. */
export interface ImportPath {
  /** Absent for a name that is everywhere. */
  readonly module?: string;
  readonly path: readonly string[];
}
