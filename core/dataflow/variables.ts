/** What a variable holds at one of its uses. */
import type { TSESTree } from '@typescript-eslint/types';
import { ANY, KEYS } from '../graph/access-path.ts';
import { thisHolder } from '../graph/classes.ts';
import type { Definition } from '../graph/definitions.ts';
import { MAX_ORDERED } from '../graph/order.ts';
import { isPosition, keyBehindRest, takenBeside } from '../graph/patterns.ts';
import { functionAround } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { Cell, LIST, type Frame } from './facts.ts';
import { isRuledOut } from './given.ts';
import { elementAt } from './elements.ts';
import { around } from './frames.ts';
import type { Solving } from './solving.ts';

/** Lets whatever a name may hold flow into a cell. */
export function variableValue(engine: Solving, node: TSESTree.Identifier, frame: Frame, into: Cell): void {
  const { solver, values, names, definitions } = engine;
  const linked = names.linked?.(node);
  if (linked) return solver.flow(engine.cell(linked, engine.frames.anyOf(functionAround(linked))), into);
  const variable = names.resolve(node);
  if (!variable && node.name === 'arguments') return argumentList(engine, node, frame, into);
  if (!variable)
    return node.name === 'undefined' ? solver.add(into, values.constant(node)) : solver.add(into, values.outer(node, node.name));
  if (names.isSetElsewhere?.(variable)) solver.add(into, values.elsewhere({ node: variable.defs[0]?.name as Node }));
  const found = definitions.reaching(variable, node);
  if (found.length === 0) return solver.add(into, values.constant(node));
  if (found.length > MAX_ORDERED) return solver.flow(joined(engine, found, frame, node), into);
  for (const definition of found) {
    const home = engine.frames.generalOf(functionAround(definition.at), frame);
    if (isRuledOut(engine, definition.at, home)) continue;
    solver.flow(definitionCell(engine, definition, home, node), into);
  }
}

const joints = new Memo<readonly Definition[], WeakMap<Frame, Cell>>();

/** All definitions of a variable that has very many, for all of its uses. */
function joined(engine: Solving, found: readonly Definition[], frame: Frame, node: TSESTree.Identifier): Cell {
  let cells = joints.get(found);
  if (!cells) joints.set(found, (cells = new WeakMap()));
  let cell = cells.get(frame);
  if (!cell) {
    cells.set(frame, (cell = new Cell(node)));
    for (const definition of found)
      engine.solver.flow(definitionCell(engine, definition, engine.frames.generalOf(functionAround(definition.at), frame), node), cell);
  }
  return cell;
}

const ARGUMENTS = {};

/** `arguments` of the function around that has its own. */
function argumentList(engine: Solving, node: TSESTree.Identifier, frame: Frame, into: Cell): void {
  const { fn } = thisHolder(node);
  const own = fn && around(fn, frame);
  if (!fn || !own) return engine.solver.add(into, engine.values.outer(node));
  engine.solver.add(
    into,
    engine.made(fn, own, { family: LIST, tag: ARGUMENTS, initial: (key, cell) => restArguments(engine, own, 0, key, cell) }),
  );
}

const known = new Memo<Definition, WeakMap<Frame, Cell>>();

/** What one definition gives its variable in a frame. */
function definitionCell(engine: Solving, definition: Definition, frame: Frame, use: TSESTree.Identifier): Cell {
  if (definition.given.type === 'outside') return outsideCell(engine, definition, use);
  let cells = known.get(definition);
  if (!cells) known.set(definition, (cells = new WeakMap()));
  let cell = cells.get(frame);
  if (!cell) {
    cells.set(frame, (cell = new Cell(definition.at)));
    const target = cell;
    engine.solver.later(() => define(engine, definition, frame, target));
  }
  return cell;
}

function define(engine: Solving, { at, given, path, defaults, rest }: Definition, frame: Frame, into: Cell): void {
  const { solver } = engine;
  let part = wholeCell(engine, given, frame);
  for (const key of path) part = isPosition(key) ? elementAt(engine, part, key, frame, at) : engine.property(part, key, frame, undefined);
  if (rest) {
    const source = part;
    const isList = rest.parent.type === 'ArrayPattern' || rest.parent.type !== 'ObjectPattern';
    // A rest may be part of itself: `result = rest` in a loop after `const { a, ...rest } = result`.
    const filled = new Set<Cell>();
    const made = engine.made(rest, frame, {
      family: isList ? LIST : undefined,
      initial: (key, cell) => {
        if (given.type === 'parameter' && path.length === 0 && rest.parent === given.fn)
          return restArguments(engine, frame, given.index, key, cell);
        if (key === ANY && !isList) {
          if (filled.has(cell)) return;
          filled.add(cell);
          return engine.remaining(source, takenBeside(rest, engine.names), cell);
        }
        const behind = keyBehindRest(rest, key, engine.names);
        if (behind !== undefined) solver.flow(engine.property(source, behind, frame), cell);
      },
    });
    solver.add(into, made);
    return;
  }
  solver.flow(part, into);
  const isGiven = given.type === 'parameter' && path.length === 0 && isTextGiven(frame, given.index);
  for (const { node, path: below } of defaults) {
    if (isGiven && below.length === 0) continue;
    solver.flow(
      below.reduce((cell, key) => engine.property(cell, key, frame), engine.cell(node, frame)),
      into,
    );
  }
}

/** Whether the call that a frame stands for passes a text or number: the default of the parameter is not used then. */
function isTextGiven({ entry }: Frame, index: number): boolean {
  if (entry?.call.type !== 'CallExpression') return false;
  const given = entry.call.arguments.slice(0, index + 1);
  return given[index]?.type === 'Literal' && given.every((argument) => argument.type !== 'SpreadElement');
}

/** Elements of `...rest` of a function: its arguments from there on. */
function restArguments(engine: Solving, frame: Frame, first: number, key: string, into: Cell): void {
  if (key !== ANY && !/^\d+$/.test(key)) return;
  const last = key === ANY ? first + MAX_REST : first + Number(key) + 1;
  for (let index = key === ANY ? first : first + Number(key); index < last; index++)
    engine.solver.flow(engine.parameter(frame, index), into);
}

/** Arguments that are read for an unknown element of a rest parameter. */
const MAX_REST = 8;

function wholeCell(engine: Solving, given: Definition['given'], frame: Frame): Cell {
  switch (given.type) {
    case 'value':
      return engine.cell(given.node, frame);
    case 'element':
      return engine.elements(engine.cell(given.node, frame), frame, given.node);
    case 'parameter':
      return engine.parameter(frame, given.index);
    case 'caught':
      return engine.thrown(given.block, frame);
    case 'declared':
      return engine.cell(given.node, engine.frames.generalOf(functionAround(given.node), frame));
    default: {
      const cell = new Cell(given.node);
      if (given.type === 'key') engine.solver.flow(engine.property(engine.cell(given.node, frame), KEYS, frame), cell);
      engine.solver.add(cell, engine.values.constant(given.node));
      return cell;
    }
  }
}

/** An import is its package, wherever it is used, and `declare const` a global. */
function outsideCell(engine: Solving, { at }: Definition, use: TSESTree.Identifier): Cell {
  const cell = new Cell(use);
  const isValue = /^Import/.test(at.type) || at.type === 'VariableDeclarator';
  const from = at.parent?.type === 'ImportDeclaration' ? at.parent.source.value : '';
  engine.solver.add(cell, isValue ? engine.values.outer(use, `${at.type} ${use.name} ${from}`) : engine.values.constant(use));
  return cell;
}
