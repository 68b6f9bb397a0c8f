/** What the files of a program write to cells: only files that may write under the key are parsed, and only what they write there is followed. */
import type { ProjectConfig } from '../../config/project-config.ts';
import { marksOf, type Cell } from '../../sources/cells/cell.ts';
import { componentWrites, isOfComponents } from '../../sources/cells/component-events.ts';
import { eventWrites } from '../../sources/cells/events.ts';
import { isOfProperties, propertyWrites } from '../../sources/cells/component-given.ts';
import { globalWrites } from '../../sources/cells/globals.ts';
import { pageWrites } from '../../sources/cells/page-writes.ts';
import { hiddenWrites, parameterWrites, wordedWrites } from '../../sources/cells/parameters.ts';
import { HIDDEN, WORDED } from '../../sources/cells/passed-arguments.ts';
import { PROVIDED, providedWrites } from '../../sources/cells/context/provided.ts';
import { queueWrites } from '../../sources/cells/queues.ts';
import { SHOWN_ANSWER, answerPaths, mayShowAnswer, type AnswerPaths } from '../../sources/cells/shown-answers.ts';
import { shownReads } from '../../sources/cells/shown-beyond.ts';
import { SENT, sentWrites } from '../../sources/cells/sent-requests.ts';
import { storageWrites } from '../../sources/cells/storage.ts';
import { isOfStores, storeWrites } from '../../sources/cells/stores/made-stores.ts';
import { CONTAINER, containerWrites } from '../../sources/cells/stores/containers.ts';
import { VARIABLE, variableWrites } from '../../sources/cells/stores/module-variables.ts';
import { REQUEST_STATE, requestStateWrites } from '../../sources/cells/stores/request-state.ts';
import { isOfStoreFields, storeFieldWrites } from '../../sources/cells/stores/field-writes.ts';
import { FileFacts } from '../../sources/file/collect.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { Evaluator } from '../../sources/flow/evaluator.ts';
import { NO_MODULES } from '../../sources/file/imported.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Carried, ModuleSite } from '../../module-types.ts';
import type { ParsedFile, SourceFile } from '../../parsed-file.ts';
import { carriedOf } from '../carried.ts';
import type { JoinedText } from '../joined-text.ts';
import type { FileTrees } from '../file-trees.ts';
import { KeptTrees } from '../kept-trees.ts';
import type { Page } from '../page-markup.ts';

/** Hand-written code does not write to one cell from more files. */
const MAX_WRITERS = 8;
/** Length of the texts of all writers that are parsed for one file, in UTF-16 units: parsing them takes noticeable time. */
const MAX_TEXT = 160_000;
/** How far cells are followed: a value written to a cell may be read from a second cell, but not from a third one behind it. */
const MAX_DEPTH = 1;
/** Cells for which the markup of the writing file holds more evidence than its script. */
const MARKUP_TELLS: ReadonlySet<string> = new Set(['page state', 'page given', 'page event', 'page shown']);
const NOTHING: readonly Carried[] = [];

/** The queries of one analysis to the cells of its program. */
export interface CellSession {
  /** The file that is looked at. */
  readonly from: string;
  /** Files that may write to a cell with one of these marks. */
  writersOf(marks: readonly string[]): readonly string[];
  textOf(id: string): string | undefined;
  /** Text of the markup of a page, by its script. */
  markupOf(id: string): string | undefined;
  /** A script together with the markup of its page. */
  pageOf(file: SourceFile, parsed: ParsedFile): Page | undefined;
  /** Id of the file that `module` is for file `from`. */
  idOf(from: string, module: string): string | undefined;
  /** Where what `module`, as file `from` names it, exports under a name, or a member of that, is made. */
  siteOf(from: string, module: string, path: readonly string[]): ModuleSite | undefined;
  /** Writers whose texts were demanded so far. */
  readonly asked: Set<string>;
  /** Length of their texts. */
  length: number;
  /** Whether writers were left out because they were too many. */
  isCut: boolean;
}

/** What a file writes to a cell, and what it read from other cells on the way. */
interface Written {
  readonly carried: readonly Carried[];
  readonly rests: readonly { readonly cell: Cell; readonly carried: readonly Carried[] }[];
  /** Queries to other modules by which it was found. */
  readonly asked: Asked;
}

/** Queries to other modules, each with a test whether its result is still the same. */
type Asked = ReadonlyMap<string, (session: CellSession) => boolean>;

