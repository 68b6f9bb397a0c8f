/** What markup shows as one line of text: an element with words in it, and the elements among them. */
import { INLINE_ELEMENTS } from '../../catalog/markup/inline-elements.ts';
import { NodeTypes, type TemplateChildNode } from '@vue/compiler-dom';
import type { ShownLine } from '../../parsed-file.ts';

/** What stands for an expression in a line. */
const DYNAMIC = '\0';

/** Every line of some markup, in order. */
export function shownLinesIn(children: readonly TemplateChildNode[]): ShownLine[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first && last && children.some(isOfLine))
    return [{ text: textOf(children), range: { start: first.loc.start.offset, end: last.loc.end.offset } }];
  return children.flatMap((child) => (child.type === NodeTypes.ELEMENT ? shownLinesIn(child.children) : []));
}

/** Whether it is words, or an element that stands among words. */
function isOfLine(child: TemplateChildNode): boolean {
  return child.type === NodeTypes.ELEMENT ? INLINE_ELEMENTS.has(child.tag) : child.type === NodeTypes.TEXT && child.content.trim() !== '';
}

function textOf(children: readonly TemplateChildNode[]): string {
  return children
    .map((child) =>
      child.type === NodeTypes.TEXT
        ? child.content
        : child.type === NodeTypes.ELEMENT
          ? textOf(child.children)
          : child.type === NodeTypes.COMMENT
            ? ''
            : DYNAMIC,
    )
    .join('');
}
