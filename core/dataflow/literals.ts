/** Allocation sites: objects, lists, functions and classes as the text writes them. */
import type { TSESTree } from '@typescript-eslint/types';
import { unwrap } from '../syntax/tree.ts';
import { ANY, KEYS, keyOfProperty } from '../graph/access-path.ts';
import { membersOf } from '../graph/classes.ts';
import type { ClassNode, FunctionNode, Names } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { LIST, type Cell, type Frame, type Made } from './facts.ts';
import { classMember } from './instances.ts';
import type { Solving } from './solving.ts';

/** The object that a literal makes. */
export function objectLiteral(engine: Solving, node: TSESTree.ObjectExpression, frame: Frame): Made {
  return engine.made(node, frame, { initial: (key, into, gone) => objectProperty(engine, node, frame, key, into, gone) });
}

/**
 * Later properties replace earlier ones; a spread may or may not contain the property. Where what is spread begins with the property, a
 * computed key is taken for another one: `{ ...counts, [row.id]: row.phone }.total`.
 */
function objectProperty(
  engine: Solving,
  node: TSESTree.ObjectExpression,
  frame: Frame,
  key: string,
  into: Cell,
  gone?: ReadonlySet<string>,
): void {
  if (key === KEYS) return keysOfLiteral(engine, node, frame, into);
  const replaced = new Set<string>(gone);
  const isKnown =
    key !== ANY && node.properties.some((item) => item.type === 'SpreadElement' && beginsWith(item.argument, key, engine.names));
  for (let index = node.properties.length - 1; index >= 0; index--) {
    const item = node.properties[index] as TSESTree.ObjectLiteralElement;
    if (item.type === 'SpreadElement') {
      spread(engine, item, frame, key, replaced, into);
      const certain = certainKeys(item.argument, engine.names);
      if (certain.has(key)) return;
      for (const name of certain) replaced.add(name);
      continue;
    }
    const own = keyOfProperty(item, engine.names);
    if (own !== key && (own === ANY ? isKnown : key !== ANY)) continue;
    if (key === ANY && replaced.has(own)) continue;
    if (item.kind === 'get') getter(engine, item.value as FunctionNode, node, frame, into);
    else if (item.kind === 'init') engine.solver.flow(engine.cell(item.value, frame), into);
    if (own === key && key !== ANY && item.kind !== 'set') return;
    if (own !== ANY) replaced.add(own);
  }
}

/** The keys of a literal that are computed: `{ [user.phone]: 1 }`. */
function keysOfLiteral(engine: Solving, { properties }: TSESTree.ObjectExpression, frame: Frame, into: Cell): void {
  for (const item of properties) {
    if (item.type === 'SpreadElement')
      engine.solver.flow(engine.property(engine.cell(item.argument, frame), KEYS, frame, item.argument), into);
    else if (item.computed && keyOfProperty(item, engine.names) === ANY) engine.solver.flow(engine.cell(item.key, frame), into);
  }
}

/** A spread into a literal: the property, or, where every property counts, those that nothing replaces. */
function spread(engine: Solving, item: TSESTree.SpreadElement, frame: Frame, key: string, replaced: ReadonlySet<string>, into: Cell): void {
  const source = engine.cell(item.argument, frame);
  if (key !== ANY || replaced.size === 0) return engine.solver.flow(engine.property(source, key, frame, item), into);
  const known = certainKeys(item.argument, engine.names);
  if (known.size === 0) return othersOnce(engine, item, source, replaced, into);
  for (const name of known) if (!replaced.has(name)) engine.solver.flow(engine.property(source, name, frame, item), into);
}

const spreads = new Memo<Cell, Set<Node>>();

/** All properties but those that are replaced. An object may be spread into itself: `state = { ...state, phone: '' }` in a loop. */
function othersOnce(engine: Solving, item: Node, source: Cell, replaced: ReadonlySet<string>, into: Cell): void {
  const known = spreads.of(into, () => new Set());
  if (known.has(item)) return;
  known.add(item);
  engine.remaining(source, replaced, into);
}

