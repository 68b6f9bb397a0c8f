/**
 * Fields that objects of this file are made with in place of what the field was: `rows.map((row) => ({ ...row, phone: mask(row.phone) }))`.
 */
import { RUNS_FOR_EACH } from '../../catalog/call-words/lists.ts';
import type { Origin } from '../../dataflow/origins.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { returnedExpressions } from '../file/functions.ts';
import { contains, isFunction, keyName, lastName, memberName, rangeOf, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isOverwritten } from './overwritten.ts';
import { originsOf } from './search.ts';

/**
 * Whether the property that a source reads was given a harmless value under this name in this file. The name is then evidence only of what
 * the field was before. `length` is that of the file's text, in UTF-16 units.
 */
export function isReplaced(context: FlowContext, { node: read, evidence, origin }: SourceHit, length: number): boolean {
  if (origin || (evidence !== 'name' && evidence !== 'object')) return false;
  const key = keyRead(context, read);
  if (key === undefined) return false;
  if (isOverwritten(context, read)) return true;
  const { origins, isCut } = originsOf(context, read, length);
  if (isCut) return false;
  const given = origins.filter((from) => !isUnknownRest(context, from, read, length));
  return given.length > 0 && given.every((from) => isHarmlessField(context, from, key, read));
}

/** The name of the property that an expression reads, itself or through the pattern that declares it. */
function keyRead({ bindings }: FlowContext, read: Node): string | undefined {
  if (read.type === 'MemberExpression') return memberName(read);
  if (read.type !== 'Identifier') return undefined;
  const declared = bindings.resolve(read)?.defs[0]?.name as Node | undefined;
  return declared?.parent?.type === 'Property' ? read.name : undefined;
}

/** Whether an origin is only what the engine cannot follow further: the read itself, or a part of what a call of this file makes. */
function isUnknownRest(context: FlowContext, { node, path }: Origin, read: Node, length: number): boolean {
  if (node === read || node.type === 'ObjectPattern') return true;
  return node.type === 'CallExpression' && path.length > 0 && originsOf(context, node, length).made.includes(node);
}

/** Whether a value comes through what this file puts under a name, and that is known to hold nothing of a person. */
function isHarmlessField(context: FlowContext, { steps }: Origin, key: string, read: Node): boolean {
  return steps().some((step) => {
    if (!isMadeWith(step, key) && !isWrittenBefore(step, key, read)) return false;
    const given = isGetter(step) ? returnedExpressions(step) : [step];
    return given.every((node) => {
      const { silent, sources } = context.evaluate(node);
      return silent || (sources.length > 0 && sources.every(({ mask }) => mask !== undefined));
    });
  });
}

/** `{ get phone() { … } }`: what it returns is given, not the function. */
function isGetter(step: Node): step is FunctionNode {
  return isFunction(step) && step.parent.type === 'Property' && step.parent.kind === 'get';
}

/** `{ phone: … }` */
function isMadeWith(step: Node, key: string): boolean {
  const { parent } = step;
  return (
    parent?.type === 'Property' &&
    parent.value === step &&
    parent.parent.type === 'ObjectExpression' &&
    keyName(parent.key, parent.computed) === key
  );
}

/** `rows.forEach((row) => { row.phone = … })`, finished for every element when the read begins. */
function isWrittenBefore(step: Node, key: string, read: Node): boolean {
  const { parent } = step;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== step || parent.operator !== '=') return false;
  if (parent.left.type !== 'MemberExpression' || memberName(parent.left) !== key) return false;
  let at: Node = parent;
  while (at.parent && !contains(rangeOf(at.parent), rangeOf(read))) {
    const holder: Node = at.parent;
    if (!RUNS_EACH.has(holder.type) && !(holder.type === 'CallExpression' && RUNS_FOR_EACH.has(lastName(holder.callee) ?? '')))
      return false;
    at = holder;
  }
  return at.range[1] <= read.range[0] && at.parent?.type === 'BlockStatement';
}

/** Nodes that run all that they hold once, or at least once for each element. */
const RUNS_EACH: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'BlockStatement',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ForOfStatement',
  'AssignmentExpression',
  'VariableDeclarator',
  'VariableDeclaration',
]);
