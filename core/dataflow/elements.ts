/** What a loop or a spread takes out of a value: elements of lists, pairs of maps, what the iterator of an object gives. */
import { ANY, KEYS, isSameKey, keyOfProperty } from '../graph/access-path.ts';
import { ITERATOR } from '../graph/constants.ts';
import type { Node } from '../types.ts';
import { Cell, LIST, type Frame, type Made } from './facts.ts';
import { holding } from './instances.ts';
import { readOf } from './properties.ts';
import type { Solving } from './solving.ts';

/** Lets each element of everything in a cell flow into another; `at` is the loop or the spread. */
export function readElements(engine: Solving, from: Cell, frame: Frame, at: Node, into: Cell): void {
  const { solver } = engine;
  solver.each(from, (value) => {
    if (value.type !== 'made') return readOf(engine, value, ANY, undefined, from, into);
    if (value.family === 'Map') return solver.add(into, pairOf(engine, value, frame, at));
    if (value.maker || hasIterator(engine, value)) iterate(engine, value, frame, at, into);
    else readOf(engine, value, ANY, undefined, from, into);
  });
}

/** `{ *[Symbol.iterator]() { … } }`. */
function hasIterator({ names }: Solving, { node }: Made): boolean {
  return (
    node.type === 'ObjectExpression' &&
    node.properties.some((item) => item.type === 'Property' && item.computed && keyOfProperty(item, names) === ITERATOR)
  );
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

/** Calls the iterator of an instance; where its class has none, its fields are read. */
function iterate(engine: Solving, owner: Made, frame: Frame, at: Node, into: Cell): void {
  const own = holding(engine, owner);
  const iterator = engine.property(own, ITERATOR, frame);
  const given = new Cell(at);
  engine.solver.each(iterator, (callee) => {
    engine.invoke(callee, { call: at, caller: engine.frames.callerOf(frame), argument: () => undefined, receiver: () => own }, given);
  });
  engine.solver.flow(engine.property(given, ANY, frame), into);
}
