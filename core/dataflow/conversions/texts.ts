/** Values that become part of a text. */
import { AS_JSON, AS_SUMMAND, AS_TEXT } from '../../catalog/call-words/texts.ts';
import { ANY } from '../../graph/access-path.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { converted } from './own-methods.ts';
import type { Cell } from '../facts.ts';
import type { Solving } from '../solving.ts';

type Joined = Memo<Cell, Map<Cell, Set<Node>>>;

const joined: Joined = new Memo();
const written: Joined = new Memo();

/** Whether a part is already a part of a text; from now on it is. */
function isKnown(table: Joined, part: Cell, text: Node, into: Cell): boolean {
  let targets = table.get(part);
  if (!targets) table.set(part, (targets = new Map()));
  const texts = targets.get(into) ?? new Set();
  if (texts.has(text)) return true;
  targets.set(into, texts.add(text));
  return false;
}

/** What flows from a part into a text: the part itself, the elements of a list, what an object is converted to; nothing of other objects. */
export function inText(engine: Solving, part: Cell, text: Node, into: Cell): void {
  const { solver, values } = engine;
  if (isKnown(joined, part, text, into)) return;
  solver.each(part, (value) => {
    if (value.type === 'outer') return solver.add(into, values.inText(value, text), part);
    if (value.type === 'constant') return solver.add(into, values.constant(text));
    const own = converted(engine, value, text.type === 'BinaryExpression' ? AS_SUMMAND : AS_TEXT);
    if (own ?? (value.family !== undefined || value.node.type === 'ArrayExpression'))
      solver.later(() => inText(engine, own ?? engine.field(value, ANY), text, into));
  });
}

/** Objects within objects that JSON is followed into. */
const MAX_NESTED = 3;

/** What flows from a part into a JSON text: all that objects hold, or what `toJSON` gives in their place. */
export function inJson(engine: Solving, part: Cell, text: Node, into: Cell, nested = 0): void {
  const { solver, values } = engine;
  if (isKnown(written, part, text, into)) return;
  solver.each(part, (value) => {
    if (value.type === 'outer') return solver.add(into, values.inText(value, text), part);
    if (value.type === 'constant') return solver.add(into, values.constant(text));
    const own = converted(engine, value, AS_JSON);
    if (own) solver.later(() => inJson(engine, own, text, into, nested + 1));
    else if (nested < MAX_NESTED) solver.later(() => inJson(engine, engine.field(value, ANY, text), text, into, nested + 1));
  });
}
