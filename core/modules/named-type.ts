import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../facts/flow/context.ts';
import { fieldsOfType } from '../facts/types/evidence.ts';
import type { Value } from '../facts/value.ts';

/** What a type declared in a module under this name holds. */
export function fieldsOfNamedType(context: FlowContext, declared: TSESTree.Identifier): Value | undefined {
  const reference = { type: 'TSTypeReference', typeName: declared, range: declared.range, loc: declared.loc } as unknown as TSESTree.TSTypeReference;
  return fieldsOfType(context, reference);
}
