import type { ModuleHost, ModuleSite, ModuleSummary, Carried } from '../module-types.ts';
import type { Cell } from '../sources/cells/cell.ts';
import type { QueriedCells } from './program/cell-session.ts';

/** What one analysis rests on so far. */
export interface QueriedModules {
  /** Modules that were not there yet. */
  readonly needs: Set<string>;
  /** Every module that was looked at. */
  readonly seen: Set<string>;
  /** Whether a module was left out because it stands behind too many others. */
  isCut: boolean;
  /** The cells of the program that it reads. */
  readonly cells: QueriedCells;
}

/** The summaries of a project's modules as a module sees them. */
export interface SummaryLibrary {
  readonly host: ModuleHost;
  /** Modules behind modules that are looked at for the file that is analysed. */
  readonly maxLevel: number;
  /** Summary of a module, with a number that changes when it may be another. */
  summaryOf(id: string, level: number): { readonly summary: ModuleSummary; readonly version: number };
  /** Where what `module`, as file `from` names it, exports under a name, or a member of that, is made. */
  siteOf(from: string, module: string, path: readonly string[]): ModuleSite | undefined;
  /** What other files of the program write to a cell. */
  written(cell: Cell, session: QueriedModules): readonly Carried[];
  /** Takes note of a module that was not looked at because it stands behind too many others; modules that import each other were. */
  leftOut(id: string): void;
  /** Text of a module that can be read now. */
  textOf(id: string): string | undefined;
  /** Whether a module, or one that it uses, may hold a sink; `read` gets the texts that were looked at. */
  mayReachSink(id: string, level: number, read: Map<string, string | undefined>): boolean;
}
