/** Signs that a text must contain for a catch clause or a rejection handler of its file to receive what the file gives it. */
import { signOf, type Sign } from '../scan/text-signs.ts';
import { ANYWHERE, IDENTIFIER, wordsAt, type Border } from '../scan/word-scanner.ts';
import type { FlowRow, Model } from './define-model.ts';
import { BUILTIN } from './match.ts';
import { models } from './index.ts';

/**
 * The name as a value: `new Promise<string>((done, fail) => …)`, `Promise.reject(user)`. As a type, `(): Promise<string> => …`, it has
 * arguments and no operator before it.
 */
const AS_VALUE: Border = {
  id: 'as value',
  isExact: true,
  holds: (text, before, after) => IDENTIFIER.holds(text, before, after) && (text[after] !== '<' || !isOfType(text, before)),
};

function isOfType(text: string, before: number): boolean {
  const last = text
    .slice(Math.max(0, before - MAX_SPACE), before)
    .trimEnd()
    .at(-1);
  return last !== undefined && !/[\w$.=(]/.test(last);
}

/** Characters in which an operator is looked for; where they are all white, the name counts. */
const MAX_SPACE = 20;

/** A file without such a sign throws nothing, and rejects with nothing: an error that it catches comes from elsewhere. */
export const THROWS: Sign = signOf([
  ...wordsAt(['throw'], IDENTIFIER),
  ...wordsAt(
    throwing(BUILTIN).flatMap(({ flows = [] }) => flows.filter(isThrown).map(globalOf)),
    AS_VALUE,
  ),
  ...wordsAt(
    throwing().flatMap(({ package: home, alsoIn = [], globals = [] }) => [home, ...alsoIn, ...globals]),
    ANYWHERE,
  ),
]);

/** Models of what the language has, or of packages, with rows about what is thrown. */
function throwing(home?: typeof BUILTIN): Model[] {
  return models.filter((model) => (model.package === BUILTIN) === (home === BUILTIN) && model.flows?.some(isThrown) === true);
}

function isThrown({ to }: FlowRow): boolean {
  return [to].flat().some((place) => place.startsWith('return.thrown'));
}

/** `Promise` of `Promise.reject` */
function globalOf({ call }: FlowRow): string {
  return call.split(/[.#]/)[0] ?? call;
}
