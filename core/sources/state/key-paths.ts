/** Keys under which a state is written, as paths. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { initialValue } from '../file/initial-values.ts';
import { keyName, staticText, unwrap } from '../../syntax/tree.ts';

/** Names in a key of `setData`: `form`, `'form.phone'`, `'list[0].phone'`, `[key]`; the constant start of a template. */
export function pathOfKey(item: TSESTree.Property, bindings: Bindings): string[] {
  const key = item.computed ? initialValue(item.key, bindings) : item.key;
  const start = item.computed ? startOfText(key) : undefined;
  const text = keyName(key, item.computed) ?? start?.replace(/(?<![^.[\]])[^.[\]]*$/, '') ?? '';
  return text.split(/[.[\]]+/).filter((part) => part !== '' && !/^\d+$/.test(part));
}

/** Constant start of a text that is built: of a template, or of texts that are joined. */
function startOfText(key: Node): string | undefined {
  if (key.type === 'TemplateLiteral') return key.quasis[0]?.value.cooked ?? '';
  let first: Node = key;
  while (first.type === 'BinaryExpression' && first.operator === '+') first = unwrap(first.left);
  return first === key ? undefined : staticText(first);
}
