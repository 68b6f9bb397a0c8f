import { childrenOf } from '../syntax/tree.ts';
import type { Node, Program } from '../types.ts';

/**
 * What an offset is inside: code, children of a JSX element, or text in which a comment would be text. `text` is what must
 * stay in one piece: a comment of several lines, a literal, the words between two tags.
 */
export type Place =
  | { readonly in: 'code' }
  | { readonly in: 'jsx' }
  | { readonly in: 'jsx-text' | 'literal' | 'comment'; readonly text: readonly [start: number, end: number] };

/** Looks at the innermost node around an offset; what ends or starts there is not around it. */
export function placeAt(tree: Program, source: string, offset: number): Place {
  const comment = tree.comments?.find(({ range }) => range[0] < offset && offset < range[1]);
  if (comment) return { in: 'comment', text: comment.range };
  let place: Place = { in: 'code' };
  let node: Node | undefined = tree;
  // TypeScript reads no comment between the name of an attribute and its text.
  let attribute: Node | undefined;
  while (node) {
    if (attribute && node.type === 'Literal') place = { in: 'literal', text: attribute.range };
    else if (node.type === 'TemplateLiteral' || node.type === 'TSTemplateLiteralType')
      place = children(node).some(({ range }) => range[0] === offset) ? { in: 'code' } : { in: 'literal', text: node.range };
    else if (node.type === 'Literal') place = { in: 'literal', text: node.range };
    else if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      place = isAmongChildren(node, offset) ? { in: 'jsx' } : { in: 'code' };
    else if (node.type === 'JSXText') place = partsWords(source, node.range, offset) ? { in: 'jsx-text', text: node.range } : { in: 'jsx' };
    else place = { in: 'code' };
    attribute = node.type === 'JSXAttribute' ? node : undefined;
    node = children(node).find(({ range }) => range[0] < offset && offset < range[1]);
  }
  return place;
}

/** Whether an offset is between two words. A comment there would remove the blank that a line break stands for. */
function partsWords(source: string, [start, end]: readonly [number, number], offset: number): boolean {
  return source.slice(start, offset).trim() !== '' && source.slice(offset, end).trim() !== '';
}

/**
 * Whether an offset is among the children of an element. They start where the opening tag ends; a child at the offset itself gets the
 * comment before it.
 */
function isAmongChildren(node: Node, offset: number): boolean {
  if (node.type === 'JSXElement')
    return node.openingElement.range[1] <= offset && offset <= (node.closingElement?.range[0] ?? node.range[1]);
  return node.type === 'JSXFragment' && node.openingFragment.range[1] <= offset && offset <= node.closingFragment.range[0];
}

/** Texts of a template are left out: parsers give them different ranges. */
function children(node: Node): Node[] {
  return childrenOf(node).filter(({ type }) => type !== 'TemplateElement');
}
