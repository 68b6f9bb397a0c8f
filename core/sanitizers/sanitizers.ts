/** Calls that change what is visible. What they leave is measured; names count only where the code is not understood. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { maskNames, oneWayCalls, strippedNouns, strippingVerbs } from '../catalog/words/sanitizers.ts';
import { CLAIMS_TO_HIDE } from '../catalog/words/names/functions.ts';
import { KEYED_FUNCTIONS } from '../catalog/call-words/ciphers.ts';
import type { Node } from '../types.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { listedTexts } from '../sources/flow/imports.ts';
import { isBehindAt } from '../sources/split-texts.ts';
import { NameMemo } from '../sources/names/name-memo.ts';
import { filteredByKey } from './redaction/key-filters.ts';
import { replacedValue } from './redaction/replacers.ts';
import { serializedValue } from './redaction/serialization.ts';
import { lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import { SILENT, type Value } from '../sources/flow/value.ts';
import { namedSources } from '../sources/names/names.ts';
import { splitWords } from '../sources/names/words.ts';
import type { Arguments, FlowContext } from '../sources/flow/context.ts';
import { freshHash } from './fresh-hashes.ts';
import { isMadeList, isManyAt } from './lists.ts';
import { isFiller, maskedCall } from './masks.ts';

const maskWords = new Set(maskNames);
const oneWay = new Set(oneWayCalls);
const MAX_VISIBLE_PIECE = 4;

/** What a function does by its name. */
interface Claim {
  readonly hides: boolean;
  /** Whether its result cannot be read back. */
  readonly isOneWay: boolean;
}

const named = new NameMemo(10_000, (name): Claim => {
  const masks = isMaskName(name);
  return {
    hides: masks || CLAIMS_TO_HIDE.has(splitWords(name)[0] ?? ''),
    isOneWay: masks || saysStrip(name) || saysEncrypt(name) || oneWay.has(name.toLowerCase()),
  };
});

/** What remains of a value after a call, or undefined when the call is no sanitizer. */
export function sanitizerEffect(
  context: FlowContext,
  node: TSESTree.CallExpression,
  name: string,
  args: Arguments | undefined,
): Value | undefined {
  const callee = unwrap(node.callee);
  if (context.maskers.isMasker(name, callee, context.bindings)) return SILENT;
  const { hides, isOneWay } = named.of(name);
  const measured = maskedCall(context, node, hides, args);
  if (measured) return measured;
  if (isOneWay || isKeyedDigest(callee, context)) return freshHash(context, node, name, args) ?? SILENT;
  if (callee.type === 'MemberExpression') {
    if (name === 'replace' || name === 'replaceAll') return replaceEffect(node);
    if (
      (name === 'slice' || name === 'substring' || name === 'substr') &&
      !isMadeList(callee.object, context.bindings) &&
      !context.evaluate(callee.object, args).sources.some((source) => isManyAt(callee.object, source))
    )
      return isBehindAt(node.arguments, context.bindings) ? SILENT : pieceEffect(node, name);
  }
  const serialized = serializedValue(context, node, name, args) ?? (name === 'stringify' ? replacedValue(context, node, args) : undefined);
  if (serialized) return serialized;
  const filtered = filteredByKey(context, node, args);
  if (filtered) return filtered;
  if (name === 'pick') return pickEffect(context, node, args);
  if (name === 'omit') return omitEffect(context, node, args);
  return undefined;
}

/** A name that means "mask": `maskPhone`, `desensitize`, `脱敏`. */
export function isMaskName(name: string): boolean {
  if (/脱敏|打码|掩码/.test(name)) return true;
  const words = splitWords(name);
  return words.some((word) => maskWords.has(word)) && !words.includes('un') && words[0] !== 'unmask' && !takesMaskOff(words);
}

/** `removePhoneMask`, `stripMask`: the pattern of a field goes, and the number is whole. */
function takesMaskOff(words: readonly string[]): boolean {
  return verbs.has(words[0] ?? '') && maskWords.has(words.at(-1) ?? '');
}

/** `stripSensitiveFields`, `omitCredentials`. */
function saysStrip(name: string): boolean {
  const [verb = '', ...rest] = splitWords(name);
  return verbs.has(verb) && rest.some((word) => nouns.has(word));
}

const verbs = new Set(strippingVerbs);
const nouns = new Set(strippedNouns);

