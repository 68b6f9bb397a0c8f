/** Finds the formats that a text may have, by keywords in it or names around it. Each pair of characters is read once. */
import type { TSESTree } from '@typescript-eslint/types';
import { credentials } from '../../catalog/credentials/index.ts';
import type { Credential } from '../../catalog/define.ts';
import { APPLICATION_KEYS, NO_BARE_KEYS } from '../../catalog/credential-words/settings.ts';
import type { Node } from '../../types.ts';
import { keyName, lastName } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import { namesOf } from '../names/holder-name.ts';
import { mayBeUnmarked } from '../texts/text-traits.ts';
import type { TextUnit } from '../texts/text-units.ts';
import { addTo } from '../../groups.ts';

interface Entry {
  readonly keyword: string;
  /** Code of the third character of the keyword, or -1 when it has two. */
  readonly third: number;
  readonly credential: Credential;
}

const NONE: readonly Credential[] = [];
const ASCII = 128;
/** Entries by the first two characters of their keyword. */
const buckets: (Entry[] | undefined)[] = [];
/** Bits of a pair of characters: `BEGINS` if a keyword starts with it, `GOES_ON` if it may be a keyword's second and third character. */
const pairs = new Uint8Array(ASCII * ASCII);
const BEGINS = 1;
const GOES_ON = 2;
const byContext = new Map<string, Credential[]>();
for (const credential of credentials) {
  for (const keyword of credential.keywords) {
    const slot = slotOf(keyword.charCodeAt(0), keyword.charCodeAt(1));
    (buckets[slot] ??= []).push({ keyword, third: keyword.length > 2 ? keyword.charCodeAt(2) : -1, credential });
    mark(slot, BEGINS);
    if (keyword.length > 2) mark(slotOf(keyword.charCodeAt(1), keyword.charCodeAt(2)), GOES_ON);
    else for (let third = 0; third < ASCII; third++) mark(slotOf(keyword.charCodeAt(1), third), GOES_ON);
  }
  for (const word of credential.context ?? []) addTo(byContext, word, credential);
}

function mark(slot: number, bit: number): void {
  pairs[slot] = (pairs[slot] ?? 0) | bit;
}

const unmarked = credentials.filter((credential) => credential.nearby);

/**
 * The formats without a marker that a text matches and whose provider the file mentions. The file is searched last, since few texts match.
 */
export function unmarkedCredentials(unit: TextUnit, file: string): readonly Credential[] {
  if (!mayBeUnmarked(unit.traits)) return NONE;
  return unmarked.filter(({ pattern, nearby }) => pattern.test(unit.text) && nearby?.some((keyword) => file.includes(keyword)));
}

function slotOf(first: number, second: number): number {
  return (first & 0x7f) * ASCII + (second & 0x7f);
}

/** The formats whose keywords stand in a text. */
export function credentialsNamedIn(text: string): readonly Credential[] {
  let found: Credential[] | undefined;
  const { length } = text;
  if (length < 2) return NONE;
  let second = text.charCodeAt(1);
  let slot = slotOf(text.charCodeAt(0), second);
  for (let index = 0; index + 1 < length; index++) {
    const third = index + 2 < length ? text.charCodeAt(index + 2) : 0;
    const next = slotOf(second, third);
    if ((pairs[slot] as number) & BEGINS && (pairs[next] as number) & GOES_ON) {
      const entries = buckets[slot] as Entry[];
      for (let at = 0; at < entries.length; at++) {
        const entry = entries[at] as Entry;
        if ((entry.third !== third && entry.third !== -1) || !text.startsWith(entry.keyword, index) || found?.includes(entry.credential))
          continue;
        found ??= [];
        found.push(entry.credential);
      }
    }
    slot = next;
    second = third;
  }
  return found ?? NONE;
}

/** A key without a prefix: one run of letters, digits and base64 signs. */
const BARE_KEY = /^[\w+/=.-]{20,200}$/;
const MIN_KEY = 20;

/** The formats that the names around a text mention. */
export function credentialsAround(unit: TextUnit): readonly Credential[] {
  if (unit.text.length < MIN_KEY || !BARE_KEY.test(unit.text)) return NONE;
  const words = namesOf(unit);
  if (words.length === 0 || NO_BARE_KEYS.has(words.at(-1) ?? '') || NO_BARE_KEYS.has(words.slice(-2).join(''))) return NONE;
  const all = unit.node ? [...words, ...ownerWords(unit.node)] : words;
  const isApplicationKey = APPLICATION_KEYS.has(words.at(-1) ?? '') || APPLICATION_KEYS.has(words.slice(-2).join(''));
  return [...new Set([...all, all.join('')].flatMap((word) => byContext.get(word) ?? []))].filter(
    ({ kind }) => !isApplicationKey || kind !== 'app-secret',
  );
}

const MAX_LEVELS = 6;

/** Words of the objects, variables and constructors that hold a literal, and the host that a call sends it to. */
function ownerWords(node: Node): string[] {
  const words: string[] = [];
  let current = node.parent?.parent as Node | undefined;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = current.parent as Node | undefined) {
    if (current.type === 'Property') words.push(...splitWords(keyName(current.key, current.computed) ?? ''));
    else if (current.type === 'VariableDeclarator') return [...words, ...splitWords(lastName(current.id) ?? '')];
    else if (current.type === 'NewExpression' || current.type === 'CallExpression')
      return [...words, ...splitWords(lastName(current.callee) ?? ''), ...hostsOf(current)];
    else if (current.type === 'AssignmentExpression') return [...words, ...splitWords(lastName(current.left) ?? '')];
  }
  return words;
}

const HOST = /^https?:\/\/(?<host>[\w.-]{4,100})(?=[/:?]|$)/i;

/** Hosts of the addresses among a call's arguments and their properties: `get('https://…', { params: { key } })`, `request({ url: 'https://…', data: { key } })`. */
function hostsOf({ arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression): string[] {
  const texts = given.flatMap((argument): (Node | undefined)[] =>
    argument.type === 'ObjectExpression'
      ? argument.properties.map((item) => (item.type === 'Property' ? item.value : undefined))
      : [argument],
  );
  return texts.flatMap((text) => HOST.exec(beginningOf(text) ?? '')?.groups?.['host']?.toLowerCase() ?? []);
}

/** The constant text that an expression begins with. */
function beginningOf(node: Node | undefined): string | undefined {
  if (node?.type === 'BinaryExpression' && node.operator === '+') return beginningOf(node.left as Node);
  return node?.type === 'TemplateLiteral'
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : node?.type === 'Literal' && typeof node.value === 'string'
      ? node.value
      : undefined;
}
