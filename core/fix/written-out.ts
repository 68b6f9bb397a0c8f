/** Credentials that stand where nothing needs them: in a form that a person fills in, in a sentence, in a comment. */
import { rangeOf } from '../syntax/tree.ts';
import type { Fix, Node, Range } from '../types.ts';

/** The repair of a password that a form is filled with beforehand; undefined where it is no text by itself. */
export function emptyFieldFix(text: string, value: Node): Fix[] {
  const { start, end } = rangeOf(value);
  if (value.type !== 'Literal' || value.parent.type !== 'Property' || !/^["']/.test(text.charAt(start))) return [];
  const edits = [{ range: { start: start + 1, end: end - 1 }, text: '' }];
  return [{ title: { en: 'Leave the field of the form empty', 'zh-CN': '表单字段留空' }, safety: 'review', edits }];
}

/** The repair of a credential that a sentence or a comment at `range` has in it; none where it stands there more than once. */
export function starredTextFix(text: string, { start, end }: Range, secret: string): Fix[] {
  const at = text.slice(start, end).indexOf(secret);
  if (at < 0 || text.slice(start + at + secret.length, end).includes(secret)) return [];
  const edits = [{ range: { start: start + at, end: start + at + secret.length }, text: '***' }];
  return [{ title: { en: 'Write *** in its place: the text does not need it', 'zh-CN': '改写为 ***：该文字不需要它' }, safety: 'review', edits }];
}

/** What begins a line that is a comment as a whole, in code and in data. */
export const CODE_COMMENT = /^\s*\/\//;
export const DATA_COMMENT = /^\s*(?:\/\/|#)/;

/** The repair of a credential at `at`, in a comment: a line that is nothing else goes, of another comment the credential. */
export function commentFix(text: string, at: Range, secret: string, mark: RegExp): Fix[] {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const end = text.indexOf('\n', at.end) + 1 || text.length;
  if (!mark.test(text.slice(start, end)) || text.slice(at.start, at.end).includes('\n')) return starredTextFix(text, at, secret);
  return [{ title: { en: 'Remove this line of the comment', 'zh-CN': '删除这行注释' }, safety: 'review', edits: [{ range: { start, end }, text: '' }] }];
}
