/** Everything that gives a variable its content, by place. Found once per variable; nothing is evaluated here. */
import { PUTS_INTO_RECEIVER } from '../../catalog/call-words/methods.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';

/**
 * `definition` is a declaration, `assignment` (a repeated `var` too) replaces the value, `addition` adds to it (`+=`, `??=`, `++`), `field` writes and
 * `deletion` removes a part of it, `mutation` is a call that puts something into it.
 */
export type WriteKind = 'definition' | 'assignment' | 'addition' | 'field' | 'deletion' | 'mutation';

export interface Write {
  readonly kind: WriteKind;
  /** Declaration, assignment, deletion or call. */
  readonly at: Node;
  /** The name that is declared or through which the content is written. */
  readonly name: Node;
  /** Properties that lead to the written part; empty for the whole or for an unknown part. */
  readonly path: readonly string[];
}

const MAX_PATH = 4;
const memo = new Memo<Variable, readonly Write[]>();

/** Writes of a variable: its declarations first, then in the order of its references. */
export function writesOf(variable: Variable): readonly Write[] {
  let found = memo.get(variable);
  if (!found) {
    found = findWrites(variable);
    memo.set(variable, found);
  }
  return found;
}

function findWrites({ defs, references }: Variable): Write[] {
  const found = defs.map((definition, index): Write => {
    const at = definition.node as Node;
    return {
      kind: index > 0 && at.type === 'VariableDeclarator' && at.init ? 'assignment' : 'definition',
      at,
      name: definition.name as Node,
      path: [],
    };
  });
  for (const reference of references) {
    const identifier = reference.identifier as Node;
    const write = !reference.isWrite() ? throughMember(identifier) : reference.init ? undefined : assignment(identifier);
    if (write) found.push(write);
  }
  return found;
}

function assignment(identifier: Node): Write | undefined {
  let current: Node | undefined = identifier.parent;
  while (current && /Pattern$|^Property$|^RestElement$/.test(current.type)) current = current.parent;
  if (current?.type === 'UpdateExpression') return { kind: 'addition', at: current, name: identifier, path: [] };
  if (current?.type !== 'AssignmentExpression') return undefined;
  return { kind: current.operator === '=' ? 'assignment' : 'addition', at: current, name: identifier, path: [] };
}

/** `x.a.b = v`, `delete x.a`, `x.list.push(v)`, `Object.assign(x, v)`. */
function throughMember(identifier: Node): Write | undefined {
  const first = outer(identifier);
  if (first?.type !== 'MemberExpression' && first?.type !== 'CallExpression') return undefined;
  const path: string[] = [];
  let isKnown = true;
  let current = identifier;
  for (let hops = 0; hops < MAX_PATH; hops++) {
    const parent = outer(current);
    if (parent?.type === 'CallExpression')
      return isAssignTarget(parent, current) ? { kind: 'mutation', at: parent, name: identifier, path } : undefined;
    if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== unwrap(current)) return undefined;
    const use = outer(parent);
    const name = memberName(parent);
    if (use?.type === 'CallExpression' && unwrap(use.callee) === parent) {
      return PUTS_INTO_RECEIVER.has(name ?? '') && use.arguments.length > 0
        ? { kind: 'mutation', at: use, name: identifier, path }
        : undefined;
    }
    if (isKnown && name !== undefined && !/^\d+$/.test(name)) path.push(name);
    else isKnown = false;
    if (use?.type === 'AssignmentExpression' && unwrap(use.left) === parent) return { kind: 'field', at: use, name: identifier, path };
    if (use?.type === 'UnaryExpression' && use.operator === 'delete')
      return isKnown ? { kind: 'deletion', at: use, name: identifier, path } : undefined;
    current = parent;
  }
  return undefined;
}

/** Parent of a node past `!`, `as` and optional chains. */
function outer(node: Node): Node | undefined {
  let parent = node.parent;
  while (parent && unwrap(parent) !== parent) parent = parent.parent;
  return parent;
}

function isAssignTarget(call: Node, target: Node): boolean {
  if (call.type !== 'CallExpression' || call.arguments[0] !== target || call.arguments.length < 2) return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && /^(?:assign|extend|merge|defaultsDeep|defaults)$/.test(memberName(callee) ?? '');
}
