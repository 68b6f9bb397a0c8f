/** Two open documents that import each other, edited as the language server is told it: each edit is checked from outside. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_CONFIG, type Finding, type ModuleHost, type Range } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import { check, type Setup } from '../../extension/server/checks/check.ts';
import { Checks } from '../../extension/server/checks/checks.ts';
import { toRange } from '../../extension/server/answers/diagnostics.ts';
import { MAX_CPU } from './examine.ts';
import { changedPlace, type RandomEdit, type Replacement } from './edits.ts';
import { wrongPlacesOf } from './places.ts';

const FOLDER = '/desk';

export interface Page {
  readonly name: string;
  readonly text: string;
}

export class Desk {
  /** What went wrong so far, one sentence each; no text is quoted. */
  readonly wrong: string[] = [];
  readonly documents: readonly [TextDocument, TextDocument];
  private readonly host = this.newHost();
  private readonly checks: Checks;

  constructor(pages: readonly [Page, Page]) {
    const [first, second] = pages.map(({ name, text }) => TextDocument.create(`file://${FOLDER}/${name}`, '', 1, text)) as [TextDocument, TextDocument];
    this.documents = [first, second];
    this.checks = new Checks({
      delay: 0,
      setupOf: (document) => Promise.resolve(this.setupOf(document, this.host)),
      isOpen: () => true,
      publish: () => undefined,
      crashed: (_, crash) => void this.wrong.push(`crash: ${describeCrash(crash)}`),
    });
  }

  /** Findings of a document as it stands. */
  async findings(document: TextDocument): Promise<readonly Finding[]> {
    return (await this.checks.current(document))?.findings ?? [];
  }

  /**
   * Makes one edit and looks at everything that is said afterwards; returns how many findings there are. With `isCompared`
   * they are held against those of a first look at the text.
   */
  async edit(document: TextDocument, { replacements }: RandomEdit, isCompared: boolean): Promise<number> {
    const before = document.getText();
    const shownBefore = await this.findings(document);
    const expected = this.apply(document, replacements);
    const text = document.getText();
    if (text !== expected) this.wrong.push('the document is not what was typed');
    this.checks.changed(document);
    const started = performance.now();
    const findings = await this.findings(document);
    const isSlow = performance.now() - started > MAX_CPU;
    if (isCompared) this.compare(findings, check(text, this.setupOf(document, this.newHost())), { before, text, shownBefore });
    for (const finding of findings) this.wrong.push(...wrongPlacesOf(text, finding, (file) => this.textAt(file)), ...wrongPosition(finding.range, document));
    const cpu = isSlow ? this.cpuOf(document) : 0;
    if (cpu > MAX_CPU) this.wrong.push(`takes ${Math.round(cpu)} ms of CPU`);
    return findings.length;
  }

  /**
   * Findings must be those of a first look at the text. Where code cannot be read, earlier ones may stay: each was there
   * before, and its text is the same unless the edit was inside it.
   */
  private compare(findings: readonly Finding[], fresh: ReturnType<typeof check>, { before, text, shownBefore }: { before: string; text: string; shownBefore: readonly Finding[] }): void {
    const found = new Set(fresh.findings.map((finding) => JSON.stringify(finding)));
    const kept = findings.filter((finding) => !found.delete(JSON.stringify(finding)));
    if (found.size > 0) this.wrong.push(`${found.size} of ${fresh.findings.length} findings are missing or other than at a first look`);
    const known = new Set(shownBefore.map((finding) => textAndRule(before, finding)));
    const edited = changedPlace(before, text);
    for (const finding of kept) {
      if (finding.fixes.length > 0) this.wrong.push(`${finding.ruleId}: a finding that was kept has repairs`);
      const isEdited = finding.range.start <= edited.end && edited.start <= finding.range.end;
      if (!isEdited && !known.has(textAndRule(text, finding))) this.wrong.push(`${finding.ruleId} at ${finding.range.start}-${finding.range.end}: a finding that was kept points at another text`);
    }
  }

  /** Tells the document as the editor does, by lines and columns; returns the text that should come out. */
  private apply(document: TextDocument, replacements: readonly Replacement[]): string {
    let expected = document.getText();
    const changes = replacements.map(({ start, end, text }) => {
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      expected = expected.slice(0, document.offsetAt(range.start)) + text + expected.slice(document.offsetAt(range.end));
      return { range, text };
    });
    TextDocument.update(document, changes, document.version + 1);
    return expected;
  }

  private cpuOf(document: TextDocument): number {
    const started = process.cpuUsage();
    check(document.getText(), this.setupOf(document, this.newHost()));
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }

  private setupOf(document: TextDocument, host: ModuleHost): Setup {
    return { path: pathOf(document), config: DEFAULT_CONFIG, preset: 'strict', locale: 'en', host };
  }

  /** Whatever is imported by a relative name is the other document. */
  private newHost(): ModuleHost {
    return {
      resolve: (specifier, from) => (/^[.@/]/.test(specifier) ? this.documents.map(pathOf).find((path) => path !== from) : undefined),
      read: (id) => this.textAt(id),
    };
  }

  private textAt(path: string): string | undefined {
    return this.documents.find((document) => pathOf(document) === path)?.getText();
  }
}

function pathOf({ uri }: TextDocument): string {
  return uri.slice('file://'.length);
}

function textAndRule(text: string, { ruleId, range }: Finding): string {
  return `${ruleId} ${text.slice(range.start, range.end)}`;
}

/** What the editor is sent must come back as the same offsets, line ends excepted. */
function wrongPosition(range: Range, document: TextDocument): string[] {
  const { start, end } = toRange(range, document);
  const [first, last] = [document.offsetAt(start), document.offsetAt(end)];
  const text = document.getText();
  return text.slice(first, last).replace(/[\r\n]/g, '') === text.slice(range.start, range.end).replace(/[\r\n]/g, '') ? [] : [`the editor is sent ${first}-${last} for ${range.start}-${range.end}`];
}
