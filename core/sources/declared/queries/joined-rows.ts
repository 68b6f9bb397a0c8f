/**
 * Rows of other tables: a record has them only where the query that reads it names them. https://typeorm.io/docs/relations/relations-faq
 */
import { GIVES_WHAT_IS_GIVEN, JOINING_OPTIONS } from '../../../catalog/call-words/databases.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../../types.ts';
import { textsOf } from '../../file/initial-values.ts';
import type { FlowContext } from '../../flow/context.ts';
import { propertyValue } from '../../state/state-options.ts';
import { keyName, keysOf, lastName } from '../../../syntax/tree.ts';
import { once, picked, type Field, type Shape } from '../shape.ts';

const NO_ROWS: ReadonlyMap<string, Node | undefined> = new Map();

/** A record as a query reads it, or a write gives it back; undefined where the arguments do not show which rows of other tables it has. */
export function withJoinedRows(context: FlowContext, call: TSESTree.CallExpression, shape: Shape): Shape | undefined {
  if (GIVES_WHAT_IS_GIVEN.has(lastName(call.callee) ?? '')) return withoutRows(shape, NO_ROWS);
  const joined = joinedBy(call.arguments, context);
  return joined && hasRelations(shape) ? withoutRows(shape, joined) : undefined;
}

function hasRelations({ fields }: Shape): boolean {
  return [...fields.values()].some(({ isOnDemand }) => isOnDemand);
}

/** Relations that a query joins, with what it selects of each; undefined where its arguments do not show them. */
function joinedBy(given: readonly Node[], context: FlowContext): ReadonlyMap<string, Node | undefined> | undefined {
  const asked = new Map<string, Node | undefined>();
  for (const argument of given) {
    if (argument.type === 'Literal') continue;
    if (argument.type !== 'ObjectExpression') return undefined;
    if (!argument.properties.every((item) => item.type === 'Property' && !JOINING_OPTIONS.has(keyName(item.key, item.computed) ?? '')))
      return undefined;
    const relations = propertyValue(argument, 'relations');
    const names = relations && (relations.type === 'ObjectExpression' ? keysOf(relations) : textsOf(relations, context.bindings));
    if (relations && !names) return undefined;
    const select = propertyValue(argument, 'select');
    for (const name of names ?? []) {
      const [first = name] = name.split('.');
      asked.set(first, select?.type === 'ObjectExpression' ? propertyValue(select, first) : undefined);
    }
  }
  return asked;
}

/** The fields of a record without rows of other tables, but for those that are joined, and of these what is selected. */
function withoutRows(shape: Shape, asked: ReadonlyMap<string, Node | undefined>): Shape {
  const fields = [...shape.fields].flatMap(([name, field]): [string, Field][] => {
    if (!field.isOnDemand) return [[name, field]];
    if (!asked.has(name)) return [];
    const selected = asked.get(name);
    const names = selected?.type === 'ObjectExpression' ? keysOf(selected) : undefined;
    if (!names || !selected) return [[name, { ...field, isOnDemand: false }]];
    const rows = once(() => {
      const whole = field.type();
      return whole && picked(whole, new Set(names), selected);
    });
    return [[name, { ...field, isOnDemand: false, type: rows }]];
  });
  return { ...shape, fields: new Map(fields) };
}