/** `encryptWithDeviceKey`, `aesEncrypt`: whose code is not of this file, or is not understood. */
function saysEncrypt(name: string): boolean {
  const words = splitWords(name);
  return words.length > 1 && (words[0] === 'encrypt' || words.at(-1) === 'encrypt');
}

/** `createHmac(…).update(x).digest()` and encryption ends in one of these calls, also where a constant stands between: `cipher.update(x)`. */
function isKeyedDigest(callee: Node, { bindings }: FlowContext): boolean {
  let current: Node = callee;
  for (let hops = 0; hops < 6; hops++) {
    if (current.type === 'MemberExpression') current = initialValue(current.object, bindings);
    else if (current.type === 'CallExpression') {
      const name = lastName(current.callee) ?? '';
      if (KEYED_FUNCTIONS.has(name)) return true;
      current = unwrap(current.callee);
    } else return false;
  }
  return false;
}

/** A replacement by stars, or by a function, masks; removing blanks and separators does not. */
function replaceEffect(node: TSESTree.CallExpression): Value | undefined {
  const replacement = node.arguments[1];
  if (!replacement) return undefined;
  const text = staticText(replacement);
  if (text === undefined)
    return replacement.type === 'ArrowFunctionExpression' || replacement.type === 'FunctionExpression' ? SILENT : undefined;
  return isFiller(text) ? SILENT : undefined;
}

/** A piece of at most four characters identifies no person; a longer or unknown one stays what it was. */
function pieceEffect(node: TSESTree.CallExpression, name: string): Value | undefined {
  const [first, second] = node.arguments.map(numberOf);
  if (first === undefined) return undefined;
  if (first < 0 && second === undefined) return -first <= MAX_VISIBLE_PIECE ? SILENT : undefined;
  if (second === undefined) return undefined;
  const length = name === 'substr' ? second : second < 0 ? Infinity : second - first;
  return length <= MAX_VISIBLE_PIECE ? SILENT : undefined;
}

function numberOf(node: Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = numberOf(node.argument);
    return value === undefined ? undefined : -value;
  }
  return undefined;
}

/** `pick(user, ['id', 'phone'])` returns the named fields only. */
function pickEffect(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const [object, ...names] = node.arguments;
  const kept = namesIn(context, names);
  if (!object || !kept) return undefined;
  const value = context.evaluate(object, args);
  const sources = value.sources.filter((source) => kept.has(source.name));
  const named = [...kept].flatMap((name) => (context.vocabulary.match(name) ? [name] : []));
  if (sources.length > 0 || named.length === 0) return { sources, silent: sources.length === 0 };
  const taken = named.flatMap((name) =>
    namedSources(context, name, node, lastName(object)).filter(({ confidence }) => confidence !== 'low'),
  );
  return { sources: taken.map((source) => ({ ...source, confidence: 'medium', inside: true, path: [source.name] })), silent: false };
}

/** `omit(user, ['phone'])`: dropping fields that name kinds is the project's own choice of what is harmless. */
function omitEffect(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const [object, ...names] = node.arguments;
  const dropped = namesIn(context, names);
  if (!object || !dropped) return undefined;
  const value = context.evaluate(object, args);
  const fields = value.sources.filter((source) => source.kind !== PERSON_OBJECT);
  const left = fields.filter((source) => !dropped.has(source.name));
  const dropsKinds = [...dropped].some((name) => context.vocabulary.match(name));
  if (left.length === 0 && dropsKinds) return SILENT;
  return { sources: left, silent: left.length === 0 };
}

/** Names that are listed there, or that constants hold which are given: `omit(user, PRIVATE)`, `omit(user, 'phone')`. */
function namesIn(context: FlowContext, nodes: readonly Node[]): ReadonlySet<string> | undefined {
  const names = nodes.flatMap((node): readonly (string | undefined)[] => {
    const text = staticText(node);
    return text === undefined ? (listedTexts(context, node.type === 'SpreadElement' ? node.argument : node) ?? [undefined]) : [text];
  });
  return names.length > 0 && names.every((name) => name !== undefined) ? new Set(names) : undefined;
}

/** Whether an expression is a member of something called like a mask (`masked.phone`). */
export function isMaskedReceiver(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression'
    ? isMaskName(memberName(bare) ?? '') || isMaskedReceiver(bare.object)
    : bare.type === 'Identifier' && isMaskName(bare.name);
}
