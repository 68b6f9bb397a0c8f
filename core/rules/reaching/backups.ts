/** Files that a program writes to put records back from them. */
import { backupWords } from '../../catalog/advice/ways.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { constantText } from '../../sinks/constant-text.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const words = new Set(backupWords);

/** Whether the first argument of a call is the path of a backup: by the variable that holds it, or by the constant pieces of its text. */
export function isBackup({ bindings }: Facts, call: Node): boolean {
  const path = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (!path) return false;
  const made = initialValue(path, bindings);
  const pieces = made.type === 'CallExpression' ? made.arguments : [made];
  return [lastName(path) ?? '', ...pieces.map((piece) => constantText(piece, bindings))].some(saysBackup);
}

function saysBackup(text: string): boolean {
  return splitWords(text).some((word) => words.has(word));
}
