/** What markup passes of the state: elements of lists, rows of tables, values of forms. */
import type { TSESTree } from '@typescript-eslint/types';
import { findRow } from '../../syntax/state-paths.ts';
import type { Node } from '../../types.ts';
import type { RowBinding } from '../../parsed-file.ts';
import { functionName } from '../file/functions.ts';
import { memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { UNKNOWN, union, type Value } from '../flow/value.ts';
import { boundFields } from '../shape/bound-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import { fieldOf } from '../flow/paths.ts';
import { rowsOfFile } from './table-rows.ts';

/** `item` of `v-for="item in list"`, `row` of a table's slot and `record` of one with columns; undefined for other names. */
export function elementValue(context: FlowContext, node: TSESTree.Identifier): Value | undefined {
  const row = elementOf(context, node);
  return row ? listValue(context, row) : recordValue(context, node);
}

/** `record` of the slots of a table whose columns the script lists or imports. https://antdv.com/components/table */
function recordValue(context: FlowContext, node: TSESTree.Identifier): Value | undefined {
  return node.name === 'record' && context.candidates.templateNames.has(node) ? rowsOfFile(context) : undefined;
}

function elementOf({ candidates }: FlowContext, node: TSESTree.Identifier): RowBinding | undefined {
  const row = candidates.templateNames.has(node) ? findRow(candidates.markup.rows, node.name, node.range[0]) : undefined;
  return row?.role === 'element' ? row : undefined;
}

/** `scope.row` of a table's slot. */
export function slotValue(context: FlowContext, node: TSESTree.MemberExpression): Value | undefined {
  const row = slotOf(context, node);
  return row && listValue(context, row);
}

function slotOf({ candidates }: FlowContext, node: TSESTree.MemberExpression): RowBinding | undefined {
  const object = unwrap(node.object);
  if (object.type !== 'Identifier' || !candidates.templateNames.has(object) || memberName(node) !== 'row') return undefined;
  const row = findRow(candidates.markup.rows, object.name, object.range[0]);
  return row?.role === 'slot' ? row : undefined;
}

/** Whether an expression of markup is an element of a list: a finding belongs to the handler that receives it, not to the markup. */
export function isElement(context: FlowContext, node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier'
    ? elementOf(context, bare) !== undefined || recordValue(context, bare) !== undefined
    : bare.type === 'MemberExpression' && slotOf(context, bare) !== undefined;
}

/** What the events of a table or a form in markup pass to a function. */
export function markupArgument(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const { rows } = context.candidates.markup;
  if (index > 0 || rows.length === 0) return undefined;
  const name = functionName(fn);
  const row = name === undefined ? undefined : rows.find((binding) => binding.role === 'handler' && binding.name === name);
  return row && listValue(context, row);
}

/** What is known of the elements of a list of the state. */
function listValue(context: FlowContext, { path: [root = '', ...rest] }: RowBinding): Value {
  const stored = [
    ...context.state.valuesOf(root).map((value) => context.evaluate(value)),
    { sources: boundFields(context, root), silent: false },
    declaredValue(context, root),
  ];
  return union([UNKNOWN, rest.reduce(fieldOf, union(stored))]);
}

/** A constant of a component's setup. */
function declaredValue(context: FlowContext, root: string): Value {
  const name = context.bindings.topLevel(root)?.identifiers[0];
  return name ? context.evaluate(name as TSESTree.Identifier) : UNKNOWN;
}
