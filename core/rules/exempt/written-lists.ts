/** Lists of records that are written out in the program: nobody's data until they are changed, whatever their fields are called. */
import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { originsOf } from '../../sources/origins/search.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SunkValue } from '../../sinks/use.ts';
import { Memo } from '../../memo.ts';
import { contains, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Whether a value is nothing but such lists: `localStorage.setItem('orders', JSON.stringify(SEED_ORDERS))`. What is in them is judged where it is
 * written. An empty field is filled later, and a single record may be the first state of a form.
 */
export function isWrittenList({ candidates, flow, file }: Facts, { node }: SunkValue): boolean {
  if (!withLists.of(candidates, () => OPENS_LIST.test(file.text))) return false;
  const { origins, made, isCut } = originsOf(flow, wholeOf(node, flow.bindings), file.text.length);
  const lists = made.filter(({ type }) => type === 'ArrayExpression');
  const isInList = (part: Node): boolean => lists.some((list) => contains(rangeOf(list), rangeOf(part)));
  return (
    !isCut &&
    lists.length > 0 &&
    lists.every((list) => isListOfRecords(list) && !isExported(list)) &&
    [...made, ...origins.map((origin) => origin.node)].every(isInList)
  );
}

/** Where a list of records begins: most files have none, and nothing is searched for in them. */
const OPENS_LIST = /=\s{0,9}\[\s{0,99}\{/;
const withLists = new Memo<Facts['candidates'], boolean>();

/** What a text is written from: `JSON.stringify(rows)`, here or where its name is declared. */
function wholeOf(node: Node, bindings: Bindings): Node {
  const text = constantValue(node, bindings);
  const [whole] = text.type === 'CallExpression' && WRITES_AS_TEXT.has(lastName(text.callee) ?? '') ? text.arguments : [];
  return whole ?? node;
}

/** Other modules may put more into it. */
function isExported(list: Node): boolean {
  return list.parent?.type === 'VariableDeclarator' && list.parent.parent.parent?.type === 'ExportNamedDeclaration';
}

function isListOfRecords(list: Node): boolean {
  return (
    list.type === 'ArrayExpression' &&
    list.elements.length > 0 &&
    list.elements.every((element) => element !== null && unwrap(element).type === 'ObjectExpression' && isWritten(element))
  );
}

/** Whether an expression is written as a constant, or takes its value from the clock alone. */
function isWritten(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'ObjectExpression':
      return bare.properties.every((item) => item.type === 'Property' && !item.computed && isWritten(item.value));
    case 'ArrayExpression':
      return bare.elements.every((element) => element !== null && isWritten(element));
    case 'BinaryExpression':
      return isWritten(bare.left as Node) && isWritten(bare.right);
    case 'UnaryExpression':
      return isWritten(bare.argument);
    case 'CallExpression':
    case 'NewExpression':
      return readsClock(bare.callee) && bare.arguments.every(isWritten);
    case 'MemberExpression':
      return false;
    default:
      return bare.type === 'Literal' ? bare.value !== '' : staticText(bare) !== undefined;
  }
}

/** `Date.now()`, `new Date()`, `new Date(…).toISOString()` */
function readsClock(callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return lastName(bare) === 'Date';
  const owner = unwrap(bare.object);
  return owner.type === 'Identifier'
    ? owner.name === 'Date'
    : owner.type === 'NewExpression' && readsClock(owner.callee) && owner.arguments.every(isWritten);
}
