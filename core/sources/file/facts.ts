import type { EnvironmentFile } from '../../fix/environment/listing.ts';
import type { ExportedBy } from '../../fix/exported-functions.ts';
import type { MaskFile } from '../../fix/mask-file.ts';
import type { KindId, Level, ParsedFile, Range, Role, SourceFile } from '../../types.ts';
import type { Wanted } from '../../presets.ts';
import type { TextSigns } from '../../scan/text-signs.ts';
import type { ProgramTexts } from '../../fix/reads/program-texts.ts';
import type { Candidates } from './candidates.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SinkUse } from '../../sinks/uses.ts';
import type { IgnoredValues } from '../names/ignored-values.ts';
import type { Bindings } from './bindings.ts';
import type { Program } from './program.ts';
import type { Vocabulary } from '../names/vocabulary.ts';

/** Everything the rules may ask of one file. */
export interface Facts {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  /** What the bare text tells: sure and cheap where there is nothing to find. */
  readonly signs: TextSigns;
  readonly roles: ReadonlySet<Role>;
  /** Levels of kinds that the project sets itself. */
  readonly levels: Readonly<Record<KindId, Level>>;
  readonly vocabulary: Vocabulary;
  readonly ignoredValues: IgnoredValues;
  readonly bindings: Bindings;
  readonly candidates: Candidates;
  readonly flow: FlowContext;
  readonly sinkUses: readonly SinkUse[];
  /** Which findings anybody will see. */
  readonly wanted: Wanted;
  readonly fixing: FixingOptions;
  /** Texts of the files that start the program this one belongs to. */
  readonly starts: readonly string[];
  /** The program that the file belongs to. */
  readonly program: Program;
  /** Whether a rule reports a range of another module when that is looked at: what is said there is not said again. */
  isReportedIn(file: string, ruleId: string, range: Range): boolean;
}

/** What repairs may use. */
export interface FixingOptions {
  /** Whether `pi-guard-mask` resolves from this file. */
  readonly canImportMask: boolean;
  /** The project's own mask file beside this one, where a repair may change other files (the editor). */
  readonly maskFile?: MaskFile;
  /** A mask of a kind that another module of the program exports, and how this file imports that module. */
  projectMask(kind: KindId, vocabulary: Vocabulary): { readonly name: string; readonly by: ExportedBy; readonly specifier: string } | undefined;
  /** Whether the package is that of a server: what its files read from the environment is there. */
  readonly isServerPackage?: boolean;
  /** Text of another module, where a repair may change other files (the editor). */
  otherText?(file: string): string | undefined;
  /** The texts of the program around the file; undefined where the host does not list it. */
  readonly program?: ProgramTexts;
  /** Text of the nearest `package.json`; empty where there is none or it cannot be read now. */
  readonly manifest?: string;
  /** The list of the project's environment variables, where a repair may change other files (the editor). */
  readonly environmentFile?: EnvironmentFile;
}
