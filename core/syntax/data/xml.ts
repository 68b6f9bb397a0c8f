/**
 * XML as settings are written in it: elements that hold a text, and attributes. Where an element names what it sets
 * (`<string name="api_key">…`, `<add key="…" value="…"/>`), that is the key.
 */
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

const NAME = /[^\s=>/"'<]+/y;
const BLANK = /\s*/y;
const NAMING = new Set(['name', 'key']);
/** Deeper elements are no settings. */
const MAX_DEPTH = 200;
const SETTING_NAME = /^[\w.:-]{1,100}$/;
/** Marks and what ends them. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

interface Attribute {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly value: string;
  readonly keyRange: Range;
  /** Quotes included. */
  readonly valueRange: Range;
}

interface Element {
  readonly name: string;
  /** What it sets, by its attributes. */
  readonly setting?: Attribute;
  readonly keyRange: Range;
  readonly id: number;
  /** Its text so far; undefined when it holds elements too. */
  text: { value: string; start: number; end: number } | undefined;
}

/** Reads XML. What has no end ends with the text; end tags that close nothing are passed over. */
export function readXml(text: string): Reading {
  return new Reader(text).read();
}

class Reader {
  private readonly entries: Entry[] = [];
  private readonly comments: Comment[] = [];
  private readonly open: Element[] = [];
  private at = 0;
  private ids = 0;

  constructor(private readonly text: string) {}

  read(): Reading {
    const { text } = this;
    while (this.at < text.length) {
      const tag = text.indexOf('<', this.at);
      const end = tag < 0 ? text.length : tag;
      this.addText(this.at, end, unescaped(text.slice(this.at, end)));
      this.at = end;
      if (tag < 0) break;
      const section = SECTIONS.find(([start]) => text.startsWith(start, tag));
      if (section) this.section(...section);
      else if (text[tag + 1] === '/') this.close();
      else this.element();
    }
    return { entries: this.entries, comments: this.comments };
  }

  private section(start: string, end: string): void {
    const from = this.at + start.length;
    const found = this.text.indexOf(end, from);
    const to = found < 0 ? this.text.length : found;
    const range = { start: this.at, end: Math.min(to + end.length, this.text.length) };
    if (start === '<!--') this.comments.push({ syntax: 'html', text: this.text.slice(from, to), range });
    else if (start === '<![CDATA[') this.addText(from, to, this.text.slice(from, to));
    this.at = range.end;
  }

  private addText(start: number, end: number, value: string): void {
    const holder = this.open.at(-1)?.text;
    if (!holder || value.trim() === '') return;
    if (holder.value === '') holder.start = start;
    holder.value += value;
    holder.end = end;
  }

  private close(): void {
    const end = this.text.indexOf('>', this.at);
    const name = this.text.slice(this.at + 2, end < 0 ? undefined : end).trim();
    this.at = end < 0 ? this.text.length : end + 1;
    if (!this.open.some((element) => element.name === name)) return;
    for (let element = this.open.pop(); element; element = this.open.pop()) {
      if (element.name !== name) continue;
      this.addElement(element);
      return;
    }
  }

  /** A start tag, or a `<` that starts none. */
  private element(): void {
    const start = this.at + 1;
    this.at = start;
    const name = this.take(NAME);
    if (name === '') return;
    const attributes = this.attributes();
    const isEmpty = this.text[this.at] === '/';
    const end = this.text.indexOf('>', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    const setting = attributes.find((attribute) => NAMING.has(attribute.name) && SETTING_NAME.test(attribute.value));
    const element: Element = {
      name,
      setting,
      keyRange: setting?.valueRange ?? { start, end: start + name.length },
      id: this.ids++,
      text: { value: '', start: this.at, end: this.at },
    };
    const holder = this.open.at(-1);
    if (holder) holder.text = undefined;
    this.addAttributes(element, attributes);
    if (!isEmpty && this.open.length < MAX_DEPTH) this.open.push(element);
  }

  private attributes(): Attribute[] {
    const attributes: Attribute[] = [];
    for (;;) {
      this.take(BLANK);
      const start = this.at;
      const name = this.take(NAME);
      if (name === '') return attributes;
      const keyRange = { start, end: this.at };
      this.take(BLANK);
      if (this.text[this.at] !== '=') continue;
      this.at++;
      this.take(BLANK);
      const quote = this.text[this.at];
      const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
      if (end < 0) return attributes;
      const valueRange = { start: this.at, end: end + 1 };
      this.at = valueRange.end;
      attributes.push({
        name: name.slice(name.indexOf(':') + 1),
        value: unescaped(this.text.slice(valueRange.start + 1, end)),
        keyRange,
        valueRange,
      });
    }
  }

  private addAttributes(element: Element, attributes: readonly Attribute[]): void {
    const isPair = element.setting !== undefined && attributes.some(({ name }) => name === 'value');
    for (const attribute of attributes) {
      if (attribute === element.setting || attribute.value.trim() === '') continue;
      const { name, value, valueRange, keyRange } = attribute;
      if (isPair && name === 'value') this.add(element, this.settingPath(element), value, valueRange);
      else
        this.entries.push({
          path: [...this.pathAbove(), element.name, name],
          keyRange,
          value,
          valueRange,
          isText: true,
          parent: element.id,
          document: 0,
        });
    }
  }

  private addElement(element: Element): void {
    const value = element.text?.value.trim() ?? '';
    if (!element.text || value === '') return;
    const { start, end } = element.text;
    const source = this.text.slice(start, end);
    const indent = source.length - source.trimStart().length;
    this.add(element, this.settingPath(element), value, { start: start + indent, end: start + source.trimEnd().length });
  }

  private add({ keyRange }: Element, path: string[], value: string, valueRange: Range): void {
    this.entries.push({ path, keyRange, value, valueRange, isText: true, parent: this.open.at(-1)?.id ?? -1, document: 0 });
  }

  /** Dots part a name, as they do in properties. */
  private settingPath({ name, setting }: Element): string[] {
    return [...this.pathAbove(), ...(setting?.value ?? name).split(/[.:]/)];
  }

  private pathAbove(): string[] {
    return this.open.map((element) => element.setting?.value ?? element.name);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function unescaped(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return CHARACTERS[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
