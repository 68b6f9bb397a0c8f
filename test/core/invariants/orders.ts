/** What a file's sinks are given, asked in many orders: shared by the test of order and by `npm run orders`. */
import { DEFAULT_CONFIG, parseFile, type ParsedFile } from '../../../core/index.ts';
import { FileFacts } from '../../../core/sources/file/collect.ts';
import { NO_MODULES } from '../../../core/sources/file/imported.ts';
import { randomNumbers } from '../../tools/recursive-programs.ts';

/** How many shuffled orders are compared with the order of the text. */
export const ORDERS = 20;

/** What every sink of a text is given, asked in an order: kinds and certainty by the place of the value. */
function sunk(parsed: ParsedFile, text: string, order: (count: number) => readonly number[]): { readonly found: Map<string, string>; readonly isCut: boolean } {
  const facts = new FileFacts(parsed, text, DEFAULT_CONFIG, NO_MODULES);
  const values = facts.sinkUses.flatMap((use) => use.values.map((value) => value.node));
  const found = new Map<string, string>();
  for (const index of order(values.length)) {
    const node = values[index];
    if (!node) continue;
    const { sources, silent } = facts.flow.evaluate(node);
    found.set(`${node.range}`, [silent, ...new Set(sources.map(({ kind, confidence, inside, exposure }) => `${kind} ${confidence} ${inside} ${exposure.degree}`).sort())].join('; '));
  }
  return { found, isCut: facts.isCut };
}

/** The order of the text. */
export const ascending = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The order of one seed; equal seeds give equal orders. */
export function shuffled(seed: number): (count: number) => readonly number[] {
  return (count) => {
    const next = randomNumbers(seed);
    const order = [...ascending(count)];
    for (let at = order.length - 1; at > 0; at--) {
      const other = next(at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    return order;
  };
}

/** What the orders of one text disagree about; undefined when the work was cut in one of them, which is said. */
export function disagreements(path: string, text: string): string[] | undefined {
  const parsed = parseFile(path, text);
  const first = sunk(parsed, text, ascending);
  if (first.found.size < 2) return [];
  const others = Array.from({ length: ORDERS }, (_, seed) => sunk(parsed, text, shuffled(seed + 1)));
  if (others.some(({ isCut }) => isCut)) return undefined;
  return others.flatMap(({ found }) => [...first.found].flatMap(([place, value]) => (found.get(place) === value ? [] : [`${path}:${place}: ${value} | ${found.get(place)}`])));
}
