/**
 * What the options of a query choose of a record: `{ select: { id: true } }`, `{ include: { owner: true } }`, `{ omit: { phone: true } }`.
 * https://www.prisma.io/docs/orm/prisma-client/queries/select-fields, https://typeorm.io/docs/working-with-entity-manager/find-options
 */
import { COLUMN_CHOICES } from '../../../catalog/call-words/databases.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { initialValue } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { propertyValue } from '../../state/state-options.ts';
import { keyName } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { once, type Field, type Shape } from '../shape.ts';
import { withNamesOf } from './selected-names.ts';

const MAX_DEPTH = 6;

/**
 * The record as a query reads it; `shape` is undefined where it cannot be seen what is chosen. Undefined when nothing is chosen in this
 * way.
 */
export function chosenColumns(
  context: FlowContext,
  { arguments: given }: TSESTree.CallExpression,
  shape: Shape | undefined,
): { readonly shape: Shape | undefined } | undefined {
  for (const argument of given) {
    if (argument.type !== 'ObjectExpression' || propertyValue(argument, 'relations')) continue;
    const choices = COLUMN_CHOICES.flatMap((name) => propertyValue(argument, name) ?? []);
    if (choices.length === 0 || choices.some((choice) => initialValue(choice, context.bindings).type === 'ArrayExpression')) continue;
    return { shape: shape && chosenBy(context, argument, shape, 0) };
  }
  return undefined;
}

/** A record by the options of its query, or of the relation that leads to it. */
function chosenBy(context: FlowContext, options: TSESTree.ObjectExpression, shape: Shape, depth: number): Shape | undefined {
  const select = propertyValue(options, 'select');
  const include = propertyValue(options, 'include');
  const omit = propertyValue(options, 'omit');
  const selected = select && entriesOf(context, select);
  const included = include ? entriesOf(context, include) : new Map<string, Node>();
  const left = omit ? entriesOf(context, omit) : new Map<string, Node>();
  if ((select && !selected) || !included || !left || depth > MAX_DEPTH) return undefined;
  const fields = [...shape.fields].flatMap(([name, field]): [string, Field][] => {
    const chosen = selected ? selected.get(name) : included.get(name);
    if (chosen) return [[name, field.isOnDemand ? read(context, field, chosen, depth) : field]];
    return selected || field.isOnDemand || left.has(name) ? [] : [[name, field]];
  });
  return withNamesOf(context, shape, { ...shape, fields: new Map(fields), persons: [], isOpen: false });
}

/** A relation that a query reads: with `true` the whole rows of the other table, without those of further ones. */
function read(context: FlowContext, field: Field, chosen: Node, depth: number): Field {
  const type = once(() => {
    const whole = field.type();
    const options = initialValue(chosen, context.bindings);
    if (!whole || options.type === 'ObjectExpression')
      return whole && chosenBy(context, options as TSESTree.ObjectExpression, whole, depth + 1);
    return { ...whole, fields: new Map([...whole.fields].filter(([, { isOnDemand }]) => !isOnDemand)) };
  });
  return { ...field, isOnDemand: false, type };
}

/** What an object chooses, without what it switches off; undefined where it has parts that are not written there. */
function entriesOf({ bindings }: FlowContext, node: Node): Map<string, Node> | undefined {
  const object = initialValue(node, bindings);
  if (object.type !== 'ObjectExpression') return undefined;
  const entries = new Map<string, Node>();
  for (const item of object.properties) {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined) return undefined;
    if (!(item.value.type === 'Literal' && item.value.value === false)) entries.set(name, item.value);
  }
  return entries;
}
