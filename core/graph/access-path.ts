/** Access paths: a root and at most `MAX_PATH` properties below it. */
import type { TSESTree } from '@typescript-eslint/types';
import { memberName } from '../syntax/tree.ts';
import { constantText } from './constants.ts';
import type { Names } from './places.ts';

/** Stands for every property or element that is not known by its key. */
export const ANY = '*';
/** What the keys of a map are, as a property of it that no program can read: it is none of its values. */
export const KEYS = '@keys';
/** What a function that a library makes gives when it is called, as a property of it that no program can read. */
export const RESULT = '@result';
/** Properties of a path that are distinguished; what lies deeper belongs to the last of them. */
export const MAX_PATH = 3;

export type Path = readonly string[];

/** Between the names of a key that leaves some properties out; names may hold blanks. */
const SEPARATOR = '\0';

/** Stands for every property of a value from out of sight but some: what `omit(user, ['phone'])` and `({ phone, ...rest })` leave. */
export function allBut(taken: ReadonlySet<string>): string {
  return [ANY, ...[...taken].sort()].join(SEPARATOR);
}

/** The properties that such a key leaves out; none for `ANY`, undefined for the name of one property. */
export function leftOut(key: string): readonly string[] | undefined {
  const [first, ...taken] = key.split(SEPARATOR);
  return first === ANY ? taken : undefined;
}

/** Whether what stands under one key may be read under another, either of which may stand for every key. */
export function isSameKey(first: string, second: string): boolean {
  return first === second || (first === ANY && isReadable(second)) || (second === ANY && isReadable(first));
}

/** Whether a program can read what stands under a key without its name: nothing but the name shows a private field. */
export function isReadable(key: string): boolean {
  return key !== KEYS && key !== RESULT && !key.startsWith('#');
}

/** The path one property further; a path that is long enough stays as it is. */
export function extended(path: Path, key: string): Path {
  return path.length >= MAX_PATH ? path : [...path, key];
}

/** The key that a member access reads or writes: its name, a constant behind a computed key, else `ANY`. */
export function keyOfMember(node: TSESTree.MemberExpression, names: Names): string {
  const name = memberName(node);
  if (name !== undefined) return node.property.type === 'PrivateIdentifier' ? `#${name}` : name;
  return (node.computed ? constantText(node.property, names) : undefined) ?? ANY;
}

/** The key of a property, method or field: its name, a constant behind a computed key, else `ANY`. */
export function keyOfProperty(
  item: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.AccessorProperty,
  names: Names,
): string {
  const { key } = item;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (!item.computed && key.type === 'Identifier') return key.name;
  return constantText(key, names) ?? ANY;
}
