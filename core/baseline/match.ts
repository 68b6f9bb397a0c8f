/** Which findings of a run were accepted before. */
import type { Finding } from '../types.ts';
import { exposureText, isWorse, type BaselineEntry } from './entry.ts';
import { fingerprintOf, valueDigest, type Identity } from './identity.ts';
import { addTo } from '../groups.ts';

/** A finding with everything that is compared. */
export interface Identified {
  readonly finding: Finding;
  readonly identity: Identity;
  /** Path of its file as baselines write it. */
  readonly path: string;
  /** The text it is about, where it is about one: stored in memory alone. */
  readonly written?: string;
}

/** What is known of the files of a run. */
export interface KnownFiles {
  /** Whether a file of the baseline is still there. */
  readonly exists: (path: string) => boolean;
  /** The chains of names in a file of this run; undefined when unknown. */
  readonly chains: (path: string) => ReadonlySet<string> | undefined;
}

export interface Matched<Item extends Identified> {
  /** Accepted findings and the entry of each. */
  readonly known: ReadonlyMap<Item, BaselineEntry>;
  /** Findings that stand where an accepted one stood and are worse: the entry that they outgrew. */
  readonly worse: ReadonlyMap<Item, BaselineEntry>;
  /** Entries that no finding is left for. */
  readonly unused: readonly BaselineEntry[];
}

/**
 * Matches findings with entries, each entry once: a surplus is new. First in the same file; then, in the same file, what stands in a
 * function that has another name now; at last entries whose file is gone, so that a moved file is quiet and a copied leak is new.
 */
export function matchBaseline<Item extends Identified>(
  items: readonly Item[],
  entries: readonly BaselineEntry[],
  files: KnownFiles,
): Matched<Item> {
  const known = new Map<Item, BaselineEntry>();
  const worse = new Map<Item, BaselineEntry>();
  let freeItems: readonly Item[] = items;
  let freeEntries: readonly BaselineEntry[] = entries;
  const pass = (keyOfItem: (item: Item) => string, keyOfEntry: (entry: BaselineEntry) => string | undefined): void => {
    const groups = new Map<string, BaselineEntry[]>();
    for (const entry of freeEntries) {
      const key = keyOfEntry(entry);
      if (key !== undefined) addTo(groups, key, entry);
    }
    const byKey = new Map<string, Item[]>();
    for (const item of freeItems) {
      const key = keyOfItem(item);
      if (groups.has(key)) addTo(byKey, key, item);
    }
    for (const [key, group] of byKey) for (const [item, entry] of paired(group, groups.get(key) ?? [])) known.set(item, entry);
    const used = new Set(known.values());
    freeItems = freeItems.filter((item) => !known.has(item));
    freeEntries = freeEntries.filter((entry) => !used.has(entry));
  };
  const here = (path: string, fingerprint: string): string => `${path}\0${fingerprint}`;
  pass(
    (item) => here(item.path, fingerprintOf(item.finding, item.identity)),
    (entry) => here(entry.path, entry.fingerprint),
  );
  const entriesHere = new Map<string, BaselineEntry[]>();
  for (const entry of freeEntries) addTo(entriesHere, here(entry.path, entry.fingerprint), entry);
  for (const item of freeItems) {
    const outgrown = entriesHere
      .get(here(item.path, fingerprintOf(item.finding, item.identity)))
      ?.find((entry) => isWorse(item.finding, entry));
    if (outgrown) worse.set(item, outgrown);
  }
  const renamed = ({ path, within, rule, sink = '', what }: BaselineEntry): string | undefined =>
    within === '' || files.chains(path)?.has(within) !== false ? undefined : [path, rule, sink, what].join('\0');
  pass(({ path, finding: { ruleId, sink = '' }, identity: { what } }) => [path, ruleId, sink, what].join('\0'), renamed);
  pass(
    (item) => fingerprintOf(item.finding, item.identity),
    (entry) => (files.exists(entry.path) ? undefined : entry.fingerprint),
  );
  for (const item of known.keys()) worse.delete(item);
  return { known, worse, unused: freeEntries };
}

/** As many pairs as there can be, each of a finding and an entry that accepts it; those first that are what was accepted, no less. */
function paired<Item extends Identified>(items: readonly Item[], entries: readonly BaselineEntry[]): Map<Item, BaselineEntry> {
  const holders = new Map<BaselineEntry, Item>();
  const tryTo = (item: Item, seen: Set<BaselineEntry>): boolean => {
    for (const entry of entries) {
      if (seen.has(entry) || !accepts(entry, item)) continue;
      seen.add(entry);
      const holder = holders.get(entry);
      if (holder === undefined || tryTo(holder, seen)) {
        holders.set(entry, item);
        return true;
      }
    }
    return false;
  };
  const left = items.filter((item) => {
    const same = entries.find((entry) => !holders.has(entry) && isSame(entry, item) && accepts(entry, item));
    if (same) holders.set(same, item);
    return !same;
  });
  for (const item of left) tryTo(item, new Set());
  return new Map([...holders].map(([entry, item]) => [item, entry]));
}

function isSame(entry: BaselineEntry, { finding }: Identified): boolean {
  return (
    entry.level === finding.level &&
    entry.kinds.length === finding.kinds.length &&
    entry.exposure === exposureText(finding.exposure) &&
    finding.kinds.every((kind) => entry.kinds.includes(kind))
  );
}

function accepts(entry: BaselineEntry, { finding, written }: Identified): boolean {
  if (isWorse(finding, entry)) return false;
  return entry.value === undefined || written === undefined || entry.value === valueDigest(entry.path, entry.within, written);
}
