import type { Node } from '../../types.ts';
import { lastName, staticText, unwrap } from '../tree.ts';
import { isScreamingCase } from '../words.ts';
import type { FlowContext } from './context.ts';

/** Text of a storage key: a constant, or the name of the constant (`USER_INFO`, `keys.phone`) without "key". */
export function keyText(node: Node, context: FlowContext): string | undefined {
  const bare = unwrap(node);
  const text = staticText(bare) ?? context.evaluate(node).text;
  if (text !== undefined) return text;
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined;
  const name = lastName(bare);
  if (name === undefined || /^key$/i.test(name)) return undefined;
  return (isScreamingCase(name) ? name.toLowerCase() : name).replace(/_?key$/i, '');
}
