/** What a handler of an event is given, by its name: `onPhoneInput`, `finishPassword`. */
import { HANDLER_OCCASIONS, HANDLER_OUTCOMES } from '../../catalog/words/names/forms.ts';
import { splitWords } from '../names/words.ts';

/** The name without the words that speak of the event; none where it has no such word. */
export function handledName(name: string | undefined): string[] {
  const words = name === undefined ? [] : [...splitWords(name)];
  const all = words.length;
  while (words.length > 1 && HANDLER_OUTCOMES.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && HANDLER_OCCASIONS.has(words[0] ?? '')) words.shift();
  return words.length > 0 && words.length < all ? [words.join(' ')] : [];
}
