/** Which formats a text may have, by the keywords in it or the names around it; a look at every pair of characters, once. */
import { credentials } from '../../catalog/credentials/index.ts';
import type { Credential } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import { keyName, lastName } from '../tree.ts';
import { splitWords } from '../words.ts';
import { namesOf } from './holder-name.ts';
import type { TextUnit } from './text-units.ts';

interface Entry {
  readonly keyword: string;
  readonly credential: Credential;
}

const ASCII = 128;
/** Entries by the first two characters of their keyword; `isFilled` is asked at each character of each text. */
const buckets = new Map<number, Entry[]>();
const isFilled = new Uint8Array(ASCII * ASCII);
const byContext = new Map<string, Credential[]>();
for (const credential of credentials) {
  for (const keyword of credential.keywords) {
    const slot = slotOf(keyword.charCodeAt(0), keyword.charCodeAt(1));
    buckets.set(slot, [...(buckets.get(slot) ?? []), { keyword, credential }]);
    isFilled[slot] = 1;
  }
  for (const word of credential.context ?? []) byContext.set(word, [...(byContext.get(word) ?? []), credential]);
}

const withNearby = credentials.filter((credential) => credential.nearby);

/** The formats without a mark whose provider is spoken of in a file. */
export function credentialsNear(text: string): Credential[] {
  return withNearby.filter(({ nearby }) => nearby?.some((keyword) => text.includes(keyword)));
}

function slotOf(first: number, second: number): number {
  return (first & 0x7f) * ASCII + (second & 0x7f);
}

const NONE: readonly Credential[] = [];

/** The formats whose keywords stand in a text. */
export function credentialsNamedIn(text: string): readonly Credential[] {
  let found: Credential[] | undefined;
  for (let index = 0, code = text.charCodeAt(0); index + 1 < text.length; index++) {
    const next = text.charCodeAt(index + 1);
    const slot = slotOf(code, next);
    if (isFilled[slot] === 1) {
      for (const { keyword, credential } of buckets.get(slot) ?? []) {
        if (!text.startsWith(keyword, index) || found?.includes(credential)) continue;
        found ??= [];
        found.push(credential);
      }
    }
    code = next;
  }
  return found ?? NONE;
}

/** A key without a prefix: one run of letters, digits and base64 signs. */
const BARE_KEY = /^[\w+/=.-]{20,200}$/;
const MIN_KEY = 20;
const MAX_KEY = 200;
/** Last words of names whose texts are something else than the secret. */
const OTHER_NAMES = new Set(['id', 'ids', 'appid', 'openid', 'unionid', 'hash', 'md5', 'sha', 'digest', 'nonce', 'sign', 'signature', 'etag', 'uuid', 'commit', 'integrity', 'url', 'path', 'name', 'cert', 'serial', 'version']);

/** The formats that the names around a text speak of. */
export function credentialsAround(unit: TextUnit): readonly Credential[] {
  if (unit.isComment || unit.text.length < MIN_KEY || unit.text.length > MAX_KEY || !BARE_KEY.test(unit.text)) return NONE;
  const words = namesOf(unit);
  if (words.length === 0 || OTHER_NAMES.has(words.at(-1) ?? '')) return NONE;
  const all = unit.node ? [...words, ...ownerWords(unit.node)] : words;
  return [...new Set([...all, all.join('')].flatMap((word) => byContext.get(word) ?? []))];
}

const MAX_LEVELS = 6;

/** Words of the objects, variables and constructors that hold a literal. */
function ownerWords(node: Node): string[] {
  const words: string[] = [];
  let current = node.parent?.parent as Node | undefined;
  for (let level = 0; current && level < MAX_LEVELS; level++, current = current.parent as Node | undefined) {
    if (current.type === 'Property') words.push(...splitWords(keyName(current.key, current.computed) ?? ''));
    else if (current.type === 'VariableDeclarator') return [...words, ...splitWords(lastName(current.id) ?? '')];
    else if (current.type === 'NewExpression' || current.type === 'CallExpression') return [...words, ...splitWords(lastName(current.callee) ?? '')];
    else if (current.type === 'AssignmentExpression') return [...words, ...splitWords(lastName(current.left) ?? '')];
  }
  return words;
}
