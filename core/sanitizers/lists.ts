/** Whether a value is a list, of which `slice` takes elements and not characters. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { GIVES_ONE, MAKES_LIST } from '../catalog/call-words/lists.ts';
import type { Node } from '../types.ts';
import type { Bindings } from '../sources/file/bindings.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { lastName, memberName, unwrap } from '../syntax/tree.ts';
import type { SourceHit } from '../sources/flow/value.ts';

/** Whether a source is no single text: `phones.slice(0, 3)` are three numbers. */
export function isMany(source: SourceHit): boolean {
  return isRecord(source) || /(?:List|Arr|Array|[^su]s)$/.test(source.name);
}

/** Whether the source of an expression is no single text, where the expression takes no element of a list either: `phones[0]` is one number. */
export function isManyAt(node: Node, source: SourceHit): boolean {
  return isRecord(source) || (isMany(source) && !takesElement(node));
}

function isRecord({ inside, kind }: SourceHit): boolean {
  return inside === true || kind === PERSON_OBJECT;
}

/** `phones[0]`, `phones.at(0)`, `phones.values().next().value`, and any of them as a text: `String(phones[0] ?? '')`. */
function takesElement(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return takesElement(bare.left);
  if (bare.type === 'MemberExpression') {
    const name = memberName(bare);
    return name === undefined ? bare.computed : /^\d+$/.test(name) || (name === 'value' && takesElement(bare.object));
  }
  if (bare.type !== 'CallExpression') return false;
  const callee = unwrap(bare.callee);
  if (callee.type === 'MemberExpression') return GIVES_ONE.has(memberName(callee) ?? '');
  const [given] = bare.arguments;
  return given !== undefined && bare.arguments.length === 1 && lastName(callee) === 'String' && takesElement(given);
}

/** A list by how it is made: `rows.map((row) => row.phone)`. Of a list, `slice` takes elements. */
export function isMadeList(node: Node, bindings: Bindings): boolean {
  const made = initialValue(node, bindings);
  if (made.type === 'ArrayExpression') return true;
  return made.type === 'CallExpression' && made.callee.type === 'MemberExpression' && MAKES_LIST.has(memberName(made.callee) ?? '');
}
