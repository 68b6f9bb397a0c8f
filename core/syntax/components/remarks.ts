/** Comments in the markup of a component, above and between its blocks too. */
import type { Range } from '../../types.ts';

const COMMENT = /<!--[\s\S]*?-->/g;

/** The comments of markup in a text, with their marks. One that is never closed is none. */
export function remarksIn(text: string): readonly Range[] {
  if (!text.includes('<!--')) return [];
  return [...text.matchAll(COMMENT)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
