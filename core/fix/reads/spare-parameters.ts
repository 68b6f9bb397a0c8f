/** Parameters of an address that the page which it opens does without where they are missing, since it is given the id of what it shows. */
import type { Facts } from '../../sources/file/facts.ts';
import { isIdName } from '../../sources/names/words.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { GIVEN, pagesOpenedBy } from './page-parameters.ts';
import { escaped } from './program-texts.ts';

const PARAMETER = /[?&](\w{1,40})=/g;
/** The length in characters up to which a guarded block is followed. */
const MAX_BLOCK = 3_000;

/** Whether every page that `call` opens reads these parameters in blocks that test whether they are there, and reads the id beside them in any case. */
export function mayBeSpared(facts: Facts, call: Node, names: readonly string[]): boolean {
  const id = [...textOf(facts.file.text, call).matchAll(PARAMETER)].map(([, name = '']) => name).find(isIdName);
  const pages = pagesOpenedBy(facts, call)?.pages ?? [];
  const { program } = facts.fixing;
  if (id === undefined || names.includes(id) || pages.length === 0) return false;
  return pages.every((page) => {
    const text = program?.textOf(page) ?? '';
    const rest = names.reduce<string | undefined>((left, name) => left && withoutGuarded(left, name), text);
    return rest !== undefined && new RegExp(readOf(id)).test(rest);
  });
}

/** A read of a parameter, as a part of a regular expression. */
function readOf(name: string): string {
  return String.raw`${GIVEN}\??\.${escaped(name)}\b`;
}

/** A text without the block that runs only where a parameter is there; undefined where it is read outside of one, or something else runs without it. */
function withoutGuarded(text: string, name: string): string | undefined {
  const read = readOf(name);
  const guard = new RegExp(String.raw`\bif\s?\(\s?${read}\s?\)\s?\{`).exec(text);
  if (!guard) return undefined;
  const start = guard.index + guard[0].length;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < Math.min(text.length, start + MAX_BLOCK); end++) {
    if (text[end] === '{') depth++;
    else if (text[end] === '}') depth--;
  }
  const rest = text.slice(0, guard.index) + text.slice(end);
  return depth > 0 || /^\s*else\b/.test(text.slice(end, end + 20)) || new RegExp(read).test(rest) ? undefined : rest;
}
