/** A credential with which a page fills a field beforehand: the field starts empty, and a person fills it in. */
import { HOLDS_VALUE } from '../../catalog/call-words/pass-through.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { keyName, lastName, rangeOf, staticText, walk } from '../../syntax/tree.ts';
import type { Fix, Node, Range } from '../../types.ts';

/** The repair of a text that fills a field, with the fields of the file that repeat it; none where it is no text by itself. */
export function emptyFieldFix(facts: Facts, value: Node): Fix[] {
  const { file, parsed, vocabulary } = facts;
  const { text } = file;
  const { start } = rangeOf(value);
  if (value.type !== 'Literal' || !/^["']/.test(text.charAt(start))) return [];
  const choice = emptyChoice(value);
  if (choice) {
    const fix = fixOf([rangeOf(choice)], text);
    return [{ ...fix, edits: [...fix.edits, ...declarationsLeftUnread(facts, [choice])] }];
  }
  if (isStateOfPage(value)) return [fixOf([rangeOf(value)], text)];
  if (value.parent.type !== 'Property') return [];
  const same: Range[] = [];
  walk(parsed.tree, (item) => {
    if (
      item.type === 'Property' &&
      item.value !== value &&
      item.value.type === 'Literal' &&
      item.value.value === value.value &&
      vocabulary.match(keyName(item.key, item.computed) ?? '')?.kind.category === 'credential'
    )
      same.push(rangeOf(item.value));
  });
  return [fixOf([rangeOf(value), ...same], text)];
}

/** Whether a text is what a variable of a component holds at first: `ref('…')`, `useState('…')`. */
export function isStateOfPage({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && parent.parent.type === 'VariableDeclarator' && HOLDS_VALUE.has(lastName(parent.callee) ?? '');
}

/** Whether a text is a field of what a component holds as its state: `useState({ apiKey: '…' })`. */
export function isFieldOfState({ parent }: Node): boolean {
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectExpression') return false;
  const holder = parent.parent.parent;
  return holder.type === 'CallExpression' && HOLDS_VALUE.has(lastName(holder.callee) ?? '');
}

/** `isProduction ? '' : '…'`: the choice that fills a field outside production alone. */
function emptyChoice({ parent }: Node): Node | undefined {
  if (parent?.type !== 'ConditionalExpression' || parent.parent.type !== 'Property') return undefined;
  return [parent.consequent, parent.alternate].some((branch) => staticText(branch) === '') ? parent : undefined;
}

function fixOf(fields: readonly Range[], text: string): Fix {
  const title =
    fields.length > 1
      ? { en: 'Leave the field empty, and those that repeat the value', 'zh-CN': '字段留空（重复该值的字段也留空）' }
      : { en: 'Leave the field empty', 'zh-CN': '字段留空' };
  return { title, safety: 'review', edits: fields.map((range) => ({ range, text: emptyText(text, range) })) };
}

/** An empty text in the quotes that a text ends with. */
export function emptyText(text: string, { end }: Range): string {
  const quote = text.charAt(end - 1);
  return /["']/.test(quote) ? quote.repeat(2) : "''";
}
