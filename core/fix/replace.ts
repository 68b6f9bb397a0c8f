import { TIDIES_TEXT } from '../catalog/call-words/texts.ts';
import { contains, isFunction, memberName, rangeOf, unwrap } from '../syntax/tree.ts';
import { quoteOf } from '../syntax/quotes.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, Node, Range } from '../types.ts';
import { isReadWithEffects, isStringifier } from './purity.ts';
import { HIDDEN_TEXT } from './masks/mask-functions.ts';

/** Source text of a node. */
export function textOf(text: string, node: Node): string {
  return text.slice(node.range[0], node.range[1]);
}

/** Whether an operator or a member access may follow an expression as it is written. */
function isSimple(node: Node): boolean {
  return SIMPLE.has(node.type);
}

const SIMPLE: ReadonlySet<string> = new Set([
  'Identifier',
  'ThisExpression',
  'MemberExpression',
  'CallExpression',
  'ChainExpression',
  'Literal',
  'TemplateLiteral',
  'ArrayExpression',
  'TSNonNullExpression',
]);

/** Source text of an expression, in parentheses where an operator or a member access behind it would mean something else. */
export function operandOf(text: string, node: Node): string {
  return isSimple(node) ? textOf(text, node) : `(${textOf(text, node)})`;
}

/** A value as `String` is given it: what is missing shows nothing. */
export function givenToString(text: string, node: Node): string {
  return isNeverMissing(node) ? textOf(text, node) : `${operandOf(text, node)} ?? ''`;
}

/** Whether an expression is never missing, by its operator, its fallback or its method: a compiler objects to another fallback. */
function isNeverMissing(node: Node): boolean {
  if (/^(?:Unary|Binary|Update)Expression$|^TemplateLiteral$/.test(node.type)) return true;
  if (/^(?:Unary|Update|Binary)Expression$|Literal$/.test(node.type)) return node.type !== 'Literal' || node.raw !== 'null';
  if (node.type === 'CallExpression') return node.callee.type === 'MemberExpression' && TIDIES_TEXT.has(memberName(node.callee) ?? '');
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return false;
  const { right } = node;
  return right.type === 'Literal' ? right.raw !== 'null' : /^(?:TemplateLiteral|ObjectExpression|ArrayExpression)$/.test(right.type);
}

/** `phone` of `phone ?? null`: a mask of the value needs no fallback to `null` or `undefined`. */
export function withoutNothing(node: Node): Node {
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return node;
  const { left, right } = node;
  const isNothing = right.type === 'Literal' ? right.raw === 'null' : right.type === 'Identifier' && right.name === 'undefined';
  return isNothing ? left : node;
}

/** `phone` of `isKnown ? phone : null`: the branch with a constant stays as it is. */
export function valuedBranch(node: Node): Node {
  if (node.type !== 'ConditionalExpression') return node;
  const { consequent, alternate } = node;
  if (isConstant(alternate) && !isConstant(consequent)) return consequent;
  return isConstant(consequent) && !isConstant(alternate) ? alternate : node;
}

function isConstant(node: Node): boolean {
  return node.type === 'Literal' || (node.type === 'Identifier' && node.name === 'undefined');
}

/** What parts a property from the one before it: the rest of a line of its own, or a blank. */
export function gapBefore({ range: [start] }: Node, text: string): string {
  return /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0] ?? ' ';
}

/** Characters of a comment that goes with an item, at most. */
const MAX_COMMENT = 200;

/**
 * Cuts that take some items out of a list in which commas part them, and leave what stays as it is written. Comments behind the last item
 * on its line go with it.
 */
export function cutsOf<T extends { readonly range: readonly [number, number] }>(
  items: readonly T[],
  gone: ReadonlySet<T>,
  text: string,
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < items.length; at++) {
    const first = items[at];
    if (!first || !gone.has(first)) continue;
    const kept = items[at - 1];
    let last = first;
    for (let next = items[at + 1]; next && gone.has(next); next = items[at + 1]) {
      last = next;
      at++;
    }
    const after = items[at + 1];
    const comment = /^,?[ \t]*\/\/[^\n]*/.exec(text.slice(last.range[1], last.range[1] + MAX_COMMENT))?.[0] ?? '';
    edits.push({
      range: after
        ? { start: first.range[0], end: after.range[0] }
        : { start: kept?.range[1] ?? first.range[0], end: last.range[1] + comment.length },
      text: '',
    });
  }
  return edits;
}

/** An edit that puts an expression in place of another; a shorthand property gets its key. */
export function replaceExpression(node: Node, replacement: string): Edit {
  const parent = node.parent;
  const isShorthand = parent?.type === 'Property' && parent.shorthand && parent.value === node && node.type === 'Identifier';
  return { range: rangeOf(node), text: isShorthand ? `${node.name}: ${replacement}` : replacement };
}

