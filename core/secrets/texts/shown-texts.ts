/** Lines of text that a page shows, in JSX and in markup: which may name the login to a program. */
import type { TSESTree } from '@typescript-eslint/types';
import { SHOWS_LOGIN } from '../../catalog/credential-words/documents.ts';
import { INLINE_ELEMENTS } from '../../catalog/markup/inline-elements.ts';
import { GAP } from '../constants/constants.ts';
import { LineStarts } from '../../positions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf, staticText } from '../../syntax/tree.ts';
import { traitsOf } from './text-traits.ts';
import { isInLongLine, type TextUnit } from './text-units.ts';

/** The lines of a file whose text has the words of a login in it; most files have none. */
export function shownTexts({ file, candidates, parsed }: Facts): TextUnit[] {
  if (!SHOWS_LOGIN.test(file.text)) return [];
  const written = [...linesOf(candidates.shownInJsx), ...(parsed.shownLines ?? [])];
  const lines = new LineStarts(file.text);
  return written
    .filter(({ text, range }) => SHOWS_LOGIN.test(text) && !isInLongLine(file.text, range))
    .map(({ text, range }) => ({
      text,
      traits: traitsOf(text),
      range,
      line: lines.placeOf(range.start).line,
      isComment: false,
      isPassage: true,
    }));
}

type Line = Pick<TextUnit, 'text' | 'range'>;

/** A line is an element with words in it: an element that stands among words belongs to the line around it. */
function linesOf(words: readonly TSESTree.JSXText[]): Line[] {
  const lines = new Set(words.filter(({ value }) => value.trim() !== '').map(({ parent }) => lineAround(parent)));
  return [...lines].filter((line) => !isInside(line, lines)).map((line) => ({ text: textOf(line), range: rangeOf(line) }));
}

function lineAround(element: TSESTree.Node): TSESTree.Node {
  let line = element;
  while (isInline(line) && line.parent && isElement(line.parent)) line = line.parent;
  return line;
}

function isInline(node: TSESTree.Node): boolean {
  return (
    node.type === 'JSXElement' && node.openingElement.name.type === 'JSXIdentifier' && INLINE_ELEMENTS.has(node.openingElement.name.name)
  );
}

function isInside(line: TSESTree.Node, others: ReadonlySet<TSESTree.Node>): boolean {
  for (let at = line.parent; at && isElement(at); at = at.parent) if (others.has(at)) return true;
  return false;
}

function isElement({ type }: TSESTree.Node): boolean {
  return type === 'JSXElement' || type === 'JSXFragment';
}

function textOf(node: TSESTree.Node): string {
  switch (node.type) {
    case 'JSXText':
      return node.value;
    case 'JSXElement':
    case 'JSXFragment':
      return node.children.map(textOf).join('');
    case 'JSXExpressionContainer':
      return staticText(node.expression) ?? GAP;
    default:
      return GAP;
  }
}
