/** A checkout as it is on the disk with some files written anew, moved or removed: nothing is ever written there. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { analyze, chainsOf, compileConfig, fingerprintOf, identitiesOf, isAboutText, isReported, isSuppressed, matchBaseline, mayWriteTo, wantedBy, withMarkup, type BaselineEntry, type CellDependency, type Finding, type Identity, type ProjectConfig } from '../../core/index.ts';
import { entryOf, type Comparable } from '../../eslint-plugin/command/baseline/entries.ts';
import { generatedReason } from '../../eslint-plugin/command/files/generated-code.ts';
import { Targets } from '../../eslint-plugin/command/files/targets.ts';
import { NodeModuleHost } from '../../eslint-plugin/host/node-modules.ts';

export const PRESET = 'recommended';
const FRESH_FOR = 600_000;
const DAY = '2026-01-01';

/** A finding of one state. */
export interface Found {
  readonly path: string;
  readonly finding: Finding;
  readonly identity: Identity;
  readonly written?: string;
}

/** What one file shows, and the other files that this rests on. */
interface Looked {
  readonly found: readonly Found[];
  readonly modules: readonly string[];
  readonly cells: readonly CellDependency[];
}

export class Project {
  private knownBaseline: readonly BaselineEntry[] | undefined;
  private readonly looked = new Map<string, Looked>();
  readonly host: NodeModuleHost;
  /** What a project without settings has: folders mean something below its own. */
  private readonly config: ProjectConfig;

  constructor(readonly folder: string, private readonly texts: ReadonlyMap<string, string>, private readonly changed: ReadonlyMap<string, string | undefined> = new Map()) {
    this.config = compileConfig([], folder);
    const overlay = { texts: new Map([...changed].filter(([, text]) => text !== undefined)), hidden: new Set([...changed].filter(([, text]) => text === undefined).map(([path]) => path)) };
    this.host = new NodeModuleHost({ freshFor: FRESH_FOR, keepsTexts: true, overlay });
  }

  /** A checkout with everything that a scan would open. */
  static of(folder: string): Project {
    const targets = new Targets({ allFiles: false });
    targets.add(folder, folder);
    const texts = new Map<string, string>();
    for (const path of targets.files) {
      const text = readFileSync(path, 'utf8');
      if (generatedReason(path, text) === undefined) texts.set(path, text);
    }
    return new Project(folder, texts);
  }

  get paths(): string[] {
    return [...new Set([...this.texts.keys(), ...this.changed.keys()])].filter((path) => this.textOf(path) !== undefined);
  }

  textOf(path: string): string | undefined {
    return this.changed.has(path) ? this.changed.get(path) : this.texts.get(path);
  }

  /** The same project after an edit: what the edit cannot touch is not looked at again, unless everything is asked for. */
  after(changes: ReadonlyMap<string, string | undefined>, everything = false): Project {
    const next = new Project(this.folder, this.texts, new Map([...this.changed, ...changes]));
    if (everything) return next;
    const texts = [...changes].flatMap(([path, text]) => [[path, this.textOf(path) ?? ''] as const, [path, text ?? ''] as const]);
    for (const [path, looked] of this.looked) {
      const isTouched = changes.has(path) || looked.modules.some((module) => changes.has(module)) || texts.some(([other, text]) => mayWriteTo(other, text, looked.cells));
      if (!isTouched) next.looked.set(path, looked);
    }
    return next;
  }

  /** Findings of all files, in order. */
  get found(): Found[] {
    return this.paths.sort().flatMap((path) => this.look(path).found);
  }

  foundIn(path: string): readonly Found[] {
    return this.look(path).found;
  }

  /** Files whose findings rest on a module. */
  dependentsOf(module: string): string[] {
    return this.paths.filter((path) => this.look(path).modules.includes(module));
  }

  /** Entries that accept everything. */
  get baseline(): readonly BaselineEntry[] {
    return (this.knownBaseline ??= this.baselineOf(this.found));
  }

  baselineOf(found: readonly Found[]): BaselineEntry[] {
    return found.map((one) => entryOf({ ...one, path: this.nameOf(one.path), reported: { ...one, file: one.path, fingerprint: fingerprintOf(one.finding, one.identity) } } as unknown as Comparable, DAY));
  }

  /** What a baseline does not know. */
  newSince(entries: readonly BaselineEntry[]): Found[] {
    const items = this.found.map((one) => ({ finding: one.finding, identity: one.identity, written: one.written, path: this.nameOf(one.path), one }));
    const pathOf = new Map(this.paths.map((path) => [this.nameOf(path), path]));
    const { known } = matchBaseline(items, entries, {
      exists: (name) => pathOf.has(name),
      chains: (name) => {
        const path = pathOf.get(name);
        const text = path === undefined ? undefined : this.textOf(path);
        return path === undefined || text === undefined ? undefined : chainsOf({ path, text, parsed: withMarkup({ path, text }) });
      },
    });
    return items.filter((item) => !known.has(item)).map(({ one }) => one);
  }

  private nameOf(path: string): string {
    return relative(this.folder, path).split(sep).join('/');
  }

  private look(path: string): Looked {
    let looked = this.looked.get(path);
    if (!looked) this.looked.set(path, (looked = this.analysed(path)));
    return looked;
  }

  private analysed(path: string): Looked {
    const text = this.textOf(path) ?? '';
    const { findings, directives, modules, cells = [] } = analyze({ path, text }, { config: this.config, host: this.host, wanted: wantedBy(PRESET) });
    const shown = findings.filter((finding) => isReported(finding, PRESET) && !isSuppressed(finding, directives));
    const identities = shown.length === 0 ? [] : identitiesOf({ path, text, parsed: withMarkup({ path, text }) }, shown);
    const found = shown.flatMap((finding, index): Found[] => {
      const identity = identities[index];
      return identity ? [{ path, finding, identity, ...(isAboutText(identity) ? { written: text.slice(finding.range.start, finding.range.end) } : {}) }] : [];
    });
    return { found, modules, cells };
  }
}
