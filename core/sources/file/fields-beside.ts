/** The fields of a record by what one file reads of it: what stands beside a field is evidence of whose it is. */
import type { TSESTree } from '@typescript-eslint/types';
import { addTo } from '../../groups.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { pathKey } from '../../sanitizers/subject.ts';
import { findRow } from '../../syntax/state-paths.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Bindings, Variable } from './bindings.ts';
import type { Candidates } from './candidates.ts';

const NONE: readonly string[] = [];

/** The other fields of what a field is read from. */
export function fieldsBeside(given: Node, bindings: Bindings): readonly string[] {
  const node = unwrap(given);
  if (node.type === 'MemberExpression') return fieldsReadOf(unwrap(node.object), { bindings });
  const declaring = node.parent;
  if (declaring?.type === 'TSPropertySignature' || declaring?.type === 'PropertyDefinition') return fieldsDeclaredIn(declaring.parent);
  const definition = node.type === 'Identifier' ? (bindings.resolve(node) ?? bindings.declared(node))?.defs[0] : undefined;
  return keysOfPattern((definition?.name as Node | undefined)?.parent?.parent);
}

/** The fields of a type or a class. */
function fieldsDeclaredIn(holder: Node): string[] {
  const members =
    holder.type === 'TSTypeLiteral' ? holder.members : 'body' in holder && Array.isArray(holder.body) ? (holder.body as Node[]) : [];
  return members.flatMap((member) =>
    member.type === 'TSPropertySignature' || member.type === 'PropertyDefinition' ? (keyName(member.key, member.computed) ?? []) : [],
  );
}

const keys = new Memo<Node, readonly string[]>();

/** Keys that a pattern takes; none of what is no pattern. */
export function keysOfPattern(pattern: Node | undefined): readonly string[] {
  if (pattern?.type !== 'ObjectPattern') return NONE;
  return keys.of(pattern, () =>
    pattern.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : [])),
  );
}

/**
 * Names of the fields that are read of `config.store`, wherever the variable at its beginning is used; of a row of markup, what the markup
 * reads of it. The same list for every mention of one value.
 */
export function fieldsReadOf(
  given: Node,
  { bindings, candidates }: { readonly bindings: Bindings; readonly candidates?: Candidates },
): readonly string[] {
  const owner = unwrap(given);
  const key = pathKey(owner);
  let root = owner;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (key === undefined || root.type !== 'Identifier') return NONE;
  const variable = bindings.resolve(root);
  if (variable) return read.of(variable, () => fieldsByOwner(variable)).get(key) ?? NONE;
  const row = candidates && root === owner ? findRow(candidates.markup.rows, root.name, root.range[0]) : undefined;
  return candidates && row ? fieldsShownOf(candidates, row.path) : NONE;
}

const read = new Memo<Variable, ReadonlyMap<string, readonly string[]>>();

/** The fields that are read of a variable and of its members, by the path of what they are read from. */
function fieldsByOwner({ references }: Variable): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { identifier } of references) {
    let current = identifier as Node;
    for (let outer = current.parent; outer?.type === 'MemberExpression' && outer.object === current; outer = current.parent) {
      const [key, field] = [pathKey(current), memberName(outer)];
      if (key !== undefined && field !== undefined) addTo(found, key, field);
      current = outer;
    }
    const taken = current.parent;
    const key = taken?.type === 'VariableDeclarator' && taken.init === current ? pathKey(current) : undefined;
    if (key !== undefined) for (const field of keysOfPattern((taken as TSESTree.VariableDeclarator).id)) addTo(found, key, field);
  }
  return distinct(found);
}

const shown = new Memo<Candidates, ReadonlyMap<string, readonly string[]>>();

/** What markup shows of one record: `{{ hotel.hotelName }} {{ hotel.address }}`. The same list for every mention of the record. */
export function fieldsShownOf(candidates: Candidates, owner: readonly string[]): readonly string[] {
  return shown.of(candidates, () => fieldsByRecord(candidates)).get(owner.join('.')) ?? NONE;
}

function fieldsByRecord({ markup }: Candidates): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const bindings of markup.boundFields.values())
    for (const { path } of bindings) addTo(found, path.slice(0, -1).join('.'), path.at(-1) ?? '');
  return distinct(found);
}

function distinct(fields: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...fields].map(([owner, names]) => [owner, [...new Set(names)]]));
}
