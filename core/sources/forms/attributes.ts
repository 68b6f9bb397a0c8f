/** Elements of JSX and their attributes. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';

/** The last name of an element: `Item` for `<Form.Item>`. */
export function tagOf({ name }: TSESTree.JSXOpeningElement): string {
  return name.type === 'JSXIdentifier' ? name.name : name.type === 'JSXMemberExpression' ? name.property.name : '';
}

/** Value of an attribute: the expression in braces, or the text. */
export function attributeValue(element: TSESTree.JSXOpeningElement, name: string): Node | undefined {
  const attribute = element.attributes.find((item) => item.type === 'JSXAttribute' && item.name.name === name);
  if (attribute?.type !== 'JSXAttribute' || !attribute.value) return undefined;
  return attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value;
}
