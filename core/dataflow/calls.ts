/** Calls: which functions they enter, with which arguments, and what they give. */
import type { TSESTree } from '@typescript-eslint/types';
import { APPLIES_LIST, BINDS, CALLS_FUNCTION, REFLECTS } from '../catalog/call-words/language.ts';
import { isFunction, unwrap } from '../syntax/tree.ts';
import { ANY, keyOfMember } from '../graph/access-path.ts';
import { constructorOf } from '../graph/classes.ts';
import { isClass, functionAround, type FunctionNode } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { Cell, LIST, type Entry, type Frame, type Made, type Value } from './facts.ts';
import { eachSuperclass, holding, instance } from './instances.ts';
import { isIndex } from './literals.ts';
import { thisOf } from './receivers.ts';
import { madeRows, methodRows, outerRows } from './rows/rows.ts';
import type { Solving } from './solving.ts';

type CallNode = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

/** The arguments of a call. */
export interface Arguments {
  readonly entry: Entry;
}

/** The arguments of a call as its callee receives them; spread lists give every later position all their elements. */
export function argumentsOf(engine: Solving, node: CallNode, from: Frame, skipped = 0): Arguments {
  return { entry: argumentsWithin(engine, node, engine.frames.callerOf(from), skipped) };
}

/** The same, seen from one frame, however deep. */
export function argumentsWithin(engine: Solving, node: CallNode, caller: Frame, skipped = 0): Entry {
  const cells = new Map<number, Cell>();
  const argument = (index: number): Cell => {
    let cell = cells.get(index);
    if (!cell) cells.set(index, (cell = argumentAt(engine, node, caller, index + skipped)));
    return cell;
  };
  const callee = node.type === 'TaggedTemplateExpression' ? undefined : unwrap(node.callee);
  const receiver = (): Cell => receiverOf(engine, callee, caller);
  const isOpen = skipped > 0 || node.type === 'TaggedTemplateExpression' || node.arguments.some(({ type }) => type === 'SpreadElement');
  return { call: node, caller, argument, receiver, count: isOpen ? undefined : node.arguments.length };
}

function argumentAt(engine: Solving, node: CallNode, caller: Frame, index: number): Cell {
  const cell = new Cell(node);
  if (node.type === 'TaggedTemplateExpression') {
    const part = index === 0 ? node.quasi.quasis[0] : node.quasi.expressions[index - 1];
    if (index === 0) engine.solver.add(cell, textParts(engine, node, caller));
    else if (part) engine.solver.flow(engine.cell(part as Node, caller), cell);
    return cell;
  }
  const spread = node.arguments.findIndex(({ type }) => type === 'SpreadElement');
  if (spread < 0 || index < spread) {
    const given = node.arguments[index];
    if (given) engine.solver.flow(engine.cell(given, caller), cell);
    return cell;
  }
  node.arguments.slice(spread).forEach((given, offset) => {
    if (given.type !== 'SpreadElement') engine.solver.flow(engine.cell(given, caller), cell);
    else
      engine.solver.flow(
        engine.property(engine.cell(given.argument, caller), offset === 0 ? String(index - spread) : ANY, caller, given),
        cell,
      );
  });
  return cell;
}

/** The list of constant texts that a tag is given first. */
function textParts(engine: Solving, { quasi }: TSESTree.TaggedTemplateExpression, caller: Frame): Made {
  return engine.made(quasi, caller, {
    family: LIST,
    initial: (key, into) => {
      if (isIndex(key)) engine.solver.add(into, engine.values.constant(quasi));
    },
  });
}

function receiverOf(engine: Solving, callee: Node | undefined, caller: Frame): Cell {
  if (callee?.type !== 'MemberExpression') return new Cell(callee);
  return engine.cell(callee.object.type === 'Super' ? thisOf(callee) : callee.object, caller);
}

/** Lets what a call gives flow into a cell. */
export function callExpression(engine: Solving, node: CallNode, frame: Frame, into: Cell): void {
  const callee = unwrap(node.type === 'TaggedTemplateExpression' ? node.tag : node.callee);
  const { entry } = argumentsOf(engine, node, frame);
  // What only gives back its receiver or an argument enters no function, so that the context is not lost in it: `clean = (v) => v.trim()`.
  const own = entry.caller === frame ? entry : argumentsWithin(engine, node, frame);
  if (callee.type === 'Super') return superCall(engine, node, frame, entry, into);
  if (callee.type === 'MemberExpression' && node.type === 'CallExpression') {
    const key = keyOfMember(callee, engine.names);
    if (appliedCall(engine, node, callee, key, frame, into)) return;
    methodRows(engine, node, key, entry, into, own);
  }
  engine.solver.each(engine.cell(callee, frame), (value) => {
    if (value.type === 'outer' && node.type !== 'NewExpression') outerRows(engine, value, entry, into, own);
    else if (node.type === 'NewExpression') construct(engine, node, value, entry, into);
    else engine.invoke(value, entry, into);
  });
}

/** Calls a value that is known to be callable: a function of this file, one that a library returned, or a library's own. */
export function invoke(engine: Solving, callee: Value, entry: Entry, into: Cell): void {
  const { solver } = engine;
  if (callee.type === 'constant') return;
  if (callee.type === 'outer') {
    engine.handed.publish(callee.at, entry);
    return outerRows(engine, callee, entry, into);
  }
  if (callee.slot) {
    for (const index of [0, 1, 2]) {
      const given = entry.argument(index);
      if (given) solver.flow(given, callee.slot(index));
    }
  }
  const { rest } = callee;
  if (rest) return onceAtATime(callee, () => rest(entry, into));
  if (callee.tag) madeRows(engine, callee, entry, into);
  if (isFunction(callee.node)) solver.flow(engine.result(engine.enter(callee.node, callee.frame, entry)), into);
  else if (callee.node.type === 'CallExpression') callBound(engine, callee, entry, into);
}

