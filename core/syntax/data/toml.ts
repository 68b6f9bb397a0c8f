/**
 * TOML: tables, dotted and quoted keys, arrays, inline tables, texts of one and of several lines. https://toml.io/en/v1.0.0
 * Blocks with labels as well, which have pairs of the same form in them: `variable "name" { default = "…" }`.
 * https://developer.hashicorp.com/terraform/language/syntax/configuration#blocks
 */
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const BLANK = /[ \t]*/y;
const BLANK_LINES = /[\s,]*/y;
const LINE_END = /[^\r\n]*/y;
const KEY_PART = /"(?:\\.|[^"\\\r\n])*"|'[^'\r\n]*'|[\w-]+/y;
/** What a block begins with: its sort, and its labels. */
const BLOCK = /[a-z][\w-]{0,60}(?:[ \t]+(?:"[^"\r\n]{0,200}"|[\w-]{1,200})){0,4}[ \t]*\{/iy;
/** The words of such a beginning. */
const LABELS = /"[^"]*"|[\w-]+/g;
const BARE = /[^\s,#\]}]+/y;
/** Texts of several lines first: their marks begin like those of empty texts. */
const TEXT = /"""(?:\\[\s\S]|[^\\"]|"(?!""))*"{3,5}|'''(?:[^']|'(?!''))*'{3,5}|"(?:\\.|[^"\\\r\n])*"|'[^'\r\n]*'/y;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };
const MAX_DEPTH = 50;

/** Reads TOML; what is none of it is passed over line by line. */
export function readToml(text: string): Reading {
  return new Reader(text).read();
}

interface Place {
  readonly path: Entry['path'];
  readonly parent: number;
  readonly keyRange?: Range;
}

class Reader {
  private readonly entries: Entry[] = [];
  private readonly comments: Comment[] = [];
  private at: number;
  private parents = 0;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): Reading {
    let table: Place = { path: [], parent: this.parents++ };
    const around: Place[] = [];
    while (this.at < this.text.length) {
      this.skip(BLANK);
      const heading = this.text[this.at] === '[' ? this.heading() : undefined;
      const block = heading ? '' : this.take(BLOCK);
      if (block !== '') {
        around.push(table);
        table = { path: [...table.path, ...(block.match(LABELS) ?? []).map(unquotedKey)], parent: this.parents++ };
        this.skip(BLANK);
      }
      if (heading) table = { path: heading, parent: this.parents++ };
      else if (!this.pair(table, 0)) this.comment();
      this.skip(BLANK);
      if (this.text[this.at] === '}') {
        table = around.pop() ?? table;
        this.at++;
        this.skip(BLANK);
      }
      this.comment();
      this.skip(LINE_END);
      this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    }
    return { entries: this.entries, comments: this.comments };
  }

  /** `[a.b]` and `[[a.b]]`. */
  private heading(): string[] | undefined {
    while (this.text[this.at] === '[') this.at++;
    return this.key()?.names;
  }

  /** `key = value`; false when there is none, and nothing was read then. */
  private pair({ path, parent }: Place, depth: number): boolean {
    const start = this.at;
    const key = this.key();
    this.skip(BLANK);
    if (!key || this.text[this.at] !== '=') {
      this.at = start;
      return false;
    }
    this.at++;
    this.skip(BLANK);
    this.value({ path: [...path, ...key.names], parent, keyRange: key.range }, depth);
    return true;
  }

  private key(): { readonly names: string[]; readonly range: Range } | undefined {
    const names: string[] = [];
    let start = this.at;
    let end = this.at;
    do {
      if (names.length > 0) this.at++;
      this.skip(BLANK);
      start = this.at;
      const part = this.take(KEY_PART);
      if (part === '') return undefined;
      end = this.at;
      names.push(unquotedKey(part));
      this.skip(BLANK);
    } while (this.text[this.at] === '.');
    this.at = end;
    return { names, range: { start, end } };
  }

  private value(place: Place, depth: number): void {
    const start = this.at;
    const first = this.text[start];
    if (depth < MAX_DEPTH && (first === '[' || first === '{')) {
      this.at++;
      this.collection(place, first === '[' ? ']' : '}', depth + 1);
      return;
    }
    const quoted = this.take(TEXT);
    const written = quoted === '' ? this.take(BARE) : quoted;
    const value = quoted === '' ? written : unquoted(quoted);
    if (value !== '')
      this.entries.push({ ...place, value, valueRange: { start, end: start + written.length }, isText: quoted !== '', document: 0 });
  }

  private collection({ path }: Place, close: ']' | '}', depth: number): void {
    const parent = this.parents++;
    for (let index = 0; this.at < this.text.length; index++) {
      this.skip(BLANK_LINES);
      while (this.comment()) this.skip(BLANK_LINES);
      if (this.text[this.at] === close) {
        this.at++;
        return;
      }
      const before = this.at;
      if (close === ']') this.value({ path: [...path, index], parent }, depth);
      else this.pair({ path, parent }, depth);
      if (this.at === before) return;
    }
  }

  private comment(): boolean {
    if (this.text[this.at] !== '#') return false;
    const start = this.at;
    this.skip(LINE_END);
    this.comments.push({ syntax: 'hash', text: this.text.slice(start + 1, this.at), range: { start, end: this.at } });
    return true;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skip(pattern: RegExp): void {
    this.take(pattern);
  }
}

function unquotedKey(part: string): string {
  return /^["']/.test(part) ? unquoted(part) : part;
}

function unquoted(written: string): string {
  const isLong = written.length >= 6 && (written.startsWith('"""') || written.startsWith("'''"));
  const content = isLong ? written.slice(3, -3).replace(/^\r?\n/, '') : written.slice(1, -1);
  if (written.startsWith("'")) return content;
  return content.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|[ \t]*\r?\n\s*|([\s\S]))/g,
    (whole, short: string | undefined, long: string | undefined, character: string | undefined) => {
      const code = short ?? long;
      if (code !== undefined) return parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(parseInt(code, 16)) : whole;
      return character === undefined ? '' : (ESCAPES[character] ?? character);
    },
  );
}
