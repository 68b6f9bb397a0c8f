/** What the `reducer` of a persistence plugin picks of a store's state: `reducer({ user }) { const { token } = user; return { user: { token } }; }`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings } from '../../sources/file/bindings.ts';
import { objectLiterals } from '../../sources/file/initial-values.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

const MAX_HOPS = 6;

/** Paths of the state that stand in what a reducer returns; undefined where it returns no literal. */
export function pickedPaths(reducer: Node, bindings: Bindings): readonly string[] | undefined {
  const picked = objectLiterals(reducer, bindings);
  return picked.length > 0 ? picked.flatMap((object) => pathsIn(object, bindings)) : undefined;
}

function pathsIn({ properties }: TSESTree.ObjectExpression, bindings: Bindings): string[] {
  return properties.flatMap((item) => {
    const value = unwrap(item.type === 'Property' ? item.value : item.argument);
    if (value.type === 'ObjectExpression') return pathsIn(value, bindings);
    const path = pathOf(value, bindings, 0);
    return path && path.length > 0 ? [path.join('.')] : [];
  });
}

/** The path below the state, a parameter, that an expression of a function reads; undefined for anything else. */
export function pathOfState(node: Node, bindings: Bindings): readonly string[] | undefined {
  return pathOf(node, bindings, 0);
}

/** The path below the state that an expression reads; empty for the state itself. */
function pathOf(node: Node, bindings: Bindings, hops: number): readonly string[] | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  if (bare.type === 'MemberExpression') {
    const name = memberName(bare);
    const outer = pathOf(bare.object, bindings, hops + 1);
    return outer && name !== undefined ? [...outer, name] : undefined;
  }
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  if (!definition) return undefined;
  const taken = pathInPattern(definition.name as Node);
  if (String(definition.type) === 'Parameter') return taken;
  const declared = definition.node as Node;
  const from = declared.type === 'VariableDeclarator' && declared.init ? pathOf(declared.init, bindings, hops + 1) : undefined;
  return from && taken && [...from, ...taken];
}

/** `['user', 'token']` for the name in `{ user: { token } }`; empty for a name that is no part of a pattern. */
function pathInPattern(name: Node): readonly string[] | undefined {
  const path: string[] = [];
  let at = name;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.type === 'AssignmentPattern' || parent.type === 'ObjectPattern') continue;
    if (parent.type === 'RestElement' || parent.type === 'ArrayPattern') return undefined;
    const key = parent.type === 'Property' && parent.parent.type === 'ObjectPattern' ? keyName(parent.key, parent.computed) : undefined;
    if (key === undefined) return path;
    path.unshift(key);
  }
  return path;
}
