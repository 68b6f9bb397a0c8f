/** What is looked for in the texts of all files of a program, looked for again only when one of them has changed. */
import { mayHold, partsOf, type TextParts } from '../../scan/text-parts.ts';
import { isPascalCase, isScreamingCase } from '../../sources/names/words.ts';
import { markupExtension } from '../../syntax/mini-program/languages.ts';
import type { ModuleHost } from '../../module-types.ts';
import { isProgramScript } from '../parse-module.ts';

const NAMED_BEFORE = /([\w$]{3,60})\s{0,3}[:=]\s{0,3}$/;
const BACK = 66;
const NOTHING: readonly string[] = [];

interface Known {
  readonly texts: readonly (string | undefined)[];
  /** Parts of the texts that were searched: most texts do not have a word that is looked for. */
  readonly parts: (TextParts | undefined)[];
  readonly withWords: Map<string, readonly string[]>;
  readonly constants: Map<string, readonly string[]>;
}

/** By list of files, see `ModuleHost.programFiles`. */
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

  /** Scripts in which all of these words stand. */
  scriptsWith(words: readonly string[]): readonly string[] {
    const { texts, withWords } = this.state;
    const key = words.join('\n');
    let found = withWords.get(key);
    if (!found) {
      found = this.files.filter(
        (id, at) =>
          markupExtension(id) === undefined && words.every((word) => this.holds(at, word)) && isProgramScript(id, texts[at] ?? ''),
      );
      withWords.set(key, found);
    }
    return found;
  }

  /** Names of constants, and of members of enums, that some file declares with a constant text. */
  constantsOf(text: string): readonly string[] {
    const { texts, constants } = this.state;
    let names = constants.get(text);
    if (!names) {
      names = [
        ...new Set(texts.flatMap((content, at) => (content !== undefined && this.holds(at, text) ? namesIn(content, text) : NOTHING))),
      ];
      constants.set(text, names);
    }
    return names;
  }

  /** Whether a word stands in the text of the file at a place of the list. */
  private holds(at: number, word: string): boolean {
    const { texts, parts } = this.state;
    const text = texts[at];
    if (text === undefined) return false;
    return mayHold((parts[at] ??= partsOf(text)), word) && text.includes(word);
  }
}

function current(files: readonly string[], texts: readonly (string | undefined)[]): Known {
  const last = known.get(files);
  if (last && texts.every((text, at) => text === last.texts[at])) return last;
  const parts = texts.map((text, at) => (last?.texts[at] === text ? last?.parts[at] : undefined));
  const state: Known = { texts, parts, withWords: new Map(), constants: new Map() };
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