const bindings = new Memo<Made, { readonly fn: Cell; readonly first: Entry }>();

const calling = new WeakSet<Made>();

/**
 * Calls a function that was made of other functions. They existed before it, so that it is none of them, also where it is found under their
 * names: `this.handle = this.handle.bind(this)`, `log = flow(log, trim)`.
 */
function onceAtATime(callee: Made, call: () => void): void {
  if (calling.has(callee)) return;
  calling.add(callee);
  try {
    call();
  } finally {
    calling.delete(callee);
  }
}

/** Calls a function that `bind` made: its bound arguments come first. */
function callBound(engine: Solving, callee: Made, entry: Entry, into: Cell): void {
  const known = bindings.get(callee);
  if (!known) return;
  const { first } = known;
  const count = first.call.type === 'CallExpression' ? Math.max(0, first.call.arguments.length - 1) : 0;
  const argument = (index: number): Cell | undefined => (index < count ? first.argument(index) : entry.argument(index - count));
  const bound: Entry = { call: entry.call, caller: entry.caller, argument, receiver: first.receiver };
  onceAtATime(callee, () => engine.solver.each(known.fn, (fn) => engine.invoke(fn, bound, into)));
}

/** `f.call(x, a)`, `f.apply(x, list)`, `f.bind(x, a)`. */
function appliedCall(
  engine: Solving,
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  key: string,
  frame: Frame,
  into: Cell,
): boolean {
  if (!CALLS_FUNCTION.has(key)) return false;
  const caller = engine.frames.callerOf(frame);
  // `Reflect.apply(f, x, list)` is `f.apply(x, list)`.
  const isReflected = isReflect(engine, callee.object);
  const [first, second, third] = node.arguments;
  if (isReflected && (key !== APPLIES_LIST || !first)) return false;
  const fn = engine.cell(isReflected && first ? first : callee.object, caller);
  const [bound, given] = isReflected ? [second, third] : [first, second];
  const { entry } = argumentsOf(engine, node, frame, 1);
  const receiver = (): Cell => (bound ? engine.cell(bound, caller) : new Cell(node));
  if (key === BINDS) {
    const made = engine.made(node, caller);
    bindings.set(made, { fn, first: { ...entry, receiver } });
    engine.solver.add(into, made);
    return true;
  }
  const list = key === APPLIES_LIST ? given : undefined;
  const argument = list ? (index: number): Cell => engine.property(engine.cell(list, caller), String(index), caller) : entry.argument;
  engine.solver.each(fn, (value) => engine.invoke(value, { call: node, caller, argument, receiver }, into));
  return true;
}

/** The global object whose functions are those of the language for functions and objects. */
function isReflect({ names }: Solving, node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === REFLECTS && !names.resolve(bare);
}

/** `new C(…)`: an instance, or the object that the constructor returns. */
function construct(engine: Solving, node: TSESTree.NewExpression, value: Value, entry: Entry, into: Cell): void {
  if (value.type === 'outer') return outerRows(engine, value, entry, into);
  if (value.type !== 'made') return;
  const made = instance(engine, node, entry.caller, value, entry);
  engine.solver.add(into, made);
  runConstructor(engine, value, { ...entry, receiver: () => holding(engine, made) }, into);
}

/** Enters the constructor of a class, or of the one that it extends where it has none; `below` are the classes that extend it. */
function runConstructor(engine: Solving, maker: Made, entry: Entry, into: Cell | undefined, below: readonly Made[] = []): void {
  const { node, frame } = maker;
  const fn = isFunction(node) ? node : isClass(node) ? constructorOf(node) : undefined;
  if (fn) {
    const entered = engine.enter(fn, frame, entry);
    if (into)
      engine.solver.each(engine.result(entered), (value) => {
        if (value.type === 'made') engine.solver.add(into, value);
      });
  } else {
    const all = [...below, maker];
    eachSuperclass(engine, maker, all, (parent) => runConstructor(engine, parent, entry, undefined, all));
  }
}

/** `object.name = value` where `name` is a setter: the setter is called. */
export function assign(engine: Solving, fn: FunctionNode, node: TSESTree.AssignmentExpression): void {
  const left = unwrap(node.left);
  if (left.type !== 'MemberExpression') return;
  const caller = engine.frames.anyOf(functionAround(node));
  const given = engine.cell(node.right, caller);
  engine.enter(fn, engine.frames.anyOf(functionAround(fn)), {
    call: node,
    caller,
    argument: (index) => (index === 0 ? given : undefined),
    receiver: () => engine.cell(left.object, caller),
  });
}

/** `super(…)` runs the constructor of the class above on this object. */
function superCall(engine: Solving, node: CallNode, frame: Frame, entry: Entry, into: Cell): void {
  const receiver = engine.cell(thisOf(node), frame);
  engine.solver.flow(receiver, into);
  let own: Node | undefined = node;
  while (own && !isClass(own)) own = own.parent;
  if (!own?.superClass) return;
  const home = engine.frames.anyOf(undefined);
  engine.solver.each(engine.cell(own.superClass, home), (parent) => {
    if (parent.type === 'made') runConstructor(engine, parent, { ...entry, receiver: () => receiver }, undefined);
  });
}
