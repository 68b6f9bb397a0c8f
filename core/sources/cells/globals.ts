/** State of the application that every page reaches: `getApp().globalData.user`. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { FlowContext } from '../flow/context.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { Node } from '../../types.ts';
import { isSameCell, type Cell } from './cell.ts';
import { readable, writtenTo } from './written.ts';

/** A field of the application's state, with what other files of the program write there; other values stay as they are. */
export function withGlobal(context: FlowContext, node: Node, value: Value): Value {
  if (node.type !== 'MemberExpression' || value.silent || !context.modules.written) return value;
  if (value.sources.some(({ confidence, kind }) => confidence !== 'low' && kind !== PERSON_OBJECT)) return value;
  const cell = cellOf(context, node);
  const written = cell ? writtenTo(context, cell, node) : [];
  return written.length === 0 ? value : { sources: [...value.sources, ...written], silent: false };
}

/** What a file writes to a field of the application's state. */
export function globalWrites(context: FlowContext, cell: Cell): SourceHit[] {
  return (context.candidates.memberWrites.get(cell.key.text ?? '') ?? []).flatMap((write) => {
    const own = cellOf(context, unwrap(write.left));
    return own && isSameCell(own, cell) ? readable(context.evaluate(write.right)) : [];
  });
}

function cellOf({ state }: FlowContext, node: Node): Cell | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = unwrap(node.object);
  const name = memberName(node);
  const isGlobal = object.type === 'MemberExpression' && memberName(object) === 'globalData' && state.isWhole(object);
  return isGlobal && name !== undefined ? { space: 'global', key: { text: name } } : undefined;
}
