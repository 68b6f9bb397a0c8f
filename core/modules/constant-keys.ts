/** Constants of a program that stand for a key: who writes under the constant writes under its text. */
import { isPascalCase, isScreamingCase } from '../sources/names/words.ts';
import type { ModuleHost } from '../module-types.ts';

const KEYED = /^(storage|event) (?!=)(.*)$/s;
const NAMED_BEFORE = /([\w$]{3,60})\s{0,3}[:=]\s{0,3}$/;
const BACK = 66;
/** Hosts give the same list as long as it is fresh: then one look serves all files that ask. */
const known = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** Marks of writers that name one of these keys by a constant; see `writtenKeysIn`. */
export function constantMarks(host: ModuleHost, from: string, marks: readonly string[], textOf: (id: string) => string | undefined): readonly string[] {
  const files = host.programFiles?.(from);
  if (!files) return [];
  return marks.flatMap((mark) => {
    const [, kind, text] = KEYED.exec(mark) ?? [];
    return kind === undefined || text === undefined ? [] : namesOf(files, text, textOf).map((name) => `${kind} =${name}`);
  });
}

function namesOf(files: readonly string[], text: string, textOf: (id: string) => string | undefined): readonly string[] {
  let answers = known.get(files);
  if (!answers) known.set(files, (answers = new Map()));
  let names = answers.get(text);
  if (!names) {
    const texts = files.map(textOf);
    names = [...new Set(texts.flatMap((one) => (one === undefined ? [] : namesIn(one, text))))];
    if (!texts.includes(undefined)) answers.set(text, names);
  }
  return names;
}

/** Constants and members of enums that a text declares with a constant text. */
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
