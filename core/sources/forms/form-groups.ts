/** Forms that are made in code, control by control: their value has what each control is named after. */
import type { TSESTree } from '@typescript-eslint/types';
import { FORM_GROUP_CLASSES, FORM_GROUP_METHODS, FORM_GROUP_PACKAGES } from '../../catalog/call-words/form-groups.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Value } from '../flow/value.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { heldBy, initialFields } from './form-values.ts';

/** What `builder.group({ email: [''] })` or `new FormGroup({ email: control })` holds; undefined for anything else. */
export function formGroup(context: FlowContext, node: TSESTree.CallExpression | TSESTree.NewExpression): Value | undefined {
  const [controls] = node.arguments;
  if (controls?.type !== 'ObjectExpression' || !makesForm(context, node)) return undefined;
  const value = heldBy(initialFields(context, controls));
  return value.sources.length > 0 ? value : undefined;
}

function makesForm(context: FlowContext, node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = unwrap(node.callee);
  if (node.type === 'NewExpression') return FORM_GROUP_CLASSES.has(lastName(callee) ?? '') && isOfForms(context, callee);
  return callee.type === 'MemberExpression' && FORM_GROUP_METHODS.has(memberName(callee) ?? '') && importsForms(context);
}

function isOfForms({ bindings }: FlowContext, callee: Node): boolean {
  const origin = originOf(callee, bindings);
  return origin?.type === 'module' && FORM_GROUP_PACKAGES.has(origin.module);
}

/** Whether a file imports such a package: its builder comes as a parameter, by whatever name. */
function importsForms({ candidates }: FlowContext): boolean {
  return candidates.tree.body.some((item: Node) => item.type === 'ImportDeclaration' && FORM_GROUP_PACKAGES.has(item.source.value));
}
