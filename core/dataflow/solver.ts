/**
 * The solver: cells hold sets of values, an edge includes the set of one cell in that of another. It is iterative, its fixpoint
 * does not depend on the order of the queries, and it follows only what is demanded.
 */
import type { Cell, Value } from './facts.ts';

/** Limits of the values that are put into cells of one file, past the first few of each cell; they grow with the length of its text. */
const FEW = 6;
const WORK = 2_000;
const WORK_PER_CHARACTER = 0.02;
/** Limit of steps for one file, which grows with the length of its text. Code that people write needs far fewer. */
const STEPS = 10_000;
const STEPS_PER_CHARACTER = 0.5;

/** Lets values flow along the edges between cells until nothing new arrives; past its limit of work it stops, and `isSpent` is set. */
export class Solver {
  private readonly tasks: (() => void)[] = [];
  /** Values that were put into cells so far. */
  work = 0;
  private spent = 0;
  private steps = 0;
  private readonly limit: number;
  private readonly maxSteps: number;
  /** Whether work was left undone. */
  isCut = false;

  /** `length` is that of the file's text, in UTF-16 units. */
  constructor(length: number) {
    this.limit = WORK + length * WORK_PER_CHARACTER;
    this.maxSteps = STEPS + length * STEPS_PER_CHARACTER;
  }

  /** Does something before the fixpoint is reached. */
  later(task: () => void): void {
    this.tasks.push(task);
  }

  /** A cell holds a value; `from` is the cell of another value that it comes from. */
  add(cell: Cell, value: Value, from?: Cell): void {
    if (cell.values.has(value)) return;
    this.work++;
    if (cell.values.size >= FEW && ++this.spent > this.limit) {
      this.isCut = true;
      return;
    }
    cell.addValue(value);
    if (from) (cell.derived ??= new Map()).set(value, from);
    // Whatever comes to the cell later is given what it holds then.
    if (cell.targets.size === 0 && cell.listeners.length === 0) return;
    this.tasks.push(() => {
      for (const target of cell.targets) this.add(target, value);
      for (let index = 0; index < cell.listeners.length; index++) (cell.listeners[index] as (value: Value) => void)(value);
    });
  }

  /** Whatever `from` holds, `to` holds. */
  flow(from: Cell, to: Cell): void {
    if (from === to || from.targets.has(to)) return;
    from.addTarget(to);
    if (from.values.size > 0) for (const value of [...from.values]) this.add(to, value);
  }

  /** Calls a listener once with every value that a cell holds or will hold. */
  each(cell: Cell, listener: (value: Value) => void): void {
    if (cell.values.size === 0) return cell.addListener(listener);
    // Some of them may wait to be passed on.
    const seen = new Set<Value>();
    const once = (value: Value): void => {
      if (seen.has(value)) return;
      seen.add(value);
      listener(value);
    };
    cell.addListener(once);
    for (const value of [...cell.values]) once(value);
  }

  /** Works until nothing changes. */
  run(): void {
    for (let task = this.tasks.pop(); task; task = this.tasks.pop()) {
      if (++this.steps > this.maxSteps) this.isCut = true;
      if (this.isCut) this.tasks.length = 0;
      else task();
    }
  }
}
