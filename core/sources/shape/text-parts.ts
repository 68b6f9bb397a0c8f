/** Lists that a text is taken apart into. */
import { definitionsIn } from '../../graph/definitions.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';

/** `parts` of `const parts = text.split(',')`: its elements are different things. */
export function isTakenApart(list: Node, bindings: Bindings): boolean {
  const variable = list.type === 'Identifier' ? bindings.resolve(list) : undefined;
  const made = variable
    ? definitionsIn(bindings)
        .of(variable)
        .flatMap(({ given }) => (given.type === 'value' ? [given.node] : []))
    : [list];
  return made.some((node) => {
    const bare = unwrap(node);
    return bare.type === 'CallExpression' && bare.callee.type === 'MemberExpression' && lastName(bare.callee) === 'split';
  });
}
