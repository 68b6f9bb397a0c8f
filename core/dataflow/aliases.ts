/** Which values may be the same object. */
import { isKindOf } from '../graph/classes.ts';
import { mayBeSame } from './frames.ts';
import { isClass } from './instances.ts';
import type { Solving } from './solving.ts';
import type { Made, Outer, Value } from './values.ts';

/** Whether two values may be the same object. */
export function mayBe(engine: Solving, a: Value, b: Made | Outer): boolean {
  if (a === b) return true;
  if (a.type === 'outer') return b.type === 'outer' && a.fields === b.fields;
  if (a.type !== 'made' || b.type !== 'made') return false;
  if (a.node === b.node) return a.maker?.node === b.maker?.node && a.tag === b.tag && mayBeSame(a.frame, b.frame);
  return isInstanceOf(engine, a, b) || isInstanceOf(engine, b, a);
}

/** Whether one stands for all instances of a class or function, and the other is one of them. */
function isInstanceOf(engine: Solving, general: Made, one: Made): boolean {
  const { maker } = one;
  if (!maker) return false;
  if (general.node.type !== 'ClassBody') return !isClass(maker.node) && 'body' in maker.node && maker.node.body === general.node;
  if (!isClass(maker.node)) return false;
  const own = general.node.parent;
  return isKindOf(maker.node, own, engine.names) || (one.node.type === 'ClassBody' && isKindOf(own, maker.node, engine.names));
}
