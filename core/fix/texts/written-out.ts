/** Credentials that stand where nothing needs them: in a sentence, in a comment. */
import { PRINTS, PRINTS_NOTES } from '../../catalog/call-words/logging.ts';
import { LastResult } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, lastName, staticText } from '../../syntax/tree.ts';
import type { Fix, Node, Range } from '../../types.ts';
import { withoutStatement } from '../last-reads.ts';

const STARS = '***';

/** The digest of a password, which opens the account as long as the password is the same. https://en.wikipedia.org/wiki/Crypt_(C)#Key_derivation_functions_supported_by_crypt */
const DIGEST = /\$(?:2[abxy]|argon2\w{1,2}|[56y])\$[\w$,=./+-]{20}/;
const digests = new LastResult<boolean>();

function holdsDigest(text: string): boolean {
  return digests.of(text, () => DIGEST.test(text));
}

/**
 * The repair of a credential in a sentence or a comment at `range`. None where the text also holds a digest of a password, which still
 * opens the account. `comments`: the comments of a data file, which are changed together; none where the credential also stands outside
 * them. `instead`: what is written in its place.
 */
export function starredTextFix(text: string, { start, end }: Range, secret: string, comments?: readonly Range[], instead = STARS): Fix[] {
  const at = text.slice(start, end).indexOf(secret);
  if (at < 0 || text.slice(start + at + secret.length, end).includes(secret) || holdsDigest(text)) return [];
  const own = { start: start + at, end: start + at + secret.length };
  const others = comments ? placesOf(text, secret).filter((place) => place.start !== own.start) : [];
  if (!others.every((place) => comments?.some((comment) => contains(comment, place)))) return [];
  const edits = [own, ...others].map((range) => ({ range, text: instead }));
  const title =
    others.length > 0
      ? { en: 'Write *** in its place, and in the other comments of this file', 'zh-CN': '改写为 ***（包括该文件的其他注释）' }
      : { en: `Write ${instead} in its place`, 'zh-CN': `改写为 ${instead}` };
  return [{ title, act: 'stars', safety: 'review', edits }];
}

/** Whether a text also stands outside of the comments of its file. */
export function isOutside(text: string, part: string, comments: readonly Range[]): boolean {
  return !placesOf(text, part).every((place) => comments.some((comment) => contains(comment, place)));
}

/** A row of a table whose column may have each value once: `INSERT INTO t VALUES ('5', 'secret', …)`. Its key tells its stars from others. */
const KEY_OF_ROW = /\bVALUES\s{0,8}\(\s{0,8}'?(\d{1,12})'?\s{0,8},[^\n]{0,2000}$/i;

/** What is written in place of a value at an offset: stars, with the key of its row where the file has a column of which no two rows may be the same. */
function starsAt(text: string, at: number): string {
  const row = /\bUNIQUE\b/i.test(text) ? KEY_OF_ROW.exec(text.slice(text.lastIndexOf('\n', at) + 1, at)) : null;
  return row ? `${STARS}${row[1] ?? ''}` : STARS;
}

/** The repair of a token in a record of what happened, in all its places there: none of them is read by a program. */
export function starredRecordFix(text: string, secret: string): Fix {
  const places = placesOf(text, secret);
  const edits = places.map((range) => ({ range, text: starsAt(text, range.start) }));
  const instead = edits[0]?.text ?? STARS;
  const title =
    places.length > 1
      ? { en: 'Write *** in its place, wherever this file has it', 'zh-CN': '改写为 ***（该文件中各处）' }
      : { en: `Write ${instead} in its place`, 'zh-CN': `改写为 ${instead}` };
  return { title, act: 'stars', safety: 'review', edits };
}

/** The repair of a credential in a saved request, whose client fills the variable in from an environment of its own. https://learning.postman.com/docs/sending-requests/variables/variables/ */
export function collectionFix(text: string, range: Range, secret: string, name: string): Fix[] {
  const variable = `{{${name}}}`;
  const edits = placesOf(text, secret)
    .filter((place) => contains(range, place))
    .map((place) => ({ range: place, text: variable }));
  return edits.length === 0
    ? []
    : [{ title: { en: `Write ${variable} in its place`, 'zh-CN': `改写为 ${variable}` }, act: 'stars', safety: 'review', edits }];
}

/** A shorter text, or one of letters alone, may be another word. */
const DISTINCT = /^(?=.*[^a-z]).{6,}$/is;

/**
 * The repair of a credential in a document, which people alone read: in all its places there, where it cannot be another word. None where the
 * document also holds a digest of a password.
 */
export function starredDocumentFix(text: string, range: Range, secret: string): Fix[] {
  const own = starredTextFix(text, range, secret, []);
  const isThere = placesOf(text, secret).some((place) => contains(range, place));
  return own.length > 0 || !isThere || !DISTINCT.test(secret) || holdsDigest(text) ? own : [starredRecordFix(text, secret)];
}

/** Where a text stands by itself. */
function placesOf(text: string, part: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + part.length))) places.push({ start: at, end: at + part.length });
  return places;
}

