/** Fields that a file reads of a value: in code without types the only sign of what the value has. */
import type { Facts } from '../facts/facts.ts';
import { memberName, unwrap, walk } from '../facts/tree.ts';
import type { Node } from '../types.ts';
import { textOf } from './replace.ts';

/** Names of the fields that are read of the same variable, or of the same part of it or of `this`; methods that are called are none. */
export function fieldsRead(facts: Facts, value: Node): ReadonlySet<string> {
  const bare = unwrap(value);
  const text = textOf(facts.file.text, bare);
  const root = rootOf(bare);
  const fields = new Set<string>();
  const add = (object: Node): void => {
    const member = object.parent;
    if (member?.type !== 'MemberExpression' || member.object !== object || member.computed || textOf(facts.file.text, object) !== text) return;
    const isCalled = member.parent.type === 'CallExpression' && member.parent.callee === member;
    const name = memberName(member);
    if (!isCalled && name !== undefined) fields.add(name);
  };
  if (root.type === 'ThisExpression') walk(facts.parsed.tree, (node) => add(node));
  const variable = root.type === 'Identifier' ? facts.bindings.resolve(root) : undefined;
  for (const { identifier } of variable?.references ?? []) for (let at: Node = identifier as Node; ; at = at.parent as Node) {
    add(at);
    if (at.parent?.type !== 'MemberExpression' || at.parent.object !== at) break;
  }
  return fields;
}

function rootOf(node: Node): Node {
  let root = node;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}
