import { SAYS_YES_OR_NO, SMALL_PARTS } from '../../catalog/words/names/records.ts';
import { unspecificNames } from '../../catalog/words/unspecific-names.ts';
import { splitWords } from './words.ts';

/** Whether a field of this name holds nothing of a person, whatever its object is called: `id`, `role`, `createdAt`, `isActive`. */
export function isSmallPart(name: string): boolean {
  // A label beside `{ id, code }` is better evidence of what the code is.
  if (unspecificNames.has(name.toLowerCase())) return false;
  const words = splitWords(name);
  const last = words.at(-1) ?? '';
  return SAYS_YES_OR_NO.test(name) || SMALL_PARTS.has(last) || (last === 'at' && words.length > 1);
}
