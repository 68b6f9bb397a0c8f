/** A text that is put together elsewhere for a log alone: its parts are masked where they are put into it. */
import { SENDS_MESSAGES } from '../../catalog/call-words/logging.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, lastName, rangeOf, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Node } from '../../types.ts';
import { textOf, wrappableNode } from '../replace.ts';

/** Where a source stands in the text that a constant holds; undefined where anything but logs such as `call` reads the constant. */
export function placeInText(facts: Facts, source: SourceHit, node: Node, call: Node): Node | undefined {
  const variable = node.type === 'Identifier' ? facts.bindings.resolve(node) : undefined;
  const declarator = variable?.defs[0]?.node as Node | undefined;
  if (variable?.defs.length !== 1 || declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  const text = rangeOf(declarator.init);
  if (!contains(text, rangeOf(source.node))) return undefined;
  const logger = receiverOf(facts, call);
  const isForLog = variable.references.every(
    (reference) =>
      reference.init === true || (!reference.isWrite() && receiverOf(facts, callAround(reference.identifier as Node)) === logger),
  );
  return isForLog && logger !== undefined ? wrappableNode(text, source.node, source.node) : undefined;
}

/** The call that is given an expression, also as a part of a text. */
function callAround(node: Node): Node | undefined {
  let inner = node;
  while (inner.parent && /^(?:TemplateLiteral|BinaryExpression)$/.test(inner.parent.type)) inner = inner.parent;
  const { parent } = inner;
  return parent?.type === 'CallExpression' && parent.arguments.includes(inner as never) ? parent : undefined;
}

/** The receiver of a call: `console`, `this.logger`; a printer is recognised by its name. */
function receiverOf({ file }: Facts, call: Node | undefined): string | undefined {
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && SENDS_MESSAGES.test(lastName(callee.object) ?? '')
    ? textOf(file.text, callee.object)
    : undefined;
}
