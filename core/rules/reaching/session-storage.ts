/** Which of the two stores of a browser is written: that of the tab has a name of its own. */
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** The store of a tab, also as the hook of a library: `useSessionStorage`. */
const OF_TAB = /^(?:use)?sessionStorage$/i;

/** Whether a call or an assignment writes what lives as long as the tab: `sessionStorage`, or a name for it. */
export function isOfTab({ bindings }: Facts, node: Node): boolean {
  const target =
    node.type === 'CallExpression' ? unwrap(node.callee) : node.type === 'AssignmentExpression' ? unwrap(node.left) : undefined;
  if (target === undefined) return false;
  const store = target.type === 'MemberExpression' ? initialValue(target.object, bindings) : target;
  return OF_TAB.test(lastName(store) ?? '');
}
