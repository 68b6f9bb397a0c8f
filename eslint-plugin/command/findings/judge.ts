/** The state of each finding of a run: new, worse than accepted, accepted, switched off. */
import { LEVELS, type BaselineEntry, type Level } from '../../../core/index.ts';
import { comparable, compared, type Comparable } from '../baseline/entries.ts';
import type { Item } from '../formats/report.ts';
import type { Reported } from './reported.ts';
import type { Scan } from '../scan/scan.ts';

/** Something that findings are compared with. */
export interface Known {
  /** The folder that paths of the entries are relative to. */
  readonly folder: string;
  readonly entries: readonly BaselineEntry[];
}

export interface JudgeOptions {
  /** Requested rules; all when empty. */
  readonly rules: readonly string[];
  readonly minLevel?: Level;
  /** Warnings are left out. */
  readonly quiet: boolean;
  /** A baseline or an earlier revision: a finding that is in one of them is not new. */
  readonly known: readonly Known[];
  /** Whether a finding that is new in a file came with another version of PI Guard. */
  readonly isByUpgrade: (reported: Reported) => boolean;
  readonly textOf: (path: string) => string | undefined;
}

export interface Judged {
  /** By file and position, those of comments last. */
  readonly items: readonly Item[];
  /** Entries of each of what is known that no finding is left for. */
  readonly unused: readonly (readonly BaselineEntry[])[];
}

/** Compares the findings of a scan with what is known. */
export function judged(
  { details, suppressed, written }: Scan,
  { rules, minLevel = 'info', quiet, known, isByUpgrade, textOf }: JudgeOptions,
): Judged {
  const isAsked = ({ finding, severity }: Reported): boolean =>
    (rules.length === 0 || rules.includes(finding.ruleId)) &&
    LEVELS.indexOf(finding.level) <= LEVELS.indexOf(minLevel) &&
    !(quiet && severity === 'warning');
  const reported = [...details.values()].filter(isAsked);
  const accepted = new Map<Reported, BaselineEntry>();
  const worse = new Map<Reported, BaselineEntry>();
  const unused = known.map(({ folder, entries }) => {
    const matched = compared(comparable(reported, folder, written), entries, folder, textOf);
    const add = (found: ReadonlyMap<Comparable, BaselineEntry>, to: Map<Reported, BaselineEntry>): void => {
      for (const [{ reported: one }, entry] of found) if (!to.has(one)) to.set(one, entry);
    };
    add(matched.known, accepted);
    add(matched.worse, worse);
    return matched.unused;
  });
  const items = reported.map((one): Item => {
    const entry = accepted.get(one);
    if (entry) return { reported: one, state: 'known', entry };
    const outgrown = worse.get(one);
    return outgrown
      ? { reported: one, state: 'worse', entry: outgrown }
      : { reported: one, state: 'new', ...(isByUpgrade(one) ? { isByUpgrade: true } : {}) };
  });
  return { items: [...items, ...suppressed.filter(isAsked).map((one): Item => ({ reported: one, state: 'suppressed' }))], unused };
}
