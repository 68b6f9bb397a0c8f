/**
 * Programs that are put together from parts: a source, ways by which a value gets from one expression to another, and a sink. Each part is
 * a text with holes: `$in` is the value that comes, `$out` the name of the value that goes on, `$rest` what follows inside of a callback
 * (at the end where there is none), and every other `$name` a name that no other part of the program has.
 */
import { analyze, isReported, type ModuleHost } from '../../../../core/index.ts';

/** One way of a value. */
export interface Carrier {
  readonly name: string;
  /** Statements of an asynchronous function. */
  readonly body: string;
  /** What stands outside of functions. */
  readonly top?: string;
  /** Other modules, by the word in their name: `$box` is imported from `./$box`. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Known to be judged wrongly: the test fails when it becomes right. */
  readonly isPending?: true;
}

export interface Source {
  readonly name: string;
  readonly top?: string;
  readonly body: string;
  readonly value: string;
}

export interface Sink {
  readonly name: string;
  readonly top?: string;
  /** One line. */
  readonly body: string;
}

/** A program of one or more files; the sink is on one line of the first one. */
export interface Program {
  readonly files: ReadonlyMap<string, string>;
  readonly sinkLine: number;
}

const MAIN = '/app/main.ts';
const MARK = '/* sink */';

/** Fills the holes of one part. */
function filled(text: string, number: number, into: string, rest: string): string {
  return text.replace(/\$(\w+)/g, (_, word: string) => {
    if (word === 'in') return `item${number}`;
    if (word === 'out') return into;
    return word === 'rest' ? rest : `${word}${number}`;
  });
}

/** The program in which a value takes some ways, one after the other. */
export function composed(source: Source, carriers: readonly Carrier[], sink: Sink): Program {
  const files = new Map<string, string>();
  const tops = [source.top ?? '', sink.top ?? ''];
  let body = `${filled(sink.body, carriers.length, '', '')} ${MARK}\n`;
  for (let number = carriers.length - 1; number >= 0; number--) {
    const { body: own, top = '', modules = {} } = carriers[number] as Carrier;
    const into = `item${number + 1}`;
    const text = own.includes('$rest') ? own : `${own}\n$rest`;
    body = filled(text, number, into, body);
    tops.push(filled(top, number, into, ''));
    for (const [name, code] of Object.entries(modules)) files.set(`/app/${name}${number}.ts`, filled(code, number, into, ''));
  }
  const main = `${tops.join('\n')}\n${source.body}\nconst item0 = ${source.value};\n${body}${source.body.includes('async (req') ? '})' : '}'}\n`;
  // Imports come first, whichever part they belong to.
  const lines = main.split('\n');
  const ordered = [...lines.filter((line) => line.startsWith('import ')), ...lines.filter((line) => !line.startsWith('import '))];
  return { files: new Map([[MAIN, ordered.join('\n')], ...files]), sinkLine: ordered.findIndex((line) => line.includes(MARK)) + 1 };
}

function hostOf(files: ReadonlyMap<string, string>): ModuleHost {
  const resolve = (specifier: string, from: string): string | undefined => {
    const { pathname } = new URL(specifier, `file://${from}`);
    return [pathname, `${pathname}.ts`].find((path) => files.has(path));
  };
  const all = [...files.keys()];
  return { read: (id) => files.get(id), programFiles: () => all, resolve };
}

/** The lines on which `recommended` reports something. */
function reportedLines({ files }: Program): number[] {
  const text = files.get(MAIN) ?? '';
  const { findings, failure } = analyze({ path: MAIN, text }, { host: hostOf(files) });
  if (failure) throw new Error(`${failure.message}\n${text}`);
  return findings.filter((finding) => isReported(finding, 'recommended')).map(({ range }) => lineOf(text, range.start));
}

/** Whether a program is judged as it should be: a leak is reported at its sink or where it is made readable on the way, what is none nowhere. */
export function isRight(program: Program, leaks: boolean): boolean {
  const lines = reportedLines(program);
  return leaks ? lines.length > 0 : !lines.includes(program.sinkLine);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A program as a person reads it. */
export function shown({ files }: Program): string {
  return [...files].map(([path, text]) => `// ${path}\n${text.trim()}`).join('\n');
}
