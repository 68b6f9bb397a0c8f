/** Whether code shows that a value is an object with fields: of a text or a number their names would be digits, or nothing. */
import { answerBodies } from '../../catalog/words/answer-statuses.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { EVENT_PARAMETERS } from '../../catalog/requests/handlers.ts';
import { RECORD_KEEPERS, SEVERAL_OR_COUNT } from '../../catalog/words/names/records.ts';
import { isErrorName, isHarmlessProperty } from '../../sources/names/negative-names.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { defaultedOf } from '../replace.ts';
import { fieldsRead } from '../values/read-fields.ts';
import { formOf } from '../values/value-form.ts';
import type { Whole } from './whole.ts';

/** What texts and lists have too, and what every response has. */
const OF_ANY: ReadonlySet<string> = new Set(['length', 'value', 'current', ...answerBodies]);

/** Whether a value has fields, by a declaration, a use, a field that is known of it, or the name of a person's record. */
export function hasFields(facts: Facts, { node, form, sources }: Whole): boolean {
  if (form.form === 'record' || form.form === 'instance' || form.fields) return true;
  const value = defaultedOf(node) ?? node;
  // Every event has the same fields.
  if (isErrorName(lastName(value) ?? '') || EVENT_PARAMETERS.has(lastName(value) ?? '')) return false;
  if (value !== node && node.type === 'LogicalExpression' && node.right.type === 'ObjectExpression') return true;
  if ([...fieldsRead(facts, value)].some((field) => !OF_ANY.has(field)) || isTakenApart(facts, value)) return true;
  if (isPosition(value) || isUnderAnyKey(facts, value)) return false;
  const name = lastName(value) ?? '';
  if (SEVERAL_OR_COUNT.test(name) || facts.vocabulary.match(name) !== undefined || isHarmlessProperty(name)) return false;
  if (facts.vocabulary.personObject(name) !== undefined && !mayBeReference(value)) return true;
  // A field of the response around the record is evidence of the response alone.
  return sources.some(({ kind, inside, path, evidence }) => {
    if (kind === PERSON_OBJECT || !inside) return false;
    return path ? path.length === 1 && !answerBodies.has(path[0] ?? '') : evidence !== 'name';
  });
}

/** `pair[1]`: what stands in a list of pairs is as often a text. */
export function isPosition(value: Node): boolean {
  return value.type === 'MemberExpression' && value.computed && value.property.type === 'Literal';
}

/** `user[key]` of a record, and of what is walked through by its keys: what stands there is as often a text. */
function isUnderAnyKey({ bindings }: Facts, value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type !== 'MemberExpression' || !bare.computed || memberName(bare) !== undefined) return false;
  const key = unwrap(bare.property);
  const declared = key.type === 'Identifier' ? (bindings.resolve(key)?.defs[0]?.node as Node | undefined) : undefined;
  const isOfWalk = declared?.type === 'VariableDeclarator' && declared.parent.parent.type === 'ForInStatement';
  return isOfWalk || formOf(unwrap(bare.object), bindings).form === 'record';
}

/** `order.customer`: what belongs to another record is often its id, which a database or an interface calls like the record. */
function mayBeReference(value: Node): boolean {
  const bare = unwrap(value);
  const name = lastName(bare) ?? '';
  if (bare.type !== 'MemberExpression' || splitWords(name).length > 1) return false;
  const owner = lastName(bare.object) ?? '';
  return bare.object.type !== 'ThisExpression' && !answerBodies.has(owner) && !RECORD_KEEPERS.test(owner);
}

/** Whether code takes fields out of a value by their names, or copies them. */
function isTakenApart({ bindings }: Facts, value: Node): boolean {
  const bare = unwrap(value);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  return (
    variable?.references.some(({ identifier }) => {
      const holder = (identifier as Node).parent;
      if (holder?.type === 'VariableDeclarator') return holder.init === identifier && holder.id.type === 'ObjectPattern';
      return holder?.type === 'SpreadElement' && holder.parent.type === 'ObjectExpression';
    }) ?? false
  );
}
