/** The examples of gitleaks (MIT): `tps` and `fps` of its rules, which are Go expressions of constants and drawn texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textMatching } from './drawn-text.ts';
import type { Example, Table } from './example.ts';
import { tokensOf, type Token } from './scanner.ts';

interface Piece {
  readonly text: string;
  readonly name?: string;
  readonly path?: string;
  readonly isDrawn: boolean;
}
type Value = { readonly text: string; readonly isDrawn: boolean } | { readonly list: readonly Piece[] };

class Unreadable extends Error {}

/** Patterns that the rules share, by the name of the function that gives them. */
const PATTERNS: Readonly<Record<string, (size: string) => string>> = {
  Numeric: (size) => `[0-9]{${size}}`,
  Hex: (size) => `[a-f0-9]{${size}}`,
  AlphaNumeric: (size) => `[a-z0-9]{${size}}`,
  AlphaNumericExtendedShort: (size) => `[a-z0-9_-]{${size}}`,
  AlphaNumericExtended: (size) => `[a-z0-9=_\\-]{${size}}`,
  AlphaNumericExtendedLong: (size) => `[a-z0-9\\/=_\\+\\-]{${size}}`,
  Hex8_4_4_4_12: () => '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
};

/** Reads every rule of a clone of gitleaks. */
export function readGitleaks(clone: string): Table {
  const folder = join(clone, 'cmd/generate/config/rules');
  const examples: Example[] = [];
  let unread = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.go')).sort()) {
    const source = readFileSync(join(folder, file), 'utf8');
    const functions = source.split(/^(?=func )/m);
    const shared = new Reader(tokensOf(functions[0] ?? '', 'go'), new Map(), '');
    shared.readStatements();
    for (const text of functions.slice(1)) {
      const rule = /RuleID:\s+"([^"]+)"/.exec(text)?.[1];
      if (rule === undefined) continue;
      const reader = new Reader(tokensOf(text.slice(text.indexOf('{')), 'go'), new Map(shared.variables), rule);
      reader.readStatements();
      for (const [isPositive, pieces] of [[true, reader.positives], [false, reader.negatives]] as const) {
        for (const piece of pieces) examples.push({ tool: 'gitleaks', rule, isPositive, ...piece });
      }
      unread += reader.unread;
    }
  }
  return { examples, unread };
}

class Reader {
  positives: readonly Piece[] = [];
  negatives: readonly Piece[] = [];
  unread = 0;
  private at = 0;

  constructor(private readonly tokens: readonly Token[], readonly variables: Map<string, Value>, private readonly rule: string) {}

  /** Assignments of texts and lists, and the call that hands both lists over. */
  readStatements(): void {
    for (this.at = 0; this.at < this.tokens.length; this.at++) {
      const [name, sign] = [this.tokens[this.at], this.tokens[this.at + 1]];
      if (name?.type === 'name' && (sign?.value === ':=' || sign?.value === '=') && this.tokens[this.at - 1]?.value !== '.') {
        const start = this.at;
        this.at += 2;
        const value = this.attempt();
        if (value) this.variables.set(name.value, value);
        if (this.at <= start + 1) this.at = start + 1;
        else this.at--;
      } else if (name?.type === 'name' && /^Validate(?:WithPaths)?$/.test(name.value) && sign?.value === '(') {
        this.at += 4;
        this.positives = listOf(this.attempt());
        this.accept(',');
        this.negatives = listOf(this.attempt());
      }
    }
  }

  private attempt(): Value | undefined {
    try {
      return this.expression();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    }
  }

  private expression(): Value {
    let left = this.primary();
    while (this.accept('+')) {
      this.skipLines();
      const right = this.primary();
      if (!('text' in left) || !('text' in right)) throw new Unreadable();
      left = { text: left.text + right.text, isDrawn: left.isDrawn || right.isDrawn };
    }
    return left;
  }

