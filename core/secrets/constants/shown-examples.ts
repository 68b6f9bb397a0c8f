/** Values that are written out to show what one looks like: in the documentation of an interface, in the rows of a template. */
import { exampleWords } from '../../catalog/words/sample-words.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isFunction, keyName, lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** How far a value stands inside of what is called an example. */
const MAX_PARENTS = 8;

/** `@ApiProperty({ example: '…' })`, `example: { password: '…' }`, `const SAMPLE_ROWS = { … }`. */
export function isShownAsExample(node: Node | undefined): boolean {
  let at = node?.parent;
  for (let hops = 0; at && hops < MAX_PARENTS && !isFunction(at); at = at.parent, hops++) {
    const name = at.type === 'Property' ? keyName(at.key, at.computed) : at.type === 'VariableDeclarator' ? lastName(at.id) : undefined;
    if (name !== undefined && splitWords(name).some((word) => exampleWords.has(word))) return true;
  }
  return false;
}