/** An edit that puts stars in place of an expression; in a template they are part of its text. */
export function hidingEdit(text: string, node: Node): Edit {
  const { parent } = node;
  // `JSON.stringify` of a constant is constant too, so the whole call is replaced instead of `JSON.stringify('***', null, 2)`.
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node && isStringifier(parent)) return hidingEdit(text, parent);
  // A spread in a call or list stands for several values: one text replaces all of them.
  if (parent?.type === 'SpreadElement' && parent.parent.type !== 'ObjectExpression') return replaceExpression(parent, HIDDEN_TEXT);
  if (parent?.type === 'TemplateLiteral' && parent.parent.type !== 'TaggedTemplateExpression') {
    const open = /\$\{\s*$/.exec(text.slice(parent.range[0], node.range[0]));
    const close = /^\s*\}/.exec(text.slice(node.range[1], parent.range[1]));
    if (open && close)
      return starsInTemplate(text, parent, { start: node.range[0] - open[0].length, end: node.range[1] + close[0].length });
  }
  const joined = starsInText(text, node);
  if (joined) return joined;
  // Stars are always truthy, so that a fallback behind them would never be used; the value itself is tested first.
  return replaceExpression(node, hasAlternativeBehind(node) ? `(${text.slice(...node.range)} && ${HIDDEN_TEXT})` : HIDDEN_TEXT);
}

/** Stars in a template; without another value in it the template becomes a text in quotes, where it reads the same in them. */
function starsInTemplate(text: string, { range: [from, to], expressions }: TSESTree.TemplateLiteral, place: Range): Edit {
  const written = text.slice(from + 1, place.start) + STARS + text.slice(place.end, to - 1);
  if (expressions.length > 1 || /["'`\\\n]/.test(written)) return { range: place, text: STARS };
  const quote = quoteOf(text);
  return { range: { start: from, end: to }, text: `${quote}${written}${quote}` };
}

/** `'no ' + token + ' left'`: stars between texts in the same quotes are a part of them. */
function starsInText(text: string, node: Node): Edit | undefined {
  const own = node.parent;
  if (own?.type !== 'BinaryExpression' || own.operator !== '+' || own.right !== node) return undefined;
  const left = own.left.type === 'BinaryExpression' ? own.left.right : own.left;
  const right =
    own.parent.type === 'BinaryExpression' && own.parent.left === own && own.parent.operator === '+' ? own.parent.right : undefined;
  if (left.type !== 'Literal' || typeof left.value !== 'string' || right?.type !== 'Literal' || typeof right.value !== 'string')
    return undefined;
  const [start, end] = [left.range[1] - 1, right.range[0] + 1];
  return text[start] === text[end - 1] ? { range: { start, end }, text: STARS } : undefined;
}

/** `user.email` of `user.email || user.name || 'nobody'`: whether another value is taken where this one is missing. */
function hasAlternativeBehind(node: Node): boolean {
  let whole = node;
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'LogicalExpression' && at.operator !== '&&') {
      if (at.left === whole) return true;
    } else if (at.type !== 'ChainExpression') return false;
    whole = at;
  }
  return false;
}

const STARS = '***';

/**
 * The expression inside a sink's statement that a fix wraps: the named part itself, or the value that carries it.
 * Undefined where there is no expression to replace (a key, a pattern).
 */
export function wrappableNode(statement: Range, named: Node, carried: Node): Node | undefined {
  const node = calledBy(contains(statement, rangeOf(named)) && isExpression(named) ? throughRef(named) : carried);
  return isExpression(node) ? node : undefined;
}

/** `phone.slice(1)` of `phone.slice`: what is called is no value, its result is. */
function calledBy(node: Node): Node {
  const { parent } = node;
  return node.type === 'MemberExpression' && parent?.type === 'CallExpression' && parent.callee === node ? parent : node;
}

/** `phone.value` of a ref named `phone`: the value is what is masked, not the ref. */
function throughRef(node: Node): Node {
  const parent = node.parent;
  const isRef =
    node.type === 'Identifier' &&
    parent?.type === 'MemberExpression' &&
    parent.object === node &&
    /^(?:value|current)$/.test(memberName(parent) ?? '');
  return isRef ? parent : node;
}

const EXPRESSIONS = new Set([
  'Identifier',
  'MemberExpression',
  'CallExpression',
  'NewExpression',
  'AwaitExpression',
  'TemplateLiteral',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'ObjectExpression',
  'ArrayExpression',
  'Literal',
  'ChainExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'ThisExpression',
]);

function isExpression(node: Node): boolean {
  if (!EXPRESSIONS.has(node.type) || isBound(node)) return false;
  const parent = node.parent;
  if (parent?.type === 'Property' && parent.key === node && !parent.shorthand && !parent.computed) return false;
  return !(parent?.type === 'MemberExpression' && parent.property === node && !parent.computed);
}

/** Whether evaluating an expression twice is the same as once: names and plain member reads, of which none is a getter with effects. */
export function isRepeatable(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'Identifier' || bare.type === 'ThisExpression') return true;
  return bare.type === 'MemberExpression' && !bare.computed && !isReadWithEffects(bare) && isRepeatable(bare.object);
}

/** `user` of `user || {}` and `user ?? []`. */
export function defaultedOf(node: Node): Node | undefined {
  const isDefaulted =
    node.type === 'LogicalExpression' && node.operator !== '&&' && /^(?:ObjectExpression|ArrayExpression|Literal)$/.test(node.right.type);
  return isDefaulted && isRepeatable(node.left) ? node.left : undefined;
}

/** Whether a node is given a value where it stands: a part of a pattern, a parameter, an import, the target of an assignment. */
function isBound(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.parent.type === 'ObjectPattern' && parent.value === node;
    case 'ArrayPattern':
    case 'RestElement':
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'CatchClause':
      return true;
    case 'AssignmentPattern':
    case 'AssignmentExpression':
      return parent.left === node;
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return parent.id === node;
    default:
      return isFunction(parent) && (parent.id === node || parent.params.some((param) => param === node));
  }
}

/** The edit that adds a text at an offset. */
export function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}
