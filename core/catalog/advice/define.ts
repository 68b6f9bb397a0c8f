/** Advice as a table: ways out × groups of kinds. */
import type { Text } from '../../types.ts';
import { ADVICE_GROUPS, type AdviceGroup } from './groups.ts';

/** Where nothing sensible can be said. */
export const NONE = null;
/** A sentence for one value; `{it}` becomes `them` where there are several. */
export type Advice = Text | typeof NONE;
/** Groups, separated by blanks, with what both languages say about them; `*` stands for all that no other row names. */
export type AdviceRow = readonly [groups: string, en: string, zh: string] | readonly [groups: string, none: typeof NONE];

/** What is said instead where values of several groups leave together, and the strictest group's advice does not fit the others. */
export type MixedAdvice = Readonly<Partial<Record<AdviceGroup, Text>>>;

/** One way out with a sentence, or an explicit none, for each group. Throws at load when a group is missing or named twice. */
export function defineAdvice(way: string, rows: readonly AdviceRow[]): ReadonlyMap<AdviceGroup, Advice> {
  const table = new Map<AdviceGroup, Advice>();
  const named = rows.flatMap(([groups]) => groups.split(' '));
  for (const [groups, en, zh] of rows) {
    const meant = groups === '*' ? ADVICE_GROUPS.filter((group) => !named.includes(group)) : groups.split(' ');
    for (const group of meant) {
      if (!ADVICE_GROUPS.some((known) => known === group) || table.has(group as AdviceGroup)) throw new Error(`advice for ${way}: ${group}`);
      table.set(group as AdviceGroup, en === NONE || zh === undefined ? NONE : { en, 'zh-CN': zh });
    }
  }
  for (const group of ADVICE_GROUPS) if (!table.has(group)) throw new Error(`advice for ${way} lacks ${group}`);
  return table;
}
