/** Whether the program reads again what it stores: a field that is taken out there is missing somewhere else. */
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { WRITES_KEY } from '../../catalog/call-words/stores.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { escaped, otherTexts } from './program-texts.ts';

/**
 * Whether code besides `call` reads the storage key that it writes, and the field by its name. True as well where the program is unknown
 * or the key is not constant.
 */
export function isReadAgain({ fixing, file }: Facts, call: Node, field: string): boolean {
  const key = call.type === 'CallExpression' ? keyOf(call.arguments[0]) : undefined;
  const { program } = fixing;
  if (key === undefined || !program) return true;
  const reader = new RegExp(
    String.raw`(?:\b|_)(?:${READING_WORDS.join('|')})\w*\s*(?:<[^()]{0,80}>)?\(\s*(?:\{[^{}]{0,80}\bkey\s*:\s*)?(?:[\w$]+\.)*${key}`,
    'i',
  );
  const member = new RegExp(String.raw`\??\.${escaped(field)}\b|\{[^{}]{0,200}\b${escaped(field)}\b[^{}]{0,200}\}\s*=`);
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const texts = [own, ...otherTexts(program)];
  // Few texts have the key or the field at all, and those are found much faster.
  const named = new RegExp(key, 'i');
  return texts.some((text) => named.test(text) && reader.test(text)) && texts.some((text) => text.includes(field) && member.test(text));
}

const BEFORE_KEY = 90;

/** Calls that read storage under a key that is put together, with that key. */
const COMPUTED_READ = new RegExp(
  String.raw`\b(?:${READING_WORDS.join('|')})\w{0,20}(?:[Ss]torage|[Cc]ache|[Cc]ookie|Item)\w{0,20}\s?\(\s?([^()]{0,40}(?:\+|\$\{)[^()]{0,80})`,
  'g',
);
/** The constant text that such a key begins with, and the one that it ends with. */
const BEGINNING = /^(?:(['"])([^'"\n]*)\1\s?\+|`([^`$]*)\$\{)/;
const ENDING = /(?:\+\s?(['"])([^'"\n]*)\1|\}([^`}]*)`)\s*$/;

/** Texts that a key which is put together begins and ends with. */
interface ComputedKey {
  readonly beginning: string;
  readonly ending: string;
}

const computedKeys = new Memo<ProgramTexts, readonly ComputedKey[]>();

function computedKeysIn(text: string): readonly ComputedKey[] {
  return [...text.matchAll(COMPUTED_READ)].map(([, key = '']) => {
    const [, , quoted, inTemplate] = BEGINNING.exec(key) ?? [];
    const [, , quotedEnd, endOfTemplate] = ENDING.exec(key) ?? [];
    return { beginning: quoted ?? inTemplate ?? '', ending: quotedEnd ?? endOfTemplate ?? '' };
  });
}

function mayBe({ beginning, ending }: ComputedKey, key: string): boolean {
  return key.startsWith(beginning) && key.endsWith(ending);
}

/** Whether the program never reads the key under which `call` stores: its text stands nowhere but in calls that write it or take it out. */
export function isNeverRead({ fixing: { program }, file }: Facts, call: Node): boolean {
  const [place] = call.type === 'CallExpression' ? call.arguments : [];
  const key = place && staticText(place);
  // A key of a few characters may be put together, or stand for anything.
  if (key === undefined || !/^\w{4,}$/.test(key) || !program || program.files.length === 0) return false;
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const computed = [...computedKeysIn(own), ...computedKeys.of(program, () => otherTexts(program).flatMap(computedKeysIn))];
  if (computed.some((one) => mayBe(one, key))) return false;
  const quoted = new RegExp(String.raw`(['"\`])${escaped(key)}\1`, 'g');
  return [own, ...otherTexts(program).filter((text) => text.includes(key))].every((text) =>
    [...text.matchAll(quoted)].every(({ index }) => WRITES_KEY.test(text.slice(Math.max(0, index - BEFORE_KEY), index))),
  );
}

/** The key of storage as readers write it, as a part of a regular expression: the text in either quotes, or the name of the constant. */
export function keyOf(place: Node | undefined): string | undefined {
  const written =
    place?.type === 'ObjectExpression'
      ? place.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === 'key')
      : place;
  const node = written?.type === 'Property' ? written.value : written;
  const text = node && staticText(node);
  if (text !== undefined) return String.raw`['"\`]${escaped(text)}['"\`]`;
  const name = node && (node.type === 'Identifier' || node.type === 'MemberExpression') ? lastName(node) : undefined;
  return name === undefined ? undefined : String.raw`${escaped(name)}\b`;
}
