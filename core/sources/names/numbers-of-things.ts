/** Numbers that belong to a thing or a transaction and to nobody: `orderNumber`, `table_no`, `batchCode`. */
import { NUMBER_KEYS } from '../../catalog/words/names/modifiers.ts';
import { numberedThings } from '../../catalog/words/vocabulary.ts';
import { splitWords } from './words.ts';

const numbered = new Set(numberedThings);
const LAST = new RegExp(`(?:${[...NUMBER_KEYS].join('|')})$`, 'i');

/** Whether a name is that of such a number. */
export function isNumberOfThing(name: string): boolean {
  if (!LAST.test(name)) return false;
  const words = splitWords(name);
  return NUMBER_KEYS.has(words.at(-1) ?? '') && numbered.has(words.at(-2) ?? '');
}
