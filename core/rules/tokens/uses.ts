/** How a variable is used in its file, and what stands around a value: its names and its texts. */
import { classAround } from '../../graph/places.ts';
import type { Memo } from '../../memo.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isFunction, lastName, staticText, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether a variable is used somewhere in a way that shows what it holds; found once for each. */
export function isUsedAs(known: Memo<Variable, boolean>, { bindings }: Facts, token: Node, isUse: (node: Node) => boolean): boolean {
  const variable = token.type === 'Identifier' ? bindings.resolve(token) : undefined;
  if (!variable) return false;
  return known.of(variable, () => variable.references.some(({ identifier }) => isUse(identifier as Node)));
}

/** Names of the functions around a place, and of the class that they belong to. */
export function namesAround(node: Node): string[] {
  const names: string[] = [];
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) names.push(functionName(at) ?? '');
  return [...names, nameOfClass(node)];
}

/** The name of the innermost class around a place; empty where there is none. */
export function nameOfClass(node: Node): string {
  return classAround(node)?.id?.name ?? '';
}

/** The last word of a name: `text` of `this.sourceText`. */
export function lastWord(node: Node): string {
  return splitWords(lastName(node) ?? '').at(-1) ?? '';
}

/** Words of the texts that are written in an expression, in small letters. */
export function wordsOfText(node: Node): readonly string[] {
  const texts: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'TemplateElement') texts.push(inner.value.cooked ?? '');
    else texts.push(inner.type === 'Literal' ? (staticText(inner) ?? '') : '');
  });
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
