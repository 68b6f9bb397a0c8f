/** Whether the program reads again what it stores: a field that is taken out there is missing somewhere else. */
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { WRITES_KEY, WRITES_STORAGE } from '../../catalog/call-words/stores.ts';
import { TEST_FILE } from '../../catalog/files/tests.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Node, Range } from '../../types.ts';
import { escaped, otherTexts } from './program-texts.ts';
import { computedKeysIn, mayBe, type ComputedKey } from './computed-keys.ts';
import { isMemberRead, mayReadKey } from './storage-keys.ts';

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
  // A list of names of fields is there to read them by it.
  const listed = String.raw`['"\`]${escaped(field)}['"\`]\s*[,\]]`;
  const member = new RegExp(String.raw`\??\.${escaped(field)}\b|\{[^{}]{0,200}\b${escaped(field)}\b[^{}]{0,200}\}\s*=|${listed}`, 'g');
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

const computedKeys = new Memo<ProgramTexts, readonly ComputedKey[]>();

/** What reads again what is stored: something of the program, its tests alone, or nothing. */
export type Readers = 'program' | 'tests' | 'nothing';

/**
 * What reads the key under which `call` stores. Where all reads of a storage name their keys, they decide; else each text with the key that
 * does not write it or take it out may read it.
 */
export function readersOf({ fixing: { program }, file }: Facts, call: Node): Readers {
  const [place] = call.type === 'CallExpression' ? call.arguments : [];
  const key = place && staticText(place);
  // A key of a few characters may be put together, or stand for anything.
  if (key === undefined || !/^\w{4,}$/.test(key) || !program || program.files.length === 0) return 'program';
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const computed = [...computedKeysIn(own), ...computedKeys.of(program, () => otherTexts(program).flatMap(computedKeysIn))];
  if (computed.some((one) => mayBe(one, key, [own, ...otherTexts(program)]))) return 'program';
  const quoted = new RegExp(String.raw`(['"\`])${escaped(key)}\1`, 'g');
  const isNamed = (text: string): boolean =>
    isMemberRead(text, key) ||
    [...text.matchAll(quoted)].some(({ index }) => !WRITES_KEY.test(text.slice(Math.max(0, index - BEFORE_KEY), index)));
  const others = program.files.filter((path) => path !== program.from);
  const readersBy = (isRead: (text: string) => boolean): Readers => {
    if (isRead(own)) return 'program';
    const reading = others.filter((path) => isRead(program.textOf(path) ?? ''));
    return reading.length === 0 ? 'nothing' : reading.every((path) => TEST_FILE.test(path)) ? 'tests' : 'program';
  };
  const byName = readersBy(isNamed);
  return byName === 'program' && isDirectWrite(file.text, call) ? readersBy((text) => mayReadKey(text, key)) : byName;
}

/** Whether a call writes the storage itself, and is no function of the program that may write another place. */
function isDirectWrite(text: string, call: Node): boolean {
  return call.type === 'CallExpression' && WRITES_STORAGE.test(text.slice(...call.callee.range));
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
