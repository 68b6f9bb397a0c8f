/** What functions receive, give and throw, in one context or in all. */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, unwrap } from '../syntax/tree.ts';
import { ANY } from '../graph/access-path.ts';
import { exitsOf, throwsOf } from '../graph/exits.ts';
import { functionAround, type FunctionNode } from '../graph/places.ts';
import { isKeyword } from '../graph/written-types.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { Cell, type Entry, type Frame } from './facts.ts';
import { argumentsOf, type Arguments } from './calls.ts';
import { isRuledOut } from './given.ts';
import { outsideReceiver } from './receivers.ts';
import { thrownByModels } from './rows/thrown.ts';
import type { Solving } from './solving.ts';
import { GENERATED } from './values.ts';

/** Lets what a parameter holds flow into a cell. */
export function parameterValue(engine: Solving, frame: Frame, index: number, into: Cell): void {
  const { fn, entry } = frame;
  if (!fn) return;
  if (entry) {
    const given = entry.argument(index);
    if (given) engine.solver.flow(given, into);
    const param = entry.isByLibrary ? fn.params[index] : undefined;
    if (param && hasFields(param)) engine.solver.add(into, engine.values.outer(param, nameOfParameter(fn, index)));
    return;
  }
  engine.eachFrame(fn, (entered) => engine.solver.flow(engine.parameter(entered, index), into));
}

/** Whether a parameter declares a type that may have fields: `(state: RootState) => …`. */
function hasFields(param: TSESTree.Parameter): boolean {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  const type = target.type === 'TSParameterProperty' ? undefined : target.typeAnnotation?.typeAnnotation;
  return type !== undefined && !isKeyword(type);
}

function nameOfParameter({ range }: FunctionNode, index: number): string {
  return `parameter ${range[0]} ${index}`;
}

/** Lets what `this` is in a function flow into a cell. */
export function receiverValue(engine: Solving, frame: Frame, into: Cell): void {
  const { fn, entry } = frame;
  if (!fn) return;
  if (entry) {
    const receiver = entry.receiver?.();
    if (receiver) engine.solver.flow(receiver, into);
    return;
  }
  engine.eachFrame(fn, (entered) => engine.solver.flow(engine.receiver(entered), into));
}

/** How code out of sight calls a function: with unknown values. */
export function outsideEntry(engine: Solving, fn: FunctionNode, outer: Frame): Entry {
  const cells = new Map<number, Cell>();
  const receiver = new Cell(fn);
  engine.solver.later(() => outsideReceiver(engine, engine.frames.generalOf(fn, outer), receiver));
  return {
    call: fn,
    caller: engine.frames.top,
    receiver: () => receiver,
    argument: (index) => {
      let cell = cells.get(index);
      if (!cell) {
        const param = fn.params[index] ?? fn.params.at(-1);
        cells.set(index, (cell = new Cell(param)));
        if (param) engine.solver.add(cell, engine.values.outer(param, nameOfParameter(fn, index)));
      }
      return cell;
    },
  };
}

/** Lets what a function gives flow into a cell; a generator gives an object that holds what it yields. */
export function resultValue(engine: Solving, frame: Frame, into: Cell): void {
  const { fn } = frame;
  if (!fn) return;
  const { returned, yields } = exitsOf(fn);
  if (!fn.generator) {
    for (const node of returned) if (!isRuledOut(engine, node, frame)) engine.solver.flow(engine.cell(node, frame), into);
    if (returned.length === 0) engine.solver.add(into, engine.values.constant(fn));
    return;
  }
  const generator = engine.made(fn.body, frame, {
    family: 'Generator',
    initial: (key, cell) => {
      if (key === GENERATED) for (const node of returned) engine.solver.flow(engine.cell(node, frame), cell);
      if (key !== ANY && !/^\d+$/.test(key)) return;
      for (const { argument, delegate } of yields) {
        if (!argument) continue;
        const given = engine.cell(argument, frame);
        engine.solver.flow(delegate ? engine.property(given, ANY, frame) : given, cell);
      }
    },
  });
  engine.solver.add(into, generator);
}

/** Lets what may be thrown in a block flow into a cell: by itself, and by the functions that it calls. */
export function thrownValue(engine: Solving, block: Node, frame: Frame, into: Cell): void {
  const { thrown, calls } = throwsOf(block);
  for (const node of thrown) engine.solver.flow(engine.cell(node, frame), into);
  for (const call of calls) thrownByCall(engine, call, frame, into);
  if (calls.length > 0) engine.solver.add(into, engine.values.constant(block));
}

/** Lets what one call may throw, or reject with, flow into a cell. */
export function thrownByCall(engine: Solving, call: Node, frame: Frame, into: Cell): void {
  if (!engine.mayThrow) return;
  const bare = unwrap(call);
  if (bare.type === 'AwaitExpression') return thrownByCall(engine, bare.argument, frame, into);
  if (bare.type !== 'Identifier' && bare.type !== 'CallExpression' && bare.type !== 'NewExpression') return;
  let calls = thrownByCalls.get(frame);
  if (!calls) thrownByCalls.set(frame, (calls = new Map()));
  let cell = calls.get(bare);
  if (!cell) {
    const made = new Cell(bare);
    calls.set(bare, (cell = made));
    engine.solver.later(() => fillThrown(engine, bare, frame, made));
  }
  engine.solver.flow(cell, into);
}

/** Memo, by frame, of what may be thrown by calls and by variables that hold their promises: recursive functions query it again. */
const thrownByCalls = new Memo<Frame, Map<Node, Cell>>();

function fillThrown(
  engine: Solving,
  call: TSESTree.Identifier | TSESTree.CallExpression | TSESTree.NewExpression,
  frame: Frame,
  into: Cell,
): void {
  if (call.type === 'Identifier') return throughVariable(engine, call, frame, into);
  const given: Arguments = argumentsOf(engine, call, frame);
  engine.solver.each(engine.cell(call.callee, frame), (callee) => {
    if (callee.type !== 'made' || !isFunction(callee.node)) return;
    const entered = engine.enter(callee.node, callee.frame, given.entry);
    engine.solver.flow(engine.thrown(callee.node.body, entered), into);
    if (callee.node.body.type !== 'BlockStatement') thrownByCall(engine, callee.node.body, entered, into);
    else for (const node of exitsOf(callee.node).returned) thrownByCall(engine, node, entered, into);
  });
  thrownByModels(engine, call, frame, into);
}

/** `const job = start(); job.catch(…)`. */
function throughVariable(engine: Solving, node: Node, frame: Frame, into: Cell): void {
  const variable = node.type === 'Identifier' ? engine.names.resolve(node) : undefined;
  for (const { given, at } of variable ? engine.definitions.reaching(variable, node) : []) {
    if (given.type === 'value') thrownByCall(engine, given.node, engine.frames.generalOf(functionAround(at), frame), into);
  }
}
