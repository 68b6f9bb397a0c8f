/** Small questions about elements of a component's markup. */
import { NodeTypes, type ElementNode, type TemplateChildNode } from '@vue/compiler-dom';
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';

/** Value of an attribute: empty when it has none, undefined when the element does not have the attribute. */
export function attribute(element: ElementNode, name: string): string | undefined {
  const found = element.props.find((prop) => prop.type === NodeTypes.ATTRIBUTE && prop.name === name);
  return found?.type === NodeTypes.ATTRIBUTE ? (found.value?.content ?? '') : undefined;
}

/** Range of an element's content; undefined when it has none. */
export function innerRange(element: ElementNode): Range | undefined {
  const first = element.children[0];
  const last = element.children.at(-1);
  return first && last ? { start: first.loc.start.offset, end: last.loc.end.offset } : undefined;
}

/** A comment of the markup applies until the end of its block; one that stands before a block, until that block's end. */
export function collectComments(children: readonly TemplateChildNode[], until: number, into: Comment[]): void {
  for (const child of children) {
    if (child.type === NodeTypes.COMMENT) {
      into.push({ syntax: 'html', text: child.content, range: { start: child.loc.start.offset, end: child.loc.end.offset }, until });
    }
    if (child.type === NodeTypes.ELEMENT) collectComments(child.children, until, into);
  }
}
