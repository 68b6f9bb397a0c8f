/** What a file gives to the properties of components of other files. */
import type { TSESTree } from '@typescript-eslint/types';
import { unwrap } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import type { Cell } from './cell.ts';
import { scriptOf } from './component-events.ts';
import { PROPERTIES, attributeNames } from './component-names.ts';
import { atPath } from './page-writes.ts';
import { readable } from './written.ts';

/** Whether a cell is a property of a component. */
export function isOfProperties({ space }: Cell): boolean {
  return space === PROPERTIES;
}

/** The sources that a file gives to a property of another file's component. */
export function propertyWrites(context: FlowContext, { key: { text = '' } }: Cell): readonly SourceHit[] {
  const at = text.lastIndexOf(' ');
  const [component, name] = [text.slice(0, at), text.slice(at + 1)];
  return readable({ sources: [...inMarkup(context, component, name), ...inJsx(context, component, name)], silent: false });
}

function inMarkup(context: FlowContext, component: string, name: string): readonly SourceHit[] {
  const names = attributeNames(name);
  return context.candidates.markup.given
    .filter((one) => names.includes(one.name) && scriptOf(context, one.tag) === component)
    .flatMap(({ path, range }) =>
      atPath(context, path, { type: 'Identifier', name: path?.at(-1) ?? '', range: [range.start, range.end] } as unknown as Node),
    );
}

function inJsx(context: FlowContext, component: string, name: string): readonly SourceHit[] {
  return [...context.candidates.elements]
    .filter(([tag]) => /^[A-Z]/.test(tag) && scriptOf(context, tag) === component)
    .flatMap(([, elements]) => elements.flatMap(({ attributes }) => attributes))
    .flatMap((attribute) => {
      const value = givenBy(attribute, name);
      return value ? context.evaluate(value).sources : [];
    });
}

function givenBy(attribute: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute, name: string): Node | undefined {
  if (attribute.type !== 'JSXAttribute' || attribute.name.name !== name || attribute.value?.type !== 'JSXExpressionContainer')
    return undefined;
  const value = unwrap(attribute.value.expression);
  return value.type === 'JSXEmptyExpression' ? undefined : value;
}
