/** Findings of a run as entries of a baseline, and the comparison with those of before. */
import { existsSync } from 'node:fs';
import {
  chainsOf,
  exposureText,
  isAboutText,
  matchBaseline,
  parseFile,
  valueDigest,
  type BaselineEntry,
  type Identified,
  type KnownFiles,
  type Matched,
} from '../../../core/index.ts';
import { fromBaselinePath, toBaselinePath } from '../../host/baseline-files.ts';
import type { Reported } from '../findings/reported.ts';

/** A finding as it is compared. */
export interface Comparable extends Identified {
  readonly reported: Reported;
}

/** Findings by where a baseline in a folder has them; `written` are the texts that they are about. */
export function comparable(reported: readonly Reported[], folder: string, written: ReadonlyMap<Reported, string>): Comparable[] {
  return reported.map((one) => ({
    reported: one,
    finding: one.finding,
    identity: one.identity,
    path: toBaselinePath(one.file, folder),
    written: written.get(one),
  }));
}

/** The entry that accepts a finding from a day on. */
export function entryOf({ reported, path, written }: Comparable, since: string): BaselineEntry {
  const { finding, identity, fingerprint } = reported;
  return {
    path,
    fingerprint,
    rule: finding.ruleId,
    ...(finding.sink === undefined ? {} : { sink: finding.sink }),
    within: identity.within,
    what: identity.what,
    kinds: finding.kinds,
    level: finding.level,
    exposure: exposureText(finding.exposure),
    ...(written === undefined || !isAboutText(identity) ? {} : { value: valueDigest(path, identity.within, written) }),
    since,
  };
}

/** Compares with entries whose paths are relative to a folder. `textOf` reads a file of this run. */
export function compared(
  items: readonly Comparable[],
  entries: readonly BaselineEntry[],
  folder: string,
  textOf: (path: string) => string | undefined,
): Matched<Comparable> {
  const chains = new Map<string, ReadonlySet<string> | undefined>();
  const files: KnownFiles = {
    exists: (path) => existsSync(fromBaselinePath(path, folder)),
    chains: (path) => {
      if (!chains.has(path)) chains.set(path, chainsIn(fromBaselinePath(path, folder), textOf));
      return chains.get(path);
    },
  };
  return matchBaseline(items, entries, files);
}

function chainsIn(path: string, textOf: (path: string) => string | undefined): ReadonlySet<string> | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  try {
    return chainsOf({ path, text, parsed: parseFile(path, text, {}) });
  } catch {
    return undefined;
  }
}

const DAY = 86_400_000;

/** Entries that still count: none is older than so many days. */
export function living(entries: readonly BaselineEntry[], today: string, days = Infinity): BaselineEntry[] {
  return entries.filter(({ since }) => !(Date.parse(today) - Date.parse(since) > days * DAY));
}
