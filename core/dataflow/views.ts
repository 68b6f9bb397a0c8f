/** Strong updates of properties: what a reader still sees after writes through the same name in its function. */
import { unwrap } from '../facts/tree.ts';
import { ANY, keyOfMember } from '../graph/access-path.ts';
import { reaching, type Placed } from '../graph/order.ts';
import { functionAround } from '../graph/places.ts';
import type { Node } from '../types.ts';
import type { Made } from './facts.ts';
import type { Solving, Written } from './solving.ts';

/** Past so many writes of a property every reader sees them all, so that the work stays proportional to the file. */
const MANY = 200;

export interface View {
  /** Whether anything of what the object held from the beginning is still there. */
  readonly seesBeginning: boolean;
  /** Properties that are replaced or taken away. */
  readonly gone: ReadonlySet<string>;
  sees(item: Written): boolean;
}

interface Own extends Placed {
  readonly key: string;
}

/** Whether a property may have changed between where its object was made and a reader in the same function. */
export function mayChange(engine: Solving, key: string, at: Node): boolean {
  const base = at.type === 'MemberExpression' && key !== ANY ? at.object : at;
  if (engine.writes.to(key).length + engine.writes.calls.length > MANY) return false;
  return engine.writes.to(key).length > 0 || engine.writes.calls.length > 0 || deletions(engine, base, key, at).length > 0;
}

/** What a reader at `at` sees of an object that was made in the same function. */
export function viewOf(engine: Solving, owner: Made, key: string, at: Node): View {
  const home = functionAround(at);
  const base = at.type === 'MemberExpression' && key !== ANY ? at.object : at;
  const own = ownWrites(engine, base, key, at);
  const sees = (place: Node, name: string | undefined): boolean => {
    const replacing = own.filter((write) => write.at !== place && (name === undefined ? write.key === key : write.key === name));
    return reaching<Placed>([{ at: place, replaces: false }, ...replacing], at, home).some((item) => item.at === place);
  };
  const gone = new Set(own.flatMap((write) => (sees(owner.node, write.key) ? [] : [write.key])));
  return { seesBeginning: key === ANY || !gone.has(key), gone, sees: (item) => sees(item.at, item.key === ANY ? undefined : item.key) };
}

/** Writes that replace, or take away, properties of the object that a reader names. */
function ownWrites(engine: Solving, base: Node, key: string, at: Node): Own[] {
  const path = pathOf(base);
  if (path === undefined) return [];
  const written = engine.writes.to(key).flatMap((write): Own[] => {
    const isOwn = write.replaces && write.key !== ANY && pathOf(write.base) === path && isSettled(engine, write.base, at);
    return isOwn ? [{ at: write.at, replaces: true, key: write.key }] : [];
  });
  return [...written, ...deletions(engine, base, key, at)];
}

/** `delete a.b`. */
function deletions(engine: Solving, base: Node, key: string, at: Node): Own[] {
  const bare = unwrap(base);
  const variable = bare.type === 'Identifier' ? engine.names.resolve(bare) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }): Own[] => {
    const member = (identifier as Node).parent;
    if (member?.type !== 'MemberExpression' || member.object !== identifier || member.parent.type !== 'UnaryExpression' || member.parent.operator !== 'delete') return [];
    const name = keyOfMember(member, engine.names);
    return (name === key || key === ANY) && isSettled(engine, identifier as Node, at) ? [{ at: member.parent, replaces: true, key: name }] : [];
  });
}

/** `a.b` as a text; undefined for what is no chain of names. */
function pathOf(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type === 'ThisExpression') return 'this';
  if (bare.type !== 'MemberExpression' || bare.computed) return undefined;
  const base = pathOf(bare.object);
  return base === undefined || bare.property.type !== 'Identifier' ? undefined : `${base}.${bare.property.name}`;
}

/** Whether a name means the same object at both places. */
function isSettled(engine: Solving, written: Node, read: Node): boolean {
  const bare = unwrap(written);
  if (bare.type === 'ThisExpression') return true;
  if (bare.type === 'MemberExpression') return isSettled(engine, bare.object, read);
  const variable = bare.type === 'Identifier' ? engine.names.resolve(bare) : undefined;
  if (!variable) return false;
  return engine.definitions.of(variable).every(({ at }) => at.range[0] < written.range[0] || at.range[0] > read.range[1]);
}
