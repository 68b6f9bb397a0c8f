/** Whether a written-out number is that of a recipient, who is a person. The program's own number is published. */
import { ownNumberWords, recipientWords } from '../../catalog/words/telephony.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const recipients = new Set(recipientWords);
const own = new Set(ownNumberWords);
/** Expressions around a value that leave it a possible result: fallbacks, choices, lists, conversions. */
const AROUND: ReadonlySet<string> = new Set(['LogicalExpression', 'ConditionalExpression', 'ArrayExpression', 'CallExpression']);
const MAX_HOPS = 5;

/** `const recipient = process.argv[2] || '…'`, `RECIPIENTS = list ? list.split(',') : ['…']`, `{ to: '…' }`. */
export function isNumberOfRecipient(node: Node | undefined): boolean {
  const words = node ? splitWords(holderOf(node) ?? '') : [];
  return words.some((word) => recipients.has(word)) && !words.some((word) => own.has(word));
}

/** The name that a value is assigned to, past the expressions around it. */
function holderOf(node: Node): string | undefined {
  let at: Node | undefined = node.parent;
  for (let hops = 0; at && AROUND.has(at.type) && hops < MAX_HOPS; hops++) at = at.parent;
  if (at?.type === 'VariableDeclarator') return lastName(at.id);
  if (at?.type === 'AssignmentExpression' || at?.type === 'AssignmentPattern') return lastName(at.left);
  return at?.type === 'Property' || at?.type === 'PropertyDefinition' ? keyName(at.key, at.computed) : undefined;
}
