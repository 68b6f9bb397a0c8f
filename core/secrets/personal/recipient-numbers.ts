/** Whom a number that is written out is for: the one who gets a message or a call is a person, the program's own number is published. */
import { ownNumberWords, recipientWords } from '../../catalog/words/telephony.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const recipients = new Set(recipientWords);
const own = new Set(ownNumberWords);
/** What a fallback, a choice, a list or a conversion stands in. */
const AROUND: ReadonlySet<string> = new Set(['LogicalExpression', 'ConditionalExpression', 'ArrayExpression', 'CallExpression']);
const MAX_HOPS = 5;

/** `const recipient = process.argv[2] || '…'`, `RECIPIENTS = list ? list.split(',') : ['…']`, `{ to: '…' }`. */
export function isNumberOfRecipient(node: Node | undefined): boolean {
  const words = node ? splitWords(holderOf(node) ?? '') : [];
  return words.some((word) => recipients.has(word)) && !words.some((word) => own.has(word));
}

/** The name that a value is given to, by way of what it stands in. */
function holderOf(node: Node): string | undefined {
  let at: Node | undefined = node.parent;
  for (let hops = 0; at && AROUND.has(at.type) && hops < MAX_HOPS; hops++) at = at.parent;
  if (at?.type === 'VariableDeclarator') return lastName(at.id);
  if (at?.type === 'AssignmentExpression' || at?.type === 'AssignmentPattern') return lastName(at.left);
  return at?.type === 'Property' || at?.type === 'PropertyDefinition' ? keyName(at.key, at.computed) : undefined;
}
