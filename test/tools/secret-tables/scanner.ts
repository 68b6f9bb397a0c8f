/** Tokens of the Go and Python sources in which other tools keep their tables: strings, names, numbers, signs. */

export interface Token {
  readonly type: 'text' | 'name' | 'number' | 'sign' | 'newline';
  readonly value: string;
}

/** Splits a source into tokens; comments and blanks are dropped. */
export function tokensOf(source: string, language: 'go' | 'python'): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at, at + 200);
    const skipped = (language === 'go' ? /^(?:[ \t\r]+|\/\/[^\n]*|\/\*[^*]*\*\/)/ : /^(?:[ \t\r]+|#[^\n]*|\\\n)/).exec(source.slice(at, at + 2_000))?.[0];
    if (skipped) {
      at += skipped.length;
      continue;
    }
    const text = language === 'go' ? goText(source, at) : pythonText(source, at);
    if (text) {
      tokens.push({ type: 'text', value: text.value });
      at = text.end;
      continue;
    }
    const [name] = /^[A-Z_]\w*/i.exec(rest) ?? [];
    const [number] = /^\d[\w.]*/.exec(rest) ?? [];
    const sign = /^(?::=|\.\.\.|\*\*|[^\w\s])/.exec(rest)?.[0] ?? source.charAt(at);
    if (name !== undefined) tokens.push({ type: 'name', value: name });
    else if (number !== undefined) tokens.push({ type: 'number', value: number });
    else tokens.push({ type: sign === '\n' ? 'newline' : 'sign', value: sign });
    at += (name ?? number ?? sign).length;
  }
  return tokens;
}

interface Text {
  readonly value: string;
  readonly end: number;
}

function goText(source: string, at: number): Text | undefined {
  const quote = source.charAt(at);
  if (quote === '`') {
    const end = source.indexOf('`', at + 1);
    return { value: source.slice(at + 1, end), end: end + 1 };
  }
  return quote === '"' || quote === '\'' ? quoted(source, at, quote, false) : undefined;
}

function pythonText(source: string, at: number): Text | undefined {
  const match = /^([rubf]{0,2})('''|"""|'|")/i.exec(source.slice(at, at + 6));
  if (!match) return undefined;
  const [whole, prefix = '', quote = ''] = match;
  return quoted(source, at + whole.length - quote.length, quote, /r/i.test(prefix));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\n': '' };

function quoted(source: string, at: number, quote: string, isRaw: boolean): Text {
  let value = '';
  let index = at + quote.length;
  while (index < source.length && !source.startsWith(quote, index)) {
    const character = source.charAt(index++);
    if (character !== '\\' || isRaw) {
      value += character;
      continue;
    }
    const escaped = source.charAt(index++);
    const [code] = escaped === 'x' || escaped === 'u' ? /^[\da-f]{2,4}/i.exec(source.slice(index, index + (escaped === 'x' ? 2 : 4))) ?? [] : [];
    if (code !== undefined) {
      value += String.fromCharCode(parseInt(code, 16));
      index += code.length;
    } else value += ESCAPES[escaped] ?? escaped;
  }
  return { value, end: index + quote.length };
}
