/** What a handler of an event is given, by its name: `onPhoneInput`, `finishPassword`. */
import { splitWords } from '../names/words.ts';

const OUTCOMES = new Set([
  'ok',
  'success',
  'done',
  'confirm',
  'submit',
  'complete',
  'change',
  'changed',
  'handler',
  'callback',
  'cb',
  'tap',
  'click',
  'input',
  'blur',
  'value',
  'text',
  'picker',
  'select',
  'typed',
  'enter',
  'fn',
]);
const OCCASIONS = new Set([
  'bind',
  'on',
  'handle',
  'submit',
  'save',
  'confirm',
  'get',
  'set',
  'update',
  'input',
  'change',
  'blur',
  'picker',
  'select',
  'watch',
  'listen',
  'listener',
  'edit',
  'type',
  'finish',
  'complete',
]);
/** The name without the words that speak of the event; none where it has no such word. */
export function handledName(name: string | undefined): string[] {
  const words = name === undefined ? [] : [...splitWords(name)];
  const all = words.length;
  while (words.length > 1 && OUTCOMES.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && OCCASIONS.has(words[0] ?? '')) words.shift();
  return words.length > 0 && words.length < all ? [words.join(' ')] : [];
}
