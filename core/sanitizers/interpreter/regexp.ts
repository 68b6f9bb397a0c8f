/** Regular expressions of the analysed code: run only when they are cheap, and with positions. */
import { Callable, List, NotUnderstood, Pattern, Thrown, join, own, toText, type Text, type Value } from './values.ts';

/** Longest text a regular expression of the analysed code is run on. */
const MAX_INPUT = 64;
const MAX_SOURCE = 300;
const MAX_REPEATS = 4;

/** A regular expression, or `NotUnderstood` when its running time might explode. */
export function compile(source: string, flags: string): Pattern {
  if (!isCheap(source)) throw new NotUnderstood('regular expression');
  try {
    return new Pattern(new RegExp(source, flags.includes('d') ? flags : `${flags}d`));
  } catch {
    throw new Thrown('regular expression');
  }
}

/**
 * Whether a regular expression runs in polynomial time of low degree on short texts: no repeated group repeats by itself,
 * no back reference, few open repeats. Sources that it cannot read are not cheap.
 */
export function isCheap(source: string): boolean {
  if (source.length > MAX_SOURCE || /\\[1-9k]/.test(source)) return false;
  const groups: { varies: boolean }[] = [{ varies: false }];
  let repeats = 0;
  let closed: { varies: boolean } | undefined;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') {
      at = endOfClass(source, at);
      if (at < 0) return false;
    } else if (char === '(') {
      groups.push({ varies: false });
      at += groupHead(source, at);
      closed = undefined;
      continue;
    } else if (char === ')') {
      const inner = closed;
      closed = groups.pop();
      if (!closed || groups.length === 0) return false;
      if (inner?.varies) closed.varies = true;
      continue;
    } else if (char === '|') {
      (groups.at(-1) as { varies: boolean }).varies = true;
    } else if (char === '*' || char === '+' || char === '?' || char === '{') {
      const [, low, comma, high] = char === '{' ? (/^\{(\d+)(?:(,)(\d*))?\}/.exec(source.slice(at)) ?? []) : [];
      const most =
        char === '?'
          ? 1
          : char === '{'
            ? low === undefined
              ? 0
              : comma === undefined
                ? Number(low)
                : high === ''
                  ? Infinity
                  : Number(high)
            : Infinity;
      const isFixed = char === '{' && comma === undefined;
      if (closed?.varies && most > 1) return false;
      if (most > 1 && !isFixed && ++repeats > MAX_REPEATS) return false;
      const group = groups.at(-1) as { varies: boolean };
      if (!isFixed || closed?.varies) group.varies = true;
      if (char === '{' && low !== undefined) at += source.slice(at).indexOf('}');
    }
    if (closed?.varies) (groups.at(-1) as { varies: boolean }).varies = true;
    closed = undefined;
  }
  return groups.length === 1;
}

function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return -1;
}

/** Length of `?:`, `?=`, `?!`, `?<=`, `?<!`, `?<name>` behind a bracket. */
function groupHead(source: string, at: number): number {
  return /^\((\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[1]?.length ?? 0;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (Text | undefined)[];
  readonly named: ReadonlyMap<string, Text | undefined>;
}

/** First match at or after `from`; a sticky expression matches there only. */
export function matchFrom({ regexp }: Pattern, text: Text, from: number): Match | undefined {
  if (text.length > MAX_INPUT) throw new NotUnderstood('long text');
  const searching = new RegExp(regexp.source, regexp.sticky || regexp.global ? regexp.flags : `${regexp.flags}g`);
  searching.lastIndex = from;
  const found = searching.exec(text.text) as
    (RegExpExecArray & { indices: ([number, number] | undefined)[] & { groups?: Record<string, [number, number] | undefined> } }) | null;
  if (!found) return undefined;
  const part = (range: readonly [number, number] | undefined): Text | undefined => range && text.cut(range[0], range[1]);
  return {
    start: found.index,
    end: found.index + found[0].length,
    groups: found.indices.slice(1).map(part),
    named: new Map(Object.entries(found.indices.groups ?? {}).map(([name, range]) => [name, part(range)])),
  };
}

export function allMatches(pattern: Pattern, text: Text): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at <= text.length;) {
    const match = matchFrom(pattern, text, at);
    if (!match) break;
    matches.push(match);
    at = match.end > match.start ? match.end : match.end + 1;
  }
  return matches;
}

