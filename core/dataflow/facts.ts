/**
 * What is found out: cells hold sets of values, values are made in frames. A value is what an expression may be: something
 * that this file makes, something from out of sight, or a constant. Equal values are one object.
 */
import type { Path } from '../graph/access-path.ts';
import type { FunctionNode } from '../graph/places.ts';
import type { Node } from '../types.ts';

/**
 * Shared empty sets for new cells. A file has ten times as many cells as values, so a cell gets sets of its own only when it needs them.
 */
const NO_VALUES: ReadonlySet<Value> = new Set();
const NO_CELLS: ReadonlySet<Cell> = new Set();
const NO_LISTENERS: readonly ((value: Value) => void)[] = [];

/** The type under which models describe lists. */
export const LIST = 'Array';

/** A set of values that only grows. */
export class Cell {
  values = NO_VALUES;
  /** `targets` hold at least the values of this cell; `origins` are the cells that its values come from. */
  targets = NO_CELLS;
  origins = NO_CELLS;
  listeners = NO_LISTENERS;
  /** Values that come from another value of another cell: a property from its object. */
  derived: Map<Value, Cell> | undefined;

  /** `node` is where the values are, for the flow that is shown. */
  constructor(readonly node?: Node) {}

  addValue(value: Value): void {
    if (this.values === NO_VALUES) this.values = new Set<Value>();
    (this.values as Set<Value>).add(value);
  }

  /** From now on the other cell is to hold what this one holds. */
  addTarget(to: Cell): void {
    if (this.targets === NO_CELLS) this.targets = new Set<Cell>();
    if (to.origins === NO_CELLS) to.origins = new Set<Cell>();
    (this.targets as Set<Cell>).add(to);
    (to.origins as Set<Cell>).add(this);
  }

  addListener(listener: (value: Value) => void): void {
    if (this.listeners === NO_LISTENERS) this.listeners = [];
    (this.listeners as ((value: Value) => void)[]).push(listener);
  }
}

/** An object that an allocation site of this file makes, distinguished by the call that it is made in. */
export interface Made {
  readonly type: 'made';
  /** Object, array, function or class; `new` or another call that makes something; a rest element. */
  readonly node: Node;
  readonly frame: Frame;
  /** What its methods are looked up under: the type of a model. */
  readonly family?: string;
  /** The class or function that it is an instance of. */
  readonly maker?: Made;
  /** Distinguishes several objects that one node makes. */
  readonly tag?: object;
  /** Puts what a property holds from the beginning into a cell; of all properties those that are gone are left out. */
  readonly initial?: (key: string, into: Cell, gone?: ReadonlySet<string>) => void;
  /** For a function that comes from a library: where its arguments go. */
  readonly slot?: (index: number) => Cell;
  /** For a function that a library gives until it has all arguments: what its call does. */
  readonly rest?: (entry: Entry, into: Cell) => void;
  readonly fields: Map<string, Cell>;
}

/** A value that code out of sight gives: a parameter, a call, an import, a global, or a part of one. */
export interface Outer {
  readonly type: 'outer';
  /** Where it enters the file. */
  readonly root: Node;
  /** The properties from there to this part. */
  readonly path: Path;
  /** The expression that gives it, or the part of it at `rest`. */
  readonly at: Node;
  readonly rest: Path;
  /** The text that it has first become a part of on its way. */
  readonly through: readonly Node[];
  /** What is written into it here; shared by all that are the same part of the same root. */
  readonly fields: Map<string, Cell>;
}

/** A value that the text fixes, or that reveals no other value: a literal, a comparison, a length. */
export interface Constant {
  readonly type: 'constant';
  readonly node: Node;
}

export type Value = Made | Outer | Constant;

/** What a function receives from a call. */
export interface Entry {
  readonly call: Node;
  readonly caller: Frame;
  /** What the parameter at an index receives, and what `this` is; undefined for nothing. */
  readonly argument: (index: number) => Cell | undefined;
  readonly receiver?: () => Cell;
  /** Whether a library calls the function: with what its rows name, and with values of the types that the function declares. */
  readonly isByLibrary?: boolean;
  /** How many arguments there are, where the text shows it. */
  readonly count?: number;
  /** Arguments of a later call that come before those of `call`, and that call: `map(fn)(list)`. */
  readonly shift?: number;
  readonly site?: Node;
}

/** One function in one context. Nodes have a cell in each frame of their function. */
export interface Frame {
  /** Undefined for the top of the file. */
  readonly fn: FunctionNode | undefined;
  /** The one instance whose fields are being made: the frame is that of the code around its class otherwise. */
  readonly making?: Made;
  /** Undefined for all calls together. */
  readonly entry: Entry | undefined;
  /** The frame of the function around. */
  readonly outer: Frame | undefined;
  /** Number of nested calls that this frame distinguishes. */
  readonly depth: number;
  readonly cells: Map<Node, Cell>;
  readonly made: Map<Node, Made[]>;
  readonly parameters: Map<number, Cell>;
  readonly thrown: Map<Node, Cell>;
  receiver?: Cell;
}
