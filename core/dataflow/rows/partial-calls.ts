/** Functions that libraries give for the arguments that a call lacks: `map(fn)` in `map(fn)(list)`. */
import { Memo } from '../../memo.ts';
import type { Lacking } from '../../models/match.ts';
import type { Node } from '../../types.ts';
import type { Cell, Entry, Made } from '../facts.ts';
import type { Solving } from '../solving.ts';

/** Arguments that a library gives to a function that it calls, as far as the function takes what others lack. */
const GIVEN_BY_LIBRARIES = 1;

/** The function that a call gives while it lacks arguments; undefined for a complete call. `finish` does what the complete one does. */
export function partialOf(
  engine: Solving,
  lacks: Lacking | undefined,
  entry: Entry,
  finish: (full: Entry, into: Cell) => void,
): Made | undefined {
  const { count } = entry;
  if (!lacks || count === undefined || count >= lacks.count || (entry.site && lacks.end === 'first')) return undefined;
  return engine.made(standIn(siteOf(entry), 'rest'), entry.caller, {
    rest: (later, into) => {
      const full = completed(entry, count, later, lacks.end);
      const short = partialOf(engine, lacks, full, finish);
      if (short) engine.solver.add(into, short);
      else finish(full, into);
    },
  });
}

function completed(entry: Entry, count: number, later: Entry, end: 'first' | 'last'): Entry {
  const more = later.count ?? GIVEN_BY_LIBRARIES;
  const [before, size, after] = end === 'first' ? [later, more, entry] : [entry, count, later];
  return {
    call: entry.call,
    caller: entry.caller,
    receiver: entry.receiver,
    argument: (index) => (index < size ? before.argument(index) : after.argument(index - size)),
    count: count + more,
    shift: (entry.shift ?? 0) + (end === 'first' ? more : 0),
    site: later.call,
  };
}

/** The node for what a call makes: of `map(fn)`, each call of what it gives makes something of its own. */
export function siteOf({ call, site }: Entry): Node {
  return site ? standIn(call, `at ${String(site.range[0])} ${String(site.range[1])}`) : call;
}

const standIns = new Memo<Node, Map<string, Node>>();

/** A node that stands for something that a call makes besides its result. */
export function standIn(call: Node, key: string): Node {
  let nodes = standIns.get(call);
  if (!nodes) standIns.set(call, (nodes = new Map()));
  let node = nodes.get(key);
  if (!node) nodes.set(key, (node = { ...call, parent: call } as Node));
  return node;
}
