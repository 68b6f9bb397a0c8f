/** The value-flow engine of one file: the graph, demanded piece by piece, and the solver. */
import { unwrap } from '../syntax/tree.ts';
import { keyOfMember, keyOfProperty } from '../graph/access-path.ts';
import { CallGraph } from '../graph/call-graph.ts';
import { definitionsIn, type Definitions } from '../graph/definitions.ts';
import { MemberWrites } from '../graph/index-of-writes.ts';
import { functionAround, type FunctionNode, type Names, type Places } from '../graph/places.ts';
import { writers } from '../models/match.ts';
import type { Node } from '../types.ts';
import { Cell, type Entry, type Frame, type Made, type Value } from './facts.ts';
import { Channels } from './channels.ts';
import { eachCallInside } from './callbacks.ts';
import { argumentsWithin, assign, invoke } from './calls.ts';
import { readElements } from './elements.ts';
import { expression } from './expressions.ts';
import { Frames } from './frames.ts';
import { outsideEntry, parameterValue, receiverValue, resultValue, thrownByCall, thrownValue } from './functions.ts';
import { fillField, readProperty, readRemaining } from './properties.ts';
import { Solver } from './solver.ts';
import type { Solving } from './solving.ts';
import { mayChange } from './views.ts';
import { Values } from './values.ts';
import { WrittenObjects } from './written.ts';

/** The frames of a function found so far, and the listeners for further ones. */
interface Entered {
  readonly frames: Frame[];
  readonly listeners: ((frame: Frame) => void)[];
}

const NOTHING_MORE: Partial<Made> = {};

/**
 * One file under analysis. Every cell is computed once, when it is first demanded.
 * The results do not depend on the order of the queries, unless the work limit is reached: then `solver.isCut` is true.
 */
export class Engine implements Solving {
  readonly solver: Solver;
  readonly values = new Values();
  readonly frames = new Frames();
  readonly written: Solving['written'] = new WrittenObjects(this);
  readonly handed: Solving['handed'] = new Channels();
  readonly definitions: Definitions;
  readonly callGraph: CallGraph;
  readonly writes: MemberWrites;
  private readonly entered = new Map<FunctionNode, Entered>();
  private readonly called = new Set<FunctionNode>();
  /** Functions given to a function that calls them: each of their calls is one context, and the calls together are none. */
  private readonly toldApart = new Set<FunctionNode>();
  private readonly results = new Map<Frame, Cell>();

  constructor(
    readonly names: Names,
    readonly places: Places,
    length: number,
    readonly mayThrow: boolean,
  ) {
    this.solver = new Solver(length);
    this.definitions = definitionsIn(names);
    this.callGraph = new CallGraph(names, places);
    this.writes = new MemberWrites(names, places, writers);
  }

  cell(node: Node, frame: Frame): Cell {
    const bare = unwrap(node);
    return this.once(frame.cells, bare, bare, (cell) => expression(this, bare, frame, cell));
  }

  private once<K>(cells: Map<K, Cell>, key: K, node: Node | undefined, fill: (cell: Cell) => void): Cell {
    let cell = cells.get(key);
    if (!cell) {
      cells.set(key, (cell = new Cell(node)));
      const made = cell;
      this.solver.later(() => fill(made));
    }
    return cell;
  }

  property(base: Cell, key: string, _frame: Frame, at?: Node): Cell {
    const cell = new Cell(at);
    readProperty(this, base, key, at, cell);
    return cell;
  }

  remaining(base: Cell, taken: ReadonlySet<string>, into: Cell): void {
    readRemaining(this, base, taken, into);
  }

  elements(base: Cell, frame: Frame, at: Node): Cell {
    const cell = new Cell(at);
    readElements(this, base, frame, at, cell);
    return cell;
  }

  field(owner: Made, key: string, at?: Node): Cell {
    const isOrdered = at !== undefined && owner.frame.fn === functionAround(at) && mayChange(this, owner, key, at);
    const name = isOrdered ? `${key}\n${at.range[0]} ${at.range[1]}` : key;
    return this.once(owner.fields, name, undefined, (cell) => fillField(this, owner, key, isOrdered ? at : undefined, cell));
  }

  parameter(frame: Frame, index: number): Cell {
    return this.once(frame.parameters, index, undefined, (cell) => parameterValue(this, frame, index, cell));
  }

  receiver(frame: Frame): Cell {
    if (!frame.receiver) {
      const cell = (frame.receiver = new Cell(frame.fn));
      this.solver.later(() => receiverValue(this, frame, cell));
    }
    return frame.receiver;
  }

  thrown(block: Node, frame: Frame): Cell {
    return this.once(frame.thrown, block, block, (cell) => thrownValue(this, block, frame, cell));
  }