/** Properties that an object certainly has: those of a literal, or of the constant that holds one. */
export function certainKeys(node: Node, names: Names): ReadonlySet<string> {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? names.resolve(bare) : undefined;
  const isConstant = variable?.references.every((reference) => !reference.isWrite() || reference.init) ?? true;
  return isConstant ? keysOf(literalBehind(bare, names), names) : new Set();
}

/**
 * Whether the literal that an object begins as has a property, whatever is put into the variable later. A blank one is that of a form, whose
 * fields are filled by computed keys: `{ ...form, [event.target.name]: value }`.
 */
function beginsWith(node: Node, key: string, names: Names): boolean {
  return keysOf(literalBehind(unwrap(node), names), names, (item) => !isBlank(item)).has(key);
}

/** The expression itself, or the one that a variable is declared with. */
function literalBehind(bare: Node, names: Names): Node {
  const variable = bare.type === 'Identifier' ? names.resolve(bare) : undefined;
  const declarator = variable?.defs.length === 1 ? (variable.defs[0]?.node as Node) : undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.init && declarator.id.type === 'Identifier'
    ? unwrap(declarator.init)
    : bare;
}

function isBlank({ value }: TSESTree.Property): boolean {
  const initial = unwrap(value);
  return initial.type === 'Literal' && (initial.value === '' || initial.value === null);
}

function keysOf(literal: Node, names: Names, counts: (item: TSESTree.Property) => boolean = () => true): ReadonlySet<string> {
  const found = new Set<string>();
  for (const item of literal.type === 'ObjectExpression' ? literal.properties : []) {
    const key = item.type === 'Property' && item.kind !== 'set' ? keyOfProperty(item, names) : ANY;
    if (key !== ANY && counts(item as TSESTree.Property)) found.add(key);
  }
  return found;
}

function getter(engine: Solving, fn: FunctionNode, owner: Node, frame: Frame, into: Cell): void {
  const entered = engine.enter(fn, frame, {
    call: owner,
    caller: engine.frames.callerOf(frame),
    argument: () => undefined,
    receiver: () => engine.cell(owner, frame),
  });
  engine.solver.flow(engine.result(entered), into);
}

/** The list that a literal makes. */
export function arrayLiteral(engine: Solving, node: TSESTree.ArrayExpression, frame: Frame): Made {
  return engine.made(node, frame, { family: LIST, initial: (key, into) => arrayElement(engine, node, frame, key, into) });
}

function arrayElement(engine: Solving, node: TSESTree.ArrayExpression, frame: Frame, key: string, into: Cell): void {
  let isShifted = false;
  node.elements.forEach((element, index) => {
    if (element?.type === 'SpreadElement') {
      isShifted = true;
      if (isIndex(key)) engine.solver.flow(engine.elements(engine.cell(element.argument, frame), frame, element), into);
    } else if (element && isIndex(key) && (key === ANY || isShifted || key === String(index))) {
      engine.solver.flow(engine.cell(element, frame), into);
    }
  });
}

/** Whether a key may be that of an element. */
export function isIndex(key: string): boolean {
  return key === ANY || /^\d+$/.test(key);
}

/** A function as a value: in the frame that it closes over. */
export function functionValue(engine: Solving, node: FunctionNode, frame: Frame): Made {
  return engine.made(node, frame, {
    initial: (key, into) => {
      if (key === 'prototype') engine.solver.add(into, prototypeOf(engine, node, frame));
    },
  });
}

/** The object that a function's instances inherit from. */
function prototypeOf(engine: Solving, node: FunctionNode, frame: Frame): Made {
  return engine.made(node.body, frame);
}

/** A class as a value: it holds its static members. */
export function classValue(engine: Solving, node: ClassNode, frame: Frame): Made {
  const made = engine.made(node, frame, {
    initial: (key, into) => {
      if (key === 'prototype') engine.solver.add(into, engine.made(node.body, frame, { maker: made }));
      for (const member of membersOf(node, key, true, engine.names)) classMember(engine, member, made, made, into);
      if (node.superClass) engine.solver.flow(engine.property(engine.cell(node.superClass, frame), key, frame), into);
    },
  });
  return made;
}
