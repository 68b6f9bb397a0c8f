/** Columns of tables and fields of documents whose default is written beside their type. */
import { COLUMN_DECORATORS } from '../../catalog/credential-words/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';

/**
 * The property or field that a default belongs to: `password` in `password: { type: String, default: '…' }`. The type of a column is a
 * value such as `String`; an interface description names the type in a text. Properties of components are left out.
 */
export function columnOf(fallback: TSESTree.Property): TSESTree.Property | TSESTree.PropertyDefinition | undefined {
  const object = fallback.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const holder = object.parent;
  if (holder.type === 'Property')
    return holder.value === object && object.properties.some(isType) && !isOfComponent(holder) ? holder : undefined;
  const decorator = holder.type === 'CallExpression' && COLUMN_DECORATORS.has(lastName(holder.callee) ?? '') ? holder.parent : undefined;
  return decorator?.type === 'Decorator' && decorator.parent.type === 'PropertyDefinition' ? decorator.parent : undefined;
}

function isType(item: TSESTree.ObjectLiteralElement): boolean {
  return item.type === 'Property' && keyName(item.key, item.computed) === 'type' && unwrap(item.value).type !== 'Literal';
}

function isOfComponent({ parent }: TSESTree.Property): boolean {
  const holder = parent.parent;
  const name =
    holder?.type === 'Property'
      ? keyName(holder.key, holder.computed)
      : holder?.type === 'CallExpression'
        ? lastName(holder.callee)
        : undefined;
  return name === 'props' || name === 'properties' || name === 'defineProps';
}
