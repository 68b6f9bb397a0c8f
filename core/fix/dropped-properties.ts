/** Properties of an object that is written out where it leaves: those that are not needed there are not passed. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../sources/file/facts.ts';
import { constantValue } from '../sources/file/initial-values.ts';
import { contains, keyName, rangeOf, staticText, unwrap } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';
import { hasDeclaredType } from './objects/spread.ts';
import { leaveOutTitle } from './objects/whole.ts';
import { declarationsLeftUnread } from './last-reads.ts';
import { hasEffects, isStringifier } from './purity.ts';
import { cutsOf } from './replace.ts';
import { isOnlyLabel } from './texts/labels.ts';

/**
 * The repair that removes the properties with `values` from the objects in `call`. Undefined where one of the values is no such property,
 * where evaluating it has an effect, or where an object would become empty. `options`: names of the parts that the called interface
 * requires; a function of the program requires none.
 */
export function dropFix(facts: Facts, call: Node, values: readonly Node[], options: ReadonlySet<string> | 'own function'): Fix | undefined {
  const dropped = new Map<TSESTree.ObjectExpression, Set<Node>>();
  const names: string[] = [];
  for (const value of new Set(values)) {
    const property = propertyAround(value);
    const name = property && nameOf(property, facts.file.text);
    const object = property?.parent;
    if (
      !property ||
      name === undefined ||
      object?.type !== 'ObjectExpression' ||
      !contains(rangeOf(call), rangeOf(property)) ||
      isOfInnerCall(object, call) ||
      hasDeclaredType(object) ||
      isMessage(object) ||
      isSpreadBeside(object, value, facts.file.text) ||
      isInAnother(facts, object, value) ||
      hasEffects(property.type === 'Property' ? property.value : property.argument)
    )
      return undefined;
    // An interface demands its own parts: only a name that is evidence of personal data is the program's choice.
    if (
      property.type === 'Property' &&
      options !== 'own function' &&
      object.parent === call &&
      (options.has(name) || facts.vocabulary.match(name) === undefined)
    )
      return undefined;
    dropped.set(object, (dropped.get(object) ?? new Set()).add(property));
    if (!names.includes(name)) names.push(name);
  }
  const edits = [...dropped].map(([object, properties]) =>
    properties.size < object.properties.length && !(options === 'own function' && isAllWritten(object, properties))
      ? cutsOf(object.properties, properties, facts.file.text)
      : undefined,
  );
  if (edits.length === 0 || edits.includes(undefined)) return undefined;
  const gone = [...dropped.values()].flatMap((properties) => [...properties]);
  return {
    title: leaveOutTitle(names),
    act: 'leave out',
    safety: 'review',
    edits: [...edits.flatMap((edit) => edit ?? []), ...declarationsLeftUnread(facts, gone)],
  };
}

/** `{ role: 'user', content }` of a model's conversation: without its text, such a message is invalid. */
function isMessage({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some(
    (item) => item.type === 'Property' && keyName(item.key, item.computed) === 'role' && staticText(item.value) !== undefined,
  );
}

/** `{ ...user, password: user.password }`: without the property, the copy still has the field. */
function isSpreadBeside({ properties }: TSESTree.ObjectExpression, value: Node, text: string): boolean {
  const owner = unwrap(value);
  if (owner.type !== 'MemberExpression') return false;
  const written = withoutMarks(text.slice(...owner.object.range));
  return properties.some((item) => item.type === 'SpreadElement' && withoutMarks(text.slice(...item.argument.range)) === written);
}

/** `{ link, secret: settings.secret }` where the link has the secret in it: without the property, the object still gives it. */
function isInAnother({ bindings, file: { text } }: Facts, { properties }: TSESTree.ObjectExpression, value: Node): boolean {
  const member = unwrap(value);
  if (member.type !== 'MemberExpression') return false;
  const written = `\${${text.slice(...member.range)}}`;
  return properties.some((item) => {
    const given = item.type === 'Property' && !contains(rangeOf(item), rangeOf(value)) ? constantValue(item.value, bindings) : undefined;
    return given?.type === 'TemplateLiteral' && text.slice(...given.range).includes(written);
  });
}

/** The text of a value without marks of what may be missing, so that `user` and `user?` are one. */
function withoutMarks(text: string): string {
  return text.replace(/[?!]/g, '');
}

/** Whether the rest of an object is constant, and no sentence about what happened: a log of it would carry no information. */
function isAllWritten({ properties }: TSESTree.ObjectExpression, gone: ReadonlySet<Node>): boolean {
  return properties.every((item) => gone.has(item) || (item.type === 'Property' && isWritten(item.value) && !isReport(item.value)));
}

/** A constant that reports what happened carries information without the values beside it. */
function isReport(value: Node): boolean {
  const text = staticText(value);
  return text !== undefined && /\p{L}/u.test(text) && !isOnlyLabel(text);
}

function isWritten(value: Node): boolean {
  return staticText(value) !== undefined || (value.type === 'Identifier' && value.name === 'undefined');
}

/** Whether an object is an argument of a call inside `call`, which may require the property. */
function isOfInnerCall(object: Node, call: Node): boolean {
  for (let outer = object.parent; outer && outer !== call; outer = outer.parent) {
    if (outer.type === 'NewExpression' || (outer.type === 'CallExpression' && !isStringifier(outer))) return true;
  }
  return false;
}

/** The key of a property, or the text of what is spread. */
function nameOf(property: TSESTree.Property | TSESTree.SpreadElement, text: string): string | undefined {
  return property.type === 'Property' ? keyName(property.key, property.computed) : text.slice(...property.range);
}

/** The property whose value is an expression, also with a fallback or a cast around it, or the spread of it. */
function propertyAround(value: Node): TSESTree.Property | TSESTree.SpreadElement | undefined {
  let inner = value;
  while (inner.parent && /^(?:LogicalExpression|TSAsExpression|TSNonNullExpression|ChainExpression)$/.test(inner.parent.type))
    inner = inner.parent;
  if (inner.parent?.type === 'SpreadElement' && inner.parent.parent.type === 'ObjectExpression') return inner.parent;
  return inner.parent?.type === 'Property' && inner.parent.value === inner && !inner.parent.computed ? inner.parent : undefined;
}
