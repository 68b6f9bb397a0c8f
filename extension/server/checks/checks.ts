/** When documents are checked, and what was last found in them. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../../core/index.ts';
import { check, type Found, type Setup } from './check.ts';
import { MAX_ROUNDS, type LateFiles } from '../machine/late-files.ts';
import { moveFindings, type Shown } from './half-typed.ts';
import { countOf } from './values.ts';
import { restingOn } from './resting.ts';

/** A document's findings at one version. */
export interface Checked extends Found {
  readonly version: number;
  readonly text: string;
  readonly setup: Setup;
  /** What the check took. */
  readonly milliseconds: number;
}

export interface ChecksOptions {
  /** Milliseconds without a change before a document is checked. */
  readonly delay: number;
  /** How to check a document; undefined when it is not to be checked. */
  readonly setupOf: (document: TextDocument) => Promise<Setup | undefined>;
  readonly isOpen: (document: TextDocument) => boolean;
  readonly publish: (document: TextDocument, checked: Checked | undefined) => void;
  /** Files that a check may need before they are loaded; undefined where all can be read at once. */
  readonly late?: LateFiles;
  /** Called with an exception; the last findings of the document stay. */
  readonly crashed: (document: TextDocument, crash: unknown) => void;
  /** Called when a check is over and no other waits. */
  readonly rest?: () => void;
}

/** Runs checks: late enough not to disturb typing, never for an outdated version. Stores findings and text, no tree. */
export class Checks {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly results = new Map<string, Checked>();
  /** The last findings of each document, moved along with its text. */
  private readonly shown = new Map<string, Shown>();
  private running = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly options: ChecksOptions) {}

  /** Checks a document and publishes what is found, after `delay` or at once. A newer request replaces one that waits. */
  schedule(document: TextDocument, delay = this.options.delay): void {
    clearTimeout(this.timers.get(document.uri));
    this.timers.set(
      document.uri,
      setTimeout(() => void this.run(document), delay),
    );
  }

  /** To be called at each change of a text: findings move with it until the next check. */
  changed(document: TextDocument): void {
    const shown = this.shown.get(document.uri);
    if (shown) this.shown.set(document.uri, moveFindings(shown, document.getText()));
  }

  /** The result for the present text of a document; checks it first when that was not done yet. Never rejects. */
  async current(document: TextDocument): Promise<Checked | undefined> {
    const last = this.results.get(document.uri);
    if (last?.version === document.version) return last;
    return this.refresh(document);
  }

  /** How many problems a document had when it was last checked; 0 when it was not yet. */
  countOf(document: TextDocument | undefined): number {
    const last = document && this.results.get(document.uri);
    return last ? countOf(last) : 0;
  }

  /** Whether a document waits to be checked. */
  get isBusy(): boolean {
    return this.timers.size > 0;
  }

  /** Resolves when no document waits to be checked, or is being checked. */
  async rested(): Promise<void> {
    if (this.isBusy || this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Whether what was last found in a document rests on one of these files, or would if it were looked for now. */
  isDependent({ uri }: TextDocument, paths: readonly string[], textOf: (path: string) => string | undefined): boolean {
    const { modules = [], cells = [] } = this.results.get(uri) ?? {};
    return restingOn(paths, textOf)(modules, cells);
  }

  /** What was found at an older configuration does not count any more. */
  forget({ uri }: TextDocument): void {
    this.results.delete(uri);
    this.shown.delete(uri);
  }

  close(document: TextDocument): void {
    clearTimeout(this.timers.get(document.uri));
    this.timers.delete(document.uri);
    this.forget(document);
    this.options.publish(document, undefined);
    this.tellRest();
  }

  private async run(document: TextDocument): Promise<void> {
    this.timers.delete(document.uri);
    const { version } = document;
    this.running++;
    try {
      const checked = await this.refresh(document);
      await turn();
      if (this.options.isOpen(document) && document.version === version && !this.timers.has(document.uri))
        this.options.publish(document, checked);
    } catch (crash) {
      this.options.crashed(document, crash);
    } finally {
      this.running--;
      if (!this.isBusy) this.options.rest?.();
      this.tellRest();
    }
  }

  private tellRest(): void {
    if (this.isBusy || this.running > 0) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** An exception in the check of one document is reported and affects no other: its former findings stay. */
  private async refresh(document: TextDocument): Promise<Checked | undefined> {
    const last = this.results.get(document.uri);
    const before = (): readonly Finding[] => this.shown.get(document.uri)?.findings ?? [];
    try {
      const setup = await this.options.setupOf(document);
      if (!this.options.isOpen(document)) return undefined;
      if (!setup) {
        this.forget(document);
        return undefined;
      }
      const started = performance.now();
      let found = check(document.getText(), setup, before());
      for (let round = 0; round < MAX_ROUNDS && this.options.late?.isWanting; round++) {
        await this.options.late.bringWanted();
        if (!this.options.isOpen(document)) return undefined;
        found = check(document.getText(), setup, before());
      }
      return this.remember(document, { setup, ...found, milliseconds: performance.now() - started });
    } catch (crash) {
      this.options.crashed(document, crash);
      return last && this.remember(document, { ...last, findings: before(), comments: [], accepted: new Set() });
    }
  }

  private remember(document: TextDocument, found: Omit<Checked, 'version' | 'text'>): Checked {
    const checked = { ...found, version: document.version, text: document.getText() };
    this.results.set(document.uri, checked);
    this.shown.set(document.uri, checked);
    return checked;
  }
}

/** Lets messages that arrived meanwhile be read first: a change among them makes what was found outdated. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
