/** Strong updates of properties: what a reader still sees after writes through the same name in its function. */
import type { TSESTree } from '@typescript-eslint/types';
import { CUTS_OFF } from '../catalog/call-words/lists.ts';
import { unwrap } from '../syntax/tree.ts';
import { ANY, keyOfMember } from '../graph/access-path.ts';
import { constantText } from '../graph/constants.ts';
import { reaching, type Placed } from '../graph/order.ts';
import { functionAround, type Variable } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import { methodModels } from '../models/match.ts';
import type { Node } from '../types.ts';
import type { Made } from './facts.ts';
import { isIndex } from './literals.ts';
import type { Solving, Written } from './solving.ts';

/** Past so many writes of a property every reader sees them all, so that the work stays proportional to the file. */
const MANY = 200;

export interface View {
  /** Whether the reader may still see what the object held from the beginning. */
  readonly seesBeginning: boolean;
  /** Properties that are replaced or taken away. */
  readonly gone: ReadonlySet<string>;
  sees(item: Written): boolean;
}

interface Own extends Placed {
  readonly key: string;
}

/** Whether a property may have changed between where its object was made and a reader in the same function. */
export function mayChange(engine: Solving, owner: Made, key: string, at: Node): boolean {
  if (engine.writes.to(key).length + engine.writes.calls.length > MANY) return false;
  return (
    engine.writes.to(key).length > 0 || engine.writes.calls.length > 0 || replacements(engine, owner, baseOf(at, key), key, at).length > 0
  );
}

/** What a reader at `at` sees of an object that was made in the same function. */
export function viewOf(engine: Solving, owner: Made, key: string, at: Node): View {
  const home = functionAround(at);
  const own = ownWrites(engine, owner, baseOf(at, key), key, at);
  const sees = (place: Node, name: string | undefined): boolean => {
    const replacing = own.filter(
      (write) => write.at !== place && (name === undefined ? write.key === key : write.key === name || write.key === ANY),
    );
    return reaching<Placed>([{ at: place, replaces: false }, ...replacing], at, home).some((item) => item.at === place);
  };
  const gone = new Set(own.flatMap((write) => (sees(owner.node, write.key) ? [] : [write.key])));
  return {
    seesBeginning: key === ANY ? !gone.has(ANY) : !gone.has(key),
    gone,
    sees: (item) => sees(item.at, item.key === ANY ? undefined : item.key),
  };
}

/** The expression whose part is read: `a` of `a.b` and of `a.get('b')`. */
function baseOf(at: Node, key: string): Node {
  if (at.type === 'CallExpression') {
    const callee = unwrap(at.callee);
    return callee.type === 'MemberExpression' ? callee.object : at;
  }
  return at.type === 'MemberExpression' && key !== ANY ? at.object : at;
}

/** Writes that replace, or take away, properties of the object that a reader names. */
function ownWrites(engine: Solving, owner: Made, base: Node, key: string, at: Node): Own[] {
  const path = pathOf(base);
  if (path === undefined) return [];
  const written = engine.writes.to(key).flatMap((write): Own[] => {
    const isOwn = write.replaces && write.key !== ANY && pathOf(write.base) === path && isSettled(engine, write.base, at);
    return isOwn ? [{ at: write.at, replaces: true, key: write.key }] : [];
  });
  return [...written, ...replacements(engine, owner, base, key, at)];
}

/** `delete a.b`, `a.length = 0`, `a.splice(0)`, `a.set('b', …)`, `a.clear()`. */
function replacements(engine: Solving, owner: Made, base: Node, key: string, at: Node): Own[] {
  const bare = unwrap(base);
  const variable = bare.type === 'Identifier' ? engine.names.resolve(bare) : undefined;
  if (!variable) return [];
  return membersThatReplace(variable).flatMap((member): Own[] => {
    const replaced = replacedBy(engine, owner, member, key);
    return replaced && isSettled(engine, member.object, at) ? [{ at: member.parent, replaces: true, key: replaced }] : [];
  });
}

const replacing = new Memo<Variable, readonly TSESTree.MemberExpression[]>();

/** Members of a variable that are called, deleted or assigned: most mentions of a variable are none of these. */
function membersThatReplace(variable: Variable): readonly TSESTree.MemberExpression[] {
  let known = replacing.get(variable);
  if (!known) {
    known = variable.references.flatMap(({ identifier }): TSESTree.MemberExpression[] => {
      const member = (identifier as Node).parent;
      if (member?.type !== 'MemberExpression' || member.object !== identifier) return [];
      const { parent } = member;
      const isChange =
        (parent.type === 'UnaryExpression' && parent.operator === 'delete') ||
        (parent.type === 'AssignmentExpression' && parent.left === member) ||
        (parent.type === 'CallExpression' && parent.callee === member);
      return isChange ? [member] : [];
    });
    replacing.set(variable, known);
  }
  return known;
}

/** The key, among those that a reader needs, whose value this use of a member replaces; `ANY` for all of them. */
function replacedBy(engine: Solving, owner: Made, member: TSESTree.MemberExpression, key: string): string | undefined {
  const { parent } = member;
  const name = keyOfMember(member, engine.names);
  if (parent.type === 'UnaryExpression' && parent.operator === 'delete')
    return name !== ANY && (name === key || key === ANY) ? name : undefined;
  if (parent.type === 'AssignmentExpression')
    return parent.left === member && name === 'length' && (isIndex(key) || key === ANY) && constantText(parent.right, engine.names) === '0'
      ? key
      : undefined;
  if (parent.type !== 'CallExpression' || parent.callee !== member || owner.family === undefined) return undefined;
  if (CUTS_OFF.has(name) && parent.arguments.length === 1 && (isIndex(key) || key === ANY))
    return constantText(parent.arguments[0] as Node, engine.names) === '0' ? key : undefined;
  const model = methodModels(name)?.get(owner.family);
  const places = [
    ...(model?.empties ? [model.empties] : []),
    ...(model?.flows ?? []).flatMap(({ to }) => to.filter(({ base }) => base === 'receiver')),
  ];
  for (const {
    steps: [step, ...others],
  } of places) {
    if (!step || others.length > 0) continue;
    if (step.type === 'property' && step.key === ANY && model?.empties) return key;
    const given = step.type === 'keyed' ? parent.arguments[step.argument] : undefined;
    const text = given && constantText(given, engine.names);
    if (text !== undefined && (text === key || key === ANY)) return text;
  }
  return undefined;
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
