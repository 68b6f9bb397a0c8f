/** Branches of code in which a record lacks its id: a log there is about that, and the id would be `undefined`. */
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { escaped } from '../reads/program-texts.ts';

/** Whether the branch around a value is the one in which it has no such field: `!f.id`, or not `f.friendId || f.id`. */
export function isDeniedField({ bindings, file }: Facts, node: Node, field: string): boolean {
  const own = `${textOf(file.text, node)}.${field}`.replaceAll('?.', '.');
  const denied = new RegExp(String.raw`!${escaped(own)}\b(?!\.)`);
  for (let inner = node, outer = node.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent) {
    if (outer.type !== 'IfStatement' && outer.type !== 'ConditionalExpression') continue;
    const { test } = outer;
    if (outer.consequent === inner && denied.test(textOf(file.text, test).replaceAll('?.', '.'))) return true;
    const missing =
      outer.alternate === inner
        ? test
        : outer.consequent === inner && test.type === 'UnaryExpression' && test.operator === '!'
          ? test.argument
          : undefined;
    if (missing && alternativesOf(constantValue(missing, bindings)).some((one) => textOf(file.text, one).replaceAll('?.', '.') === own))
      return true;
  }
  return false;
}

/** `a`, `b` and `c` of `a || b || c`. */
function alternativesOf(node: Node): Node[] {
  const bare = unwrap(node);
  return bare.type === 'LogicalExpression' && bare.operator !== '&&'
    ? [...alternativesOf(bare.left), ...alternativesOf(bare.right)]
    : [bare];
}
