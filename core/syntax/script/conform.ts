/** Corrects ranges to those of other ESTree parsers, for rules of others that read them. PI Guard's own rules do not need it. */
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node, Program } from '../../types.ts';

type Located = Pick<Node, 'range' | 'loc'>;

/** Corrects template elements and decorated classes of a tree that has its tokens. */
export function conformRanges(tree: Program): void {
  const tokens = tree.tokens ?? [];
  const templates = new Map<number, Located>();
  for (const token of tokens) if (token.type === 'Template') templates.set(token.range[0], token);
  visit(tree, (node) => {
    if (node.type === 'TemplateElement') takePlaceOf(node, templates.get(node.range[0] - 1));
    else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') conformExport(node, tokens);
  });
}

/** Babel counts decorators that stand before `export` as the beginning of the class. */
function conformExport(
  { declaration }: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration,
  tokens: readonly TSESTree.Token[],
): void {
  const decorator = declaration?.type === 'ClassDeclaration' ? declaration.decorators.at(-1) : undefined;
  if (!declaration || !decorator) return;
  const after = tokens.findIndex(({ range }) => range[0] >= decorator.range[1]);
  if (tokens[after]?.value !== 'export') return;
  const first = tokens[tokens[after + 1]?.value === 'default' ? after + 2 : after + 1];
  if (first)
    takePlaceOf(declaration, { range: [first.range[0], declaration.range[1]], loc: { start: first.loc.start, end: declaration.loc.end } });
}

function takePlaceOf(node: Node, place: Located | undefined): void {
  if (place)
    Object.assign(node, {
      range: [...place.range],
      start: place.range[0],
      end: place.range[1],
      loc: { start: place.loc.start, end: place.loc.end },
    });
}

function visit(node: Node, enter: (node: Node) => void): void {
  enter(node);
  for (const key of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key];
    for (const item of Array.isArray(child) ? child : [child]) if (item) visit(item, enter);
  }
}
