/** Values that become part of a text. */
import { ANY } from '../graph/access-path.ts';
import type { Node } from '../types.ts';
import type { Cell } from './solver.ts';
import type { Solving } from './solving.ts';

/** What a part brings into a text: itself, elements of a list, nothing of other objects. */
export function inText(engine: Solving, part: Cell, text: Node, into: Cell): void {
  const { solver, values } = engine;
  solver.each(part, (value) => {
    if (value.type === 'outer') solver.add(into, values.inText(value, text), part);
    else if (value.type === 'constant') solver.add(into, values.constant(text));
    else if (value.family !== undefined || value.node.type === 'ArrayExpression') inText(engine, engine.field(value, ANY, text), text, into);
  });
}
