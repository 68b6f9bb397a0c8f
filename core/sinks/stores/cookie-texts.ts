import { WRITES_COOKIE } from '../../catalog/call-words/texts.ts';
import type { Node } from '../../types.ts';
import { lastName } from '../../syntax/tree.ts';

/** Name, value and options of the cookie that `serialize('seen', value, { path: '/' })` makes a text of; nothing for other expressions. https://github.com/jshttp/cookie */
export function cookieParts(node: Node): readonly Node[] {
  const isCookie = node.type === 'CallExpression' && WRITES_COOKIE.has(lastName(node.callee) ?? '');
  return isCookie && node.arguments.length > 1 ? node.arguments : [];
}
