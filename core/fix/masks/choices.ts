/** Values with a fallback text. Only the value is masked, not the text. */
import type { Facts } from '../../sources/file/facts.ts';
import { originOf } from '../../sources/file/origin.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { treeOfModule } from '../module-tree.ts';
import { accessorsOf } from '../purity.ts';
import { isRepeatable, textOf } from '../replace.ts';

/** `phone` and `'none'` of `phone || 'none'`. A mask is never empty, so the choice must be made before the value is masked. */
export function choiceOf(facts: Facts, node: Node): { readonly left: Node; readonly text: Node } | undefined {
  if (node.type !== 'LogicalExpression' || node.operator === '&&' || !isRead(facts, node.left)) return undefined;
  const { left, right } = node;
  return right.type === 'Literal' && typeof right.value === 'string' && right.value !== '' ? { left, text: right } : undefined;
}

/** `a`, `a.b` and `a.b || a.c`, which may be read a second time. */
function isRead(facts: Facts, node: Node): boolean {
  if (node.type === 'LogicalExpression' && node.operator !== '&&') return isRead(facts, node.left) && isRead(facts, node.right);
  return isRepeatable(node) && !isImportedGetter(facts, node);
}

/** Whether a member is a getter with effects of what another module of the project makes. */
function isImportedGetter(facts: Facts, node: Node): boolean {
  const bare = unwrap(node);
  const origin = bare.type === 'MemberExpression' ? originOf(bare.object, facts.bindings) : undefined;
  const tree = origin?.type === 'module' ? treeOfModule(facts, origin.module) : undefined;
  return bare.type === 'MemberExpression' && tree !== undefined && accessorsOf(tree).has(memberName(bare) ?? '');
}

/** The choice between a mask and that text. */
export function chosenText(text: string, { left, text: other }: { readonly left: Node; readonly text: Node }, call: string): string {
  return `${textOf(text, left)} ? ${call} : ${textOf(text, other)}`;
}
