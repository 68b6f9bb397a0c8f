/** What a loop or a spread takes out of a value: elements of lists, pairs of maps, what the iterator of an object gives. */
import { GIVES_NEXT, HOLDS_PAIRS, ITERATORS } from '../catalog/call-words/language.ts';
import { ANY, KEYS, isSameKey } from '../graph/access-path.ts';
import type { Node } from '../types.ts';
import { Cell, LIST, type Frame, type Made } from './facts.ts';
import { call, hasMethod } from './conversions/own-methods.ts';
import { readOf } from './properties.ts';
import type { Solving } from './solving.ts';

/** Lets each element of everything in a cell flow into another; `at` is the loop or the spread. */
export function readElements(engine: Solving, from: Cell, frame: Frame, at: Node, into: Cell): void {
  const { solver } = engine;
  solver.each(from, (value) => {
    if (value.type !== 'made') return readOf(engine, value, ANY, undefined, from, into);
    if (isOfPairs(value)) return solver.add(into, pairOf(engine, value, frame, at));
    if (isIterable(engine, value)) iterate(engine, value, at, into);
    else readOf(engine, value, ANY, undefined, from, into);
  });
}

/** Whether the elements of a collection are pairs of a key and a value. */
function isOfPairs({ family }: Made): boolean {
  return family !== undefined && HOLDS_PAIRS.has(family);
}

/** A key of a map and a value. */
function pairOf(engine: Solving, map: Made, frame: Frame, at: Node): Made {
  return engine.made(at, frame, {
    family: LIST,
    tag: map,
    initial: (key, into) => {
      if (isSameKey(key, '0')) engine.solver.flow(engine.field(map, KEYS), into);
      if (isSameKey(key, '1')) engine.solver.flow(engine.field(map, ANY), into);
    },
  });
}

/** Whether an object has an iterator of its own: `{ *[Symbol.iterator]() { … } }`. */
function isIterable(engine: Solving, made: Made): boolean {
  return ITERATORS.some((key) => hasMethod(engine, made, key));
}

/** Calls the iterator of an object: its elements are what that holds, or what `next` of it gives. */
function iterate(engine: Solving, owner: Made, at: Node, into: Cell): void {
  const given = new Cell(at);
  for (const key of ITERATORS) if (hasMethod(engine, owner, key)) call(engine, owner, key, given);
  engine.solver.each(given, (iterator) => {
    if (iterator.type !== 'made' || !hasMethod(engine, iterator, GIVES_NEXT)) return readOf(engine, iterator, ANY, undefined, given, into);
    const step = new Cell(at);
    call(engine, iterator, GIVES_NEXT, step);
    engine.solver.flow(engine.property(step, 'value', owner.frame), into);
  });
}

/** What stands at a position of a pattern: `const [first] = map`. Lists have it under its number. */
export function elementAt(engine: Solving, base: Cell, index: string, frame: Frame, at: Node): Cell {
  const into = new Cell();
  engine.solver.each(base, (value) => {
    if (value.type === 'made' && isOfPairs(value)) engine.solver.add(into, pairOf(engine, value, frame, at));
    else if (value.type === 'made' && isIterable(engine, value)) iterate(engine, value, at, into);
    else readOf(engine, value, index, undefined, base, into);
  });
  return into;
}
