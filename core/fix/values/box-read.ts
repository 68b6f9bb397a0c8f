/** What is read of a name that stands for a box around a value, such as a ref: a mask of the box would show nothing of the value. */
import { BOXES_VALUE } from '../../catalog/call-words/result-types.ts';
import { WRAPS_VALUE } from '../../catalog/call-words/pass-through.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { givenToString, textOf } from '../replace.ts';

/** `.value` of a ref, `.current` of one of React; empty where a name stands for its value, as each does in the markup of a component. */
export function boxRead(facts: Facts, node: Node): BoxRead {
  return known.of(node, () => findRead(facts, node));
}

/** The text of an expression, with what is read of a box. */
export function readText(facts: Facts, node: Node): string {
  return textOf(facts.file.text, node) + boxRead(facts, node);
}

/** The same as `String` is given it: what is missing shows nothing. */
export function givenText(facts: Facts, node: Node): string {
  return boxRead(facts, node) === '' ? givenToString(facts.file.text, node) : `${readText(facts, node)} ?? ''`;
}

type BoxRead = '' | '.value' | '.current';

const known = new Memo<Node, BoxRead>();

function findRead({ bindings, parsed: { templates } }: Facts, node: Node): BoxRead {
  const definition = node.type === 'Identifier' ? bindings.resolve(node)?.defs[0]?.node : undefined;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init as Node) : undefined;
  const makes = init?.type === 'CallExpression' ? (lastName(init.callee) ?? '') : '';
  if (makes === '' || templates.some(({ tree }) => contains(rangeOf(tree), rangeOf(node)))) return '';
  const isBox = (definition?.type === 'VariableDeclarator' && definition.id.type === 'ObjectPattern' ? BOXES_VALUE : WRAPS_VALUE).has(
    makes,
  );
  const isTaken = definition?.type === 'VariableDeclarator' && definition.id.type !== 'Identifier' && WRAPS_VALUE.has(makes);
  if (!isBox || isTaken) return '';
  return makes === 'useRef' ? '.current' : '.value';
}
