/** Contexts: one call of a function, or all of them. */
import { functionAround, type FunctionNode } from '../graph/places.ts';
import type { Node } from '../types.ts';
import type { Entry, Frame, Made } from './facts.ts';

/** Nested calls that are distinguished; further in, all callers count. */
const MAX_CONTEXT = 3;

/** All frames of one file. */
export class Frames {
  readonly top: Frame = frame(undefined, undefined, undefined, 0);
  private readonly making = new Map<Made, Frame>();
  private readonly general = new Map<Frame, Map<FunctionNode, Frame>>();
  private readonly entered = new Map<Frame, Map<Node, Map<Frame, Map<FunctionNode, Frame>>>>();

  /** The frame of all calls of a function, as seen from a frame that is around it or beside it. */
  generalOf(fn: FunctionNode | undefined, from: Frame): Frame {
    const known = around(fn, from);
    if (known || !fn) return known ?? this.top;
    const outer = this.generalOf(functionAround(fn), from);
    const frames = this.general.get(outer) ?? added(this.general, outer, new Map<FunctionNode, Frame>());
    return frames.get(fn) ?? added(frames, fn, frame(fn, undefined, outer, outer.depth));
  }

  /** The frame of all calls of a function, independent of the frame that refers to it. */
  anyOf(fn: FunctionNode | undefined): Frame {
    return this.generalOf(fn, this.top);
  }

  /** The frame that calls are made from: contexts that are too deep stand for all calls. */
  callerOf(caller: Frame): Frame {
    return caller.depth >= MAX_CONTEXT + (isGiven(caller.fn) ? 1 : 0) ? this.anyOf(caller.fn) : caller;
  }

  /** The frame of a function for one call; the caller is one that `callerOf` gave. */
  enter(fn: FunctionNode, outer: Frame, entry: Entry): Frame {
    const { caller } = entry;
    const calls = this.entered.get(caller) ?? added(this.entered, caller, new Map<Node, Map<Frame, Map<FunctionNode, Frame>>>());
    const outers = calls.get(entry.call) ?? added(calls, entry.call, new Map<Frame, Map<FunctionNode, Frame>>());
    const frames = outers.get(outer) ?? added(outers, outer, new Map<FunctionNode, Frame>());
    return frames.get(fn) ?? added(frames, fn, frame(fn, entry, outer, caller.depth + 1));
  }

  /** The frame in which the fields of one instance are made. */
  ofFields(making: Made, outer: Frame): Frame {
    const known = this.making.get(making);
    const depth = Math.max(outer.depth, making.frame.depth) + 1;
    return known ?? added(this.making, making, { ...frame(outer.fn, outer.entry, outer, depth), making });
  }

  /** Whether a frame stands for all calls of its function, and of those around it. */
  isGeneral(frame: Frame): boolean {
    return frame === this.anyOf(frame.fn);
  }
}

/** Whether a function is what another one gives: `(f, g) => (x) => g(f(x))`. Its calls belong to those that made it. */
export function isGiven(fn: FunctionNode | undefined): boolean {
  return fn?.parent.type === 'ArrowFunctionExpression' && fn.parent.body === fn;
}

function frame(fn: FunctionNode | undefined, entry: Entry | undefined, outer: Frame | undefined, depth: number): Frame {
  return { fn, entry, outer, depth, cells: new Map(), made: new Map(), parameters: new Map(), thrown: new Map() };
}

/** The frame of a function among a frame and those around it. */
export function around(fn: FunctionNode | undefined, from: Frame): Frame | undefined {
  for (let current: Frame | undefined = from; current; current = current.outer) if (current.fn === fn && !current.making) return current;
  return undefined;
}

/** Whether two frames may be the same run of code: one of them stands for all calls, or both stand for one call from such frames. */
export function mayBeSame(a: Frame, b: Frame): boolean {
  if (a === b) return true;
  if (a.making && b.making)
    return isOfAll(a.making) || isOfAll(b.making) || (a.making.node === b.making.node && mayBeSame(a.making.frame, b.making.frame));
  if (a.fn !== b.fn) return false;
  if (!a.entry || !b.entry) return true;
  return a.entry.call === b.entry.call && mayBeSame(a.entry.caller, b.entry.caller);
}

/** Whether an instance stands for all of its class. */
export function isOfAll({ node }: Made): boolean {
  return node.type === 'ClassBody';
}

function added<K, V>(table: Map<K, V>, key: K, value: V): V {
  table.set(key, value);
  return value;
}