  private primary(): Value {
    const token = this.tokens[this.at++];
    if (token?.type === 'text' || token?.type === 'number') return { text: token.value, isDrawn: false };
    if (token?.value === '(') {
      const inner = this.expression();
      this.accept(')');
      return inner;
    }
    if (token?.value === '[' && this.accept(']')) {
      this.at++;
      return { list: this.elements(false) };
    }
    if (token?.type !== 'name') throw new Unreadable();
    if (token.value === 'map') {
      this.at += 4;
      return { list: this.elements(true) };
    }
    if (token.value === 'nil') return { list: [] };
    let name = token.value;
    while (this.accept('.')) name += `.${this.tokens[this.at++]?.value ?? ''}`;
    if (this.accept('(')) return this.call(name.split('.').at(-1) ?? '', this.args());
    const known = this.variables.get(name);
    if (!known) throw new Unreadable();
    return this.tokens[this.at]?.value === '[' ? this.sliceOf(known) : known;
  }

  private sliceOf(value: Value): Value {
    const [start, colon, end] = [1, 2, 3].map((offset) => this.tokens[this.at + offset]?.value ?? '');
    if (!('text' in value) || colon !== ':') throw new Unreadable();
    this.at += 5;
    return { text: value.text.slice(Number(start), Number(end)), isDrawn: value.isDrawn };
  }

  private args(): Value[] {
    const args: Value[] = [];
    for (this.skipLines(); !this.accept(')'); this.skipLines()) {
      try {
        args.push(this.expression());
        this.accept('...');
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.skipElement();
      }
      this.accept(',');
    }
    return args;
  }

  private call(name: string, args: readonly Value[]): Value {
    const texts = args.map((arg) => ('text' in arg ? arg.text : ''));
    const isDrawn = args.some((arg) => 'text' in arg && arg.isDrawn);
    const [first = '', second = ''] = texts;
    switch (name) {
      case 'append':
        return { list: args.flatMap((arg) => listOf(arg)) };
      case 'NewSecret':
      case 'newPlausibleSecret':
        return { text: textMatching(first, this.rule), isDrawn: true };
      case 'GenerateSampleSecret':
        return { text: `${first}_api_token = "${second}"`, isDrawn };
      case 'GenerateSampleSecrets':
        return { list: [{ text: second, name: first, isDrawn }] };
      case 'Sprintf': {
        let next = 1;
        return { text: first.replace(/%[sdvq]/g, () => texts[next++] ?? ''), isDrawn };
      }
      case 'ToUpper':
        return { text: first.toUpperCase(), isDrawn };
      case 'ToLower':
        return { text: first.toLowerCase(), isDrawn };
      case 'Repeat':
        return { text: first.repeat(Number(second)), isDrawn };
      default: {
        const pattern = PATTERNS[name];
        if (!pattern) throw new Unreadable();
        return { text: pattern(first), isDrawn: false };
      }
    }
  }

  /** Elements of a list, or of a map from paths to texts. */
  private elements(isMap: boolean): Piece[] {
    const pieces: Piece[] = [];
    if (!this.accept('{')) throw new Unreadable();
    for (this.skipLines(); !this.accept('}'); this.skipLines()) {
      try {
        const first = this.expression();
        const path = isMap && this.accept(':') && 'text' in first ? first.text : undefined;
        if (path !== undefined) this.skipLines();
        const value = path === undefined ? first : this.expression();
        if ('text' in value) pieces.push({ ...value, path });
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.skipElement();
      }
      this.accept(',');
      if (this.at >= this.tokens.length) break;
    }
    return pieces;
  }

  private skipElement(): void {
    this.unread++;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const value = this.tokens[this.at]?.type === 'sign' ? this.tokens[this.at]?.value : '';
      if (depth === 0 && (value === ',' || value === '}' || value === ')')) return;
      if (value === '(' || value === '{' || value === '[') depth++;
      if (value === ')' || value === '}' || value === ']') depth--;
    }
  }

  private skipLines(): void {
    while (this.tokens[this.at]?.type === 'newline') this.at++;
  }

  private accept(value: string): boolean {
    const token = this.tokens[this.at];
    if (token?.value !== value || (token.type === 'text')) return false;
    this.at++;
    return true;
  }
}

function listOf(value: Value | undefined): readonly Piece[] {
  if (!value) return [];
  return 'list' in value ? value.list : [{ text: value.text, isDrawn: value.isDrawn }];
}
