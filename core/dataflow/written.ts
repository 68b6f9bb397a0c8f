/** Writes into objects: each write of the file is evaluated once, and reported to the listeners of every object that it may change. */
import { superclassOf } from '../graph/classes.ts';
import { isClass, functionAround, type Call, type ClassNode, type FunctionNode } from '../graph/places.ts';
import type { MemberWrite } from '../graph/index-of-writes.ts';
import type { Node } from '../types.ts';
import { Channels } from './channels.ts';
import type { Cell, Frame, Made, Outer, Value } from './facts.ts';
import { writesOfCall } from './rows/rows.ts';
import type { Solving, Writings, Written } from './solving.ts';

/** Objects and what is written into them. */
export class WrittenObjects implements Writings {
  private readonly channels = new Channels<object, Written>();
  private readonly known = new Set<MemberWrite>();
  private readonly demanded = new Set<string>();

  constructor(private readonly engine: Solving) {}

  each(owner: Made | Outer, key: string, listener: (item: Written) => void): void {
    this.channels.each(identityOf(this.engine, owner), listener);
    this.demand(key);
  }

  private publish(item: Written): void {
    this.channels.publish(identityOf(this.engine, item.base), item);
  }

  /** Looks at every write under a key, and at every call that may write; also at those in code that is linked later. */
  private demand(key: string): void {
    if (this.demanded.has(key)) return;
    const isFirst = this.demanded.size === 0;
    this.demanded.add(key);
    const { writes, solver, names } = this.engine;
    solver.later(() => {
      this.writesTo(key);
      if (!isFirst) return;
      const look = (call: Call): void => this.inFrames(functionAround(call), (frame) => this.ofCall(call, frame));
      writes.calls.forEach(look);
      names.eachLinked?.(({ calls, assignments }) => {
        for (const call of calls) if (writes.mayWrite(call)) solver.later(() => look(call));
        if (assignments.length > 0) solver.later(() => this.demanded.forEach((one) => this.writesTo(one)));
      });
    });
  }

  private writesTo(key: string): void {
    for (const write of this.engine.writes.to(key)) {
      if (!write.value || this.known.has(write)) continue;
      this.known.add(write);
      const { base, value, part, at } = write;
      this.inFrames(functionAround(at), (frame) => {
        this.ofBase(this.engine.cell(base, frame), (object) => {
          const source = (): Cell =>
            (part?.path ?? []).reduce((cell, name) => this.engine.property(cell, name, frame), this.engine.cell(value, frame));
          this.publish({ base: object, key: write.key, at, source });
        });
      });
    }
  }

  private ofCall(call: Node, frame: Frame): void {
    writesOfCall(this.engine, call, frame, (base, key, source) => {
      this.ofBase(base, (object) => this.publish({ base: object, key, at: call, source }));
    });
  }

  private ofBase(cell: Cell, listener: (object: Made | Outer) => void): void {
    this.engine.solver.each(cell, (value: Value) => {
      if (value.type !== 'constant') listener(value);
    });
  }

  private inFrames(fn: FunctionNode | undefined, listener: (frame: Frame) => void): void {
    if (fn) this.engine.eachFrame(fn, listener);
    else listener(this.engine.frames.top);
  }
}

/** Values with the same identity may be one object; others never are. */
function identityOf(engine: Solving, value: Made | Outer): object {
  if (value.type === 'outer') return value.fields;
  const { maker, node } = value;
  if (!maker) return node;
  return isClass(maker.node) ? highest(engine, maker.node) : maker.node;
}

function highest(engine: Solving, node: ClassNode): ClassNode {
  const seen = new Set<ClassNode>([node]);
  let current = node;
  for (let above = superclassOf(current, engine.names); above && !seen.has(above); above = superclassOf(current, engine.names)) {
    seen.add(above);
    current = above;
  }
  return current;
}