  thrownBy(node: Node, frame: Frame, into: Cell): void {
    thrownByCall(this, node, frame, into);
  }

  made(node: Node, frame: Frame, more?: Pick<Made, 'family' | 'maker' | 'initial' | 'slot' | 'rest' | 'tag'>): Made {
    let found = frame.made.get(node);
    if (!found) frame.made.set(node, (found = []));
    const known = found.find(({ maker, tag }) => maker === more?.maker && tag === more?.tag);
    if (known) return known;
    // No spread here: it would look up the shape of each of these objects anew.
    const { family, maker, tag, initial, slot, rest } = more ?? NOTHING_MORE;
    const made: Made = { type: 'made', node, frame, fields: new Map(), family, maker, tag, initial, slot, rest };
    found.push(made);
    return made;
  }

  enter(fn: FunctionNode, outer: Frame, entry: Entry): Frame {
    const frame = this.frames.enter(fn, outer, entry);
    if (entry.call === fn || this.callGraph.usesOf(fn).calls.has(entry.call)) this.announce(fn, frame);
    return frame;
  }

  private announce(fn: FunctionNode, frame: Frame): void {
    if (!this.toldApart.has(fn)) this.listed(fn, frame);
  }

  private listed(fn: FunctionNode, frame: Frame): void {
    const known = this.enteredOf(fn);
    if (known.frames.includes(frame)) return;
    known.frames.push(frame);
    for (const listener of known.listeners) listener(frame);
  }

  private enteredOf(fn: FunctionNode): Entered {
    let known = this.entered.get(fn);
    if (!known) this.entered.set(fn, (known = { frames: [], listeners: [] }));
    return known;
  }

  eachFrame(fn: FunctionNode, listener: (frame: Frame) => void): void {
    const known = this.enteredOf(fn);
    known.listeners.push(listener);
    for (const frame of [...known.frames]) listener(frame);
    if (this.called.has(fn)) return;
    this.called.add(fn);
    const call = fn.parent.type === 'CallExpression' && fn.parent.callee !== fn ? fn.parent : undefined;
    if (!call || call.callee.type === 'MemberExpression' || call.callee.type === 'Super') return this.eachCall(fn);
    const outer = this.frames.anyOf(functionAround(fn));
    this.toldApart.add(fn);
    eachCallInside(this, call, {
      isMeant: (value) => value.type === 'made' && value.node === fn,
      listener: (entry) => this.listed(fn, this.frames.enter(fn, outer, entry)),
      otherwise: () => {
        if (this.toldApart.delete(fn)) this.eachCall(fn);
      },
    });
  }

  /** Enters a function from all places of the file that may call it. */
  private eachCall(fn: FunctionNode): void {
    this.solver.later(() => {
      const { calls, isOpen } = this.callGraph.usesOf(fn);
      for (const call of calls) {
        if (call.type === 'AssignmentExpression') assign(this, fn, call);
        else this.demand(call);
      }
      this.eachLinkedUse(fn);
      if (!isOpen && calls.size > 0) return;
      const outer = this.frames.anyOf(functionAround(fn));
      this.enter(fn, outer, outsideEntry(this, fn, outer));
    });
  }

  /** Calls and writes of a method or accessor by its name, in code of other modules that is followed. */
  private eachLinkedUse(fn: FunctionNode): void {
    const member = fn.parent;
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition' && member.type !== 'Property') return;
    const key = keyOfProperty(member, this.names);
    const isKey = (node: Node): boolean => node.type === 'MemberExpression' && keyOfMember(node, this.names) === key;
    this.names.eachLinked?.(({ calls, assignments }) => {
      const used = calls.filter(({ callee }) => isKey(unwrap(callee)));
      const set = member.type !== 'PropertyDefinition' && member.kind === 'set' ? assignments.filter(({ left }) => isKey(left)) : [];
      if (used.length + set.length > 0)
        this.solver.later(() => {
          for (const call of used) this.demand(call);
          for (const write of set) assign(this, fn, write);
        });
    });
  }

  demand(call: Node): void {
    this.cell(call, this.frames.anyOf(functionAround(call)));
  }

  result(frame: Frame): Cell {
    return this.once(this.results, frame, frame.fn, (cell) => resultValue(this, frame, cell));
  }

  entryOf(call: Node, caller: Frame): Entry {
    return this.entryWithin(call, this.frames.callerOf(caller));
  }

  entryWithin(call: Node, frame: Frame): Entry {
    if (call.type !== 'CallExpression' && call.type !== 'NewExpression' && call.type !== 'TaggedTemplateExpression')
      throw new Error(`no call: ${call.type}`);
    return argumentsWithin(this, call, frame);
  }

  invoke(callee: Value, entry: Entry, into: Cell): void {
    invoke(this, callee, entry, into);
  }
}
