/** What `this` and `super` are. */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction } from '../syntax/tree.ts';
import { membersOf, thisHolder } from '../graph/classes.ts';
import { keyOfMember } from '../graph/access-path.ts';
import { classAround, functionAround, isClass, type ClassNode } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import type { Cell, Frame, Made } from './facts.ts';
import { around } from './frames.ts';
import { anyInstance, classMember, holding } from './instances.ts';
import { classValue, functionValue } from './literals.ts';
import type { Solving } from './solving.ts';

/** What `this` is at a node. */
export function thisValue(engine: Solving, node: Node, frame: Frame, into: Cell): void {
  const { fn, field, isStatic } = thisHolder(node);
  const making = field && !isStatic ? makingIn(frame) : undefined;
  if (making) return engine.solver.add(into, making);
  if (field) return ownClass(engine, field, isStatic, frame, into);
  if (!fn) return engine.solver.add(into, engine.values.outer(node, 'this'));
  engine.solver.flow(engine.receiver(around(fn, frame) ?? engine.frames.generalOf(fn, frame)), into);
}

/** The instance whose fields are made where a frame belongs to. */
function makingIn(frame: Frame): Made | undefined {
  for (let current: Frame | undefined = frame; current; current = current.outer) if (current.making) return current.making;
  return undefined;
}

/** A class where its static part is being made, else its instances. */
function ownClass(engine: Solving, node: ClassNode, isStatic: boolean, frame: Frame, into: Cell): void {
  const home = engine.frames.generalOf(functionAround(node), frame);
  const made = classValue(engine, node, home);
  engine.solver.add(into, isStatic ? made : anyInstance(engine, node, made));
}

/** What `this` is in a function that code out of sight calls, or whose calls are unknown. */
export function outsideReceiver(engine: Solving, frame: Frame, into: Cell): void {
  const { fn, outer = engine.frames.top } = frame;
  const holder = fn?.parent;
  if (!fn || !holder) return;
  if (holder.type === 'MethodDefinition') return ownClass(engine, holder.parent.parent, holder.static, outer, into);
  if (holder.type === 'Property' && holder.parent.type === 'ObjectExpression')
    return engine.solver.flow(engine.cell(holder.parent, outer), into);
  if (holder.type === 'AssignmentExpression' && isPrototype(holder.left)) return ofPrototype(engine, holder.left, outer, into);
  if (holder.type === 'AssignmentExpression' && holder.right === fn && holder.left.type === 'MemberExpression') {
    engine.solver.flow(engine.cell(holder.left.object, outer), into);
    return;
  }
  if (isConstructor(engine, fn)) engine.solver.add(into, anyInstance(engine, fn, functionValue(engine, fn, outer)));
  else engine.solver.add(into, engine.values.outer(fn, `this ${fn.range[0]}`));
}

/** `A.prototype.name`. */
function isPrototype(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MemberExpression' &&
    !node.object.computed &&
    node.object.property.type === 'Identifier' &&
    node.object.property.name === 'prototype'
  );
}

function ofPrototype(engine: Solving, node: Node, frame: Frame, into: Cell): void {
  const owner = node.type === 'MemberExpression' && node.object.type === 'MemberExpression' ? node.object.object : node;
  engine.solver.each(engine.cell(owner, frame), (maker) => {
    if (maker.type === 'made' && (isClass(maker.node) || isFunction(maker.node)))
      engine.solver.add(into, anyInstance(engine, maker.node, maker));
  });
}

function isConstructor(engine: Solving, fn: Node): boolean {
  return isFunction(fn) && [...engine.callGraph.usesOf(fn).calls].some(({ type }) => type === 'NewExpression');
}

/** `super.name`: a member of the class that is extended, with this object. */
export function superMember(engine: Solving, node: TSESTree.MemberExpression, frame: Frame, into: Cell): void {
  const own = classAround(node);
  if (!own?.superClass) return engine.solver.add(into, engine.values.outer(node));
  const home = engine.frames.generalOf(functionAround(own), frame);
  const key = keyOfMember(node, engine.names);
  const { fn, isStatic } = thisHolder(node);
  const isOfClass = isStatic || (fn?.parent.type === 'MethodDefinition' && fn.parent.static);
  engine.solver.each(engine.cell(own.superClass, home), (parent) => {
    if (parent.type === 'outer') engine.solver.add(into, engine.values.property(parent, key, node));
    if (parent.type !== 'made' || !isClass(parent.node)) return;
    const above = isOfClass ? [] : membersOf(parent.node, key, false, engine.names);
    for (const member of above) classMember(engine, member, parent, anyInstance(engine, parent.node, parent), into);
    if (above.length === 0)
      engine.solver.flow(engine.property(holding(engine, isOfClass ? parent : anyInstance(engine, parent.node, parent)), key, frame), into);
  });
}

const standIns = new Memo<Node, Node>();

/** A node that stands for `this` where the text does not write it. */
export function thisOf(node: Node): Node {
  return standIns.of(node, () => ({ type: 'ThisExpression', range: node.range, loc: node.loc, parent: node }) as Node);
}
