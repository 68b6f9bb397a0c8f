/**
 * Which writes of a variable one use of it can see. Statements of one block run in their order; where the order is
 * unclear (branches, loops, functions called some time) every write counts.
 */
import type { Node } from '../../types.ts';
import { childKeys, isFunction, memberName, unwrap } from '../../syntax/tree.ts';
import type { Write } from './writes.ts';

export interface Order {
  /** Whether the use can see what a write gives. */
  reaches(write: Write): boolean;
  /** Parts that certainly hold something else by the time of the use than they did at an offset. */
  goneSince(offset: number): readonly (readonly string[])[];
  /** Whether the whole value was certainly replaced between an offset and the use. */
  isReplacedSince(offset: number): boolean;
  /** The write after which nothing older counts, when nothing else reaches the use. */
  readonly only: Write | undefined;
}

const UNORDERED: Order = { reaches: ({ kind }) => kind !== 'deletion', goneSince: () => [], isReplacedSince: () => false, only: undefined };

/** The order of a variable's writes as seen from one use; `writes` as `writesOf` gives them. */
export function orderAt(writes: readonly Write[], use: Node): Order {
  const first = writes[0];
  const home = first && homeOf(first.name);
  const seen = home && seenFrom(use, home);
  if (!home || !seen) return UNORDERED;
  const before = writes.filter((write) => write.at.range[1] <= seen.place.range[0] && isCertain(write, seen.place, home));
  const replaced = before.filter(({ kind }) => kind === 'assignment').at(-1);
  const replacedAt = replaced ? startOf(replaced) : -1;
  const parts = before.filter(({ kind, path }) => path.length > 0 && (kind === 'field' || kind === 'deletion'));
  const reaches = (write: Write): boolean => {
    if (write.kind === 'deletion') return false;
    if (write.kind !== 'definition' && homeOf(write.name) !== home) return true;
    if (startOf(write) < replacedAt) return false;
    return write.kind === 'definition' || seen.isLater || write.at.range[1] <= seen.place.range[0] || haveLoop(write.at, seen.place, home);
  };
  const visible = writes.filter(reaches);
  return {
    reaches,
    goneSince: (offset) => parts.filter((write) => startOf(write) > offset).map(({ path }) => path),
    isReplacedSince: (offset) => offset < replacedAt,
    only: visible.length === 1 && !seen.isLater ? visible[0] : undefined,
  };
}

/** Where a write stands; a parameter at its own place rather than at its function's. */
export function startOf(write: Write): number {
  return write.name.range[0];
}

/** The function around a node, or the program. */
function homeOf(node: Node): Node {
  let current = node;
  while (current.parent && !(isFunction(current) && current !== node)) current = current.parent;
  return current;
}

/** Where in its variable's function a use stands; a function expression around it runs at its place or later. */
function seenFrom(use: Node, home: Node): { readonly place: Node; readonly isLater: boolean } | undefined {
  let place = use;
  for (let current = use.parent; current; current = current.parent) {
    if (current === home) return { place, isLater: place !== use };
    if (current.type === 'FunctionDeclaration' || current.type === 'PropertyDefinition') return undefined;
    if (isFunction(current)) place = current;
  }
  return undefined;
}

const BLOCKS = new Set(['BlockStatement', 'Program', 'SwitchCase', 'StaticBlock']);

/** Whether a write has happened whenever `place` is reached. */
function isCertain(write: Write, place: Node, home: Node): boolean {
  if (homeOf(write.name) !== home) return false;
  let statement = write.at.parent;
  if (statement?.type === 'ExpressionStatement' || statement?.type === 'VariableDeclaration') {
    const branch = branchOf(statement);
    if (branch && isGuardOf(branch.test, write)) statement = branch;
  }
  const block = statement?.parent;
  return block !== undefined && BLOCKS.has(block.type) && block.range[0] <= place.range[0] && place.range[1] <= block.range[1];
}

/** The `if` whose only consequence a statement belongs to. */
function branchOf(statement: Node): Extract<Node, { type: 'IfStatement' }> | undefined {
  const block = statement.parent?.type === 'BlockStatement' ? statement.parent : statement;
  const branch = block.parent;
  return branch?.type === 'IfStatement' && branch.consequent === block && !branch.alternate ? branch : undefined;
}

/** `if (user.phone) user.phone = mask(user.phone)`: where the test fails there is nothing to replace. */
function isGuardOf(test: Node, write: Write): boolean {
  const name = write.path.at(-1);
  if (name === undefined) return false;
  const bare = unwrap(test);
  if (bare.type === 'MemberExpression' && memberName(bare) === name) return true;
  return childKeys(bare.type).some((key) => {
    const child = (bare as unknown as Record<string, unknown>)[key];
    return [child]
      .flat()
      .some(
        (item) => typeof item === 'object' && item !== null && typeof (item as Node).type === 'string' && isGuardOf(item as Node, write),
      );
  });
}

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

function haveLoop(a: Node, b: Node, home: Node): boolean {
  for (let current = a.parent; current && current !== home; current = current.parent) {
    if (LOOPS.has(current.type) && current.range[0] <= b.range[0] && b.range[1] <= current.range[1]) return true;
  }
  return false;
}
