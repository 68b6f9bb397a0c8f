/** How many entries a value has, in a line whose words are about something else: a number that nobody can make anything of. */
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import { severalWords } from '../../catalog/words/sentences/several-words.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Whole } from './whole.ts';

/** Whether the number of entries would carry no information in a line of a log: of one record's fields, and where the line is about no list. */
export function isBareCount({ node, form }: Whole, call: Node | undefined): boolean {
  if (call?.type !== 'CallExpression') return false;
  if (form.form === 'dictionary' && !severalWords.test(lastName(unwrap(node)) ?? '')) return true;
  const words = call.arguments.map(textIn).join(' ');
  return !severalWords.test(words) && !eventWord.test(words);
}

/** What is written in the code of an argument. */
function textIn(node: Node): string {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join(' ');
  if (node.type === 'BinaryExpression') return `${textIn(node.left)} ${textIn(node.right)}`;
  return staticText(node) ?? '';
}
