import type { TSESTree } from '@typescript-eslint/types';
import { procedureBuilders } from '../../catalog/platforms/procedures.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { initialValue } from '../file/initial-values.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import { schemaOf } from './schemas.ts';
import { objectShape, type Shape } from './shape.ts';

const byHandler = new Map(procedureBuilders.flatMap((builder) => builder.handlers.map((handler) => [handler, builder] as const)));
const MAX_CHAIN = 12;

/** What the function at the end of `procedure.input(schema).mutation(({ input }) => …)` receives first; undefined when no schema is in the chain. */
export function handedByProcedure(context: FlowContext, callee: TSESTree.MemberExpression): Shape | undefined {
  const builder = byHandler.get(memberName(callee) ?? '');
  if (!builder) return undefined;
  let link: Node = callee.object;
  for (let count = 0; count < MAX_CHAIN; count++) {
    const call: Node = initialValue(link, context.bindings);
    const method = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
    if (call.type !== 'CallExpression' || method?.type !== 'MemberExpression') return undefined;
    const schema = builder.schemas.includes(memberName(method) ?? '') ? call.arguments[0] : undefined;
    if (schema) return objectShape([{ name: builder.field, node: schema, type: () => schemaOf(context, schema)?.shape }], true);
    link = method.object;
  }
  return undefined;
}
