import { propertyValue } from '../state/state-options.ts';
import { keyName, staticText, type FunctionNode } from '../../syntax/tree.ts';
import type { Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from '../names/names.ts';

/** What `render(value)` of a table's column receives: the field that `dataIndex` beside it names. */
export function renderedCell(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const holder = fn.parent;
  if (
    index !== 0 ||
    holder.type !== 'Property' ||
    holder.parent.type !== 'ObjectExpression' ||
    keyName(holder.key, holder.computed) !== 'render'
  )
    return undefined;
  const field = propertyValue(holder.parent, 'dataIndex');
  const name = field && staticText(field);
  const sources =
    name === undefined ? [] : namedSources(context, name, fn.params[index] as Node).filter(({ confidence }) => confidence !== 'low');
  return sources.length > 0 ? { sources, silent: false } : undefined;
}