/** Matches that `replace`, `match` and `split` look at: all of a global expression or of `replaceAll`, else the first. */
export function matchesOf(search: Value, text: Text, all: boolean): Match[] {
  if (search instanceof Pattern) {
    if (search.regexp.global) return allMatches(search, text);
    const first = matchFrom(search, text, 0);
    return first ? [first] : [];
  }
  const wanted = toText(search).text;
  const matches: Match[] = [];
  for (let at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + Math.max(1, wanted.length))) {
    matches.push({ start: at, end: at + wanted.length, groups: [], named: new Map() });
    if (!all || (wanted === '' && at >= text.length)) break;
  }
  return matches;
}

/** A parameter that holds what is hidden, in a regular expression: `token=`, `"phone":`. */
const PARAMETER =
  /(?:token|secret|passw(?:or)?d|pwd|key|sign(?:ature)?|auth(?:orization)?|phone|mobile|e?mail|name)\)?\\?["']?(?:\\s\*)?[=:]/i;

/** `text.replace(search, replacement)`. */
export function replace(text: Text, search: Value, replacement: Value, all: boolean): Text {
  const parts: Text[] = [];
  let at = 0;
  const matches = matchesOf(search, text, all);
  // What hides a parameter of an address is made for a text that the value is only a part of.
  if (matches.length === 0 && search instanceof Pattern && PARAMETER.test(search.regexp.source)) throw new NotUnderstood('context');
  for (const match of matches) {
    parts.push(text.cut(at, match.start), replaced(text, match, replacement));
    at = match.end;
  }
  return join([...parts, text.cut(at, text.length)]);
}

function replaced(text: Text, match: Match, replacement: Value): Text {
  const whole = text.cut(match.start, match.end);
  if (replacement instanceof Callable) return toText(replacement.call([whole, ...match.groups, match.start, text]));
  const template = toText(replacement);
  const parts: Text[] = [];
  let at = 0;
  for (const found of template.text.matchAll(/\$(?:([$&`'])|(\d\d?)|<(\w+)>)/g)) {
    const part = referred(text, match, found);
    if (!part) continue;
    parts.push(template.cut(at, found.index), part.text);
    at = found.index + part.length;
  }
  return join([...parts, template.cut(at, template.length)]);
}

/** What a `$…` in a replacement stands for, and how long the reference is; undefined when it is plain text. */
function referred(text: Text, match: Match, [reference, sign, digits, name]: RegExpExecArray): { text: Text; length: number } | undefined {
  const { length } = reference;
  if (sign === '$') return { text: own('$'), length };
  if (sign === '&') return { text: text.cut(match.start, match.end), length };
  if (sign === '`') return { text: text.cut(0, match.start), length };
  if (sign === "'") return { text: text.cut(match.end, text.length), length };
  if (name !== undefined) return match.named.size > 0 ? { text: match.named.get(name) ?? own(''), length } : undefined;
  const both = Number(digits);
  const number = both <= match.groups.length ? both : Number(digits?.[0]);
  if (number < 1 || number > match.groups.length) return undefined;
  return { text: match.groups[number - 1] ?? own(''), length: number === both ? length : 2 };
}

/** `text.split(separator)`. */
export function split(text: Text, separator: Value): Value[] {
  if (separator === undefined) return [text];
  const matches = separator instanceof Pattern ? allMatches(separator, text) : matchesOf(separator, text, true);
  if (text.length === 0) return matches.length > 0 ? [] : [text];
  const pieces: Value[] = [];
  let at = 0;
  for (const { start, end, groups } of matches) {
    if (end === start && (start === at || start >= text.length)) continue;
    pieces.push(text.cut(at, start), ...groups);
    at = end;
  }
  return [...pieces, text.cut(at, text.length)];
}

/** Result of `match` and `exec` for one match. */
export function matchList(text: Text, match: Match): List {
  const list = new List([text.cut(match.start, match.end), ...match.groups]);
  list.named.set('index', match.start);
  return list;
}
