/** Whether the name of a value is no evidence of what it holds, so that a label beside it is. */
import { otherWords, shortenedWords, unspecificNames } from '../catalog/words/unspecific-names.ts';
import { verbPrefixes } from '../catalog/words/vocabulary.ts';
import { CODE_OWNERS } from '../catalog/words/names/records.ts';
import { isNeutralReceiver } from '../sources/names/negative-names.ts';
import { isMaskName } from '../sanitizers/sanitizers.ts';
import type { Node } from '../types.ts';
import { lastName, staticText, unwrap } from '../syntax/tree.ts';
import { isPascalCase, isScreamingCase, splitWords } from '../sources/names/words.ts';

/** Single letters that are used for counters, errors and events. */
const COUNTERS = /^[eijkn_]$/;
const INITIALS = /^[b-df-hj-np-tv-xz][b-df-hj-np-tv-z]{1,5}$/;
const VERBS = new Set(verbPrefixes);

/** Whether a name is no evidence at all. */
export function isUnspecific(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return true;
  const name = lastName(bare)?.toLowerCase();
  return name !== undefined && unspecificNames.has(name);
}

/** `res.code` is the outcome of a request. */
export function isStatusCode(node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'MemberExpression' && /^(?:status)?code$/i.test(lastName(bare) ?? '') && CODE_OWNERS.test(lastName(bare.object) ?? '')
  );
}

/** Whether a name is a single letter, or initials that are no English word. */
export function isOpaque(node: Node): boolean {
  const name = nameOf(node);
  if (name === undefined) return false;
  if (name.length === 1) return /[a-z]/.test(name) && !COUNTERS.test(name);
  return INITIALS.test(name) && !shortenedWords.has(name);
}

/** Whether a name, though it may be evidence, does not contradict the label. */
export function mayBeAnything(node: Node): boolean {
  const name = nameOf(node);
  const bare = unwrap(node);
  if (name === undefined || name.startsWith('$') || isMaskName(name) || isPascalCase(name) || isScreamingCase(name)) return false;
  if (bare.type === 'MemberExpression' && isNeutralReceiver(lastName(bare.object) ?? '')) return false;
  const words = splitWords(name);
  return (
    words.length <= 3 &&
    !VERBS.has(words[0] ?? '') &&
    !words.some((word) => otherWords.has(word) || shortenedWords.has(word) || /(?:ed|ing|able)$/.test(word))
  );
}

function nameOf(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' || (bare.type === 'MemberExpression' && (!bare.computed || staticText(bare.property) !== undefined))
    ? lastName(bare)
    : undefined;
}
