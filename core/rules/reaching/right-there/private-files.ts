/** Files that only their owner may read: what a secret needs that a program stores in a file. */
import type { TSESTree } from '@typescript-eslint/types';
import { kindById } from '../../../catalog/kinds.ts';
import { SETS_WHO_READS } from '../../../catalog/call-words/stores.ts';
import { isPassword } from '../../../secrets/passwords/kinds.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { keyName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** Bits of a mode that let the group or others do something. */
const OTHERS = 0o077;

/** `writeFile(path, text, { mode: 0o600 })`, or `chmod(path, 0o600)` beside it. https://nodejs.org/api/fs.html#file-modes */
export function isPrivateFile(facts: Facts, { sink, node }: SinkUse, { kind }: SourceHit): boolean {
  if (sink.id !== 'node-fs' || node.type !== 'CallExpression' || kindById(kind)?.category !== 'credential' || isPassword(kind))
    return false;
  return hasPrivateMode(node) || isClosed(facts, node.arguments[0]);
}

function isPrivateMode(node: Node | undefined): boolean {
  return node?.type === 'Literal' && typeof node.value === 'number' && (node.value & OTHERS) === 0;
}

function isClosed({ candidates, file: { text } }: Facts, path: Node | undefined): boolean {
  if (!path) return false;
  const calls = SETS_WHO_READS.flatMap((name) => [...(candidates.methodCalls.get(name) ?? []), ...(candidates.plainCalls.get(name) ?? [])]);
  return calls.some(
    ({ arguments: [closed, mode] }) =>
      closed !== undefined && isPrivateMode(mode) && text.slice(...closed.range) === text.slice(...path.range),
  );
}

function hasPrivateMode(node: TSESTree.CallExpression): boolean {
  const options = node.arguments.map((argument) => unwrap(argument)).find(({ type }) => type === 'ObjectExpression');
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some((item) => {
    return item.type === 'Property' && keyName(item.key, item.computed) === 'mode' && isPrivateMode(item.value);
  });
}
