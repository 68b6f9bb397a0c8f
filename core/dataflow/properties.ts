/** Reading properties: what an object holds from the beginning, and what is written into it through any of its names. */
import type { TSESTree } from '@typescript-eslint/types';
import { ANY, KEYS, allBut, isReadable, isSameKey } from '../graph/access-path.ts';
import { membersOf } from '../graph/classes.ts';
import { functionAround, isClass } from '../graph/places.ts';
import { contentsType } from '../graph/written-types.ts';
import { isCollection } from '../models/match.ts';
import { isBlank } from '../syntax/blank.ts';
import { keyName } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { Cell, type Made, type Outer, type Value } from './facts.ts';
import { mayBe } from './aliases.ts';
import { hasAccessor } from './instances.ts';
import { isIndex } from './literals.ts';
import type { Solving, Written } from './solving.ts';
import { viewOf } from './views.ts';

/** Lets a property of everything in `base` flow into a cell; `at` is the expression that reads it. */
export function readProperty(engine: Solving, base: Cell, key: string, at: Node | undefined, into: Cell): void {
  engine.solver.each(base, (value) => readOf(engine, value, key, at, base, into));
}

/** Lets a property of one value of `base` flow into a cell. */
export function readOf(engine: Solving, value: Value, key: string, at: Node | undefined, base: Cell, into: Cell): void {
  const { solver, values } = engine;
  if (value.type === 'made') {
    if (isMeasure(engine, value, key, at)) return;
    if (at?.type === 'MemberExpression' && isThis(engine, at.object) && isUnseen(engine, value, key)) solver.add(into, values.outer(at));
    return solver.flow(engine.field(value, key, at), into);
  }
  if (value.type === 'constant') return solver.add(into, values.constant(at ?? value.node));
  solver.add(into, values.property(value, key, at?.type === 'MemberExpression' ? at : undefined), base);
  if (key !== ANY) solver.flow(outerField(engine, value, key), into);
}

/** `list.length`, `set.size`: a property of a collection that is none of its elements, unless the file writes it by that name. */
function isMeasure(engine: Solving, { family }: Made, key: string, at: Node | undefined): boolean {
  if (family === undefined || !isCollection(family) || at?.type !== 'MemberExpression' || at.computed || isIndex(key)) return false;
  return engine.writes.to(key).every((write) => write.key !== key);
}

/** `this`, and a constant that stands for it: `const that = this`. */
function isThis(engine: Solving, node: Node): boolean {
  if (node.type === 'ThisExpression') return true;
  const [definition, ...more] = (node.type === 'Identifier' ? engine.names.resolve(node) : undefined)?.defs ?? [];
  const at = more.length === 0 ? (definition?.node as Node | undefined) : undefined;
  return at?.type === 'VariableDeclarator' && at.id.type === 'Identifier' && at.init?.type === 'ThisExpression';
}

/**
 * Whether nothing in this file gives `this` the field. Then a mixin, a store that is spread into a component, a base class or the caller
 * provides it.
 */
function isUnseen(engine: Solving, { node }: Made, key: string): boolean {
  if (key === ANY || engine.writes.to(key).length > 0) return false;
  const own = node.parent;
  if (node.type === 'ClassBody' && own && isClass(own)) return !own.superClass && membersOf(own, key, false, engine.names).length === 0;
  return (
    node.type === 'ObjectExpression' &&
    !node.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === key)
  );
}

/** Lets every property but those that are taken flow into a cell. */
export function readRemaining(engine: Solving, base: Cell, taken: ReadonlySet<string>, into: Cell): void {
  engine.solver.each(base, (value) => {
    if (value.type === 'outer') engine.solver.add(into, engine.values.property(value, allBut(taken)), base);
    if (value.type !== 'made') return;
    value.initial?.(ANY, into, taken);
    engine.written.each(value, ANY, (item) => {
      if (mayBe(engine, item.base, value) && (item.key === undefined || !taken.has(item.key)))
        engine.solver.flow(item.source(item.key ?? ANY), into);
    });
  });
}

/** The cell of what the file writes into a property of a value from out of sight. */
function outerField(engine: Solving, value: Outer, key: string): Cell {
  let cell = value.fields.get(key);
  if (!cell) {
    value.fields.set(key, (cell = new Cell()));
    const into = cell;
    if (engine.writes.to(key).length > 0) {
      engine.written.each(value, key, (item) => {
        if (item.key === key) engine.solver.flow(item.source(key), into);
      });
    }
  }
  return cell;
}

/** Lets the property of an object that a place of the file makes flow into a cell, as a reader at `at` sees it. */
export function fillField(engine: Solving, owner: Made, key: string, at: Node | undefined, into: Cell): void {
  if (owner.slot && !owner.initial) return;
  const view = at && viewOf(engine, owner, key, at);
  if (!view || view.seesBeginning) owner.initial?.(key, into, view?.gone);
  if (key !== KEYS && mayHoldState(owner, key) && (isTyped(owner) || engine.names.isShared?.(owner.node)))
    engine.solver.add(into, engine.values.property(engine.values.elsewhere(owner), key));
  if (key !== ANY && hasAccessor(engine, owner, key)) return;
  engine.written.each(owner, key, (item) => {
    if (!isRead(item.key, key) || !mayBe(engine, item.base, owner) || isOfOtherMaking(item, owner)) return;
    if (item.key === ANY && !isIndex(key) && owner.family !== undefined && owner.node.type === 'ArrayExpression') return;
    if (!view || view.sees(item)) engine.solver.flow(item.source(key), into);
  });
}

/** Whether an object is one whose property other modules may set: what a library makes, and a literal where that begins with nothing. */
function mayHoldState({ node, family }: Made, key: string): boolean {
  if (family !== undefined) return node.type !== 'ArrayExpression';
  return key !== ANY && (node.type === 'CallExpression' || (node.type === 'ObjectExpression' && beginsEmpty(node, key)));
}

/** Whether a type argument declares what a library's value holds: `new Subject<User>()`, `signal<User[]>([])`. */
function isTyped({ node, family }: Made): boolean {
  return family !== undefined && contentsType(node) !== undefined;
}

function beginsEmpty({ properties }: TSESTree.ObjectExpression, key: string): boolean {
  return properties.every((item) => item.type === 'Property' && (keyName(item.key, item.computed) !== key || isBlank(item.value)));
}

/**
 * Whether a write is one by which another instance is made at the same place: the constructor runs for each of them, and so writes into this
 * one where it runs for this one.
 */
function isOfOtherMaking({ base, at }: Written, owner: Made): boolean {
  if (base === owner || base.type !== 'made' || base.node !== owner.node || owner.node.type !== 'NewExpression') return false;
  const member = functionAround(at)?.parent;
  return member?.type === 'MethodDefinition' && member.kind === 'constructor';
}

/** Whether what is written under one key may be read under another. */
function isRead(written: string | undefined, read: string): boolean {
  return written === undefined ? isReadable(read) : isSameKey(written, read);
}
