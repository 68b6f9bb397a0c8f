/** Text that others wrote (names in code, keys, paths, messages of a parser) inside the messages of PI Guard. */

/** Moves the cursor, breaks the line, turns the direction of writing, or is there without being seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Most texts have these characters alone: a quick test. */
const PRINTABLE = /^[\x20-\x7e]*$/;
const MOST = 80;

/** A text on one line, in which everything that cannot be seen stands as its code (`\u202e`). */
export function withoutHidden(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(HIDDEN, codeOf);
}

/** The same, cut to a length that a message has room for. */
export function shown(text: string, most = MOST): string {
  return withoutHidden(text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`);
}

/** JSON in which everything that cannot be seen stands as its escape: it means the same. */
export function jsonWithoutHidden(json: string): string {
  return json.replace(HIDDEN, (character) =>
    character === '\n' ? character : Array.from({ length: character.length }, (_, index) => codeOf(character.charAt(index))).join(''),
  );
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
