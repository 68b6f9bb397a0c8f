/** The number or address of a person that code falls back to, or fills a field with: it is for a trial, and goes. */
import { PUTS_INTO_FIELD } from '../catalog/call-words/pass-through.ts';
import type { Facts } from '../sources/file/facts.ts';
import { isFunction, keyName, rangeOf } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';
import { emptyText } from './texts/empty-field.ts';
import { escaped } from './reads/program-texts.ts';
import { withoutStatement } from './last-reads.ts';

/** The repair of a literal that is a default or the first value of a field; undefined for any other. */
export function personalDefaultFix(facts: Facts, literal: Node): Fix | undefined {
  return droppedFallback(facts, literal) ?? emptiedField(facts, literal);
}

/** `req.body.phone || '…'`, and a list in that place, where a caller of the function gives the value. */
function droppedFallback(facts: Facts, literal: Node): Fix | undefined {
  const fallback = literal.parent?.type === 'ArrayExpression' ? literal.parent : literal;
  const choice = fallback.parent;
  if (choice?.type !== 'LogicalExpression' || choice.operator === '&&' || choice.right !== fallback) return undefined;
  const { left } = choice;
  if (!isGiven(facts, left)) return undefined;
  const assignment = choice.parent;
  const { text } = facts.file;
  const isItself =
    assignment.type === 'AssignmentExpression' &&
    assignment.operator === '=' &&
    text.slice(...assignment.left.range) === text.slice(...left.range);
  if (isItself && !(assignment.parent.type === 'ExpressionStatement' && /^(?:BlockStatement|Program)$/.test(assignment.parent.parent.type)))
    return undefined;
  const edit = isItself ? withoutStatement(assignment.parent, text) : { range: { start: left.range[1], end: choice.range[1] }, text: '' };
  return {
    title: { en: 'Drop this default: the caller gives the value', 'zh-CN': '去掉该默认值（由调用方传入）' },
    act: 'leave out',
    safety: 'review',
    edits: [edit],
  };
}

/** Whether an expression reads a parameter of a function. */
function isGiven({ bindings }: Facts, read: Node): boolean {
  let root = read;
  while (root.type === 'MemberExpression' || root.type === 'ChainExpression')
    root = root.type === 'MemberExpression' ? root.object : root.expression;
  const definition = root.type === 'Identifier' ? bindings.resolve(root)?.defs[0] : undefined;
  return String(definition?.type) === 'Parameter' && isFunction(definition?.node as Node);
}

/** A field of the state of a component that a person fills in: it starts empty. */
function emptiedField({ file: { text } }: Facts, literal: Node): Fix | undefined {
  const property = literal.parent;
  if (
    literal.type !== 'Literal' ||
    property?.type !== 'Property' ||
    property.value !== literal ||
    !/^["']/.test(text.charAt(literal.range[0]))
  )
    return undefined;
  const key = keyName(property.key, property.computed);
  const holder = property.parent.parent;
  // An object of the code is no state, whatever its fields are called.
  if (holder?.type === 'VariableDeclarator') return undefined;
  const owner = holder?.type === 'Property' ? keyName(holder.key, holder.computed) : undefined;
  const path = [owner, key].filter((part) => part !== undefined && part !== 'data').join('.');
  if (
    key === undefined ||
    !PUTS_INTO_FIELD.some((before) => new RegExp(String.raw`${before}(?:this\.|form\.)?${escaped(path)}["']`).test(text))
  )
    return undefined;
  return {
    title: { en: 'Leave the field empty', 'zh-CN': '字段留空' },
    act: 'empty',
    safety: 'review',
    edits: [{ range: rangeOf(literal), text: emptyText(text, rangeOf(literal)) }],
  };
}
