/** Whether the program reads again what it stores: a field that is taken out there is missing somewhere else. */
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { WRITES_KEY } from '../../catalog/call-words/stores.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Node, Range } from '../../types.ts';
import { escaped, otherTexts } from './program-texts.ts';

/**
 * Whether code besides `call` reads the storage key that it writes, and the field by its name. True as well where the program is unknown
 * or the key is not constant.
 */
export function isReadAgain(facts: Facts, call: Node, field: string): boolean {
  const key = call.type === 'CallExpression' ? keyOf(call.arguments[0]) : undefined;
  if (key === undefined || !facts.fixing.program) return true;
  const reader = new RegExp(
    String.raw`(?:\b|_)(?:${READING_WORDS.join('|')})\w*\s*(?:<[^()]{0,80}>)?\(\s*(?:\{[^{}]{0,80}\bkey\s*:\s*)?(?:[\w$]+\.)*${key}`,
    'gi',
  );
  const member = new RegExp(String.raw`\??\.${escaped(field)}\b|\{[^{}]{0,200}\b${escaped(field)}\b[^{}]{0,200}\}\s*=`, 'g');
  return isBeside(facts, call, reader, new RegExp(key, 'i')) && isBeside(facts, call, member, new RegExp(escaped(field)));
}

/** The places in a file that match a pattern, and whether another file of its program has one. */
interface Matches {
  readonly own: readonly Range[];
  readonly isElsewhere: boolean;
}

const matches = new Memo<Facts, Map<string, Matches>>();

/**
 * Whether the program matches a pattern anywhere but in a call. Few texts have what `sign` stands for at all, and those are found much
 * faster; a program that stores under one key in many places is searched for it once.
 */
function isBeside(facts: Facts, call: Node, pattern: RegExp, sign: RegExp): boolean {
  const known = matches.of(facts, () => new Map());
  let found = known.get(pattern.source);
  if (!found) {
    const { text } = facts.file;
    const own = sign.test(text) ? [...text.matchAll(pattern)] : [];
    found = {
      own: own.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
      isElsewhere: otherTexts(facts.fixing.program as ProgramTexts).some((other) => sign.test(other) && other.search(pattern) >= 0),
    };
    known.set(pattern.source, found);
  }
  const [start, end] = call.range;
  return found.isElsewhere || found.own.some((place) => place.end <= start || end <= place.start);
}

const BEFORE_KEY = 90;

/** Calls that read storage under a key that is put together, with that key. */
const COMPUTED_READ = new RegExp(
  String.raw`\b(?:${READING_WORDS.join('|')})\w{0,20}(?:[Ss]torage|[Cc]ache|[Cc]ookie|Item)\w{0,20}\s?\(\s?((?:[^()]|\([^()]{0,20}\)){0,40}?(?:\+|\$\{)[^()]{0,80})`,
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
