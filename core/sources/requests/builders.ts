/** Query builders that a name stands for: what other statements call on it counts where rows are read. */
import type { TSESTree } from '@typescript-eslint/types';
import { builderMethods } from '../../catalog/call-words/query-builders.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { initialValue } from '../file/initial-values.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Link } from './joined-tables.ts';

const MAKES_BUILDER: ReadonlySet<string> = new Set(builderMethods.makers);

/** The method that a call is one of. */
export function methodOf(node: Node): string | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' ? memberName(callee) : undefined;
}

/** `repository.createQueryBuilder('u').where(…)`: a builder, and no rows yet. */
export function isBuilder(node: Node): boolean {
  for (let current = node; current.type === 'CallExpression';) {
    const callee = unwrap(current.callee);
    if (callee.type !== 'MemberExpression') return false;
    if (MAKES_BUILDER.has(memberName(callee) ?? '')) return true;
    current = unwrap(callee.object);
  }
  return false;
}

/** `query.addSelect('u.phone')`, in other statements on the builder that a call reads with. */
export function chosenElsewhere({ bindings }: FlowContext, node: Node): Link[] {
  const root = rootOf(node);
  const variable = root.type === 'Identifier' ? bindings.resolve(root) : undefined;
  if (!variable || !isBuilder(initialValue(root, bindings))) return [];
  return variable.references.flatMap(({ identifier }) => (identifier === root ? [] : callsFrom(identifier as Node)));
}

/** What a chain of calls starts from. */
function rootOf(node: Node): Node {
  let current = node;
  while (current.type === 'CallExpression' && methodOf(current) !== undefined)
    current = unwrap((unwrap(current.callee) as TSESTree.MemberExpression).object);
  return current;
}

/** The calls of methods that follow a name. */
function callsFrom(start: Node): Link[] {
  const links: Link[] = [];
  for (let current = start; ;) {
    const member = current.parent;
    const call = member?.type === 'MemberExpression' && member.object === current ? member.parent : undefined;
    const method = call?.type === 'CallExpression' && call.callee === member ? methodOf(call) : undefined;
    if (call?.type !== 'CallExpression' || method === undefined) return links;
    links.push({ method, args: call.arguments });
    current = call;
  }
}
