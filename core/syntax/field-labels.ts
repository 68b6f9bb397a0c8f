import type { FieldLabel } from '../parsed-file.ts';

const CHINESE = /[\u4e00-\u9fa5]/;
const MAX_LABEL = 20;
/** What stands around a label: `*手机号：`. */
const AROUND = /^[\s*＊·]{1,4}|[\s:：*＊]{1,4}$/g;

/** Pairs what a page writes before or into an input, or before a value, with the field that stands there. */
export class Labels {
  readonly found: FieldLabel[] = [];
  /** The last words of the page, until a field follows them. */
  private words = '';

  /** Text between tags. */
  say(text: string): void {
    const words = text.trim().replace(AROUND, '');
    if (words !== '') this.words = words;
  }

  /** A value that is shown: words right before it are its label. */
  show(path: readonly string[]): void {
    this.add(path.at(-1), this.words);
    this.words = '';
  }

  /** An input: what is typed in, by its own label, else by the words before it, else by its placeholder. `own` are those in this order, `path` is the state that it is bound to. */
  type(own: readonly string[], fields: readonly string[], path?: readonly string[]): string {
    const [first = ''] = [...own.slice(0, -1), this.words, ...own.slice(-1)].filter((text) => CHINESE.test(text) && !text.includes('{{'));
    for (const field of fields) this.add(field, first);
    if (path) this.bind(path, first);
    this.words = '';
    return plainLabel(first);
  }

  /** What an input that is bound to a path of the state is called. */
  bind(path: readonly string[], label: string): void {
    const plain = plainLabel(label);
    const field = path.at(-1);
    if (field !== undefined && plain !== '') this.found.push({ field, label: plain, path });
  }

  private add(field: string | undefined, label: string): void {
    const plain = plainLabel(label);
    if (field !== undefined && plain !== '') this.found.push({ field, label: plain });
  }
}

/** A label without its request to fill in; empty for what is no label. */
export function plainLabel(label: string): string {
  const plain = label
    .replace(/^请(?:再次)?(?:输入|填写|选择)(?:您的?|你的?)?/, '')
    .trim()
    .replace(AROUND, '');
  return CHINESE.test(plain) && plain.length <= MAX_LABEL ? plain : '';
}
