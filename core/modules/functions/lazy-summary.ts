/** One function as its callers see it, each part computed when a caller first needs it. */
import type { Carried, FunctionSummary, ModuleCode, SinkingParameter } from '../../module-types.ts';
import type { Accepted } from '../../sanitizers/accepted.ts';
import type { FunctionNode } from '../../syntax/tree.ts';

/** What comes back from a call: parameters, other sources, or nothing of interest. */
export type Result = Pick<FunctionSummary, 'passes' | 'returns' | 'isSilent' | 'isMade'>;

/** The parts of the summaries of a module's functions. */
export interface SummaryParts {
  codeOf(node: FunctionNode): ModuleCode;
  sinksOf(fn: FunctionNode): readonly SinkingParameter[];
  queriesOf(fn: FunctionNode): FunctionSummary['queries'];
  receivedBy(fn: FunctionNode, index: number): readonly Carried[];
  readByName(fn: FunctionNode, name: string): readonly Carried[];
  masksOf(fn: FunctionNode): FunctionSummary['masks'];
  acceptedBy(fn: FunctionNode): Accepted | undefined;
  removedBy(fn: FunctionNode, index: number): readonly (readonly string[])[];
  cleans(fn: FunctionNode, index: number): boolean;
  hiddenBy(fn: FunctionNode): FunctionSummary['hides'];
  keyFilterOf(fn: FunctionNode): FunctionSummary['keyFilter'];
  makesLocalAddress(fn: FunctionNode): boolean;
  makerOf(fn: FunctionNode): FunctionSummary['maker'];
  resultOf(fn: FunctionNode): Result;
}

/** The summary of one function: most callers need one part only, so each part is computed on demand. */
export class LazySummary implements FunctionSummary {
  private knownMasks: { readonly masks: FunctionSummary['masks'] } | undefined;
  private knownHidden: FunctionSummary['hides'];
  private knownResult: Result | undefined;
  private knownAddress: boolean | undefined;
  private readonly received = new Map<number, readonly Carried[]>();
  private readonly read = new Map<string, readonly Carried[]>();

  constructor(
    private readonly fn: FunctionNode,
    private readonly all: SummaryParts,
    readonly result: FunctionSummary['result'],
  ) {}

  get code(): ModuleCode {
    return this.all.codeOf(this.fn);
  }

  get sinks(): readonly SinkingParameter[] {
    return this.all.sinksOf(this.fn);
  }

  get queries(): FunctionSummary['queries'] {
    return this.all.queriesOf(this.fn);
  }

  get masks(): FunctionSummary['masks'] {
    this.knownMasks ??= { masks: this.all.masksOf(this.fn) };
    return this.knownMasks.masks;
  }

  accepts(): Accepted | undefined {
    return this.all.acceptedBy(this.fn);
  }

  removes(index: number): readonly (readonly string[])[] {
    return this.all.removedBy(this.fn, index);
  }

  cleans(index: number): boolean {
    return this.all.cleans(this.fn, index);
  }

  get hides(): FunctionSummary['hides'] {
    return (this.knownHidden ??= this.all.hiddenBy(this.fn));
  }

  get keyFilter(): FunctionSummary['keyFilter'] {
    return this.all.keyFilterOf(this.fn);
  }

  get maker(): FunctionSummary['maker'] {
    return this.all.makerOf(this.fn);
  }

  receives(index: number): readonly Carried[] {
    const known = this.received.get(index);
    if (known) return known;
    // A function that calls itself, directly or through others, shows what it reads apart from that call.
    this.received.set(index, []);
    const found = this.all.receivedBy(this.fn, index);
    this.received.set(index, found);
    return found;
  }

  readByName(name: string): readonly Carried[] {
    const known = this.read.get(name);
    if (known) return known;
    // A function that calls itself reads what it reads apart from that call.
    this.read.set(name, []);
    const found = this.all.readByName(this.fn, name);
    this.read.set(name, found);
    return found;
  }

  get makesLocalAddress(): boolean {
    // A function that calls itself, also through other modules, is judged by what else it returns.
    if (this.knownAddress === undefined) {
      this.knownAddress = false;
      this.knownAddress = this.all.makesLocalAddress(this.fn);
    }
    return this.knownAddress;
  }

  get passes(): Result['passes'] {
    return this.given.passes;
  }

  get returns(): Result['returns'] {
    return this.given.returns;
  }

  get isSilent(): boolean {
    return this.given.isSilent;
  }

  get isMade(): Result['isMade'] {
    return this.given.isMade;
  }

  private get given(): Result {
    return (this.knownResult ??= this.all.resultOf(this.fn));
  }
}
