/** Texts of a table that a program compares with what somebody typed: the name on the other side is evidence of what they are. */
import type { TSESTree } from '@typescript-eslint/types';
import { CALLS_WITH_EACH, READS_ELEMENT, SEARCHES_LIST } from '../../catalog/call-words/lists.ts';
import { COMPARES_CREDENTIAL } from '../../catalog/credential-words/values.ts';
import { refusedWords } from '../../catalog/words/sample-words.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { isFunction, lastName, memberName, unwrap, walk } from '../../syntax/tree.ts';

/** A text of such a table. */
export interface CheckedText {
  /** Name of what is compared with it: `password` of `req.body.password`. */
  readonly name: string;
  readonly value: Node;
  /** The comparison. */
  readonly holder: Node;
}

const MAX_TEXTS = 50;

/** Every text of a table of this file that is compared with a value of some name. */
export function checkedTexts(tree: TSESTree.Program, text: string, bindings: Bindings): readonly CheckedText[] {
  // Most files compare nothing with an entry of a table, and their tree need not be walked for it.
  if (!COMPARES_CREDENTIAL.test(text)) return [];
  const found: CheckedText[] = [];
  const add = (texts: readonly Node[], other: Node, holder: Node): void => {
    const name = lastName(unwrap(other));
    if (name !== undefined) found.push(...texts.slice(0, MAX_TEXTS).map((value) => ({ name, value, holder })));
  };
  walk(tree, (node) => {
    if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator)) {
      add(textsBehind(node.left as Node, bindings), node.right, node);
      add(textsBehind(node.right, bindings), node.left as Node, node);
    } else if (
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      SEARCHES_LIST.has(memberName(node.callee) ?? '')
    ) {
      const [given] = node.arguments;
      if (given) add(elementsOf(node.callee.object, bindings).filter(isLiteralText), given, node);
    }
  });
  return found;
}

/** Texts that an entry of a table, or a field of an entry, may be: `passwords[name]`, `user.pw` of `users.find((user) => …)`. */
function textsBehind(node: Node, bindings: Bindings): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression') return entriesBehind(bare, bindings).filter(isLiteralText);
  const key = bare.computed ? undefined : memberName(bare);
  if (key === undefined) return entriesBehind(bare, bindings).filter(isLiteralText);
  return entriesBehind(bare.object, bindings).flatMap((entry) => {
    const value = entry.type === 'ObjectExpression' ? propertyValue(entry, key) : undefined;
    return value && isLiteralText(unwrap(value)) ? [unwrap(value)] : [];
  });
}

/** The entries of a table of which an expression is one. */
function entriesBehind(node: Node, bindings: Bindings): readonly Node[] {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return bare.computed && memberName(bare) === undefined ? elementsOf(bare.object, bindings) : [];
  if (bare.type === 'CallExpression') return entriesGivenBy(bare, READS_ELEMENT, bindings);
  if (bare.type !== 'Identifier') return [];
  const definition = bindings.resolve(bare)?.defs[0]?.node as Node | undefined;
  if (definition && isFunction(definition)) {
    const [first] = definition.params;
    const call = first?.type === 'Identifier' && first.name === bare.name ? definition.parent : undefined;
    return call?.type === 'CallExpression' && unwrap(call.callee) !== definition ? entriesGivenBy(call, CALLS_WITH_EACH, bindings) : [];
  }
  if (definition?.type !== 'VariableDeclarator') return [];
  const loop = definition.parent.parent as Node;
  if (loop.type === 'ForOfStatement' && loop.left === definition.parent) return elementsOf(loop.right, bindings);
  const value = constantValue(bare, bindings);
  return value === bare ? [] : entriesBehind(value, bindings);
}

/** What a method of a list gives of it, or gives to the function in its argument, where it is one of these methods. */
function entriesGivenBy({ callee }: TSESTree.CallExpression, methods: ReadonlySet<string>, bindings: Bindings): readonly Node[] {
  return callee.type === 'MemberExpression' && methods.has(memberName(callee) ?? '') ? elementsOf(callee.object, bindings) : [];
}

/** The elements of a list, and the values of an object, that are written in this file; none of what is refused as a secret. */
function elementsOf(node: Node, bindings: Bindings): readonly Node[] {
  if (splitWords(lastName(node) ?? '').some((word) => refusedWords.has(word))) return [];
  const value = constantValue(node, bindings);
  switch (value.type) {
    case 'ArrayExpression':
      return value.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [unwrap(element)] : []));
    case 'ObjectExpression':
      return value.properties.flatMap((item) => (item.type === 'Property' ? [unwrap(item.value)] : []));
    case 'NewExpression':
      return value.arguments[0] ? elementsOf(value.arguments[0], bindings) : [];
    case 'CallExpression':
      return lastName(value.callee) === 'values' && value.arguments[0] ? elementsOf(value.arguments[0], bindings) : [];
    default:
      return [];
  }
}

function isLiteralText(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string';
}
