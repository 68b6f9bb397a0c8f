/** Which parts of an expression its value comes from, by the language alone. */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, keyName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { spreadWhole } from './copies.ts';
import type { Path } from '../../graph/access-path.ts';

/** A part of an expression, and the path from there to what is followed. */
export interface Handed {
  readonly node: Node;
  readonly path: Path;
}

/** The parts of an expression that the value at a path may come from; none for names, members and calls. */
export function handedOn(node: Node, path: Path): readonly Handed[] {
  switch (node.type) {
    case 'ObjectExpression':
      return fromObject(node, path);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element ? [{ node: element, path }] : []));
    case 'SpreadElement':
    case 'AwaitExpression':
      return [{ node: node.argument, path }];
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return [{ node: node.right, path }];
    case 'SequenceExpression':
      return [{ node: node.expressions.at(-1) as Node, path }];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : [{ node: node.left, path }]), { node: node.right, path }];
    case 'ConditionalExpression':
      return [
        { node: node.consequent, path },
        { node: node.alternate, path },
      ];
    default:
      return [];
  }
}

function fromObject(object: TSESTree.ObjectExpression, [name, ...rest]: Path): readonly Handed[] {
  if (name === undefined) return spreadWhole(object).map((whole) => ({ node: whole, path: [] }));
  return object.properties.flatMap((item): readonly Handed[] => {
    if (item.type === 'SpreadElement') return [{ node: item.argument, path: [name, ...rest] }];
    return keyName(item.key, item.computed) === name && !isFunction(item.value) ? [{ node: item.value, path: rest }] : [];
  });
}
