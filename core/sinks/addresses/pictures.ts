import type { Node } from '../../types.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';

const PICTURES: ReadonlySet<string> = new Set(['svg', 'img', 'image', 'picture', 'pic', 'png', 'captcha', 'base64', 'canvas', 'buffer']);
/** Words beside them that show that something is sent to a person: `smsCaptcha`. */
const SENT: ReadonlySet<string> = new Set(['sms', 'phone', 'mobile', 'email', 'mail', 'code']);

/** Whether an expression is a picture by its text, its name, or the name of what it is read from: `svg`, `captcha.data`, `canvas.toDataURL()`. */
export function isPicture(node: Node): boolean {
  const text = unwrap(node);
  if (text.type === 'TemplateLiteral') return /^data:image/.test(text.quasis[0]?.value.raw ?? '');
  for (let current = unwrap(node); ; current = unwrap(current.object)) {
    if (current.type === 'CallExpression') current = unwrap(current.callee);
    const words = splitWords(lastName(current) ?? '');
    if (words.some((word) => PICTURES.has(word)) && !words.some((word) => SENT.has(word))) return true;
    if (current.type !== 'MemberExpression') return false;
  }
}
