/** What validators of forms are given: the value of the field that their rule stands under. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { keyName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import type { Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { attributeValue } from './attributes.ts';
import { namedSources } from '../names/names.ts';

const VALIDATOR = /^(?:asyncV|v)alidator$/;

/** What `(rule, value) => …` of `idCard: [{ validator }]` receives as its value; undefined for other functions. */
export function validatedValue(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  if (index !== 1) return undefined;
  const fields = rulesWith(context, fn).flatMap((rule) => fieldOf(rule) ?? []);
  const sources = fields
    .flatMap((field) => namedSources(context, field, fn.params[index] as Node))
    .filter(({ confidence }) => confidence !== 'low');
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

/** Rules whose validator a function is, itself or by its name. */
function rulesWith(context: FlowContext, fn: FunctionNode): TSESTree.ObjectExpression[] {
  const name =
    fn.type === 'FunctionDeclaration'
      ? fn.id
      : fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier'
        ? fn.parent.id
        : undefined;
  const references = (name ? context.bindings.declared(name)?.references : undefined) ?? [];
  return [fn, ...references.map(({ identifier }) => identifier as Node)].flatMap(({ parent }) =>
    parent?.type === 'Property' && VALIDATOR.test(keyName(parent.key, parent.computed) ?? '') && parent.parent.type === 'ObjectExpression'
      ? [parent.parent]
      : [],
  );
}

/** The field that a rule is for: the key that its list stands under, or the name of the element that has it. */
function fieldOf(rule: TSESTree.ObjectExpression): string | undefined {
  const list: Node = rule.parent.type === 'ArrayExpression' ? rule.parent : rule;
  const holder = list.parent;
  if (holder?.type === 'Property') return keyName(holder.key, holder.computed)?.split('.').at(-1);
  const attribute = holder?.type === 'JSXExpressionContainer' ? holder.parent : undefined;
  const element = attribute?.type === 'JSXAttribute' && attribute.name.name === 'rules' ? attribute.parent : undefined;
  const name = element?.type === 'JSXOpeningElement' ? attributeValue(element, 'name') : undefined;
  return name && staticText(name);
}
