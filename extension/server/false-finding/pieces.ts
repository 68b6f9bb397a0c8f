/** What a snippet is made of: statements that can go, literals that can be faked, names that can be changed. */
import { dataLanguageOf, parseFile, SyntaxFailure, type Node, type Program, type Range } from '../../../core/index.ts';
import { visit } from '../teach/calls.ts';
import { piecesOfMarkup, trimmed } from './markup-pieces.ts';
import { addTo } from '../../../core/index.ts';

export interface Pieces {
  /** Parts that may be left out, the largest first. */
  readonly removable: readonly Range[];
  /** Texts between quotes, and values of data. */
  readonly literals: readonly Range[];
  /** Places of each name. */
  readonly names: ReadonlyMap<string, readonly Range[]>;
}

/** Pages and components, whose texts are in no tree. */
const MARKUP = /\.(?:n?vue|uvue|html?|wxml|axml|swan|ttml|ejs|jsp|ftl)$/i;
const NOTHING: Pieces = { removable: [], literals: [], names: new Map() };
const BLOCKS = new Set([
  'Program',
  'BlockStatement',
  'ClassBody',
  'TSInterfaceBody',
  'ObjectExpression',
  'TSTypeLiteral',
  'ArrayExpression',
]);

/** The pieces of a text; none when it cannot be read. */
export function piecesOf(path: string, text: string): Pieces {
  if (dataLanguageOf(path) !== undefined) return piecesOfData(text);
  try {
    const { tree, templates, htmlComments } = parseFile(path, text, { repair: true });
    const comments = [...((tree as { comments?: readonly Node[] }).comments ?? []).map(rangeOf), ...htmlComments.map(({ range }) => range)];
    const code = collect([tree, ...templates.map((part) => part.tree)], comments, text);
    return MARKUP.test(path) ? withMarkup(code, piecesOfMarkup(text, { isComponent: /vue$/i.test(path) })) : code;
  } catch (error) {
    if (error instanceof SyntaxFailure) return NOTHING;
    throw error;
  }
}

function withMarkup({ removable, literals, names }: Pieces, markup: Omit<Pieces, 'names'>): Pieces {
  return {
    removable: [...removable, ...markup.removable].sort((a, b) => b.end - b.start - (a.end - a.start)),
    literals: [...literals, ...markup.literals],
    names,
  };
}

function collect(trees: readonly Program[], comments: readonly Range[], text: string): Pieces {
  const removable: Range[] = [...comments];
  const literals: Range[] = [];
  const names = new Map<string, Range[]>();
  for (const tree of trees) {
    visit(tree, (node) => {
      if (BLOCKS.has(node.type)) for (const child of childrenOf(node)) removable.push(rangeOf(child));
      if (node.type === 'Identifier') addTo(names, node.name, { start: node.range[0], end: node.range[0] + node.name.length });
      else if (node.type === 'Literal' && typeof node.value === 'string')
        literals.push({ start: node.range[0] + 1, end: node.range[1] - 1 });
      else if (node.type === 'JSXText') literals.push(...trimmed(text, rangeOf(node)));
      else if (node.type === 'TemplateElement') literals.push(...templateTexts(node, text));
      else if (node.type === 'Literal' && typeof node.value === 'number') literals.push(rangeOf(node));
      return true;
    });
  }
  return { removable: removable.sort((a, b) => b.end - b.start - (a.end - a.start)), literals, names };
}

/** Parsers differ in the range of a template's texts: what stands there decides. */
function templateTexts(node: Extract<Node, { type: 'TemplateElement' }>, text: string): Range[] {
  const { raw } = node.value;
  const start = [node.range[0], node.range[0] + 1].find((at) => raw !== '' && text.startsWith(raw, at));
  return start === undefined ? [] : [{ start, end: start + raw.length }];
}

function childrenOf(node: Node): Node[] {
  const held =
    'body' in node
      ? node.body
      : 'properties' in node
        ? node.properties
        : 'members' in node
          ? node.members
          : 'elements' in node
            ? node.elements
            : [];
  return Array.isArray(held) ? (held as (Node | null)[]).filter((child): child is Node => child !== null) : [];
}

/** Lines of a file of data, and what stands after `:` or `=` in each. */
function piecesOfData(text: string): Pieces {
  const removable: Range[] = [];
  const literals: Range[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    removable.push({ start, end: start + line.length });
    const value = valueIn(line);
    if (value) literals.push({ start: start + value.start, end: start + value.end });
    start += line.length;
  }
  return { removable, literals, names: new Map() };
}

/** What stands after the first `:`, `=` or `>` of a line: between its quotes, else to the end of the line or to the next tag. */
function valueIn(line: string): Range | undefined {
  const mark = line.search(/[:=>]/);
  if (mark < 0) return undefined;
  const start = mark + 1 + (line.slice(mark + 1).length - line.slice(mark + 1).trimStart().length);
  const quote = line.charAt(start);
  if (quote === '"' || quote === "'") {
    const end = line.indexOf(quote, start + 1);
    return end < 0 ? undefined : { start: start + 1, end };
  }
  const tag = line.indexOf('<', start);
  const end = tag < 0 ? line.trimEnd().length : tag;
  return end > start ? { start, end } : undefined;
}

function rangeOf({ range }: { readonly range: readonly [number, number] }): Range {
  return { start: range[0], end: range[1] };
}
