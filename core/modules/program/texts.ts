/** What is looked for in the texts of all files of a program, looked for again only when one of them has changed. */
import { isPascalCase, isScreamingCase } from '../../sources/names/words.ts';
import { markupExtension } from '../../syntax/mini-program/languages.ts';
import type { ModuleHost } from '../../module-types.ts';

const NAMED_BEFORE = /([\w$]{3,60})\s{0,3}[:=]\s{0,3}$/;
const BACK = 66;
const NOTHING: readonly string[] = [];

interface Known {
  texts: readonly (string | undefined)[];
  readonly withWord: Map<string, readonly string[]>;
  readonly constants: Map<string, readonly string[]>;
}

/** Hosts give the same list as long as no file is known to have come or gone. */
const known = new WeakMap<readonly string[], Known>();

/** The texts of one program as they are during one analysis. */
export class ProgramTexts {
  private readonly files: readonly string[];
  private readonly state: Known;

  /** `textOf` reads a file; empty where the host lists none. */
  constructor(host: ModuleHost, from: string, textOf: (id: string) => string | undefined) {
    this.files = host.programFiles?.(from) ?? NOTHING;
    this.state = current(this.files, this.files.map(textOf));
  }

  /** Scripts in which a word stands. */
  filesWith(word: string): readonly string[] {
    const { texts, withWord } = this.state;
    let found = withWord.get(word);
    if (!found) withWord.set(word, (found = this.files.filter((id, at) => markupExtension(id) === undefined && texts[at]?.includes(word))));
    return found;
  }

  /** Names of constants, and of members of enums, that some file declares with a constant text. */
  constantsOf(text: string): readonly string[] {
    const { texts, constants } = this.state;
    let names = constants.get(text);
    if (!names)
      constants.set(text, (names = [...new Set(texts.flatMap((content) => (content === undefined ? NOTHING : namesIn(content, text))))]));
    return names;
  }
}

function current(files: readonly string[], texts: readonly (string | undefined)[]): Known {
  const last = known.get(files);
  if (last && texts.every((text, at) => text === last.texts[at])) return last;
  const state: Known = { texts, withWord: new Map(), constants: new Map() };
  known.set(files, state);
  return state;
}

function namesIn(content: string, text: string): string[] {
  const names: string[] = [];
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) {
    const quote = content[at - 1];
    if (quote === undefined || !/['"`]/.test(quote) || content[at + text.length] !== quote) continue;
    const name = NAMED_BEFORE.exec(content.slice(Math.max(0, at - BACK), at - 1))?.[1];
    if (name !== undefined && (isScreamingCase(name) || isPascalCase(name))) names.push(name);
  }
  return names;
}
