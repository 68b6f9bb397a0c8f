import type { Node } from '../../types.ts';
import { lastName, staticText, unwrap } from '../tree.ts';

/** Whether an expression takes a mailbox apart at its `@`: all but the first part say where it is, not whose. */
export function isSplitMailbox(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && lastName(bare.callee) === 'split' && bare.arguments[0] !== undefined && staticText(bare.arguments[0]) === '@';
}
