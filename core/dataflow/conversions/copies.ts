/** Copies that share no object with what they are made of. */
import { isFunction } from '../../syntax/tree.ts';
import { isClass } from '../../graph/places.ts';
import type { Node } from '../../types.ts';
import type { Cell, Made } from '../facts.ts';
import { holding } from '../instances.ts';
import type { Solving } from '../solving.ts';

/** Copies within copies that are distinguished: the parts of an object that holds itself are copied without end otherwise. */
const MAX_NESTED = 4;

/** Lets copies of everything in a cell flow into another: what is written into a copy, its original does not hold. */
export function deepCopy(engine: Solving, from: Cell, site: Node, into: Cell, nested = 0): void {
  engine.solver.each(from, (value) => {
    if (value.type === 'constant') return engine.solver.add(into, value);
    if (value.type === 'outer') return engine.solver.add(into, engine.values.copy(value, site), from);
    if (isFunction(value.node) || isClass(value.node) || value.slot || value.rest || nested >= MAX_NESTED)
      return engine.solver.add(into, value);
    engine.solver.add(into, copyOf(engine, value, site, nested));
  });
}

function copyOf(engine: Solving, value: Made, site: Node, nested: number): Made {
  return engine.made(site, value.frame, {
    family: value.family,
    tag: value,
    initial: (key, cell) => deepCopy(engine, engine.property(holding(engine, value), key, value.frame, site), site, cell, nested + 1),
  });
}
