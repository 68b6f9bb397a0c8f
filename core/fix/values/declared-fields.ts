/** What else a declared type has beside the personal fields that are known of a value: a record of a person is masked whole. */
import type { Facts } from '../../sources/file/facts.ts';
import { kindById, PERSON_OBJECT } from '../../catalog/kinds.ts';
import { treeOfFile } from '../module-tree.ts';
import { keyName } from '../../syntax/tree.ts';
import { isHarmless } from '../../sources/declared/sources.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { KindId, Level, Node } from '../../types.ts';
import type { ValueForm } from './type-form.ts';

/**
 * Sources of the whole value at `node` with the further ones of its type. Where the type is written out, the name of the object is no
 * more evidence than its fields are; and what is called `name` or `wechat` there is that of a person, however little the name alone shows.
 */
export function withDeclared(facts: Facts, node: Node, sources: readonly SourceHit[], form: ValueForm): readonly SourceHit[] {
  const typed = sources.filter(({ kind }) => kind !== PERSON_OBJECT);
  if (typed.length === 0) return sources;
  const own = typed.every(({ evidence }) => evidence === 'type') ? typed : sources;
  if (!typed.some(({ kind }) => TELLING.has(kindById(kind)?.category ?? '') && kind !== 'address')) return own;
  const known = new Set(own.map(keyOf));
  const beside = [...besideDeclared(facts, typed, form), ...ofForm(facts, node, typed, form)];
  return [...own, ...beside.filter((source) => !known.has(keyOf(source)) && known.add(keyOf(source)))];
}

/** Kinds that are of a person and not of a place. */
const TELLING: ReadonlySet<string> = new Set(['basic', 'identity', 'credential', 'health', 'network-id']);
const SERIOUS: ReadonlySet<Level> = new Set(['critical', 'high', 'medium']);

function keyOf({ path, name }: SourceHit): string {
  return path?.join('.') ?? name;
}

/** Fields of the value itself, by its type in this file or in another. */
function ofForm(facts: Facts, node: Node, typed: readonly SourceHit[], { form, fields }: ValueForm): SourceHit[] {
  const like = typed.find(({ inside }) => inside);
  if (!like) return [];
  const { shape } = facts.flow.types.ofExpression(node);
  const names =
    form === 'record' && fields ? [...fields.keys()] : form === 'unknown' && shape?.isOpen === false ? [...shape.fields.keys()] : [];
  return names.flatMap((name) => {
    const kind = kindOf(facts, name);
    const values = shape?.fields.get(name)?.type()?.values;
    return kind === undefined || (values && isHarmless(values, kind, name)) ? [] : [{ ...like, kind, name, path: [name] }];
  });
}

/** Fields that stand beside a declared one, at whatever depth that is in the value. */
function besideDeclared(facts: Facts, typed: readonly SourceHit[], { form, fields }: ValueForm): SourceHit[] {
  // Of `Pick<Pat, 'phone'>` not every field of the declaration is there.
  const isThere = (name: string): boolean => form !== 'record' || fields?.has(name) === true;
  const done = new Set<readonly Node[]>();
  return typed.flatMap((like) => {
    const members = like.evidence === 'type' ? (membersAround(like.node) ?? membersElsewhere(facts, like)) : undefined;
    if (!members || done.has(members)) return [];
    done.add(members);
    return members.flatMap((member) => hitOf(facts, member, like)).filter(({ name, path = [] }) => path.length > 1 || isThere(name));
  });
}

/** The members that stand beside a declared one; undefined where others are inherited. */
function membersAround(node: Node): readonly Node[] | undefined {
  const holder = node.parent?.parent;
  if (holder?.type === 'TSTypeLiteral') return holder.members;
  if (holder?.type === 'TSInterfaceBody') return holder.parent.extends.length > 0 ? undefined : holder.body;
  return holder?.type === 'ClassBody' && !holder.parent.superClass ? holder.body : undefined;
}

/** Those of a type that another module declares. */
function membersElsewhere(facts: Facts, { origin }: SourceHit): readonly Node[] | undefined {
  const tree = origin && treeOfFile(facts, origin.file);
  return tree && membersAt(tree, origin.range.start);
}

/** The members of the innermost type around a place. */
function membersAt(node: Node, place: number): readonly Node[] | undefined {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    for (const child of [value].flat() as (Node | undefined)[]) {
      if (!Array.isArray(child?.range) || place < child.range[0] || child.range[1] <= place) continue;
      const inner = membersAt(child, place);
      if (inner) return inner;
    }
  }
  if (node.type === 'TSTypeLiteral') return node.members;
  return node.type === 'TSInterfaceBody' ? node.body : undefined;
}

function hitOf(facts: Facts, member: Node, like: SourceHit): SourceHit[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'PropertyDefinition') return [];
  if (/^TS(?:Boolean|Number|Function)/.test(member.typeAnnotation?.typeAnnotation.type ?? '')) return [];
  const name = keyName(member.key, member.computed);
  const kind = name === undefined ? undefined : kindOf(facts, name);
  if (name === undefined || kind === undefined) return [];
  return [{ ...like, kind, name, node: member.key, path: like.path && [...like.path.slice(0, -1), name] }];
}

/** The kind of a field that may stay no more than the known ones; a credential is known as such, or none. */
function kindOf({ vocabulary }: Facts, name: string): KindId | undefined {
  const kind = vocabulary.match(name)?.kind;
  return kind && SERIOUS.has(kind.level) && kind.category !== 'credential' ? kind.id : undefined;
}
