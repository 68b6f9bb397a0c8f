import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from './flow/context.ts';
import { fieldsOfType as fields } from './types/evidence.ts';
import type { Value } from './value.ts';

export { declaredFields } from './types/evidence.ts';

/** PI fields of a type written in this file. */
export function fieldsOfType(context: FlowContext, type: TSESTree.TypeNode, _depth: number): Value | undefined {
  return fields(context, type);
}
