/** The findings of single files that a baseline accepts: for surfaces that see one file at a time. */
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import {
  addTo,
  chainsOf,
  identitiesOf,
  isAboutText,
  matchBaseline,
  withMarkup,
  type BaselineEntry,
  type Finding,
  type SourceFile,
} from '../../core/index.ts';
import { baselineFor, fromBaselinePath, toBaselinePath } from './baseline-files.ts';

/** Returns which findings of a file are accepted. */
export type AcceptedIn = (file: SourceFile, findings: readonly Finding[]) => ReadonlySet<Finding>;

const NOTHING: ReadonlySet<Finding> = new Set();

/**
 * Finds the accepted findings of one file after the other. An entry of a missing file applies to one other file only: the first that shows
 * what it accepted. `freshFor`: milliseconds after which the baseline is read again.
 */
export class AcceptedFindings {
  private read: { readonly at: number; readonly found: Entries | undefined; readonly broken: string | undefined } | undefined;
  private readonly claims = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly freshFor: number,
    private readonly exists: (path: string) => boolean = existsSync,
  ) {}

  readonly in: AcceptedIn = (file, findings) => {
    const found = this.baseline();
    if (!found || findings.length === 0) return NOTHING;
    const path = isAbsolute(file.path) ? file.path : resolve(this.folder, file.path);
    const own = toBaselinePath(path, found.folder);
    const entries = [...found.of(own), ...found.gone.filter((entry) => entry.path !== own && this.isFree(entry, own))];
    if (entries.length === 0) return NOTHING;
    const whole = { path, text: file.text, parsed: withMarkup(file) };
    const identities = identitiesOf(whole, findings);
    const items = findings.flatMap((finding, index) => {
      const identity = identities[index];
      return identity
        ? [
            {
              finding,
              identity,
              path: own,
              written: isAboutText(identity) ? file.text.slice(finding.range.start, finding.range.end) : undefined,
            },
          ]
        : [];
    });
    let chains: ReadonlySet<string> | undefined;
    const { known } = matchBaseline(items, entries, {
      exists: (other) => other === own || !found.isGone(other),
      chains: (other) => (other === own ? (chains ??= chainsOf(whole)) : undefined),
    });
    for (const entry of known.values()) if (entry.path !== own) this.claims.set(keyOf(entry), own);
    return new Set([...known.keys()].map(({ finding }) => finding));
  };

  /** The file that is there and is no baseline: nothing in it is accepted. */
  get broken(): string | undefined {
    this.baseline();
    return this.read?.broken;
  }

  private isFree(entry: BaselineEntry, path: string): boolean {
    return (this.claims.get(keyOf(entry)) ?? path) === path;
  }

  private baseline(): Entries | undefined {
    const now = Date.now();
    if (!this.read || now - this.read.at > this.freshFor) {
      const file = baselineFor({ folder: this.folder });
      this.read = {
        at: now,
        found: file?.baseline && new Entries(file.folder, file.baseline.entries, this.exists),
        broken: file && !file.baseline ? file.file : undefined,
      };
    }
    return this.read.found;
  }
}

/** The entries of a baseline, by path, and those whose file is gone. The disk is read once for each path. */
class Entries {
  private readonly byPath = new Map<string, BaselineEntry[]>();
  private readonly gonePaths: ReadonlySet<string>;
  readonly gone: readonly BaselineEntry[];

  /** `folder`: what the paths are relative to. */
  constructor(
    readonly folder: string,
    entries: readonly BaselineEntry[],
    exists: (path: string) => boolean,
  ) {
    for (const entry of entries) addTo(this.byPath, entry.path, entry);
    this.gonePaths = new Set([...this.byPath.keys()].filter((path) => !exists(fromBaselinePath(path, folder))));
    this.gone = entries.filter(({ path }) => this.gonePaths.has(path));
  }

  of(path: string): readonly BaselineEntry[] {
    return this.byPath.get(path) ?? [];
  }

  isGone(path: string): boolean {
    return this.gonePaths.has(path);
  }
}

function keyOf({ path, fingerprint, kinds, value = '' }: BaselineEntry): string {
  return [path, fingerprint, kinds.join(), value].join('\0');
}
