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
