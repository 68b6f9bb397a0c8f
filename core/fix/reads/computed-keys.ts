/** Keys of storage that a program puts together: any key with their beginning and end may be read by them. */
import { SINGLE_STORES, WRITES_KEY } from '../../catalog/call-words/stores.ts';
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { escaped } from './program-texts.ts';

/** Calls that read under a key that is put together: what the name has behind the word for reading, and the key. */
const COMPUTED_READ = new RegExp(
  String.raw`(?<![\w$])(?:${READING_WORDS.join('|')})(\w{0,40})\s?(?:<[^<>()]{0,60}>)?\(\s?((?:[^()]|\([^()]{0,20}\)){0,40}?(?:\+|\$\{)[^()]{0,80})`,
  'g',
);
/** The name of what has a method, at the end of the text before it. A pattern that begins with it would be tried at every character. */
const OWNER = /([\w$]{1,40})\??\.$/;
/** Characters before a method in which that name stands. */
const BEFORE_METHOD = 42;
/** Ends of names of functions that read a store. */
const OF_STORE = /[Ss]torage|[Cc]ache|[Cc]ookie|Item/;
/** The constant text that such a key begins with, and the one that it ends with. */
const BEGINNING = /^(?:(['"])([^'"\n]*)\1\s?\+|`([^`$]*)\$\{)/;
const ENDING = /(?:\+\s?(['"])([^'"\n]*)\1|\}([^`}]*)`)\s*$/;
/** The name that a key ends with: `prefix + key`, `${prefix}${key}`. */
const LAST_NAME = /(?:\+\s?([\w$]{1,40})\s*|\$\{([\w$]{1,40})\}`\s*)$/;
/** Characters before a read in which the head of its function is looked for. */
const HEAD = 300;

/** Texts that a key which is put together begins and ends with. */
export interface ComputedKey {
  readonly beginning: string;
  readonly ending: string;
  /** What a function of the program is given stands at its end, which is named where that is called. */
  readonly isGiven: boolean;
}

/** The keys that a text puts together. */
export function computedKeysIn(text: string): readonly ComputedKey[] {
  return [...text.matchAll(COMPUTED_READ)].flatMap(({ index, 1: more = '', 2: key = '' }) => {
    const [owner = '', name = ''] = OWNER.exec(text.slice(Math.max(0, index - BEFORE_METHOD), index)) ?? [];
    if (!OF_STORE.test(more) && !(more === '' && SINGLE_STORES.test(name))) return [];
    const start = index - owner.length;
    const [, , quoted, inTemplate] = BEGINNING.exec(key) ?? [];
    const [, , quotedEnd, endOfTemplate] = ENDING.exec(key) ?? [];
    return [
      {
        beginning: quoted ?? inTemplate ?? '',
        ending: quotedEnd ?? endOfTemplate ?? '',
        isGiven: isGiven(text.slice(Math.max(0, start - HEAD), start), key),
      },
    ];
  });
}

/** Whether a key that is put together may be this one. `texts`: those of the program, which name what is given for the end of it. */
export function mayBe({ beginning, ending, isGiven: isNamed }: ComputedKey, key: string, texts: readonly string[]): boolean {
  return key.startsWith(beginning) && key.endsWith(ending) && (!isNamed || isEndGiven(key, beginning.length, texts));
}

/** The shortest end of a key that is looked for. */
const LEAST_END = 3;
const BEFORE_END = 60;

/** Whether a program has an end of a key as a text, and not to write it: `load('user')` reads `app_user` where `load` puts `app_` before it. */
function isEndGiven(key: string, from: number, texts: readonly string[]): boolean {
  const ends: string[] = [];
  for (let at = Math.max(from, 1); at <= key.length - LEAST_END; at++) ends.push(escaped(key.slice(at)));
  if (ends.length === 0) return true;
  const quoted = new RegExp(String.raw`(['"\`])(?:${ends.join('|')})\1`, 'g');
  return texts.some((text) =>
    [...text.matchAll(quoted)].some(({ index }) => !WRITES_KEY.test(text.slice(Math.max(0, index - BEFORE_END), index))),
  );
}

/** Whether a key ends with what the function around it is given, which has a name: `get(key) { return storage.getItem(prefix + key); }`. */
function isGiven(before: string, key: string): boolean {
  const [, added, inTemplate] = LAST_NAME.exec(key) ?? [];
  const name = added ?? inTemplate;
  if (name === undefined) return false;
  const head = new RegExp(
    String.raw`(?<![\w$])(?!(?:if|for|while|switch|catch)\b)[\w$]{2,40}\s?(?:[:=]\s?)?(?:async\s)?(?:function\s?)?(?:<[^<>()]{0,40}>)?\(\s?(?:[^()]{0,80},)?\s?${escaped(name)}\b[^()]{0,80}\)(?:\s?:\s?[\w<>[\]| ]{1,40}?)?\s?(?:=>|\{)(?![\s\S]*(?:\bfunction\b|=>))`,
  );
  return head.test(before);
}
