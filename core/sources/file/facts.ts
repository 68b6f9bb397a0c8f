import type { FixingOptions } from '../../fixing.ts';
import type { KindId, Level, Range, Role } from '../../types.ts';
import type { ParsedFile, SourceFile } from '../../parsed-file.ts';
import type { Wanted } from '../../presets.ts';
import type { TextSigns } from '../../scan/text-signs.ts';
import type { Candidates } from './candidates.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { IgnoredValues } from '../names/ignored-values.ts';
import type { Bindings } from './bindings.ts';
import type { Program } from './program.ts';
import type { Vocabulary } from '../names/vocabulary.ts';

/** Everything the rules may query about one file. */
export interface Facts {
  readonly file: SourceFile;
  readonly parsed: ParsedFile;
  /** What the bare text shows: sure and cheap where there is nothing to find. */
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
  /** Which findings are reported. */
  readonly wanted: Wanted;
  readonly fixing: FixingOptions;
  /** Texts of the files that start the program this one belongs to. */
  readonly starts: readonly string[];
  /** The program that the file belongs to. */
  readonly program: Program;
  /** Whether a rule reports a range of another module when that module is analysed: such a finding is not repeated. */
  isReportedIn(file: string, ruleId: string, range: Range): boolean;
}
