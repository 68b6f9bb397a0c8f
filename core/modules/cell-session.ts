/** What one analysis asks of the cells of its program, and what its findings therefore rest on. */
import type { CellDependency, ModuleHost } from '../types.ts';
import type { CellSession } from './program-cells.ts';
import { writersAround, writersOf, type Writer } from './writers.ts';

/** Writers are looked for when the first cell is asked for: most files ask for none. */
export class AskedCells implements CellSession {
  readonly asked = new Set<string>();
  readonly dependencies = new Map<string, CellDependency>();
  length = 0;
  isCut = false;
  private known: readonly Writer[] | undefined;

  /** `read` reads a file of the program; `depend` is told about those that something is found out of. */
  constructor(private readonly host: ModuleHost, readonly from: string, private readonly read: (id: string) => string | undefined, private readonly depend: (id: string) => void) {}

  writersOf(marks: readonly string[]): readonly string[] {
    this.known ??= writersAround(this.host, this.from, this.read);
    const writers = writersOf(this.known, marks);
    this.dependencies.set(marks.join('\n'), { marks, writers });
    return writers;
  }

  textOf(id: string): string | undefined {
    this.depend(id);
    return this.read(id);
  }
}
