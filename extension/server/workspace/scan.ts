/** All files of the workspace, checked in small steps with requests of the editor served between; later only what has changed. */
import { dirname } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { writersUnder, type CellDependency } from '../../../core/index.ts';
import { openFile } from '../../../eslint-plugin/command/files/open-file.ts';
import { statsOf } from '../../../eslint-plugin/command/files/stats.ts';
import { Targets } from '../../../eslint-plugin/command/files/targets.ts';
import type { ScanAnswer, ScanProgress } from '../../protocol.ts';
import { check, type Setup } from '../checks/check.ts';
import { MAX_ROUNDS, type LateFiles } from '../machine/late-files.ts';
import { fileUri } from '../machine/file-address.ts';
import type { Decided } from '../configuration/setups.ts';
import { countOf, type Counted } from '../checks/values.ts';
import { stampOf } from '../../../eslint-plugin/host/stamp.ts';
import { isInside } from '../../../eslint-plugin/host/inside.ts';
import { restingOn } from '../checks/resting.ts';

/** What was found in a file that is not open. */
interface Known {
  readonly stamp: string;
  /** Undefined for a file that was open then. */
  readonly setup?: Setup;
  /** Other files that the findings rest on, with their stamps. */
  readonly modules: readonly (readonly [string, string])[];
  /** Queries to the whole program. */
  readonly cells: readonly CellDependency[];
  /** Without those that a baseline accepts. */
  readonly findings: number;
  /** Whether a result of it is shown. */
  readonly isShown: boolean;
}

export interface ScanHost {
  /** How a file is to be checked; settings are those of its folder of the workspace. */
  readonly decide: (uri: string, length: number) => Promise<Decided>;
  /** How many findings an open file shows; undefined when it is not open. */
  readonly openFindings: (path: string) => number | undefined;
  readonly isIgnoredByGit: (path: string) => boolean;
  /** Text of a file as it is now. */
  readonly textOf: (path: string) => string | undefined;
  /** Whether the editor waits for something that takes precedence. */
  readonly isBusy: () => boolean;
  /** Shows what was found in a file that is not open; nothing when it is gone or clean. */
  readonly publish: (document: TextDocument, found: Counted, setup: Setup | undefined) => void;
  /** Files that have to be loaded before they are read; undefined where all can be read at once. */
  readonly late?: LateFiles;
  /** Called with an exception; the other files are checked all the same. */
  readonly crashed: (uri: string, crash: unknown) => void;
}

/** What a scan came to; why files were left out, by a name of the reason. */
export interface ScanCounts extends Omit<ScanAnswer, 'skipped'> {
  readonly skipped: ReadonlyMap<string, number>;
}

export interface ScanRun {
  readonly roots: readonly string[];
  readonly onProgress: (progress: ScanProgress) => void;
  readonly isCancelled: () => boolean;
}

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 200;
/** Milliseconds that a scan waits while the editor is busy, before it looks again. */
const WAIT = 30;
/** Files that are loaded at once. */
const AT_ONCE = 50;

/** What was found in a file; `isNew`: it was looked at now. */
interface Looked {
  readonly findings: number;
  readonly isNew: boolean;
}

/** One scan of all files, what it found, and what has changed since. */
export class WorkspaceScan {
  private readonly known = new Map<string, Known>();
  /** Whether all files have been looked at once. */
  private hasRun = false;
  /** The folders that were looked through. */
  private roots: readonly string[] = [];

  constructor(private readonly host: ScanHost) {}

  get isActive(): boolean {
    return this.hasRun;
  }

  async run({ roots, onProgress, isCancelled }: ScanRun): Promise<ScanCounts> {
    const targets = new Targets({ allFiles: false });
    for (const root of roots) targets.add(root, root);
    const { files } = targets;
    const answer = { files: 0, findings: 0, affected: 0, checked: 0, isCancelled: false };
    const skipped = new Map<string, number>(targets.skipped());
    let reportedAt = 0;
    this.hasRun = true;
    this.roots = roots;
    this.forgetMissing(new Set(files));
    for (const [index, path] of files.entries()) {
      if (Date.now() - reportedAt >= REPORT_EVERY) {
        reportedAt = Date.now();
        onProgress({ done: index, all: files.length, findings: answer.findings });
      }
      await this.turn();
      if (index % AT_ONCE === 0) await this.host.late?.bring(files.slice(index, index + AT_ONCE));
      if (isCancelled()) return { ...answer, isCancelled: true, skipped };
      const found = await this.look(path);
      if (typeof found === 'string') skipped.set(found, (skipped.get(found) ?? 0) + 1);
      else {
        answer.files++;
        answer.findings += found.findings;
        if (found.findings > 0) answer.affected++;
        if (found.isNew) answer.checked++;
      }
    }
    return { ...answer, skipped };
  }

