/** The examples of detect-secrets (Apache-2.0): rows of `pytest.mark.parametrize` in the tests of its plugins. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, Table } from './example.ts';
import { tokensOf, type Token } from './scanner.ts';

type Value = string | boolean | null | readonly Value[];

class Unreadable extends Error {}

/** Reads the tests of every plugin. */
export function readDetectSecrets(clone: string): Table {
  const folder = join(clone, 'tests/plugins');
  const examples: Example[] = [];
  let unread = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('_test.py')).sort()) {
    const reader = new Reader(tokensOf(readFileSync(join(folder, file), 'utf8'), 'python'));
    for (const row of reader.readRows()) {
      const example = exampleOf(file.replace('_test.py', ''), row);
      if (example) examples.push(example);
    }
    unread += reader.unread;
  }
  return { examples, unread };
}

/** A line alone must be found; beside it stands whether it is, or the secret itself, or nothing. */
function exampleOf(rule: string, row: Value): Example | undefined {
  const [line, expected, ...more] = Array.isArray(row) ? (row as Value[]) : [row, true];
  if (typeof line !== 'string' || more.some((value) => typeof value === 'string' && value.length > 40)) return undefined;
  const base = { tool: 'detect-secrets', rule, text: line, isDrawn: false };
  if (expected === true || expected === undefined) return { ...base, isPositive: true };
  if (expected === false || expected === null) return { ...base, isPositive: false };
  return typeof expected === 'string' ? { ...base, isPositive: true, secrets: [expected] } : undefined;
}

class Reader {
  unread = 0;
  private at = 0;
  private readonly variables = new Map<string, Value>();

  constructor(private readonly tokens: readonly Token[]) {}

  readRows(): Value[] {
    const rows: Value[] = [];
    for (this.at = 0; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (token?.type !== 'name') continue;
      if (token.value === 'parametrize' && this.tokens[this.at + 1]?.value === '(') rows.push(...this.rowsOfTable());
      else if (this.tokens[this.at + 1]?.value === '=' && this.tokens[this.at - 1]?.value !== '.' && /^[A-Z]/.test(token.value)) {
        const start = this.at;
        this.at += 2;
        try {
          const value = this.expression();
          this.variables.set(token.value, value);
          // Tables that several languages share are named in capitals.
          if (/_TEST_CASES$/.test(token.value) && Array.isArray(value)) rows.push(...(value as Value[]));
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
        this.at = Math.max(this.at - 1, start);
      }
    }
    return rows;
  }

  private rowsOfTable(): Value[] {
    this.at += 2;
    try {
      this.skipLines();
      this.expression();
      this.accept(',');
      this.skipLines();
      const rows = this.expression();
      return Array.isArray(rows) ? (rows as Value[]) : [];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.unread++;
      return [];
    }
  }

  private expression(): Value {
    let left = this.postfixed();
    for (;;) {
      if (this.accept('+')) {
        this.skipLines();
        const right = this.postfixed();
        if (typeof left !== 'string' || typeof right !== 'string') throw new Unreadable();
        left += right;
      } else if (this.accept('*')) {
        const times = Number(this.tokens[this.at++]?.value);
        if (typeof left !== 'string' || !Number.isInteger(times)) throw new Unreadable();
        left = left.repeat(times);
      } else return left;
    }
  }

  private postfixed(): Value {
    let value = this.primary();
    for (;;) {
      if (this.tokens[this.at]?.value === '[' && this.tokens[this.at]?.type === 'sign') {
        const [from, colon, to] = [1, 2, 3].map((offset) => this.tokens[this.at + offset]?.value ?? '');
        if (typeof value !== 'string' || colon !== ':' || !/^\d+$/.test(from ?? '') || !/^\d+$/.test(to ?? '')) throw new Unreadable();
        value = value.slice(Number(from), Number(to));
        this.at += 5;
      } else if (this.accept('.')) {
        const method = this.tokens[this.at++]?.value;
        if (typeof value !== 'string' || !this.accept('(')) throw new Unreadable();
        value = this.called(value, method, this.args());
      } else return value;
    }
  }

  private called(text: string, method: string | undefined, args: ReadonlyMap<string, Value>): Value {
    if (method !== 'format') throw new Unreadable();
    let next = 0;
    return text.replace(/\{\{|\}\}|\{(\w*)\}/g, (whole, key: string | undefined) => {
      if (key === undefined) return whole.charAt(0);
      const value = args.get(key === '' ? String(next++) : key);
      if (typeof value !== 'string') throw new Unreadable();
      return value;
    });
  }

  private args(): Map<string, Value> {
    const args = new Map<string, Value>();
    for (this.skipLines(); !this.accept(')'); this.skipLines()) {
      const isNamed = this.tokens[this.at + 1]?.value === '=' && this.tokens[this.at]?.type === 'name';
      const key = isNamed ? this.tokens[this.at]?.value ?? '' : String(args.size);
      if (isNamed) this.at += 2;
      args.set(key, this.expression());
      this.accept(',');
    }
    return args;
  }

  private primary(): Value {
    const token = this.tokens[this.at++];
    if (token?.type === 'text') {
      let text = token.value;
      for (this.skipLinesBeforeText(); this.tokens[this.at]?.type === 'text'; this.skipLinesBeforeText()) text += this.tokens[this.at++]?.value ?? '';
      return text;
    }
    if (token?.type === 'name') {
      if (token.value === 'True' || token.value === 'False') return token.value === 'True';
      if (token.value === 'None') return null;
      const known = this.variables.get(token.value);
      if (known === undefined) throw new Unreadable();
      return known;
    }
    const close = token?.value === '(' ? ')' : token?.value === '[' ? ']' : undefined;
    if (close === undefined) throw new Unreadable();
    return this.elements(close);
  }

  /** A parenthesis around one value without a comma is that value. */
  private elements(close: string): Value {
    const values: Value[] = [];
    let isList = close === ']';
    for (this.skipLines(); !this.accept(close); this.skipLines()) {
      try {
        values.push(this.expression());
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.skipElement();
      }
      this.skipLines();
      if (this.accept(',')) isList = true;
      if (this.at >= this.tokens.length) throw new Unreadable();
    }
    return isList || values.length !== 1 ? values : values[0] ?? null;
  }

  private skipElement(): void {
    this.unread++;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      const value = token?.type === 'sign' ? token.value : '';
      if (depth === 0 && [',', ')', ']'].includes(value)) return;
      if (['(', '[', '{'].includes(value)) depth++;
      if ([')', ']', '}'].includes(value)) depth--;
    }
  }

  private skipLinesBeforeText(): void {
    let next = this.at;
    while (this.tokens[next]?.type === 'newline') next++;
    if (this.tokens[next]?.type === 'text') this.at = next;
  }

  private skipLines(): void {
    while (this.tokens[this.at]?.type === 'newline') this.at++;
  }

  private accept(value: string): boolean {
    const token = this.tokens[this.at];
    if (token?.value !== value || token.type === 'text') return false;
    this.at++;
    return true;
  }
}
