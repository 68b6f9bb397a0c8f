import { childKeys } from '../facts/tree.ts';
import type { Node, Program } from '../types.ts';

/** What a line starts inside: code, children of a JSX element, or text in which a comment would be text. */
export type LinePlace = 'code' | 'jsx' | 'text';

/** Looks at the innermost node around an offset where a line starts. */
export function linePlace(tree: Program, offset: number): LinePlace {
  if (tree.comments?.some(({ range }) => range[0] < offset && offset < range[1])) return 'text';
  let place: LinePlace = 'code';
  let node: Node | undefined = tree;
  while (node) {
    if (node.type === 'TemplateLiteral' || node.type === 'Literal') place = 'text';
    else if (node.type === 'JSXElement' || node.type === 'JSXFragment') place = isAmongChildren(node, offset) ? 'jsx' : 'code';
    else if (node.type !== 'JSXText') place = 'code';
    node = children(node).find(({ range }) => range[0] < offset && offset < range[1]);
  }
  return place;
}

/** Children start where the opening tag ends; a child that starts at the offset itself has the comment before it. */
function isAmongChildren(node: Node, offset: number): boolean {
  if (node.type === 'JSXElement') return node.openingElement.range[1] <= offset && offset <= (node.closingElement?.range[0] ?? node.range[1]);
  return node.type === 'JSXFragment' && node.openingFragment.range[1] <= offset && offset <= node.closingFragment.range[0];
}

/** Texts of a template are left out: parsers give them different ranges. */
function children(node: Node): Node[] {
  return childKeys(node.type)
    .flatMap((key) => (node as unknown as Record<string, Node | Node[] | null | undefined>)[key] ?? [])
    .filter((child): child is Node => child !== null && child.type !== 'TemplateElement');
}
