/** The selection set of a GraphQL operation: the fields of its response. https://spec.graphql.org/October2021/#sec-Selection-Sets */
import { addTo } from '../groups.ts';

/** A field of a response; `fields` is empty for a single value. */
export interface Selection {
  readonly name: string;
  readonly fields: readonly Selection[];
}

const DEFINITION = /\b(?:query|mutation|subscription|fragment)\b/;
const STARTS = /^(?:query|mutation|subscription|fragment)$/;
const NAME = /^[a-z_]/i;
const TOKEN = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*|\.\.\.|[A-Z_]\w*|[{}()@:]|\$\{\}/gi;
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 12;

/** The fields that the operations of a text select; undefined when it has none. */
export function selectionsOf(text: string): readonly Selection[] | undefined {
  if (text.length > MAX_LENGTH || !DEFINITION.test(text)) return undefined;
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !/^["#]/.test(token));
  return STARTS.test(tokens[0] ?? '') ? new Reader(tokens).read() : undefined;
}

class Reader {
  private at = 0;
  private readonly fragments = new Map<string, readonly Selection[]>();
  private readonly spread = new Map<Selection[], string[]>();

  constructor(private readonly tokens: readonly string[]) {}

  read(): readonly Selection[] | undefined {
    const operations: Selection[] = [];
    while (this.at < this.tokens.length) {
      const isFragment = this.tokens[this.at] === 'fragment';
      const name = this.tokens[this.at + 1] ?? '';
      while (this.at < this.tokens.length && this.tokens[this.at] !== '{') this.skip();
      if (this.at >= this.tokens.length) break;
      const fields = this.readSet(0);
      if (isFragment) this.fragments.set(name, fields);
      else operations.push(...fields);
    }
    for (const [fields, names] of this.spread) for (const name of names) fields.push(...(this.fragments.get(name) ?? []));
    return operations.length > 0 ? operations : undefined;
  }

  /** From its opening bracket to behind its closing one. */
  private readSet(depth: number): Selection[] {
    const fields: Selection[] = [];
    this.at++;
    while (this.at < this.tokens.length && this.tokens[this.at] !== '}') {
      const token = this.tokens[this.at] ?? '';
      if (token === '...') this.readSpread(fields, depth);
      else if (NAME.test(token)) fields.push(this.readField(depth));
      else this.skip();
    }
    this.at++;
    return fields;
  }

  private readField(depth: number): Selection {
    const name = this.tokens[this.at++] ?? '';
    if (this.tokens[this.at] === ':') this.at += 2;
    this.skipDirectives();
    return { name, fields: this.tokens[this.at] === '{' && depth < MAX_DEPTH ? this.readSet(depth + 1) : [] };
  }

  /** `...Name`, `... on User { … }` */
  private readSpread(fields: Selection[], depth: number): void {
    this.at++;
    const name = this.tokens[this.at] ?? '';
    if (NAME.test(name) && name !== 'on') {
      this.at++;
      addTo(this.spread, fields, name);
      this.skipDirectives();
      return;
    }
    if (name === 'on') this.at += 2;
    this.skipDirectives();
    if (this.tokens[this.at] === '{' && depth < MAX_DEPTH) fields.push(...this.readSet(depth + 1));
  }

  /** Arguments and directives of a field. */
  private skipDirectives(): void {
    for (;;) {
      const token = this.tokens[this.at];
      if (token === '(') this.skip();
      else if (token === '@') this.at += 2;
      else return;
    }
  }

  /** One token, or everything in brackets. */
  private skip(): void {
    if (this.tokens[this.at++] !== '(') return;
    for (let depth = 1; depth > 0 && this.at < this.tokens.length; this.at++) {
      if (this.tokens[this.at] === '(') depth++;
      else if (this.tokens[this.at] === ')') depth--;
    }
  }
}
