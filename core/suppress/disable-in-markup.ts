/** `eslint-disable` comments in the template of a component. */
import { TEXT_ELEMENTS } from '../catalog/markup/elements.ts';
import { NodeTypes, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import { LineStarts, newlineOf } from '../positions.ts';
import { insertion, type Disabling } from './insertion.ts';
import { indentAt } from './disable-in-code.ts';

/**
 * Switches a rule off for the line of an offset: by a comment on the line above, or, when that line is in the middle of a
 * tag, where no comment can stand, by a pair of comments around the tag.
 */
export function disableInMarkup(
  text: string,
  template: Pick<ElementNode, 'children'>,
  offset: number,
  rule: string,
  reason: string,
): Disabling | undefined {
  const element = innermost(template.children, offset);
  if (!element) return undefined;
  const lines = new LineStarts(text);
  const newline = newlineOf(text);
  const line = lines.rangeOf(lines.placeOf(offset).line);
  const start = element.loc.start.offset;
  if (line && line.start <= start && !takesNoComment(text, template.children, line.start))
    return insertion(line.start, `${indentAt(text, line.start)}<!-- eslint-disable-next-line ${rule} -- `, reason, ` -->${newline}`);
  const first = lines.rangeOf(lines.placeOf(start).line)?.start ?? start;
  const at = text.slice(first, start).trim() === '' ? first : start;
  const opening = at === first ? { indent: indentAt(text, first), newline } : { indent: '', newline: '' };
  const before = insertion(at, `${opening.indent}<!-- eslint-disable ${rule} -- `, reason, ` -->${opening.newline}`);
  const end = TEXT_ELEMENTS.has(element.tag) ? element.loc.end.offset : openingEnd(text, element);
  return { ...before, edits: [...before.edits, { range: { start: end, end }, text: `<!-- eslint-enable ${rule} -->` }] };
}

function innermost(children: readonly TemplateChildNode[], offset: number): ElementNode | undefined {
  for (const child of children) {
    if (child.type !== NodeTypes.ELEMENT || offset < child.loc.start.offset || child.loc.end.offset <= offset) continue;
    return innermost(child.children, offset) ?? child;
  }
  return undefined;
}

/** Whether an offset is between the `<` and the `>` of an opening tag, in a comment or between the braces of an expression. */
function takesNoComment(text: string, children: readonly TemplateChildNode[], offset: number): boolean {
  return children.some((child) => {
    if (child.loc.start.offset >= offset || offset >= child.loc.end.offset) return false;
    if (child.type !== NodeTypes.ELEMENT) return child.type === NodeTypes.COMMENT || child.type === NodeTypes.INTERPOLATION;
    return offset < openingEnd(text, child) || takesNoComment(text, child.children, offset);
  });
}

/** Offset after the `>` of an element's opening tag. */
function openingEnd(text: string, element: ElementNode): number {
  const lastProp = element.props.at(-1)?.loc.end.offset ?? element.loc.start.offset + element.tag.length;
  return text.indexOf('>', lastProp) + 1;
}