/** A file that writes. */
interface Writer {
  readonly text: string;
  readonly written: Map<string, Written>;
  /** The paths of responses that its text reads; computed on the first query. */
  answers?: AnswerPaths;
  /** Made when it is needed, and dropped with the trees that were not used for longest. */
  alone?: { readonly facts: FileFacts; readsCells: boolean; readonly asked: Asked; readonly joined?: JoinedText };
}

/** What is known of the files of one host under one configuration, by their texts. */
export class ProgramCells {
  private readonly writers = new Map<string, Writer>();
  private readonly kept: KeptTrees<Writer>;
  private readonly aside = new Map<string, boolean>();

  /** `mostKept`: total length of the writers' texts for which results stay in memory between two analyses. */
  constructor(
    private readonly config: ProjectConfig,
    private readonly trees: FileTrees,
    mostKept: number,
  ) {
    this.kept = new KeptTrees<Writer>(mostKept, (writer) => (writer.alone = undefined));
  }

  /** What files other than the one that is looked at write to a cell. */
  written(cell: Cell, session: CellSession): readonly Carried[] {
    this.kept.dropOldest();
    return this.elsewhere(cell, session, session.from, MAX_DEPTH);
  }

  private elsewhere(cell: Cell, session: CellSession, from: string, depth: number): readonly Carried[] {
    const isShipped = !this.isAside(session.from);
    const writers = session.writersOf(marksOf(cell)).filter((id) => id !== from && !(isShipped && this.isAside(id)));
    if (writers.length > MAX_WRITERS) session.isCut = true;
    return writers.slice(0, MAX_WRITERS).flatMap((id) => this.writtenIn(id, cell, session, depth));
  }

  /** Writes of tests, mocks and examples do not reach the reads of shipped code. */
  private isAside(id: string): boolean {
    let isAside = this.aside.get(id);
    if (isAside === undefined) {
      const roles = this.config.rolesOf(id);
      this.aside.set(id, (isAside = roles.has('test') || roles.has('mock') || roles.has('example')));
    }
    return isAside;
  }

  private writtenIn(id: string, cell: Cell, session: CellSession, depth: number): readonly Carried[] {
    const text = session.textOf(id);
    if (text === undefined || !affords(id, text, session)) return NOTHING;
    const markup = isToldByMarkup(cell) ? session.markupOf(id) : undefined;
    const writer = markup === undefined ? this.writerOf(id, text) : this.writerOf(`${id} with markup`, `${text}\n${markup}`);
    const file: SourceFile = { path: id, text };
    if (cell.space === SHOWN_ANSWER && !mayShowAnswer(this.answersIn(file, writer, session), cell)) return NOTHING;
    const key = `${depth} ${JSON.stringify(cell)}`;
    const known = writer.written.get(key);
    if (known && this.isCurrent(known, id, session, depth)) return known.carried;
    const found = this.follow(file, writer, cell, session, depth);
    writer.written.set(key, found);
    return found.carried;
  }

  private answersIn(file: SourceFile, writer: Writer, session: CellSession): AnswerPaths {
    if (writer.answers) return writer.answers;
    const alone = this.aloneIn(file, writer, session, true);
    return (writer.answers = alone ? answerPaths(alone.facts.flow) : new Map());
  }

  private isCurrent({ rests, asked }: Written, id: string, session: CellSession, depth: number): boolean {
    for (const isStill of asked.values()) if (!isStill(session)) return false;
    return rests.every((rest) => isSame(rest.carried, this.elsewhere(rest.cell, session, id, depth - 1)));
  }

  /** What the file writes on its own evidence; where that is nothing, with the contents of the cells that it reads. */
  private follow(file: SourceFile, writer: Writer, cell: Cell, session: CellSession, depth: number): Written {
    const { path: id } = file;
    const alone = this.aloneIn(file, writer, session, isToldByMarkup(cell));
    if (!alone) return { carried: NOTHING, rests: [], asked: new Map() };
    const asked = (): Asked => new Map(alone.asked);
    const placed = (carried: readonly Carried[]): readonly Carried[] =>
      alone.joined ? carried.map((one) => placedIn(one, id, alone.joined as JoinedText)) : carried;
    const carried = placed(carriedOf(writesTo(alone.facts.flow, cell), id));
    if (carried.length > 0 || depth === 0 || !alone.readsCells) return { carried, rests: [], asked: asked() };
    const rests: { cell: Cell; carried: readonly Carried[] }[] = [];
    const written = (other: Cell): readonly Carried[] => {
      const there = this.elsewhere(other, session, id, depth - 1);
      rests.push({ cell: other, carried: there });
      return there;
    };
    const flow = new Evaluator(this.config.vocabulary, alone.facts, this.config.maskers, { ...alone.facts.flow.modules, written });
    return { carried: placed(carriedOf(writesTo(flow, cell), id)), rests, asked: asked() };
  }

