/** What markup is made of besides code: blocks of a component that can go, texts and values of attributes that can be faked. */
import type { Range } from '../../../core/index.ts';

/** A block of a component begins and ends at the beginning of a line. */
const OPENING = /^<([a-z][\w-]*)\b[^>]{0,1000}>/gim;
const CLOSING = /^<\/([a-z][\w-]*)\s{0,100}>/gim;
/** Code, and what a page looks like: what is in them is no text of the page. */
const CODE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TAG = /<!--[\s\S]*?-->|<[^\s<>"'][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/g;
const ATTRIBUTE = /\s([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g;
/** Attributes that hold code or the names of something, and those that define how the rest is read. */
const NO_TEXT = /^(?:v-|wx:|a:|tt:|s-|bind|catch|capture-|mut-|on|lang$|setup$|type$|is$)/;

export interface MarkupPieces {
  readonly removable: readonly Range[];
  readonly literals: readonly Range[];
}

/** The pieces of a component or page. */
export function piecesOfMarkup(text: string, { isComponent }: { readonly isComponent: boolean }): MarkupPieces {
  const removable = isComponent ? blocksOf(text) : [];
  const tags = [...text.matchAll(TAG)].map(rangeOf);
  const code = [...text.matchAll(CODE)].map(rangeOf);
  const isCode = ({ start, end }: Range): boolean => code.some((one) => one.start <= start && end <= one.end);
  const between = tags.map(({ end }, index) => ({ start: end, end: tags[index + 1]?.start ?? text.length }));
  const literals = [...between.flatMap((range) => textsIn(text, range)), ...tags.flatMap((tag) => valuesIn(text, tag))];
  return { removable, literals: literals.filter((range) => !isCode(range)) };
}

/** Each block reaches to the first closing tag of its name. One pass: a text of openings alone takes no longer than any other. */
function blocksOf(text: string): Range[] {
  const closings = new Map<string, Range[]>();
  for (const found of text.matchAll(CLOSING)) {
    const name = (found[1] ?? '').toLowerCase();
    const others = closings.get(name);
    if (others) others.push(rangeOf(found));
    else closings.set(name, [rangeOf(found)]);
  }
  const blocks: Range[] = [];
  for (const { index, 1: name = '' } of text.matchAll(OPENING)) {
    if (index < (blocks.at(-1)?.end ?? 0)) continue;
    const ahead = closings.get(name.toLowerCase()) ?? [];
    while (ahead[0] !== undefined && ahead[0].start < index) ahead.shift();
    if (ahead[0] !== undefined) blocks.push({ start: index, end: ahead[0].end });
  }
  return blocks;
}

/** `{{ … }}` within a range, each up to its end. */
function expressionsIn(text: string, { start, end }: Range): Range[] {
  const expressions: Range[] = [];
  for (let open = text.indexOf('{{', start); open >= 0 && open < end;) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0 || close + 2 > end) break;
    expressions.push({ start: open, end: close + 2 });
    open = text.indexOf('{{', close + 2);
  }
  return expressions;
}

/** Words between two tags, without the expressions among them. */
function textsIn(text: string, { start, end }: Range): Range[] {
  const expressions = expressionsIn(text, { start, end });
  const edges = [{ start, end: start }, ...expressions, { start: end, end }];
  return edges.slice(1).flatMap((next, index) => trimmed(text, { start: edges[index]?.end ?? start, end: next.start }));
}

function valuesIn(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(ATTRIBUTE)].flatMap((found) => {
    const [whole, name = '', double, single] = found;
    const value = double ?? single ?? '';
    if (NO_TEXT.test(name) || value.trim() === '' || value.includes('{{')) return [];
    const last = start + found.index + whole.length - 1;
    return [{ start: last - value.length, end: last }];
  });
}

/** A range without the blanks around what is in it; nothing when there is no word. */
export function trimmed(text: string, { start, end }: Range): Range[] {
  const part = text.slice(start, end);
  if (!/[\p{L}\d]/u.test(part)) return [];
  return [{ start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }];
}

function rangeOf({ index, 0: found }: RegExpExecArray): Range {
  return { start: index, end: index + found.length };
}
