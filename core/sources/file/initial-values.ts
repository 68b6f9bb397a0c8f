import { HOLDS_LIST } from '../../catalog/call-words/lists.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { functionAround } from '../../graph/places.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from './bindings.ts';
import { localFunction, returnedExpressions } from './functions.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';

/** What a constant of this file was declared as; the expression itself when it is no such name. */
export function initialValue(node: Node, bindings: Bindings): Node {
  const bare = unwrap(node);
  const { type } = bare;
  const isName = type === 'Identifier' || type === 'JSXIdentifier';
  const definition = isName ? (bindings.resolve(bare as TSESTree.Identifier)?.defs[0]?.node as Node | undefined) : undefined;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || !definition.init) return bare;
  return isReadBefore(bare, definition) ? bare : unwrap(definition.init);
}

/**
 * Whether a name is read before its declaration has given it a value, as `shop` is in `var shop = shop || {}`. What it holds there
 * is another value, or none. A function can run later, wherever it stands.
 */
function isReadBefore(name: Node, declaration: TSESTree.VariableDeclarator): boolean {
  return name.range[0] < declaration.range[1] && functionAround(name) === functionAround(declaration);
}

/** What a name stands for that is written only where it is declared; the expression itself when it is no such name. */
export function constantValue(node: Node, bindings: Bindings): Node {
  const bare = unwrap(node);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  return variable?.defs.length === 1 && isWrittenOnce(variable) ? initialValue(bare, bindings) : bare;
}

const writtenOnce = new Memo<Variable, boolean>();

function isWrittenOnce(variable: Variable): boolean {
  let known = writtenOnce.get(variable);
  if (known === undefined)
    writtenOnce.set(variable, (known = variable.references.every((reference) => reference.init === true || !reference.isWrite())));
  return known;
}

/** A text that stands there, or that a name stands for which is written only where it is declared. */
export function textOfConstant(node: Node, bindings: Bindings): string | undefined {
  return staticText(node) ?? staticText(constantValue(node, bindings));
}

/** Object literals that an expression is, directly, through a constant or as the result of a function of this file. */
export function objectLiterals(node: Node, bindings: Bindings): TSESTree.ObjectExpression[] {
  const fn = localFunction(node, bindings);
  const values = fn ? returnedExpressions(fn) : [node];
  return values
    .map((value) => initialValue(value, bindings))
    .filter((value): value is TSESTree.ObjectExpression => value.type === 'ObjectExpression');
}

/** Constant texts of an array literal; undefined when it is none or holds anything else. */
export function textsOf(node: Node, bindings: Bindings): string[] | undefined {
  return textsIn(initialValue(node, bindings));
}

/** The texts of a list that is written out, `new Set(['phone'])` and `Object.freeze(['phone'])` included; undefined when it holds anything else. */
export function listedIn(node: Node): string[] | undefined {
  const bare = unwrap(node);
  const isHolder = (bare.type === 'NewExpression' || bare.type === 'CallExpression') && HOLDS_LIST.has(lastName(bare.callee) ?? '');
  return textsIn(isHolder && bare.arguments[0] ? unwrap(bare.arguments[0]) : bare);
}

function textsIn(array: Node): string[] | undefined {
  if (array.type !== 'ArrayExpression') return undefined;
  const texts = array.elements.map((element) => (element ? staticText(unwrap(element)) : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
