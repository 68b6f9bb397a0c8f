/** The markup of a mini-program's page or component: the file of the same name beside its script. */
import { MINI_PROGRAM_DIALECTS } from '../catalog/platforms/mini-program-dialects.ts';
import { parseFile, tryParseFile } from '../syntax/index.ts';
import { markupExtension } from '../syntax/mini-program/languages.ts';
import { PageFile } from '../syntax/mini-program/page-file.ts';
import type { LoadMarkup, MarkupSource } from '../syntax/mini-program/reading.ts';
import type { ModuleHost } from '../module-types.ts';
import type { ParsedFile, SourceFile } from '../parsed-file.ts';
import { JoinedText } from './joined-text.ts';
import { componentFinder } from './page-components.ts';
import type { ReadFiles } from './program/host-program.ts';

/** Scripts of a mini-program. */
const SCRIPT = /\.[jt]s$/;
/** What registers a page or component, by itself or through a framework, or sets its data. */
const REGISTERS = /\b(?:\w*Page|\w*Component|setData)\b/;

/** A script with its markup behind it. */
export interface Page {
  readonly parsed: ParsedFile;
  readonly joined: JoinedText;
}

/** A script together with the markup of its page; undefined when it has none. */
export function pageOf(file: SourceFile, script: ParsedFile, host: ModuleHost, asked: ReadFiles): Page | undefined {
  if (!SCRIPT.test(file.path) || !REGISTERS.test(file.text)) return undefined;
  const joined = new JoinedText(file.path, file.text);
  const markup = firstOf(besides(file.path), (id) => sourceOf(id, joined, host, asked));
  return (
    markup && {
      parsed: new PageFile(
        script,
        markup,
        loader(joined, host, asked),
        () => joined.text,
        'script',
        componentFinder(file.path, host, asked),
      ),
      joined,
    }
  );
}

/** A markup together with the script of its page where anything in it may leak. */
export function markupPageOf(
  { path, text }: SourceFile,
  host: ModuleHost | undefined,
  asked: ReadFiles,
): Page & { readonly parsed: PageFile } {
  const joined = new JoinedText(path, text);
  const source: MarkupSource = { id: path, text, start: 0 };
  const load = host ? loader(joined, host, asked) : () => undefined;
  const alone = new PageFile(parseFile('page.js', ''), source, load, () => joined.text, 'markup');
  const script =
    alone.hasLeaks && host
      ? firstOf(
          ['js', 'ts'].map((extension) => `${withoutEnding(path)}.${extension}`),
          (id) => scriptIn(id, joined, host, asked),
        )
      : undefined;
  return { parsed: script ? new PageFile(script, source, load, () => joined.text, 'markup') : alone, joined };
}

/** The script that belongs to a markup; one that cannot be parsed counts as empty. */
function scriptIn(id: string, joined: JoinedText, host: ModuleHost, asked: ReadFiles): ParsedFile | undefined {
  const source = sourceOf(id, joined, host, asked);
  return source && (tryParseFile(id, ' '.repeat(source.start) + source.text) ?? parseFile(id, ''));
}

function sourceOf(id: string, joined: JoinedText, host: ModuleHost, asked: ReadFiles): MarkupSource | undefined {
  const text = textIn(id, host, asked);
  return text === undefined ? undefined : { id, text, start: joined.add(id, text) };
}

function loader(joined: JoinedText, host: ModuleHost, asked: ReadFiles): LoadMarkup {
  return (src, from) => {
    const id = included(src, from, host);
    return id === undefined ? undefined : sourceOf(id, joined, host, asked);
  };
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./\\]*$/, '');
}

function firstOf<T>(ids: readonly string[], read: (id: string) => T | undefined): T | undefined {
  for (const id of ids) {
    const found = read(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paths at which the markup of a script may stand. */
function besides(path: string): string[] {
  return MINI_PROGRAM_DIALECTS.map(({ extension }) => `${withoutEnding(path)}.${extension}`);
}

/** The markup beside a script that registers a page or component, as it can be read now. */
export function markupBeside(script: string, host: ModuleHost): { readonly id: string; readonly text: string } | undefined {
  return SCRIPT.test(script)
    ? firstOf(besides(script), (id) => {
        const text = host.read(id);
        return text === undefined || text === 'later' ? undefined : { id, text };
      })
    : undefined;
}

function textIn(id: string, host: ModuleHost, asked: ReadFiles): string | undefined {
  const text = host.read(id);
  if (text === undefined) return undefined;
  asked.seen.add(id);
  if (text === 'later') asked.needs.add(id);
  return text === 'later' ? undefined : text;
}

/** The file that an `import` or `include` names: `card.wxml` beside the one that names it, `/card.wxml` below the program's start. */
function included(src: string, from: string, host: ModuleHost): string | undefined {
  const name = markupExtension(src) === undefined ? `${src}.${markupExtension(from) ?? ''}` : src;
  const isAbsolute = name.startsWith('/');
  const [start = from] = isAbsolute ? (host.entries?.(from) ?? []) : [from];
  const id = host.resolve(isAbsolute ? `.${name}` : name.startsWith('.') ? name : `./${name}`, start);
  return id !== undefined && markupExtension(id) !== undefined ? id : undefined;
}
