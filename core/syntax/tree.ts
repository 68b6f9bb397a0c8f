/** Small questions about single nodes. */
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node, Range } from '../types.ts';

export type Expression = TSESTree.Expression;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

/** Range of a node in the file. */
export function rangeOf(node: Node): Range {
  return { start: node.range[0], end: node.range[1] };
}

/** Whether `inner` lies inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a node lies inside another one, or is it. */
export function encloses(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The expression without type assertions, `!`, optional-chain wrappers and parentheses. */
export function unwrap(node: Node): Node {
  let current = node;
  for (;;) {
    // Of all functions about nodes the one that is called most: it reads the type once.
    const type: string = current.type;
    switch (type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
      case 'ParenthesizedExpression':
        current = (current as TSESTree.TSAsExpression).expression;
        break;
      default:
        return current;
    }
  }
}

/** What an expression is used by: its parent past type assertions, `!`, optional chains and parentheses. */
export function usedBy(node: Node): Node | undefined {
  let parent = node.parent;
  while (parent && unwrap(parent) !== parent) parent = parent.parent;
  return parent;
}

/** Name that a member access reads when it is known: `a.b`, `a['b']`, `a[0]`; undefined for `a[b]`. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  if (!node.computed) return node.property.name;
  const property = unwrap(node.property);
  if (property.type === 'Literal' && property.value !== null) return String(property.value);
  return staticText(property);
}

/** Name of a property, method or field key when it is known. */
export function keyName(key: Node, computed: boolean): string | undefined {
  if (key.type === 'PrivateIdentifier') return key.name;
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal' && key.value !== null) return String(key.value);
  return computed ? staticText(key) : undefined;
}

/** The keys of an object that is written out, those that are computed at run time left out. */
export function keysOf({ properties }: TSESTree.ObjectExpression): string[] {
  return properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
}

/** What a method is called on: `x` in `x.f()`. */
export function receiverOf(node: TSESTree.CallExpression): Node | undefined {
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
}

/** Whether an expression is a text that is written out, with or without values in it. */
export function isText(node: Node): node is TSESTree.StringLiteral | TSESTree.TemplateLiteral {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** Text of a string literal or of a template without expressions. */
export function staticText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** Decorators of a class, a member or a parameter; trees of parsers that know none have no list of them. */
export function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  return ('decorators' in node ? (node.decorators as readonly TSESTree.Decorator[] | undefined) : undefined) ?? [];
}

/** Last name of a callee or receiver: `x` for `x`, `a.b.x`, `a.b().x`. */
export function lastName(node: Node): string | undefined {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'MemberExpression':
      return memberName(bare);
    case 'CallExpression':
    case 'NewExpression':
      return lastName(bare.callee);
    case 'ThisExpression':
      return 'this';
    default:
      return undefined;
  }
}

export function isFunction(node: Node | undefined | null): node is FunctionNode {
  const type = node?.type;
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}

const SKIPPED_KEYS = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'implements',
  'superTypeArguments',
  'superTypeParameters',
]);
const keysByType = new Map<string, readonly string[]>();

/** Child keys of a node type, type annotations left out. */
export function childKeys(type: string): readonly string[] {
  let keys = keysByType.get(type);
  if (!keys) {
    keys = (visitorKeys[type] ?? []).filter((key) => !SKIPPED_KEYS.has(key));
    keysByType.set(type, keys);
  }
  return keys;
}

/** Children of a node in the order of its keys, type annotations left out. */
export function childrenOf(node: Node): Node[] {
  return childKeys(node.type)
    .flatMap((key) => (node as unknown as Record<string, Child>)[key] ?? [])
    .filter((child) => child !== null);
}

/** Visits a tree in source order, sets `parent` where the parser did not, and skips type annotations. */
export function walk(root: Node, enter: (node: Node) => void): void {
  enter(root);
  const keys = childKeys(root.type);
  for (let index = 0; index < keys.length; index++) {
    const child = (root as unknown as Record<string, Child>)[keys[index] as string];
    if (child === null || child === undefined) continue;
    if ('type' in child) visitChild(child, root, enter);
    else for (const item of child) if (item) visitChild(item, root, enter);
  }
}

type Child = Node | null | undefined | readonly (Node | null)[];

function visitChild(child: Node & { parent?: Node }, parent: Node, enter: (node: Node) => void): void {
  child.parent ??= parent;
  walk(child, enter);
}

/** Visits the nodes of one function in source order, nested functions left out; `enter` returns whether to visit the children. */
export function walkOwn(root: Node, enter: (node: Node) => boolean): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node !== root && (isFunction(node) || node.type === 'ClassBody')) continue;
    if (!enter(node)) continue;
    const keys = childKeys(node.type);
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = (node as unknown as Record<string, Child>)[keys[index] as string];
      if (child === null || child === undefined) continue;
      if ('type' in child) stack.push(child);
      else for (let at = child.length - 1; at >= 0; at--) if (child[at]) stack.push(child[at] as Node);
    }
  }
}

/** Whether a node or one inside of it passes a test; ends with the first that does. */
export function some(root: Node, test: (node: Node) => boolean): boolean {
  if (test(root)) return true;
  for (const key of childKeys(root.type)) {
    const child = (root as unknown as Record<string, Child>)[key];
    if (child === null || child === undefined) continue;
    if ('type' in child ? some(child, test) : child.some((item) => item !== null && some(item, test))) return true;
  }
  return false;
}

/** The parts of a template in their order: texts, and the expressions between them. */
export function templateParts(node: TSESTree.TemplateLiteral): (Node | string)[] {
  return node.quasis.flatMap((quasi, index): (Node | string)[] => {
    const expression = node.expressions[index];
    return expression ? [quasi.value.cooked ?? '', expression] : [quasi.value.cooked ?? ''];
  });
}

/** The name under which an object literal stands: that of its variable, or the key of its property. */
export function holderName({ parent }: Node): string | undefined {
  if (parent?.type === 'VariableDeclarator') return lastName(parent.id);
  return parent?.type === 'Property' ? keyName(parent.key, parent.computed) : undefined;
}
