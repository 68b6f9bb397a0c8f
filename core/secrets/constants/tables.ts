/** Constants that stand in a table of many alike. */
import type { Node } from '../../types.ts';
import { staticText } from '../../syntax/tree.ts';
import { classifyValue, type ValueClass } from '../texts/value-class.ts';

/** So many others of one form are a list of ids: of products, of devices. */
const LEAST = 4;

/** Whether a literal is a member of an enum whose other members look the same: `SamsungPass = '53414d53-…'` among the ids of other products. */
export function isAmongAlike(literal: Node): boolean {
  const member = literal.parent;
  if (member?.type !== 'TSEnumMember') return false;
  const form = formOf(literal);
  return (
    member.parent.members.filter(({ initializer }) => initializer && initializer !== literal && formOf(initializer) === form).length >=
    LEAST
  );
}

/** Whether a literal stands in a list of passwords that anyone would try, which are tried or refused: `['admin', '123456', 'letmein']`. */
export function isAmongGuesses(literal: Node): boolean {
  const list = literal.parent;
  if (list?.type !== 'ArrayExpression') return false;
  const texts = new Set(list.elements.map((item) => (item ? (staticText(item) ?? '') : '')));
  return texts.size >= LEAST && [...texts].filter((text) => GUESSED.has(classifyValue(text, 'password'))).length > texts.size / 2;
}

/** Classes of values that need no dictionary of a person's own. */
const GUESSED: ReadonlySet<ValueClass> = new Set(['weak', 'name', 'echo']);

/** Where letters, digits and other signs stand. */
function formOf(node: Node): string | undefined {
  return staticText(node)?.replace(/[a-z\d]/gi, 'x');
}
