/** What the parts of the engine share. */
import type { CallGraph } from '../graph/call-graph.ts';
import type { Definitions } from '../graph/definitions.ts';
import type { MemberWrites } from '../graph/index-of-writes.ts';
import type { FunctionNode, Names, Places } from '../graph/places.ts';
import type { Node } from '../types.ts';
import type { Channels } from './channels.ts';
import type { Cell, Entry, Frame, Made, Outer, Value } from './facts.ts';
import type { Frames } from './frames.ts';
import type { Solver } from './solver.ts';
import type { Values } from './values.ts';

/** One write into one object. */
export interface Written {
  readonly base: Made | Outer;
  /** The property that is written; `ANY` for an unknown one; undefined where all properties of other objects are copied. */
  readonly key: string | undefined;
  readonly at: Node;
  /** What a property of the object is given. */
  readonly source: (key: string) => Cell;
}

/** Writes by the object that they are about. */
export interface Writings {
  /** Calls a listener for every write under a key into an object, or into one that may be the same. */
  each(owner: Made | Outer, key: string, listener: (item: Written) => void): void;
}

/** One file under analysis. */
export interface Solving {
  readonly names: Names;
  readonly places: Places;
  /** Whether code that is followed may throw, or reject with, a value that it has. */
  readonly mayThrow: boolean;
  readonly definitions: Definitions;
  readonly callGraph: CallGraph;
  readonly writes: MemberWrites;
  readonly solver: Solver;
  readonly values: Values;
  readonly frames: Frames;
  readonly written: Writings;
  /** Calls of functions from out of sight by others than the expression that names them: by libraries, by what `bind` gives. */
  readonly handed: Channels<Node, Entry>;
  /** What an expression gives. */
  cell(node: Node, frame: Frame): Cell;
  /** What a property of everything in a cell holds; `at` is the expression that reads it. */
  property(base: Cell, key: string, frame: Frame, at?: Node): Cell;
  /** Lets all properties of everything in a cell, but those that are taken, flow into another. */
  remaining(base: Cell, taken: ReadonlySet<string>, into: Cell): void;
  /** What a loop or a spread at a place takes out of everything in a cell. */
  elements(base: Cell, frame: Frame, at: Node): Cell;
  /** What a property of one object holds, as a reader at a place of the file sees it. */
  field(owner: Made, key: string, at?: Node): Cell;
  /** What a parameter holds in a frame. */
  parameter(frame: Frame, index: number): Cell;
  /** What `this` is in a frame of a function that has its own. */
  receiver(frame: Frame): Cell;
  /** What may be thrown while a block runs. */
  thrown(block: Node, frame: Frame): Cell;
  /** The object that a node makes in a frame. */
  made(node: Node, frame: Frame, more?: Pick<Made, 'family' | 'maker' | 'initial' | 'slot' | 'rest' | 'tag'>): Made;
  /** Runs a function for one call; gives its frame. */
  enter(fn: FunctionNode, outer: Frame, entry: Entry): Frame;
  /** Every frame of a function that the file, or code out of sight, calls. */
  eachFrame(fn: FunctionNode, listener: (frame: Frame) => void): void;
  /** What a function gives in a frame. */
  result(frame: Frame): Cell;
  /** The arguments and receiver of a call, seen from a frame that `callerOf` returned. */
  entryOf(call: Node, caller: Frame): Entry;
  /** The same, seen from any frame: for calls that enter no function. */
  entryWithin(call: Node, frame: Frame): Entry;
  /** Lets what an expression may throw, or reject with, flow into a cell. */
  thrownBy(node: Node, frame: Frame, into: Cell): void;
  /** Evaluates a call in every frame of its function, so that the functions that it enters are reached. */
  demand(call: Node): void;
  /** Calls whatever a value is. */
  invoke(callee: Value, entry: Entry, into: Cell): void;
}
