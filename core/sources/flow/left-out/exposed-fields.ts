/** Copies that hold the fields which a class exposes, and none of those that only the value has. */
import type { TSESTree } from '@typescript-eslint/types';
import { EXPOSES_ONLY } from '../../../catalog/call-words/result-types.ts';
import { lastName } from '../../../syntax/tree.ts';
import { valueOfShape } from '../../declared/evidence.ts';
import type { Shape } from '../../declared/shape.ts';
import { propertyValue } from '../../state/state-options.ts';
import type { FlowContext } from '../context.ts';
import { SILENT, type Value } from '../value.ts';

/**
 * `plainToInstance(View, user, { excludeExtraneousValues: true })`: what the fields of `View` hold; undefined for other calls, and where one of
 * the fields may hold anything of the value.
 */
export function exposedFields(context: FlowContext, { callee, arguments: given }: TSESTree.CallExpression): Value | undefined {
  const option = EXPOSES_ONLY.get(lastName(callee) ?? '');
  const [view, , options] = given;
  if (option === undefined || !view || options?.type !== 'ObjectExpression') return undefined;
  const chosen = propertyValue(options, option);
  const shape = chosen?.type === 'Literal' && chosen.value === true ? context.types.ofExpression(view).shape?.instance?.() : undefined;
  return shape && (valueOfShape(context, shape) ?? (isKnown(shape) ? SILENT : undefined));
}

/** Whether all fields are listed, each with a type of its own: `owner: any` is filled by a function that is given the whole value. */
function isKnown({ isOpen, fields }: Shape): boolean {
  return !isOpen && [...fields.values()].every(({ type }) => type() !== undefined);
}
