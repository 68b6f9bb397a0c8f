/** A whole value that holds personal fields: what it is when the program runs, and what is known of its fields. */
import { PERSON_OBJECT, baseKind } from '../../catalog/kinds.ts';
import { REF_MEMBERS } from '../../catalog/call-words/state.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, memberName } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { KindId, Node, SinkTarget, Text } from '../../types.ts';
import { isTextMethod } from '../purity.ts';
import { readText } from '../values/box-read.ts';
import { withDeclared } from '../values/declared-fields.ts';
import { isAskedFor, isSurelyPresent } from '../values/read-fields.ts';
import type { ValueForm } from '../values/type-form.ts';
import { formOf } from '../values/value-form.ts';

export interface Placed {
  readonly source: SourceHit;
  readonly node: Node;
  /** Whether the value is known to be an object that holds the source, where something besides its source shows that. */
  readonly isWhole?: boolean;
}

/** A whole value together with what it is and the personal fields that are known of it. */
export interface Whole {
  readonly node: Node;
  readonly text: string;
  readonly form: ValueForm;
  readonly sources: readonly SourceHit[];
}

/** Targets whose values are only read by people: elsewhere a field that must not leave is left out instead of starred. */
export const SHOWN: ReadonlySet<SinkTarget> = new Set(['log', 'error', 'print']);

/** What is stored there is read again by the program, which can do nothing with stars: it is encrypted, stored elsewhere, or left out. */
export const READ_BACK: ReadonlySet<SinkTarget> = new Set(['storage', 'file', 'upload']);

/** Without its token a person would be signed out: what is stored loses the other fields. */
const STAYS: KindId = 'session-token';

/** The sources that a repair leaves out of what goes to a target; none where only such are carried that have to stay. */
export function droppable<T extends { readonly kind: KindId }>(sources: readonly T[], target: SinkTarget): readonly T[] {
  return READ_BACK.has(target) || target === 'session' || target === 'cache'
    ? sources.filter(({ kind }) => baseKind(kind) !== STAYS)
    : sources;
}

/** Names that a title lists; dots stand for more. */
const MAX_NAMED = 4;

/** What a repair is called that leaves fields of these names out. */
export function leaveOutTitle(fields: readonly string[]): Text {
  const { en, 'zh-CN': zh } = namesOfFields(fields);
  // What is spread is no field.
  if (fields.some((field) => field.startsWith('...'))) return { en: `Leave out ${en}`, 'zh-CN': `去掉 ${zh}` };
  return { en: `Leave out the ${fields.length > 1 ? 'fields' : 'field'} ${en}`, 'zh-CN': `去掉字段 ${zh}` };
}

/** Names of fields in a title: the first of them. */
export function namesOfFields(fields: readonly string[]): Text {
  const named = fields.slice(0, MAX_NAMED);
  const isCut = fields.length > MAX_NAMED;
  return { en: `${named.join(', ')}${isCut ? ', …' : ''}`, 'zh-CN': `${named.join('、')}${isCut ? ' 等' : ''}` };
}

/** What is known of the value at `node`, which carries `sources`. */
export function wholeOf(facts: Facts, node: Node, carried: readonly SourceHit[]): Whole {
  const form = formOf(node, facts.bindings);
  return {
    node,
    text: readText(facts, node),
    form:
      form.isPresent && !(form.form === 'list' && isAskedFor(facts, node)) ? form : { ...form, isPresent: isSurelyPresent(facts, node) },
    sources: withDeclared(facts, node, carried, form),
  };
}

/** Whether a source is a part of the value that stands at `node`, not that value. */
export function isWhole(source: SourceHit, node: Node): boolean {
  if (source.kind === PERSON_OBJECT) return true;
  if (!source.inside) return false;
  const { type } = node;
  const name = type === 'MemberExpression' ? memberName(node) : type === 'Identifier' ? node.name : undefined;
  // A record may be evidence itself of the fields that it has: `order` of `order.payer.email`, `model.toRow()` of what that returns.
  const isHolder = (name === undefined ? type === 'CallExpression' : name !== source.name) && (source.path?.length ?? 0) > 0;
  if (source.node === node && !isHolder) return false;
  return name !== source.name || type !== 'MemberExpression';
}

/** Name of the field of the value that a source is, or is in. */
export function fieldOf({ path, name }: SourceHit): string {
  return path?.[0] ?? name;
}

/**
 * Rewrites a source of `carried` as a source of its part at `node`, with a path from there: in `{ box: { phone } }` the path `box.phone`
 * becomes `phone` for the part `box`.
 */
export function sourceAt(source: SourceHit, node: Node, carried: Node): SourceHit {
  const { path } = source;
  if (!source.inside || !path) return source;
  const keys = keysBetween(node, carried);
  const isBelow = keys.length > 0 && keys.length <= path.length && keys.every((key, index) => path[index] === key);
  const rest = isBelow ? path.slice(keys.length) : path;
  // A value on which a method of texts is called is a text: `user.email.trim()`.
  const isItself = rest.length === 0 || (rest.length === 1 && isTextMethod(rest[0] ?? ''));
  return isItself ? { ...source, path: undefined, inside: false } : { ...source, path: rest };
}

/** Keys of the objects that are written out around a node, the outermost first. */
function keysBetween(node: Node, end: Node): string[] {
  const keys: string[] = [];
  for (let inner = node, outer = node.parent; outer && inner !== end; inner = outer, outer = outer.parent) {
    const key = outer.type === 'Property' && outer.value === inner ? keyName(outer.key, outer.computed) : undefined;
    if (key !== undefined) keys.unshift(key);
  }
  return keys;
}

/** Names under which sources stand in a value, at whatever depth, with the sources. */
export function namedFields(sources: readonly SourceHit[]): (readonly [name: string, source: SourceHit])[] {
  return sources
    .flatMap((source) => [source.path?.at(-1) ?? source.name, ...ownName(source)].map((name) => [name, source] as const))
    .filter(([name], _, all) => !REF_MEMBERS.has(name) || all.every(([other]) => REF_MEMBERS.has(other)));
}

/** The name by which a finding calls a field, where code reads it under another one: a label, a binding of markup. */
function ownName({ path, name, kind }: SourceHit): readonly string[] {
  return path && kind !== PERSON_OBJECT && path.at(-1) !== name && isPlainName(name) ? [name] : [];
}

/** Whether a field may be written without quotes. */
export function isPlainName(name: string): boolean {
  return /^[a-z_$][\w$]*$/i.test(name);
}
