/** The cells that one analysis queries, and the files that its findings therefore depend on. */
import type { ModuleHost } from '../../module-types.ts';
import type { CellDependency } from '../../types.ts';
import type { ParsedFile, SourceFile } from '../../parsed-file.ts';
import { markupBeside, pageOf, type Page } from '../page-markup.ts';
import type { CellSession } from './cells.ts';
import { ProgramTexts } from './texts.ts';
import { writersAround, writersByMarks, type Writer } from './writers.ts';

/** Marks of cells whose key may stand behind a constant. */
const KEYED = /^(storage|event) (?!=)(.*)$/s;

/** Writers are searched for when the first cell is queried: most files query none. */
export class QueriedCells implements CellSession {
  readonly asked = new Set<string>();
  readonly dependencies = new Map<string, CellDependency>();
  length = 0;
  isCut = false;
  private known: readonly Writer[] | undefined;
  private knownTexts: ProgramTexts | undefined;

  /** `read` reads a file of the program; `depend` receives the files that a result depends on; `siteOf` is the library's. */
  constructor(
    private readonly host: ModuleHost,
    readonly from: string,
    private readonly read: (id: string) => string | undefined,
    private readonly depend: (id: string) => void,
    readonly siteOf: CellSession['siteOf'],
  ) {}

  idOf(from: string, module: string): string | undefined {
    return this.host.resolve(module, from);
  }

  writersOf(marks: readonly string[]): readonly string[] {
    const key = marks.join('\n');
    const known = this.dependencies.get(key);
    if (known) return known.writers;
    return this.look(key, [...marks, ...marks.flatMap((mark) => this.constantMarks(mark))]);
  }

  private look(key: string, marks: readonly string[]): readonly string[] {
    const writers = writersByMarks(
      this.host,
      this.from,
      marks,
      this.read,
      () => this.around(),
      (words) => this.texts.scriptsWith(words),
    );
    this.dependencies.set(key, { marks, writers });
    return writers;
  }

  private around(): readonly Writer[] {
    if (!this.known) {
      const { writers, isCut } = writersAround(this.host, this.from, this.read);
      this.known = writers;
      this.isCut ||= isCut;
    }
    return this.known;
  }

  /** Who writes under a constant writes under its text. */
  private constantMarks(mark: string): readonly string[] {
    const [, kind, text] = KEYED.exec(mark) ?? [];
    return kind === undefined || text === undefined ? [] : this.texts.constantsOf(text).map((name) => `${kind} =${name}`);
  }

  private get texts(): ProgramTexts {
    return (this.knownTexts ??= new ProgramTexts(this.host, this.from, this.read));
  }

  markupOf(id: string): string | undefined {
    const markup = markupBeside(id, this.host);
    if (markup !== undefined) this.depend(markup.id);
    return markup?.text;
  }

  pageOf(file: SourceFile, parsed: ParsedFile): Page | undefined {
    const asked = { seen: new Set<string>(), needs: new Set<string>() };
    const page = pageOf(file, parsed, this.host, asked);
    // What the markup imports and which components it names is read now, so that it is known what the page rests on.
    if (page) void page.parsed.fields;
    for (const id of asked.seen) this.depend(id);
    return page;
  }

  textOf(id: string): string | undefined {
    this.depend(id);
    return this.read(id);
  }
}
