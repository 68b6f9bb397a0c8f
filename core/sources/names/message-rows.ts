/** Messages that a program stores, as rows: their fields are data, where those of `message` are mostly texts about fields. */
import { READS_BACK } from '../../catalog/call-words/texts.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { isFunction, lastName, unwrap } from '../../syntax/tree.ts';
import { visitedBy } from './owners.ts';

const MESSAGE = /^(?:message|msg)$/i;

/**
 * `for (const message of pending)`, `messages.forEach((msg) => …)`, `const message = await read(id)`, `const msg = JSON.parse(text)`, and
 * what a function is passed: `socket.on('message', (msg) => …)`.
 */
export function isMessageRow(bindings: Bindings, object: Node): boolean {
  if (object.type !== 'Identifier' || !MESSAGE.test(object.name)) return false;
  const definition = bindings.resolve(object)?.defs[0];
  const name = definition?.name as Node | undefined;
  const at = definition?.node as Node | undefined;
  if (!at || name?.type !== 'Identifier') return false;
  if (isFunction(at)) return true;
  if (at.type !== 'VariableDeclarator') return visitedBy(at, name) !== undefined;
  if (at.id !== name) return false;
  return at.init ? isReceived(unwrap(at.init)) : at.parent.parent?.type === 'ForOfStatement';
}

/** Whether a message is awaited or parsed. */
function isReceived(init: Node): boolean {
  return init.type === 'AwaitExpression' || (init.type === 'CallExpression' && READS_BACK.has(lastName(init.callee) ?? ''));
}
