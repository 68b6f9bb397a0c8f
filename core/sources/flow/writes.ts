/**
 * What changes a part of what a variable holds; what replaces the whole is a definition. Found once per variable, nothing is evaluated
 * here.
 */
import { PUTS_INTO_RECEIVER } from '../../catalog/call-words/methods.ts';
import { COPIES_INTO_FIRST } from '../../catalog/call-words/copies.ts';
import type { Path } from '../../graph/access-path.ts';
import type { Placed } from '../../graph/order.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { memberName, unwrap, usedBy } from '../../syntax/tree.ts';

/** `field` writes and `deletion` removes a part of a value, `mutation` is a call that puts something into it. */
export interface PartWrite extends Placed {
  readonly kind: 'field' | 'deletion' | 'mutation';
  /** Properties that lead to the written part; empty for an unknown one. */
  readonly path: Path;
}

const MAX_PATH = 4;
const memo = new Memo<Variable, readonly PartWrite[]>();

/** Writes through the names of a variable, in the order of its references. */
export function partsOf(variable: Variable): readonly PartWrite[] {
  let found = memo.get(variable);
  if (!found) {
    found = variable.references.flatMap((reference) => (reference.isWrite() ? [] : (throughMember(reference.identifier as Node) ?? [])));
    memo.set(variable, found);
  }
  return found;
}

function part(kind: PartWrite['kind'], at: Node, path: Path): PartWrite {
  return { kind, at, path, replaces: false };
}

/** `x.a.b = v`, `delete x.a`, `x.list.push(v)`, `Object.assign(x, v)`. */
function throughMember(identifier: Node): PartWrite | undefined {
  const first = usedBy(identifier);
  if (first?.type !== 'MemberExpression' && first?.type !== 'CallExpression') return undefined;
  const path: string[] = [];
  let isKnown = true;
  let current = identifier;
  for (let hops = 0; hops < MAX_PATH; hops++) {
    const parent = usedBy(current);
    if (parent?.type === 'CallExpression') return isAssignTarget(parent, current) ? part('mutation', parent, path) : undefined;
    if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== unwrap(current)) return undefined;
    const use = usedBy(parent);
    const name = memberName(parent);
    if (use?.type === 'CallExpression' && unwrap(use.callee) === parent)
      return PUTS_INTO_RECEIVER.has(name ?? '') && use.arguments.length > 0 ? part('mutation', use, path) : undefined;
    if (isKnown && name !== undefined && !/^\d+$/.test(name)) path.push(name);
    else isKnown = false;
    if (use?.type === 'AssignmentExpression' && unwrap(use.left) === parent) return part('field', use, path);
    if (use?.type === 'UnaryExpression' && use.operator === 'delete') return isKnown ? part('deletion', use, path) : undefined;
    current = parent;
  }
  return undefined;
}

function isAssignTarget(call: Node, target: Node): boolean {
  if (call.type !== 'CallExpression' || call.arguments[0] !== target || call.arguments.length < 2) return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && COPIES_INTO_FIRST.has(memberName(callee) ?? '');
}