  /** Looks at files that have changed on the disk or are new there, and at those whose findings rest on them. */
  async refresh(paths: readonly string[]): Promise<void> {
    if (!this.hasRun) return;
    const rests = restingOn(paths, (path) => this.host.textOf(path));
    const dependents = [...this.known].filter(([, { modules, cells }]) =>
      rests(
        modules.map(([module]) => module),
        cells,
      ),
    );
    const changed = new Set(paths);
    const known = [...this.known.keys()].filter((path) => isOneOf(changed, path));
    for (const path of new Set([...known, ...this.added(paths), ...dependents.map(([path]) => path)])) {
      await this.turn();
      await this.look(path);
    }
  }

  /** Those of some paths that a scan now would take for the first time. */
  private added(paths: readonly string[]): readonly string[] {
    const targets = new Targets({ allFiles: false });
    for (const path of paths.flatMap(filesAt)) {
      const root = this.known.has(path) ? undefined : this.roots.find((folder) => isInside(path, folder));
      if (root !== undefined) targets.addGiven(path, root);
    }
    return targets.files;
  }

  /** A file that was open shows again what the disk holds. */
  async closed(path: string): Promise<void> {
    if (!this.known.delete(path)) return;
    await this.look(path);
  }

  /** What is found in a file, or why it is not looked at. An exception is reported and affects no other file: never rejects. */
  private async look(path: string): Promise<Looked | string> {
    try {
      return await this.lookAt(path);
    } catch (crash) {
      this.host.crashed(fileUri(path), crash);
      return this.forget(path, 'failed');
    }
  }

  private async lookAt(path: string): Promise<Looked | string> {
    const open = this.host.openFindings(path);
    const stamp = stampOf(path);
    if (open !== undefined) {
      this.known.set(path, { stamp: '', modules: [], cells: [], findings: open, isShown: open > 0 });
      return { findings: open, isNew: false };
    }
    const known = this.known.get(path);
    if (stamp === '') return this.forget(path, 'unreadable');
    if (this.host.isIgnoredByGit(path)) return this.forget(path, 'git');
    const { setup, unchecked } = await this.host.decide(fileUri(path), 0);
    if (!setup) return this.forget(path, unchecked ?? 'unread');
    if (
      known?.setup &&
      known.stamp === stamp &&
      isSameSetup(known.setup, setup) &&
      known.modules.every(([module, before]) => stampOf(module) === before) &&
      hasSameWriters(path, known, setup)
    )
      return { findings: known.findings, isNew: false };
    const opened = openFile(path, { allFiles: false });
    if (!('text' in opened)) return this.forget(path, 'skipped' in opened ? opened.skipped : 'unreadable');
    const uri = fileUri(path);
    let found = check(opened.text, setup);
    for (let round = 0; round < MAX_ROUNDS && this.host.late?.isWanting; round++) {
      await this.host.late.bringWanted();
      found = check(opened.text, setup);
    }
    const { findings, modules, cells, comments } = found;
    const count = countOf(found);
    const hasMarks = findings.length > 0 || comments.length > 0;
    this.known.set(path, {
      stamp,
      setup: { ...setup, host: undefined },
      modules: modules.map((module) => [module, stampOf(module)] as const),
      cells,
      findings: count,
      isShown: hasMarks,
    });
    if (hasMarks || known?.isShown) this.host.publish(TextDocument.create(uri, '', 0, opened.text), found, setup);
    return { findings: count, isNew: true };
  }

  private forget(path: string, reason: string): string {
    if (this.known.get(path)?.isShown)
      this.host.publish(TextDocument.create(fileUri(path), '', 0, ''), { findings: [], accepted: new Set(), comments: [] }, undefined);
    this.known.delete(path);
    return reason;
  }

  private forgetMissing(files: ReadonlySet<string>): void {
    for (const path of [...this.known.keys()]) if (!files.has(path)) this.forget(path, 'gone');
  }

  /** Lets requests of the editor be served, and what it waits for be done first. */
  private async turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.host.isBusy()) await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

/** Whether a path, or a folder above it, is among some. */
function isOneOf(paths: ReadonlySet<string>, path: string): boolean {
  for (let current = path; ; current = dirname(current)) {
    if (paths.has(current)) return true;
    if (current === dirname(current)) return false;
  }
}

/** The files of a folder that has come in, as when it was renamed; else the path itself. */
function filesAt(path: string): readonly string[] {
  if (!statsOf(path)?.isDirectory()) return [path];
  const targets = new Targets({ allFiles: false });
  targets.add(path, path);
  return targets.files;
}

function hasSameWriters(path: string, { cells }: Known, { host }: Setup): boolean {
  return cells.every(({ marks, writers }) => host !== undefined && writersUnder(host, path, marks).join('\n') === writers.join('\n'));
}

function isSameSetup(a: Setup, b: Setup): boolean {
  return (
    a.config === b.config &&
    a.preset === b.preset &&
    a.minLevel === b.minLevel &&
    a.locale === b.locale &&
    a.today === b.today &&
    a.accepted === b.accepted
  );
}
