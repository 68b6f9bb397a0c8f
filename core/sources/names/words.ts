const BOUNDARIES = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([A-Za-z])(?=\d)|(\d)(?=[A-Za-z])/g;
const SEPARATORS = /[\s_\-$.:/#@[\]'"]+/;

/** A record, not a map: its keys do not hold on to the text of the file that they were cut from. */
let memo = Object.create(null) as Record<string, readonly string[] | undefined>;
let remembered = 0;
const MEMO_LIMIT = 20_000;
/** Longer texts are no names, and seldom queried twice. */
const LONG_NAME = 64;

/**
 * Splits an identifier, key or path into lower-case words at case changes, digits and separators:
 * `IDCardNo` → `id card no`. Chinese runs stay one word.
 */
export function splitWords(name: string): readonly string[] {
  const known = memo[name];
  if (known) return known;
  const words = wordsOf(name);
  if (name.length > LONG_NAME) return words;
  if (++remembered > MEMO_LIMIT) {
    memo = Object.create(null) as typeof memo;
    remembered = 0;
  }
  memo[name] = words;
  return words;
}

function wordsOf(name: string): string[] {
  return name
    .replace(BOUNDARIES, '$1$2$3$4 ')
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Whether a name is written in capitals only (`MAX_AGE`): a constant. */
export function isScreamingCase(name: string): boolean {
  return /[A-Z]/.test(name) && !/[a-z]/.test(name);
}

/** Whether a name starts with a capital and has lower-case letters: a type, component or enum. */
export function isPascalCase(name: string): boolean {
  return /^[A-Z]/.test(name) && /[a-z]/.test(name);
}

/** Whether a name ends as names of ids do: `jobId`, `uuid`, `orderNo`. */
export function isIdName(name: string): boolean {
  return /^(?:ids?|uuid|no|index)$/.test(splitWords(name).at(-1) ?? '');
}

const ACCENTED = /[\u00c0-\u024f\u1ea0-\u1ef9]/;

/** Letters without their accents: `contraseña` as it is written in most programs. */
export function withoutAccents(text: string): string {
  if (!ACCENTED.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll('ß', 'ss').replaceAll('ı', 'i');
}
