/** Files that only their owner may read: what a secret needs that a program stores in a file. */
import { kindById } from '../../../catalog/kinds.ts';
import { isPassword } from '../../../secrets/passwords/kinds.ts';
import type { SinkUse } from '../../../sinks/use.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';
import { keyName, unwrap } from '../../../syntax/tree.ts';

/** Bits of a mode that let the group or others do something. */
const OTHERS = 0o077;

/** `writeFile(path, text, { mode: 0o600 })`. https://nodejs.org/api/fs.html#file-modes */
export function isPrivateFile({ sink, node }: SinkUse, { kind }: SourceHit): boolean {
  if (sink.id !== 'node-fs' || node.type !== 'CallExpression' || kindById(kind)?.category !== 'credential' || isPassword(kind))
    return false;
  const options = node.arguments.map((argument) => unwrap(argument)).find(({ type }) => type === 'ObjectExpression');
  if (options?.type !== 'ObjectExpression') return false;
  return options.properties.some((item) => {
    if (item.type !== 'Property' || keyName(item.key, item.computed) !== 'mode') return false;
    return item.value.type === 'Literal' && typeof item.value.value === 'number' && (item.value.value & OTHERS) === 0;
  });
}
