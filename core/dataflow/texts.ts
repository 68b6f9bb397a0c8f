/** Values that become part of a text. */
import { ANY } from '../graph/access-path.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import type { Cell } from './facts.ts';
import type { Solving } from './solving.ts';

const joined = new Memo<Cell, Map<Cell, Set<Node>>>();

/** What flows from a part into a text: the part itself, or the elements of a list; nothing of other objects. */
export function inText(engine: Solving, part: Cell, text: Node, into: Cell): void {
  const { solver, values } = engine;
  let targets = joined.get(part);
  if (!targets) joined.set(part, (targets = new Map()));
  const texts = targets.get(into) ?? new Set();
  if (texts.has(text)) return;
  targets.set(into, texts.add(text));
  solver.each(part, (value) => {
    if (value.type === 'outer') solver.add(into, values.inText(value, text), part);
    else if (value.type === 'constant') solver.add(into, values.constant(text));
    else if (value.family !== undefined || value.node.type === 'ArrayExpression')
      solver.later(() => inText(engine, engine.field(value, ANY), text, into));
  });
}
