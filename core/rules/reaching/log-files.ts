/** Files that a program appends lines to for people to read: what stands there is a log. */
import { APPENDS, LOG_WORDS } from '../../catalog/call-words/logging.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { splitWords } from '../../sources/names/words.ts';
import { constantText } from '../../sinks/constant-text.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether a call appends a text of words to a file that is a log by the name or the constant pieces of its path. */
export function isLogFile({ bindings }: Facts, call: Node): boolean {
  if (call.type !== 'CallExpression' || !APPENDS.has(lastName(call.callee) ?? '')) return false;
  const [path, line] = call.arguments;
  if (!path || !line || !isText(unwrap(line))) return false;
  const made = initialValue(path, bindings);
  const pieces = made.type === 'CallExpression' ? made.arguments : [made];
  return [lastName(path) ?? '', ...pieces.map((piece) => constantText(piece, bindings))].some((text) =>
    splitWords(text).some((word) => LOG_WORDS.has(word)),
  );
}

/** Whether words of the code stand in a text: a row of values alone is data. */
function isText(line: Node): boolean {
  if (line.type === 'TemplateLiteral') return line.quasis.some(({ value }) => /\p{L}/u.test(value.cooked ?? ''));
  if (line.type !== 'BinaryExpression' || line.operator !== '+') return false;
  return [line.left, line.right].some((side) => isText(side) || (side.type === 'Literal' && /\p{L}/u.test(String(side.value))));
}
