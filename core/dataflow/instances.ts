/** What instances of classes and constructor functions hold from the beginning. */
import { isFunction } from '../syntax/tree.ts';
import { ANY, keyOfProperty } from '../graph/access-path.ts';
import { constructorOf, membersOf, parameterProperties, type ClassMember } from '../graph/classes.ts';
import { isClass, type ClassNode, type FunctionNode } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { Cell, type Entry, type Frame, type Made } from './facts.ts';
import { isOfAll } from './frames.ts';
import type { Solving } from './solving.ts';

/** The instance that `new` makes of a class or function of this file. */
export function instance(engine: Solving, node: Node, frame: Frame, maker: Made, entry: Entry): Made {
  const made = engine.made(node, frame, { maker, initial: (key, into) => inherited(engine, maker, made, key, entry, into) });
  return made;
}

/** The instance that stands for all of a class, for code that is called from out of sight. */
export function anyInstance(engine: Solving, node: ClassNode | FunctionNode, maker: Made): Made {
  const made = engine.made(node.body, maker.frame, { maker, initial: (key, into) => inherited(engine, maker, made, key, undefined, into) });
  return made;
}

/** Runs for each class that a class extends. `below` are the classes that extend it: a class that extends itself ends there. */
export function eachSuperclass(engine: Solving, { node, frame }: Made, below: readonly Made[], run: (parent: Made) => void): void {
  if (isClass(node) && node.superClass)
    engine.solver.each(engine.cell(node.superClass, frame), (parent) => {
      if (parent.type === 'made' && !below.includes(parent)) run(parent);
    });
}

/** A property of an instance, by its class and those that this extends; `below` are those that extend the class. */
function inherited(
  engine: Solving,
  maker: Made,
  owner: Made,
  key: string,
  entry: Entry | undefined,
  into: Cell,
  below: readonly Made[] = [],
): void {
  const { node, frame } = maker;
  if (isFunction(node)) {
    engine.solver.flow(engine.property(engine.property(holding(engine, maker), 'prototype', frame), key, frame), into);
    return;
  }
  if (!isClass(node)) return;
  const own = membersOf(node, key, false, engine.names);
  for (const member of own) classMember(engine, member, maker, owner, into);
  if (key !== ANY && own.length > 0) return;
  const properties = parameterProperties(node);
  const given = key === ANY ? [...properties.values()] : [properties.get(key)];
  const constructor = given.every((index) => index === undefined) ? undefined : constructorOf(node);
  if (constructor) {
    const entered = entry ? engine.enter(constructor, frame, entry) : engine.frames.generalOf(constructor, frame);
    for (const index of given) if (index !== undefined) engine.solver.flow(engine.parameter(entered, index), into);
  }
  const all = [...below, maker];
  eachSuperclass(engine, maker, all, (parent) => inherited(engine, parent, owner, key, undefined, into, all));
}

/** Whether reading or writing a property runs a function. */
export function hasAccessor(engine: Solving, { node, maker }: Made, key: string): boolean {
  if (node.type === 'ObjectExpression')
    return node.properties.some((item) => item.type === 'Property' && item.kind !== 'init' && keyOfProperty(item, engine.names) === key);
  const own = maker?.node ?? node;
  return (
    isClass(own) &&
    membersOf(own, key, maker === undefined, engine.names).some((member) => member.type === 'MethodDefinition' && member.kind !== 'method')
  );
}

const holders = new Memo<Made, Cell>();

/** A cell with one object in it. */
export function holding(engine: Solving, made: Made): Cell {
  let cell = holders.get(made);
  if (!cell) {
    holders.set(made, (cell = new Cell(made.node)));
    engine.solver.add(cell, made);
  }
  return cell;
}

/** Nodes that stand for the reads of an object: a getter of it runs in one context, wherever it is read. */
const readers = new Memo<Made, Node>();

/** What one member of a class gives under its name; `owner` is the object that has it. */
export function classMember(engine: Solving, member: ClassMember, maker: Made, owner: Made, into: Cell): void {
  const { frame } = maker;
  if (!member.value) return;
  if (member.type !== 'MethodDefinition') {
    // Each instance has fields of its own: `private parts = []` makes as many lists as there are instances.
    const isOwn = !member.static && owner.maker !== undefined && !isOfAll(owner);
    return engine.solver.flow(engine.cell(member.value, isOwn ? engine.frames.ofFields(owner, frame) : frame), into);
  }
  if (member.kind === 'method') return engine.solver.flow(engine.cell(member.value, frame), into);
  if (member.kind !== 'get') return;
  const entered = engine.enter(member.value as FunctionNode, frame, {
    call: readers.of(owner, () => ({ ...owner.node, parent: owner.node }) as Node),
    caller: engine.frames.top,
    argument: () => undefined,
    receiver: () => holding(engine, owner),
  });
  engine.solver.flow(engine.result(entered), into);
}
