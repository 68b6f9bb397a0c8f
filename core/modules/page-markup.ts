/** The markup of a mini-program's page or component: the file of the same name beside its script. */
import { MINI_PROGRAM_DIALECTS } from '../catalog/mini-program-dialects.ts';
import { PageFile } from '../parse/mini-program/page-file.ts';
import type { MarkupSource } from '../parse/mini-program/reading.ts';
import type { ModuleHost, ParsedFile, SourceFile } from '../types.ts';
import { JoinedText } from './joined-text.ts';
import type { Asked } from './program.ts';

/** Scripts of a mini-program. */
const SCRIPT = /\.[jt]s$/;
/** What registers a page or component, by itself or through a framework, or sets its data. */
const REGISTERS = /\b(?:\w*Page|\w*Component|setData)\b/;

const MARKUP = new RegExp(`\\.(${MINI_PROGRAM_DIALECTS.map(({ extension }) => extension).join('|')})$`);

/** A script with its markup behind it. */
export interface Page {
  readonly parsed: ParsedFile;
  readonly joined: JoinedText;
}

/** A script together with the markup of its page; undefined when it has none. */
export function pageOf(file: SourceFile, script: ParsedFile, host: ModuleHost, asked: Asked): Page | undefined {
  if (!SCRIPT.test(file.path) || !REGISTERS.test(file.text)) return undefined;
  const joined = new JoinedText(file.path, file.text);
  const read = (id: string): MarkupSource | undefined => {
    const text = textIn(id, host, asked);
    return text === undefined ? undefined : { id, text, start: joined.add(id, text) };
  };
  const markup = firstOf(besides(file.path), read);
  if (!markup) return undefined;
  const load = (src: string, from: string): MarkupSource | undefined => {
    const id = included(src, from, host);
    return id === undefined ? undefined : read(id);
  };
  return { parsed: new PageFile(script, markup, load, () => joined.text), joined };
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
  const bare = path.replace(SCRIPT, '');
  return MINI_PROGRAM_DIALECTS.map(({ extension }) => `${bare}.${extension}`);
}

function textIn(id: string, host: ModuleHost, asked: Asked): string | undefined {
  const text = host.read(id);
  if (text === undefined) return undefined;
  asked.seen.add(id);
  if (text === 'later') asked.needs.add(id);
  return text === 'later' ? undefined : text;
}

/** The file that an `import` or `include` names: `card.wxml` beside the one that names it, `/card.wxml` below the program's start. */
function included(src: string, from: string, host: ModuleHost): string | undefined {
  const name = MARKUP.test(src) ? src : `${src}.${MARKUP.exec(from)?.[1] ?? ''}`;
  const isAbsolute = name.startsWith('/');
  const [start = from] = isAbsolute ? host.entries?.(from) ?? [] : [from];
  const id = host.resolve(isAbsolute ? `.${name}` : name.startsWith('.') ? name : `./${name}`, start);
  return id !== undefined && MARKUP.test(id) ? id : undefined;
}
