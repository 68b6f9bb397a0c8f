/** Lists that a text is taken apart into. */
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { writesOf } from '../flow/writes.ts';

/** `parts` of `const parts = text.split(',')`: its elements are different things. */
export function isTakenApart(list: Node, bindings: Bindings): boolean {
  const variable = list.type === 'Identifier' ? bindings.resolve(list) : undefined;
  const made = variable
    ? writesOf(variable).map(({ at }) =>
        at.type === 'AssignmentExpression' ? at.right : at.type === 'VariableDeclarator' ? at.init : null,
      )
    : [list];
  return made.some((node) => {
    const bare = node && unwrap(node);
    return bare?.type === 'CallExpression' && bare.callee.type === 'MemberExpression' && lastName(bare.callee) === 'split';
  });
}
