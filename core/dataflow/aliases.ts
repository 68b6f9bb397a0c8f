/** Which values may be the same object. */
import { isKindOf } from '../graph/classes.ts';
import { isClass } from '../graph/places.ts';
import type { Made, Outer, Value } from './facts.ts';
import { mayBeSame } from './frames.ts';
import type { Solving } from './solving.ts';

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
  const all = general.maker?.node;
  const own = one.maker?.node;
  if (!all || !own || !('body' in all) || all.body !== general.node) return false;
  if (!isClass(all) || !isClass(own)) return all === own;
  return isKindOf(own, all, engine.names) || (one.node === own.body && isKindOf(all, own, engine.names));
}
