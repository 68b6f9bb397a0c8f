/**
 * A value in a choice whose other branch has words for a missing value: `token ? 'provided' : 'not provided'` shows all that the line
 * needs.
 */
import { absenceWords } from '../../catalog/words/sentences/joining-words.ts';
import { lastName, staticText } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';
import { replaceExpression } from '../replace.ts';

/**
 * The repair of a value that stands in such a choice, as it is or as JSON. Undefined where the words of the other branch do not mean that
 * the value is missing.
 */
export function presenceAsAlternate(node: Node): Fix | undefined {
  const shown = shownAs(node);
  const choice = shown.parent;
  const missing = choice?.type === 'ConditionalExpression' && choice.consequent === shown ? staticText(choice.alternate) : undefined;
  if (choice?.type !== 'ConditionalExpression' || missing === undefined) return undefined;
  const words = presentOf(missing);
  const quote = choice.alternate.type === 'Literal' ? choice.alternate.raw.charAt(0) : '';
  if (words === undefined || !/^["']$/.test(quote)) return undefined;
  return {
    title: { en: 'Say only whether there is one', 'zh-CN': '只输出有无' },
    preview: { en: `${words} / ${missing}`, 'zh-CN': `${words} / ${missing}` },
    act: 'names',
    safety: 'review',
    edits: [replaceExpression(shown, `${quote}${words}${quote}`)],
  };
}

/** `Provided` for `Not provided`. */
function presentOf(missing: string): string | undefined {
  const row = absenceWords.find(([words]) => words.test(missing));
  if (!row) return undefined;
  const present = missing.replace(row[0], row[1]);
  return /^\p{Lu}/u.test(missing) ? present.charAt(0).toUpperCase() + present.slice(1) : present;
}

/** `JSON.stringify(user)` of `user`. */
export function shownAs(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.arguments[0] === node && lastName(parent.callee) === 'stringify' ? parent : node;
}
