/** What a repair may use, and the files that it writes: a module host over one state of the disk with new texts laid over it. */
import { dirname, resolve } from 'node:path';
import { analyze, isReported, type Analysis, type Edit, type Finding, type ModuleHost, type Preset } from '../../../core/index.ts';
import { applyEdits } from '../../../core/fix/apply.ts';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';

const MASK_PACKAGE = 'pi-guard-mask';
const A_DAY = 86_400_000;
const MEMO = 300;

/** One way to work: with the package of masks installed, or as an editor that may write a mask file. */
export class Setting {
  readonly name: string;
  readonly host: ModuleHost;
  private readonly preset: Preset;
  private readonly disk = new NodeModuleHost({ freshFor: A_DAY, keepsTexts: true });
  private readonly written = new Map<string, string>();
  private readonly memo = new Map<string, readonly Finding[] | undefined>();

  constructor(name: string, preset: Preset, hasPackage: boolean) {
    this.name = name;
    this.preset = preset;
    this.host = {
      resolve: (specifier, from) => (hasPackage && specifier === MASK_PACKAGE ? '/pi-guard-mask/index.js' : (this.writtenAt(specifier, from) ?? this.disk.resolve(specifier, from))),
      read: (id) => this.written.get(id) ?? (hasPackage && id.endsWith('package.json') ? withPackage(this.disk.read(id)) : this.disk.read(id)),
      entries: (from) => this.disk.entries(from),
      programFiles: (from) => this.disk.programFiles(from),
    };
  }

  /** Findings of a text; undefined where it cannot be parsed. */
  findings(path: string, text: string): readonly Finding[] | undefined {
    const key = `${[...this.written].map(([file, written]) => `${file} ${written}`).join('\0')} ${path}\0${text}`;
    if (!this.memo.has(key)) {
      if (this.memo.size > MEMO) this.memo.clear();
      const analysis: Analysis = analyze({ path, text }, { host: this.host, otherFiles: true });
      this.memo.set(key, analysis.failure ? undefined : analysis.findings.filter((finding) => isReported(finding, this.preset)));
    }
    return this.memo.get(key);
  }

  /** Lays the other files that a repair writes over the disk while `use` runs. */
  withFilesOf<T>(edits: readonly Edit[], use: (files: ReadonlyMap<string, string>) => T): T {
    for (const file of new Set(edits.flatMap((edit) => edit.file ?? []))) {
      const text = this.host.read(file);
      this.written.set(file, applyEdits(text === undefined || text === 'later' ? '' : text, edits.filter((edit) => edit.file === file)));
    }
    try {
      return use(this.written);
    } finally {
      this.written.clear();
    }
  }

  /** A file that a repair has just written, by the path or the alias that names it. */
  private writtenAt(specifier: string, from: string): string | undefined {
    if (this.written.size === 0) return undefined;
    const bare = specifier.replace(/\.[cm]?[jt]s$/, '');
    const path = /^\.{1,2}\//.test(bare) ? resolve(dirname(from), bare) : bare.replace(/^(?:@@?|[~#])\//, '/');
    return [...this.written.keys()].find((file) => file.replace(/\.[cm]?[jt]s$/, '').endsWith(path));
  }
}

/** A manifest that lists the package of masks. */
function withPackage(manifest: string | undefined): string | undefined {
  return manifest?.replace(/^\s*\{/, `{ "peerDependencies": { "${MASK_PACKAGE}": "1" },`);
}
