/** Whether a name, in its surroundings, stands for a credential. */
import type { TSESTree } from '@typescript-eslint/types';
import { ambiguousNames, loginCompanions, type AmbiguousName } from '../../catalog/credential-names.ts';
import { kindById } from '../../catalog/kinds.ts';
import { labelOwners } from '../../catalog/value-words.ts';
import type { Confidence, KindId } from '../../types.ts';
import { keyName } from '../tree.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { splitWords } from '../words.ts';
import type { NamedConstant } from './named-constants.ts';

export interface CredentialName {
  readonly kind: KindId;
  readonly confidence: Confidence;
  /** Any text works: a key or password that this program itself checks or signs with. */
  readonly isOwnSecret: boolean;
  /** The keys beside it are those of a login or a connection. */
  readonly isLogin: boolean;
}

const labels = new Set(labelOwners);
const companions = new Set(loginCompanions);
const tails = new Set(ambiguousNames.map((name) => name.tail));

/** A quick answer from the name alone: false means that no surroundings could make it a credential's. */
export function mayNameCredential(name: string, vocabulary: Vocabulary): boolean {
  return vocabulary.match(name)?.kind.category === 'credential' || tails.has(splitWords(name).at(-1) ?? '');
}

/** What a constant's name says, its owners and the keys beside it considered. */
export function credentialName(named: NamedConstant, vocabulary: Vocabulary): CredentialName | undefined {
  if (named.owners.slice(0, 2).some((owner) => labels.has(splitWords(owner).at(-1) ?? ''))) return undefined;
  const beside = keysBeside(named.object, named.name);
  const isLogin = beside.some((key) => companions.has(key) || companions.has(splitWords(key).at(-1) ?? ''));
  const match = vocabulary.match(named.name);
  if (match?.kind.category === 'credential' && match.confidence !== 'low') {
    return { kind: match.kind.id, confidence: match.confidence, isOwnSecret: isOwnSecret(match.kind.id, named.name), isLogin };
  }
  const words = splitWords(named.name);
  const around = named.owners.flatMap(splitWords).concat(words.slice(0, -1));
  const found = ambiguousNames.find((entry) => fits(entry, words, around, beside));
  if (found) return { kind: found.kind, confidence: 'high', isOwnSecret: found.isOwnSecret, isLogin };
  const last = words.at(-1);
  const alone = ambiguousNames.find((entry) => entry.tail === last && (!entry.isWhole || words.length === 1) && entry.tail === 'secret');
  if (alone && kindById(alone.kind)) return { kind: alone.kind, confidence: 'medium', isOwnSecret: false, isLogin };
  return match?.kind.category === 'credential' ? { kind: match.kind.id, confidence: 'low', isOwnSecret: false, isLogin } : undefined;
}

function fits(entry: AmbiguousName, words: readonly string[], around: readonly string[], beside: readonly string[]): boolean {
  if (words.at(-1) !== entry.tail || (entry.isWhole && words.length > 1)) return false;
  return around.some((word) => entry.under.includes(word)) || beside.some((key) => entry.beside.includes(key) || splitWords(key).some((word) => entry.beside.includes(word)));
}

/** Private keys come from a generator; the other keys of this kind are any text one likes. */
function isOwnSecret(kind: KindId, name: string): boolean {
  return kind === 'private-key' && !/private|siyao|私钥/i.test(name);
}

const besideMemo = new WeakMap<TSESTree.ObjectExpression, string[]>();

function keysBeside(object: TSESTree.ObjectExpression | undefined, name: string): string[] {
  if (!object) return [];
  let keys = besideMemo.get(object);
  if (!keys) {
    keys = object.properties.flatMap((item) => {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      return key === undefined ? [] : [key.toLowerCase() === key ? key : splitWords(key).join(' ')];
    });
    besideMemo.set(object, keys);
  }
  const own = name.toLowerCase() === name ? name : splitWords(name).join(' ');
  return keys.filter((key) => key !== own);
}
