/** Types as JSDoc and Closure write them: `User`, `?User[]`, `Promise<User>`, `{phone: string}`, `import('./types').User`. */

export type DocumentedType =
  | { readonly type: 'name'; readonly name: string; readonly args: readonly DocumentedType[]; readonly module?: string }
  | {
      readonly type: 'record';
      readonly fields: readonly { readonly name: string; readonly offset: number; readonly value?: DocumentedType }[];
    }
  | { readonly type: 'union'; readonly members: readonly DocumentedType[] }
  | { readonly type: 'literal' }
  | { readonly type: 'function' };

const TOKEN = /import\(\s*(?:'[^']*'|"[^"]*")\s*\)|[\w$\u4e00-\u9fa5]+(?:[.~#][\w$]+)*|'[^']*'|"[^"]*"|=>|\.{3}|[.{}()<>[\]|&,:;?!=*]/g;
const MAX_TOKENS = 400;

interface Token {
  readonly text: string;
  readonly offset: number;
}

/** The type that a text writes; undefined when it cannot be read. Offsets count from `offset`. */
export function readType(text: string, offset: number): DocumentedType | undefined {
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], offset: offset + match.index }));
  if (tokens.length === 0 || tokens.length > MAX_TOKENS) return undefined;
  return new TypeReader(tokens).readUnion();
}

class TypeReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  readUnion(): DocumentedType | undefined {
    const members: DocumentedType[] = [];
    do {
      const member = this.readPostfix();
      if (!member) return undefined;
      members.push(member);
    } while (this.skip('|') || this.skip('&'));
    return members.length === 1 ? members[0] : { type: 'union', members };
  }

  private readPostfix(): DocumentedType | undefined {
    while (this.skip('?') || this.skip('!') || this.skip('...') || this.skip('*'))
      if (this.isEnd()) return { type: 'name', name: 'any', args: [] };
    const type = this.readPrimary();
    for (;;) {
      if (this.skip('[')) this.skip(']');
      else if (!this.skip('=') && !this.skip('?') && !this.skip('!')) return type;
    }
  }

  private readPrimary(): DocumentedType | undefined {
    const token = this.tokens[this.at];
    if (!token) return undefined;
    this.at++;
    if (token.text === '{') return this.readRecord();
    if (token.text === '(') return this.readGroup();
    if (/^['"\d]/.test(token.text) || token.text === 'true' || token.text === 'false') return { type: 'literal' };
    if (token.text.startsWith('import(')) return this.readImport(token.text);
    if (token.text === 'function') return this.readFunction();
    return /^[\w$\u4e00-\u9fa5]/.test(token.text) ? { type: 'name', name: token.text, args: this.readArguments() } : undefined;
  }

  private readImport(text: string): DocumentedType {
    const module = /['"](.*)['"]/.exec(text)?.[1];
    this.skip('.');
    const name = this.tokens[this.at]?.text ?? '';
    this.at++;
    return { type: 'name', name, args: this.readArguments(), module };
  }

  private readFunction(): DocumentedType {
    this.skip('(');
    this.skipTo(')');
    if (this.skip(':')) this.readPostfix();
    return { type: 'function' };
  }

  /** `(User|string)`, or the parameters of `(a: string) => User`. */
  private readGroup(): DocumentedType | undefined {
    const start = this.at;
    const inner = this.readUnion();
    if (inner && this.skip(')') && this.tokens[this.at]?.text !== '=>') return inner;
    this.at = start;
    this.skipTo(')');
    if (!this.skip('=>')) return undefined;
    this.readPostfix();
    return { type: 'function' };
  }

  private readArguments(): DocumentedType[] {
    this.skip('.');
    if (!this.skip('<')) return [];
    const args: DocumentedType[] = [];
    do {
      const argument = this.readUnion();
      if (!argument) break;
      args.push(argument);
    } while (this.skip(','));
    this.skip('>');
    return args;
  }

  private readRecord(): DocumentedType {
    const fields: { name: string; offset: number; value?: DocumentedType }[] = [];
    while (!this.isEnd() && !this.skip('}')) {
      const token = this.tokens[this.at] as Token;
      this.at++;
      this.skip('?');
      const value = this.skip(':') ? this.readUnion() : undefined;
      fields.push({ name: token.text.replace(/^['"]|['"]$/g, ''), offset: token.offset, value });
      if (!this.skip(',') && !this.skip(';') && this.tokens[this.at]?.text !== '}') break;
    }
    return { type: 'record', fields };
  }

  private skipTo(closing: string): void {
    let depth = 1;
    while (!this.isEnd() && depth > 0) {
      const text = this.tokens[this.at]?.text;
      if (text === '(') depth++;
      else if (text === closing) depth--;
      this.at++;
    }
  }

  private skip(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at++;
    return true;
  }

  private isEnd(): boolean {
    return this.at >= this.tokens.length;
  }
}
