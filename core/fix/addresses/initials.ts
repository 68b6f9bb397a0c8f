/** A name in the address of a service that draws its first letters: the letter is enough for it. */
import { DRAWS_INITIALS } from '../../catalog/addresses/initials.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Fix, Node } from '../../types.ts';
import { replaceExpression, textOf } from '../replace.ts';
import { givenText } from '../values/box-read.ts';
import { outermost } from './parameters.ts';

const READ = /^(?:Identifier|MemberExpression|ChainExpression)$/;

/** The repair that passes the first letter; undefined where another service may need the name, or a value is more than a read. */
export function initialFix(facts: Facts, names: readonly Node[]): Fix | undefined {
  const { text } = facts.file;
  const parts = [...new Set(names.map(withFallback))];
  const isDrawn = parts.every((part) => DRAWS_INITIALS.test(textOf(text, addressOf(part))));
  if (parts.length === 0 || !isDrawn || !names.every(({ type }) => READ.test(type))) return undefined;
  return {
    title: { en: 'Pass only the first letter: the picture shows no more', 'zh-CN': '只传首字（头像只显示首字）' },
    act: 'mask',
    safety: 'review',
    edits: parts.map((part) =>
      replaceExpression(
        part,
        part.type === 'LogicalExpression' ? `(${textOf(text, part)}).charAt(0)` : `String(${givenText(facts, part)}).charAt(0)`,
      ),
    ),
  };
}

/** `name || 'U'` of `name`. */
function withFallback(node: Node): Node {
  const whole = node.parent?.type === 'ChainExpression' ? node.parent : node;
  const outer = whole.parent;
  return outer?.type === 'LogicalExpression' && outer.operator !== '&&' && outer.left === whole ? outer : whole;
}

/** The text that an expression is a part of, at whatever depth of calls: `…?name=${encodeURIComponent(name)}`. */
function addressOf(part: Node): Node {
  let at = part;
  while (at.parent && /^(?:CallExpression|ChainExpression|TSAsExpression|TSNonNullExpression|LogicalExpression)$/.test(at.parent.type))
    at = at.parent;
  const holder = at.parent;
  if (holder?.type === 'TemplateLiteral') return holder;
  return holder?.type === 'BinaryExpression' && holder.operator === '+' ? outermost(holder) : part;
}
