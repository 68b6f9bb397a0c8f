/** The fields of a record by what one file reads of it: what stands beside a field is evidence of whose it is. */
import type { Node } from '../../types.ts';
import { pathKey } from '../../sanitizers/subject.ts';
import { findRow } from '../../syntax/state-paths.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Bindings } from './bindings.ts';
import type { Candidates } from './candidates.ts';

/** The other fields of what a field is read from. */
export function fieldsBeside(given: Node, bindings: Bindings): string[] {
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

/** Keys that a pattern takes; none of what is no pattern. */
export function keysOfPattern(pattern: Node | undefined): string[] {
  if (pattern?.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
}

/**
 * Names of the fields that are read of `config.store`, wherever the variable at its beginning is used; of a row of markup, what the markup
 * reads of it.
 */
export function fieldsReadOf(
  given: Node,
  { bindings, candidates }: { readonly bindings: Bindings; readonly candidates?: Candidates },
): string[] {
  const owner = unwrap(given);
  const key = pathKey(owner);
  let root = owner;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (key === undefined || root.type !== 'Identifier') return [];
  const variable = bindings.resolve(root);
  if (!variable) {
    const row = candidates && root === owner ? findRow(candidates.markup.rows, root.name, root.range[0]) : undefined;
    return candidates && row ? fieldsShownOf(candidates, row.path) : [];
  }
  return variable.references.flatMap(({ identifier }) => fieldsOf(identifier as Node, key));
}

function fieldsOf(identifier: Node, key: string): string[] {
  let current = identifier;
  for (let outer = current.parent; outer?.type === 'MemberExpression' && outer.object === current; outer = current.parent) {
    if (pathKey(current) === key) return [memberName(outer) ?? ''];
    current = outer;
  }
  const taken = current.parent;
  return taken?.type === 'VariableDeclarator' && taken.init === current && pathKey(current) === key ? keysOfPattern(taken.id) : [];
}

/** What markup shows of one record: `{{ hotel.hotelName }} {{ hotel.address }}`. */
export function fieldsShownOf({ markup: { boundFields } }: Candidates, owner: readonly string[]): string[] {
  const [root = ''] = owner;
  return (boundFields.get(root) ?? []).flatMap(({ path }) => {
    const isBeside = path.length === owner.length + 1 && owner.every((name, index) => path[index] === name);
    return isBeside ? (path.at(-1) ?? []) : [];
  });
}
