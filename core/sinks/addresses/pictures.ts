import { PICTURE_WORDS, SENT_CODE_WORDS } from '../../catalog/words/names/codes.ts';
import type { Node } from '../../types.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';

/** Whether an expression is a picture by its text, its name, or the name of what it is read from: `svg`, `captcha.data`, `canvas.toDataURL()`. */
export function isPicture(node: Node): boolean {
  const text = unwrap(node);
  if (text.type === 'TemplateLiteral') return /^data:image/.test(text.quasis[0]?.value.raw ?? '');
  for (let current = unwrap(node); ; current = unwrap(current.object)) {
    if (current.type === 'CallExpression') current = unwrap(current.callee);
    const words = splitWords(lastName(current) ?? '');
    if (words.some((word) => PICTURE_WORDS.has(word)) && !words.some((word) => SENT_CODE_WORDS.has(word))) return true;
    if (current.type !== 'MemberExpression') return false;
  }
}
