import type { ProjectConfig } from '../../config/project-config.ts';
import type { ParsedFile } from '../../parsed-file.ts';
import { Bindings } from './bindings.ts';
import { collectCandidates, type Candidates } from './candidates.ts';
import { Evaluator } from '../flow/evaluator.ts';
import { NO_MODULES, type ImportedModules } from './imported.ts';
import { TextSigns } from '../../scan/text-signs.ts';
import { SinkUses } from '../../sinks/uses.ts';
import type { SinkUse } from '../../sinks/use.ts';
import type { Node } from '../../types.ts';

/** What one file shows by itself and of the modules it imports. Each part is collected on first demand. */
export class FileFacts {
  /** What the bare text shows. */
  readonly signs: TextSigns;
  private knownCandidates: Candidates | undefined;
  private knownBindings: Bindings | undefined;
  private knownFlow: Evaluator | undefined;
  private knownUses: readonly SinkUse[] | undefined;
  private knownSinks: SinkUses | undefined;

  /** Length of the text. */
  readonly length: number;

  constructor(
    readonly parsed: ParsedFile,
    readonly text: string,
    protected readonly config: ProjectConfig,
    private readonly modules: ImportedModules,
  ) {
    this.signs = new TextSigns(text);
    this.length = text.length;
  }

  /** Whether the modules that the file imports can be queried. */
  get hasModules(): boolean {
    return this.modules !== NO_MODULES;
  }

  /** One walk over the tree. */
  get candidates(): Candidates {
    return (this.knownCandidates ??= collectCandidates(this.parsed));
  }

  get bindings(): Bindings {
    return (this.knownBindings ??= new Bindings(this.parsed.scopes, this.parsed));
  }

  get flow(): Evaluator {
    return (this.knownFlow ??= new Evaluator(this.config.vocabulary, this, this.config.maskers, this.modules));
  }

  /** Whether values were left without being followed because they were too many. */
  get isCut(): boolean {
    return this.knownFlow?.isSpent ?? false;
  }

  get sinkUses(): readonly SinkUse[] {
    return (this.knownUses ??= this.sinkUsesWithin(() => true));
  }

  /** The uses of sinks at nodes that count: of the others nothing is found out. */
  sinkUsesWithin(counts: (node: Node) => boolean): readonly SinkUse[] {
    this.knownSinks ??= new SinkUses(this, this.config.sinks, this.signs);
    return this.knownSinks.within(counts);
  }
}
