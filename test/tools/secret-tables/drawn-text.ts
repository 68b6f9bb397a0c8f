/** Texts that match a regular expression, the same in every run: tables describe tokens that they do not store. */

type Draw = (limit: number) => number;

/** A text that matches `pattern`, which may have literals, classes, groups, alternatives and bounded repetition. */
export function textMatching(pattern: string, seed: string): string {
  let state = 0x811c9dc5;
  for (const character of pattern + seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const draw: Draw = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return new Writer(pattern.replace(/^\(\?i\)/, ''), draw).alternatives();
}

const RANGES: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: ' ', D: 'a-z', W: '-', S: 'a-z' };
const MOST_REPEATS = 8;

class Writer {
  private at = 0;

  constructor(private readonly pattern: string, private readonly draw: Draw) {}

  alternatives(): string {
    const texts = [this.sequence()];
    while (this.pattern.charAt(this.at) === '|') {
      this.at++;
      texts.push(this.sequence());
    }
    return texts[this.draw(texts.length)] ?? '';
  }

  private sequence(): string {
    let text = '';
    while (this.at < this.pattern.length && !/[|)]/.test(this.pattern.charAt(this.at))) text += this.repeated();
    return text;
  }

  private repeated(): string {
    const start = this.at;
    this.atom();
    const end = this.at;
    const [quantifier = ''] = /^(?:\{\d+(?:,\d*)?\}|[?*+])\??/.exec(this.pattern.slice(end)) ?? [];
    const [low = 1, high = low] = quantifier === '' ? [] : bounds(quantifier);
    const count = low + this.draw(high - low + 1);
    let text = '';
    for (let index = 0; index < count; index++) {
      this.at = start;
      text += this.atom();
    }
    this.at = end + quantifier.length;
    return text;
  }

  private atom(): string {
    const character = this.pattern.charAt(this.at++);
    switch (character) {
      case '(': {
        this.at += /^\?(?::|P?<\w+>|i:|-i:)/.exec(this.pattern.slice(this.at))?.[0].length ?? 0;
        const text = this.alternatives();
        this.at++;
        return text;
      }
      case '[':
        return this.fromClass();
      case '\\': {
        const escaped = this.pattern.charAt(this.at++);
        return escaped in RANGES ? this.oneOf(RANGES[escaped] ?? '') : escaped === 'b' ? '' : escaped === 'n' ? '\n' : escaped;
      }
      case '^':
      case '$':
        return '';
      case '.':
        return this.oneOf('a-z0-9');
      default:
        return character;
    }
  }

  private fromClass(): string {
    let set = '';
    while (this.at < this.pattern.length && (this.pattern.charAt(this.at) !== ']' || set === '')) {
      if (this.pattern.charAt(this.at) === '\\') {
        const escaped = this.pattern.charAt(this.at + 1);
        set += RANGES[escaped] ?? `\\${escaped}`;
        this.at += 2;
      } else set += this.pattern.charAt(this.at++);
    }
    this.at++;
    return this.oneOf(set);
  }

  private oneOf(set: string): string {
    let letters = '';
    for (let index = 0; index < set.length; index++) {
      const isEscaped = set.charAt(index) === '\\';
      if (isEscaped) index++;
      const first = set.charCodeAt(index);
      const isRange = !isEscaped && set.charAt(index + 1) === '-' && index + 2 < set.length && set.charAt(index + 2) !== '\\';
      const last = isRange ? set.charCodeAt(index + 2) : first;
      for (let code = first; code <= last; code++) letters += String.fromCharCode(code);
      if (isRange) index += 2;
    }
    return letters.charAt(this.draw(letters.length));
  }
}

function bounds(quantifier: string): [number, number] {
  if (quantifier.startsWith('?')) return [0, 1];
  if (quantifier.startsWith('*')) return [0, MOST_REPEATS];
  if (quantifier.startsWith('+')) return [1, MOST_REPEATS];
  const [low = 0, high] = quantifier.replace(/[{}?]/g, '').split(',').map((digits) => (digits === '' ? undefined : Number(digits)));
  return [low, quantifier.includes(',') ? high ?? low + MOST_REPEATS : low];
}
