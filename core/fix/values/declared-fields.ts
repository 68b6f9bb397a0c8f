/** What else a declared type has beside the personal fields that are known of a value: a record of a person is masked whole. */
import type { Facts } from '../../sources/file/facts.ts';
import { kindById, PERSON_OBJECT } from '../../catalog/kinds.ts';
import { keyName } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Node } from '../../types.ts';
import type { ValueForm } from './type-form.ts';

/**
 * Sources of a whole value with the further ones of its type. Where the type is written out in this file, the name of
 * the object is no more evidence than its fields are; and a field that is called `name` there is that of a person.
 */
export function withDeclared(facts: Facts, sources: readonly SourceHit[], { form, fields }: ValueForm): readonly SourceHit[] {
  const typed = sources.filter(({ kind }) => kind !== PERSON_OBJECT);
  const isOfPerson = typed.some(({ kind }) => TELLING.has(kindById(kind)?.category ?? '') && kind !== 'address');
  const members = new Set<readonly Node[]>();
  for (const { evidence, node } of typed) {
    const declared = evidence === 'type' ? membersAround(node) : undefined;
    if (!declared) {
      const own = typed.every((source) => source.evidence === 'type') ? typed : sources;
      return isOfPerson && form === 'record' && fields ? [...own, ...namesAmong(facts, fields.keys(), own)] : own;
    }
    members.add(declared);
  }
  const known = new Set(typed.map(({ name }) => name));
  // Of `Pick<Pat, 'phone'>` not every field of the declaration is there.
  const isThere = (name: string): boolean => form !== 'record' || fields?.has(name) === true;
  const names = [...members]
    .flat()
    .flatMap((member) => nameIn(facts, member, known, typed[0]))
    .filter(({ name }) => isThere(name));
  return typed.length > 0 ? [...typed, ...(isOfPerson ? names : [])] : sources;
}

/** Kinds that are of a person and not of a place. */
const TELLING: ReadonlySet<string> = new Set(['basic', 'identity', 'credential', 'health', 'network-id']);

/** The members that stand beside a declared one; undefined where others are inherited. */
function membersAround(node: Node): readonly Node[] | undefined {
  const holder = node.parent?.parent;
  if (holder?.type === 'TSTypeLiteral') return holder.members;
  if (holder?.type === 'TSInterfaceBody') return holder.parent.extends.length > 0 ? undefined : holder.body;
  return holder?.type === 'ClassBody' && !holder.parent.superClass ? holder.body : undefined;
}

function nameIn({ vocabulary }: Facts, member: Node, known: ReadonlySet<string>, like: SourceHit | undefined): SourceHit[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'PropertyDefinition') return [];
  const name = keyName(member.key, member.computed);
  if (!like || name === undefined || known.has(name) || vocabulary.match(name)?.kind.id !== 'person-name') return [];
  return [{ ...like, kind: 'person-name', name, node: member.key, path: like.path && [...like.path.slice(0, -1), name] }];
}

/** Fields of a person's record in a literal whose names are evidence of a person's name, and which are no source of the finding. */
function namesAmong({ vocabulary }: Facts, fields: Iterable<string>, sources: readonly SourceHit[]): SourceHit[] {
  const like = sources.find(({ kind, inside }) => inside && kind !== PERSON_OBJECT);
  const known = new Set(sources.map(({ path, name }) => path?.[0] ?? name));
  const names = [...fields].filter((field) => !known.has(field) && vocabulary.match(field)?.kind.id === 'person-name');
  return like ? names.map((name) => ({ ...like, kind: 'person-name', name, path: [name] })) : [];
}
