import type { Node } from '../../types.ts';
import { keyName, lastName } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';

/** Words of the property, variable or field that a literal is given to directly; empty when it has none. */
export function holderWords(node: Node | undefined): readonly string[] {
  const holder = node?.parent as Node | undefined;
  switch (holder?.type) {
    case 'Property':
    case 'PropertyDefinition':
      return holder.value === node ? splitWords(keyName(holder.key, holder.computed) ?? '') : [];
    case 'VariableDeclarator':
      return splitWords(lastName(holder.id) ?? '');
    case 'AssignmentExpression':
      return splitWords(lastName(holder.left) ?? '');
    case 'JSXAttribute':
      return holder.name.type === 'JSXIdentifier' ? splitWords(holder.name.name) : [];
    default:
      return [];
  }
}

/** Words of the name that a text is given to directly; in a data file after those of the name above. */
export function namesOf({
  name,
  owner = '',
  node,
}: {
  readonly name?: string;
  readonly owner?: string;
  readonly node?: Node;
}): readonly string[] {
  return name === undefined ? holderWords(node) : [...splitWords(owner), ...splitWords(name)];
}
