/** The findings of single files that a baseline accepts: for surfaces that see one file at a time. */
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import {
  chainsOf,
  identitiesOf,
  isAboutText,
  matchBaseline,
  withMarkup,
  type BaselineEntry,
  type Finding,
  type SourceFile,
} from '../../core/index.ts';
import { baselineFor, fromBaselinePath, toBaselinePath, type BaselineFile } from './baseline-files.ts';

/** Returns which findings of a file are accepted. */
export type AcceptedIn = (file: SourceFile, findings: readonly Finding[]) => ReadonlySet<Finding>;

const NOTHING: ReadonlySet<Finding> = new Set();

/**
 * The accepted findings of one file after the other. An entry of a file that is gone stands for one other file only: the first that
 * shows what it accepted. `freshFor`: milliseconds after which the baseline is read again.
 */
export class AcceptedFindings {
  private read: { readonly at: number; readonly found: BaselineFile | undefined } | undefined;
  private readonly claims = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly freshFor: number,
  ) {}

  readonly in: AcceptedIn = (file, findings) => {
    const found = this.baseline();
    if (!found?.baseline || findings.length === 0) return NOTHING;
    const path = isAbsolute(file.path) ? file.path : resolve(this.folder, file.path);
    const own = toBaselinePath(path, found.folder);
    const entries = found.baseline.entries.filter((entry) => entry.path === own || this.isFree(entry, own));
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
      exists: (other) => existsSync(fromBaselinePath(other, found.folder)),
      chains: (other) => (other === own ? (chains ??= chainsOf(whole)) : undefined),
    });
    for (const entry of known.values()) if (entry.path !== own) this.claims.set(keyOf(entry), own);
    return new Set([...known.keys()].map(({ finding }) => finding));
  };

  private isFree(entry: BaselineEntry, path: string): boolean {
    return (this.claims.get(keyOf(entry)) ?? path) === path;
  }

  private baseline(): BaselineFile | undefined {
    const now = Date.now();
    if (!this.read || now - this.read.at > this.freshFor) this.read = { at: now, found: baselineFor({ folder: this.folder }) };
    return this.read.found;
  }
}

function keyOf({ path, fingerprint, kinds, value = '' }: BaselineEntry): string {
  return [path, fingerprint, kinds.join(), value].join('\0');
}
