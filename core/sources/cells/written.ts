/** What reaches a cell, and what of it arrives where the cell is read. */
import { chinese } from '../../chinese-text.ts';
import type { FlowContext } from '../flow/context.ts';
import { sourcesFrom } from '../flow/imports.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import type { Node, Text } from '../../types.ts';
import type { Cell } from './cell.ts';

/** The sources of a value that count for readers of the cell: those that are more than a guess, and not masked. */
export function readable(value: Value): readonly SourceHit[] {
  return unmasked(value).filter(({ confidence }) => confidence !== 'low');
}

/** The same with guesses. */
export function unmasked({ sources }: Value): readonly SourceHit[] {
  return sources.filter(({ mask, exposure }) => !mask && exposure.degree === 'full');
}

/** What other files of the program write to a cell, as it arrives at the node that reads it. */
export function writtenTo(context: FlowContext, cell: Cell, node: Node, note = writtenThere): readonly SourceHit[] {
  const written = context.modules.written?.(cell) ?? [];
  return sourcesFrom(written, node).map((source) => ({
    ...source,
    confidence: source.confidence === 'low' ? 'low' : 'medium',
    origin: source.origin && { ...source.origin, note: note(source.name, isWholeAnswer(source)) },
  }));
}

/** Whether a source is a response as a whole, whose name is that of its request. */
export function isWholeAnswer({ evidence, inside }: SourceHit): boolean {
  return evidence === 'api' && !inside;
}

function writtenThere(name: string, isResponse: boolean): Text {
  if (isResponse) return { en: `the response from ${name} is written there`, 'zh-CN': chinese('在该处写入', `${name} 的响应`) };
  return { en: `${name} is written there`, 'zh-CN': chinese('在该处写入', name) };
}
