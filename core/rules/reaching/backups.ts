/** Files that a program writes to put records back from them. */
import { backupWords } from '../../catalog/advice/ways.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { constantText } from '../../sinks/constant-text.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isScript } from '../../fix/environment/script.ts';
import { lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const words = new Set(backupWords);

/** Words in the names of scripts that are started for the file which they write. */
const WRITES_FILE = new Set(['export', 'dump', 'backup']);

/** Whether the first argument of a call is the path of a backup: by the variable that holds it, or by the constant pieces of its text. */
export function isBackup(facts: Facts, call: Node): boolean {
  const { bindings, file } = facts;
  if (isScript(facts) && splitWords(file.path.split(/[/\\]/).at(-1) ?? '').some((word) => WRITES_FILE.has(word))) return true;
  const path = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  if (!path) return false;
  const made = initialValue(path, bindings);
  const pieces = made.type === 'CallExpression' ? made.arguments : [made];
  return [lastName(path) ?? '', ...pieces.map((piece) => constantText(piece, bindings))].some(saysBackup);
}

function saysBackup(text: string): boolean {
  return splitWords(text).some((word) => words.has(word));
}