  private writerOf(id: string, text: string): Writer {
    const known = this.writers.get(id);
    if (known?.text === text) return known;
    if (known) this.kept.forget(known);
    const writer: Writer = { text, written: new Map() };
    this.writers.set(id, writer);
    return writer;
  }

  private aloneIn({ path: id, text }: SourceFile, writer: Writer, session: CellSession, isWithMarkup: boolean): Writer['alone'] {
    if (!writer.alone) {
      const parsed = this.trees.of(id, text);
      if (!parsed) return undefined;
      const written = (): typeof NOTHING => {
        alone.readsCells = true;
        return NOTHING;
      };
      const asked = new Map<string, (session: CellSession) => boolean>();
      const siteOf = (module: string, path: readonly string[]): ModuleSite | undefined => {
        const site = session.siteOf(id, module, path);
        asked.set(`${module} ${path.join('.')}`, (later) => isSameSite(site, later.siteOf(id, module, path)));
        return site;
      };
      const idOf = (module: string): string | undefined => {
        const file = session.idOf(id, module);
        asked.set(module, (later) => later.idOf(id, module) === file);
        return file;
      };
      const page = isWithMarkup ? session.pageOf({ path: id, text }, parsed) : undefined;
      const alone = {
        facts: new FileFacts(page?.parsed ?? parsed, page?.joined.text ?? text, this.config, {
          ...NO_MODULES,
          from: id,
          isWriter: true,
          written,
          siteOf,
          idOf,
        }),
        readsCells: false,
        asked,
        joined: page?.joined,
      };
      writer.alone = alone;
    }
    this.kept.keep(writer);
    return writer.alone;
  }
}

function affords(id: string, text: string, session: CellSession): boolean {
  if (session.asked.has(id)) return true;
  if (session.length + text.length > MAX_TEXT) {
    session.isCut = true;
    return false;
  }
  session.asked.add(id);
  session.length += text.length;
  return true;
}

function isToldByMarkup({ space }: Cell): boolean {
  return MARKUP_TELLS.has(space) || space.startsWith('shown ');
}

function isOfPages({ space }: Cell): boolean {
  return space.startsWith('page ');
}

/** A place behind a script is one of its markup. */
function placedIn(carried: Carried, script: string, joined: JoinedText): Carried {
  if (carried.file !== script) return carried;
  const { file = script, range } = joined.placeOf(carried.range);
  return { ...carried, file, range };
}

function writesTo(flow: FlowContext, cell: Cell): readonly SourceHit[] {
  if (cell.space === 'page shown' || cell.space.startsWith('shown ')) return shownReads(flow, cell);
  if (isOfPages(cell)) return pageWrites(flow, cell);
  if (isOfComponents(cell)) return componentWrites(flow, cell);
  if (isOfProperties(cell)) return propertyWrites(flow, cell);
  if (cell.space === REQUEST_STATE) return requestStateWrites(flow, cell);
  if (cell.space === PROVIDED) return providedWrites(flow, cell);
  if (cell.space === CONTAINER) return containerWrites(flow, cell);
  if (cell.space === VARIABLE) return variableWrites(flow, cell);
  if (isOfStores(cell)) return storeWrites(flow, cell);
  if (isOfStoreFields(cell)) return storeFieldWrites(flow, cell);
  if (cell.space === 'global') return globalWrites(flow, cell);
  if (cell.space === SENT) return sentWrites(flow, cell);
  if (cell.space === 'parameter') return parameterWrites(flow, cell);
  if (cell.space === HIDDEN) return hiddenWrites(flow, cell);
  if (cell.space === WORDED) return wordedWrites(flow, cell);
  if (cell.space === 'queue') return queueWrites(flow, cell);
  return cell.space.startsWith('event ') ? eventWrites(flow, cell) : storageWrites(flow, cell);
}

function isSameSite(one: ModuleSite | undefined, other: ModuleSite | undefined): boolean {
  return one?.file === other?.file && one?.at === other?.at && one?.text === other?.text && one?.value === other?.value;
}

function isSame(one: readonly Carried[], other: readonly Carried[]): boolean {
  return one.length === other.length && one.every((carried, index) => carried === other[index]);
}
