import type { TSESTree } from '@typescript-eslint/types';
import { procedureBuilders, routeValidators } from '../../catalog/platforms/procedures.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { initialValue } from '../file/initial-values.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { schemaOf } from './schemas.ts';
import { objectShape, type Shape } from './shape.ts';

const byHandler = new Map(procedureBuilders.flatMap((builder) => builder.handlers.map((handler) => [handler, builder] as const)));
const MAX_CHAIN = 12;

/**
 * The first parameter of the function at the end of `procedure.input(schema).mutation(({ input }) => …)`; undefined when no schema is in
 * the chain.
 */
export function procedureInput(context: FlowContext, callee: TSESTree.MemberExpression): Shape | undefined {
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

/** Whether calls of this name may read what a validator has let pass. */
export function readsValidated(name: string): boolean {
  return routeValidators.some(({ read }) => read === name);
}

/**
 * The type of `c.req.valid('json')`: what the schema for that part lets pass. Its validator stands before the handler in the same route.
 */
export function validatedPart(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const validator = routeValidators.find(({ read }) => read === name);
  const callee = unwrap(call.callee);
  const part = call.arguments[0] && staticText(call.arguments[0]);
  if (!validator || part === undefined || callee.type !== 'MemberExpression' || lastName(callee.object) !== 'req') return undefined;
  for (let current: Node | undefined = call.parent; current; current = current.parent) {
    if (!isFunction(current) || current.parent.type !== 'CallExpression') continue;
    const route: TSESTree.CallExpression = current.parent;
    const before = route.arguments.map((argument) => initialValue(argument, context.bindings));
    const own = before.find(
      (item): item is TSESTree.CallExpression =>
        item.type === 'CallExpression' &&
        validator.functions.includes(lastName(item.callee) ?? '') &&
        item.arguments[0] !== undefined &&
        staticText(item.arguments[0]) === part,
    );
    const schema = own?.arguments[1];
    if (schema) return schemaOf(context, schema)?.shape;
  }
  return undefined;
}
