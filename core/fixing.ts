/** What repairs may use, as it is passed to the rules; `core/fix` fills it in. */
import type { Accepted } from './sanitizers/accepted.ts';
import type { Vocabulary } from './sources/names/vocabulary.ts';
import type { Edit, KindId } from './types.ts';

/** How an import names the function: itself, as the default, or as a member of the default. */
export type ExportedBy = 'name' | 'default' | 'member';

/** How a file of masks is written. */
export type MaskSyntax = 'typescript' | 'esm' | 'cjs';

/** The project's own file of masks. */
export interface MaskFile {
  /** Path of the file that is created or extended. */
  readonly path: string;
  /** Specifier under which the analysed file imports it. */
  readonly specifier: string;
  readonly syntax: MaskSyntax;
  /** Its present text; undefined when there is none yet. */
  readonly text?: string;
}

/** The file that lists a project's environment variables. */
export interface EnvironmentFile {
  readonly path: string;
  /** Its present text; undefined when there is none yet. */
  readonly text?: string;
  /** Whether the project has files with variables for one place each, so that it needs no list beside them. */
  readonly isCovered?: boolean;
  /** The edit that leaves the file with their values out of git; undefined where git ignores it. */
  readonly ignoring?: Edit;
  /** Texts of other files by which the project is set up, such as its instructions and its jobs. */
  readonly setups?: () => readonly string[];
}

export interface ProgramTexts {
  /** The file that is repaired. */
  readonly from: string;
  /** Scripts and markup of the program, dependencies left out. */
  readonly files: readonly string[];
  /** Text of one of them; undefined where it cannot be read now. */
  textOf(file: string): string | undefined;
}

/** A mask of another module. */
export interface ForeignMask {
  readonly name: string;
  readonly by: ExportedBy;
  /** The exported class or object that it is a member of. */
  readonly holder?: string;
  readonly specifier: string;
  readonly accepts?: Accepted;
  /** What it displays of a usual value, where that is known. */
  readonly shown?: string;
}

/** What repairs may use. */
export interface FixingOptions {
  /** Whether `pi-guard-mask` resolves from this file. */
  readonly canImportMask: boolean;
  /** The project's own mask file beside this one, where a repair may change other files (the editor). */
  readonly maskFile?: MaskFile;
  /** A mask of a kind that another module of the program exports, and how this file imports that module. */
  projectMask(kind: KindId, vocabulary: Vocabulary): ForeignMask | undefined;
  /** Whether the package is that of a server: what its files read from the environment is there. */
  readonly isServerPackage?: boolean;
  /** Text of another module, where a repair may change other files (the editor). */
  otherText?(file: string): string | undefined;
  /** The file that an import of this one, or of another, leads to. */
  moduleFile?(specifier: string, from?: string): string | undefined;
  /** The texts of the program around the file; undefined where the host does not list it. */
  readonly program?: ProgramTexts;
  /** Text of the nearest `package.json`; empty where there is none or it cannot be read now. */
  readonly manifest?: string;
  /** The folder of that file, with a slash at its end; undefined where there is none. */
  readonly packageFolder?: string;
  /** The list of the project's environment variables, where a repair may change other files (the editor). */
  readonly environmentFile?: EnvironmentFile;
}
