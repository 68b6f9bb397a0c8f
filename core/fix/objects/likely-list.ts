/** Whether a value is a list, by what the code around it does with it, its name and its type. */
import { constantValue } from '../../sources/file/initial-values.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction, lastName, unwrap } from '../../syntax/tree.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { ANYTHING_NAMES, LIST_ENDING, LIST_NAMES, SEVERAL_ENDING } from '../../catalog/words/names/records.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { fieldsRead, isReadAsList } from '../values/read-fields.ts';
import { fieldOf, type Whole } from './whole.ts';

/** Whether a value is read as a list, or is called so and nothing contradicts. */
export function isLikelyList(facts: Facts, whole: Whole): boolean {
  const { node } = whole;
  return !isDeniedList(facts, node) && (isReadAsList(facts, node) || (isNamedList(facts, whole) && !isOfNamedType(facts, node)));
}

/** Whether a name in the plural holds records: one word, which counts nothing, or their fields are known and are not of a response. */
function isNamedList(facts: Facts, { node, sources }: Whole): boolean {
  const name = lastName(node) ?? '';
  // `coords.latitude` is read of no list.
  if (!LIST_NAMES.test(name) || ANYTHING_NAMES.test(name)) return false;
  if (isMadeRecord(constantValue(node, facts.bindings))) return false;
  const read = fieldsRead(facts, node);
  if ([...read].some((field) => field !== 'length') || sources.some((source) => read.has(fieldOf(source)))) return false;
  const isOneWord = splitWords(name).length === 1 || LIST_ENDING.test(name);
  return isOneWord || sources.some(({ kind, inside }) => kind !== PERSON_OBJECT && inside);
}

/** `entries.reduce((all, [key, value]) => …, {} as Values)`, `Object.fromEntries(…)`: a record, whatever its name. */
function isMadeRecord(value: Node): boolean {
  if (value.type !== 'CallExpression') return false;
  const start = value.arguments[1];
  const name = lastName(value.callee);
  return name === 'fromEntries' || (name === 'reduce' && start !== undefined && unwrap(start).type === 'ObjectExpression');
}

/** Whether the branch around a value is the one in which it is no list. */
function isDeniedList({ file }: Facts, node: Node): boolean {
  const denied = `!Array.isArray(${textOf(file.text, node)})`;
  for (let inner = node, outer = node.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent)
    if (outer.type === 'IfStatement' && outer.consequent === inner && textOf(file.text, outer.test).includes(denied)) return true;
  return false;
}

/** Whether a name is declared with a type that another file has, and that is called neither a list nor several of something. */
function isOfNamedType({ bindings }: Facts, node: Node): boolean {
  const variable = node.type === 'Identifier' ? bindings.resolve(node) : undefined;
  const name = variable?.defs[0]?.name as Node | undefined;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && !SEVERAL_ENDING.test(lastName(type.typeName) ?? '');
}
