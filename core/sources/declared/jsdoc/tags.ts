/** Text of a documentation comment → its tags. */
import type { TSESTree } from '@typescript-eslint/types';

export interface Tag {
  readonly tag: string;
  /** What stands between braces, and where it starts in the file. */
  readonly type?: { readonly text: string; readonly offset: number };
  /** `opts.phone` of `@param {string} [opts.phone=''] 手机号`; empty for tags without one. */
  readonly name: string;
  readonly description: string;
  /** Where the tag starts in the file. */
  readonly offset: number;
}

const MAX_COMMENT = 20_000;
const TAGS = new Set(['param', 'arg', 'argument', 'returns', 'return', 'type', 'typedef', 'property', 'prop']);
const NAMED = new Set(['param', 'arg', 'argument', 'typedef', 'property', 'prop']);

/** Tags that declare types, in order of position; aliases have their usual name (`param`, `returns`, `property`). */
export function readTags(comment: TSESTree.Comment): Tag[] {
  const { value } = comment;
  if (value.length > MAX_COMMENT || !value.includes('@')) return [];
  const start = comment.range[0] + '/*'.length;
  const found: Tag[] = [];
  for (const match of value.matchAll(/(?:^|\n|\*)[^\S\n]*@(\w+)/g)) {
    const tag = match[1] ?? '';
    if (TAGS.has(tag)) found.push(readTag(value, tag, match.index + match[0].length, start));
  }
  return found;
}

function readTag(value: string, tag: string, at: number, start: number): Tag {
  let position = at + (/^[ \t]*/.exec(value.slice(at))?.[0].length ?? 0);
  let type: Tag['type'];
  if (value[position] === '{') {
    const end = closingBrace(value, position);
    type = { text: value.slice(position + 1, end).replace(/\n[ \t]*\*/g, (line) => ' '.repeat(line.length)), offset: start + position + 1 };
    position = end + 1;
  }
  const line = (value.slice(position).split('\n', 1)[0] ?? '').replaceAll('[]', '').trim();
  const { name, rest } = NAMED.has(tag) ? splitName(line) : { name: '', rest: line };
  return { tag: canonical(tag), type, name, description: rest.replace(/^[\s-]+/, ''), offset: start + at - tag.length - 1 };
}

/** `[opts.phone=''] 手机号` → the name and the words behind it. */
function splitName(line: string): { readonly name: string; readonly rest: string } {
  const end = line.startsWith('[') ? line.indexOf(']') + 1 : line.search(/\s|$/);
  const name = /[\w$.]+/.exec(line.slice(0, end))?.[0] ?? '';
  return { name, rest: line.slice(end).trim() };
}

function canonical(tag: string): string {
  if (tag === 'arg' || tag === 'argument') return 'param';
  if (tag === 'prop') return 'property';
  return tag === 'return' ? 'returns' : tag;
}

function closingBrace(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === '{') depth++;
    else if (value[at] === '}' && --depth === 0) return at;
  }
  return value.length;
}