/** What stands before a password where the text holds nothing else. */
const ANNOUNCED = /^\P{L}*\p{L}{1,20}(?:[ _]\p{L}{1,20}){0,2} ?[:：=] ?$/u;

/** The repairs of a password that code prints; none where they would hide nothing. */
export function toldFix(facts: Facts, told: Node | undefined, range: Range, secret: string): Fix[] {
  // Stars hide nothing while the code still holds the same text. For the login of a made-up account, they would remove the very
  // information that the line is printed for.
  if (told && (isKeptInCode(facts, secret) || OF_NOBODY.test(staticText(told) ?? ''))) return [];
  // A text for people on a page or in a response is no better with stars: the program still sets the password that it names.
  if (told && !isPrintedHere(told)) return [];
  return printedFix(facts.file.text, told, range, secret);
}

/** The same repairs: a statement that prints nothing else goes, of another text the password. */
export function printedFix(text: string, told: Node | undefined, range: Range, secret: string, instead = STARS): Fix[] {
  const call = told?.parent;
  const written = told && staticText(told)?.trimEnd();
  const isAll = written?.endsWith(secret) === true && ANNOUNCED.test(written.slice(0, -secret.length));
  const statement =
    isAll && call?.type === 'CallExpression' && call.arguments.length === 1 && PRINTS_NOTES.has(lastName(call.callee) ?? '')
      ? call.parent
      : undefined;
  const starred = starredTextFix(text, range, secret, undefined, instead);
  if (statement?.type !== 'ExpressionStatement' || !/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return starred;
  const edits = [withoutStatement(statement, text)];
  return [
    {
      title: { en: 'Remove this line: it tells a password and nothing else', 'zh-CN': '删除这一行（它只输出密码）' },
      act: 'leave out',
      safety: 'review',
      edits,
      isRemoval: true,
    },
    ...starred,
  ];
}

/** Whether a text is given to what prints it. */
function isPrintedHere({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && PRINTS.has(lastName(parent.callee) ?? '');
}

/** Whether a text of the file is the secret and nothing else. */
function isKeptInCode({ candidates }: Facts, secret: string): boolean {
  return candidates.strings.some((node) => staticText(node) === secret);
}

/** A mailbox that cannot be anyone's: the login of an account that was made up. https://www.rfc-editor.org/rfc/rfc2606 */
const OF_NOBODY = /@(?:[\w-]{1,40}\.)?example\.(?:com|org|net)\b|@[\w-]{1,40}\.(?:test|example|invalid)\b/i;

/** What begins a line that is a comment as a whole, in code and in data. */
export const CODE_COMMENT = /^\s*\/\//;
export const DATA_COMMENT = /^\s*(?:\/\/|#)/;

/** The repair of a credential at `at`, in a comment: a line that is nothing else goes, of another comment the credential. */
export function commentFix(text: string, at: Range, secret: string, mark: RegExp, instead = STARS): Fix[] {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const end = endOfComment(text, text.indexOf('\n', at.end) + 1 || text.length, mark);
  if (!mark.test(text.slice(start, end)) || text.slice(at.start, at.end).includes('\n'))
    return starredTextFix(text, at, secret, undefined, instead);
  const above = start > 0 ? text.lastIndexOf('\n', start - 2) + 1 : start;
  const isNamedAbove = NAMED_ABOVE.test(text.slice(above, start)) && mark.test(text.slice(above, start));
  return [
    {
      title: { en: 'Remove this line of the comment', 'zh-CN': '删除这行注释' },
      act: 'leave out',
      safety: 'review',
      edits: [{ range: { start: isNamedAbove ? above : start, end }, text: '' }],
    },
  ];
}

/** Where a comment ends whose line before `end` joins its text with that of the next: a key in several lines. */
function endOfComment(text: string, end: number, mark: RegExp): number {
  const last = text.lastIndexOf('\n', end - 2) + 1;
  const next = text.indexOf('\n', end) + 1 || text.length;
  const isJoined = /['"`][ \t]*[+\\][ \t]*\r?\n$/.test(text.slice(last, end));
  return isJoined && end < text.length && mark.test(text.slice(end, next)) ? endOfComment(text, next, mark) : end;
}

/** The name of a value that the next line has. */
const NAMED_ABOVE = /[\w"'\]][ \t]{0,4}[:=(][ \t]{0,4}\r?\n$/;
