/** Full names that are no person's: of files, classes, commands and tests. */
import { programFields } from '../../catalog/words/goods-fields.ts';
import { JOINS_PATH } from '../../catalog/call-words/texts.ts';
import { classAround } from '../../graph/places.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { fieldsBeside } from '../../sources/file/fields-beside.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isEvidentName } from '../../sources/names/evident-name.ts';
import { concatenatedParts } from '../../syntax/concatenation.ts';
import { keyName, lastName, memberName, some, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const fields = new Set(programFields);

/**
 * Whether a full name is that of a part of a program: it is a path, its parts are joined by signs, its record has fields of files or tests, or
 * each one begins with that of its parent.
 */
export function isNameInProgram(facts: Facts, { kind, name, node }: SourceHit): boolean {
  if (kind !== 'person-name' || !/^full_?name$/i.test(name)) return false;
  const { bindings, flow } = facts;
  const made = constantValue(node, bindings);
  if (made !== unwrap(node) && (isPath(made) || isJoinedBySigns(made, (part) => isEvidentName(flow, part)))) return true;
  return fieldsBeside(node, bindings).some((field) => fields.has(field)) || isOfParent(node, name);
}

/** `path.join(dir, file)` */
function isPath(made: Node): boolean {
  const callee = made.type === 'CallExpression' ? unwrap(made.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !JOINS_PATH.has(memberName(callee) ?? '')) return false;
  return lastName(callee.object) === 'path' || memberName(callee) === 'relative';
}

/** `` `${namespace}.${name}` ``; first and last names stand apart, or belong to a mailbox. */
function isJoinedBySigns(made: Node, isOfPerson: (name: string) => boolean): boolean {
  const parts =
    made.type === 'TemplateLiteral' ? made.expressions : concatenatedParts(made).filter((part) => staticText(part) === undefined);
  const texts =
    made.type === 'TemplateLiteral'
      ? made.quasis.slice(1, -1).map(({ value }) => value.raw)
      : concatenatedParts(made).flatMap((part) => staticText(part) ?? []);
  return texts.length > 0 && texts.every((text) => /^[./\\:#@$]+$/.test(text)) && !parts.some((part) => isOfPerson(lastName(part) ?? ''));
}

/** `get fullName() { return this.parent.fullName + ' ' + this.name }` */
function isOfParent(node: Node, name: string): boolean {
  const bare = unwrap(node);
  const members = bare.type === 'MemberExpression' && bare.object.type === 'ThisExpression' ? classAround(bare)?.body.body : undefined;
  const getter = members?.find((member) => member.type === 'MethodDefinition' && keyName(member.key, member.computed) === name);
  return (
    getter !== undefined &&
    some(getter, (part) => part.type === 'MemberExpression' && memberName(part) === name && unwrap(part.object).type === 'MemberExpression')
  );
}
