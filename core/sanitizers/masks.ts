/** Calls and concatenations that mask: what they leave of a value is measured on values of its kind. */
import type { TSESTree } from '@typescript-eslint/types';
import { displayOf } from '../catalog/displays.ts';
import { PERSON_OBJECT, kindById } from '../catalog/kinds.ts';
import { ENCODES_OR_DIGESTS } from '../catalog/call-words/texts.ts';
import type { KindId, Node } from '../types.ts';
import { cipherOf, isLiteralKey, parsedKey } from './ciphers.ts';
import { bufferChain, digestChain, namedEncoding } from './encodings.ts';
import { encodedJudgement, type Judgement } from './judge.ts';
import { mayMask } from './may-mask.ts';
import { isMadeList, isManyAt } from './lists.ts';
import type { Encoding } from './interpreter/values.ts';
import { cutOf, mentionsOf, pathKey } from './subject.ts';
import { initialValue } from '../sources/file/initial-values.ts';
import { isFunction, lastName, staticText, unwrap } from '../syntax/tree.ts';
import { SILENT, union, type SourceHit, type Value } from '../sources/flow/value.ts';
import type { Arguments, FlowContext } from '../sources/flow/context.ts';
import { importPath, importedFunction, thingAt } from '../sources/flow/imports.ts';
import { concatenatedParts } from '../syntax/concatenation.ts';
import { hasStars } from './stars.ts';

/** What a call leaves of the value it masks, encodes or encrypts; undefined when it does no such thing, or it is unknown. */
export function maskedCall(
  context: FlowContext,
  node: TSESTree.CallExpression,
  saysMask: boolean,
  args: Arguments | undefined,
): Value | undefined {
  return (
    encodedCall(context, node, args) ??
    cutCall(context, node, args) ??
    functionCall(context, node, saysMask, args) ??
    importedMaskCall(context, node, saysMask, args)
  );
}

/** What masks of a value: `****`, `[REDACTED]`. */
export function isFiller(text: string): boolean {
  return hasStars(text) || /\bREDACTED\b|\[[^[\]]*\]/i.test(text);
}

function encodedCall(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  if (!ENCODES_OR_DIGESTS.test(lastName(node.callee) ?? '')) return undefined;
  const cipher = cipherOf(node, (made) => initialValue(made, context.bindings));
  if (cipher) {
    return cipher.inputs.length > 0 && isKeyInCode(context, parsedKey(cipher.key))
      ? encodedValue(context, node, cipher.inputs, { sort: 'literal-key', name: cipher.name }, args)
      : SILENT;
  }
  const digest = digestChain(node);
  if (digest) return encodedValue(context, node, digest.inputs, digest.encoding, args);
  const buffer = bufferChain(node);
  if (buffer) return encodedValue(context, node, [buffer.input], buffer.encoding, args);
  const encoding = namedEncoding(node.callee);
  const callee = unwrap(node.callee);
  const isOwn = callee.type === 'Identifier' && context.exposures.scope.definition(callee) !== undefined;
  return encoding && !isOwn && node.arguments[0] ? encodedValue(context, node, [node.arguments[0]], encoding, args) : undefined;
}

/** Whether a key is a text of this file, or a constant of another module of the project. */
function isKeyInCode(context: FlowContext, key: Node): boolean {
  return isLiteralKey(() => context.exposures.constant(key)) || isImportedText(context, initialValue(key, context.bindings));
}

function isImportedText(context: FlowContext, node: Node): boolean {
  const bare = parsedKey(node);
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return false;
  const path = importPath(context, bare);
  return path?.module !== undefined && thingAt(context, path)?.constants?.some(({ as }) => as === 'value') === true;
}

/** A hash that takes a secret besides the value is a keyed one. */
function encodedValue(
  context: FlowContext,
  node: Node,
  inputs: readonly Node[],
  encoding: Encoding,
  args: Arguments | undefined,
): Value | undefined {
  const value = union(inputs.map((input) => context.evaluate(input, args)));
  if (value.sources.length === 0) return undefined;
  if (encoding.sort === 'hash' && inputs.flatMap(dynamicParts).some((part) => isSecret(context, part, args))) return SILENT;
  const sources = value.sources.flatMap((source) => {
    if (encoding.sort === 'hash' && (source.inside || source.kind === PERSON_OBJECT)) return [];
    const { exposure, weakness } = encodedJudgement(displayOf(source.kind), encoding);
    return weakness ? [{ ...source, exposure, mask: { node, weakness, subject: inputs.length === 1 ? inputs[0] : undefined } }] : [];
  });
  return { sources, silent: sources.length === 0 };
}

function dynamicParts(node: Node): Node[] {
  const bare = unwrap(node);
  return bare.type === 'TemplateLiteral' ? bare.expressions : concatenatedParts(bare);
}

function isSecret(context: FlowContext, part: Node, args: Arguments | undefined): boolean {
  if (staticText(part) !== undefined || context.exposures.constant(part) !== undefined) return false;
  return context
    .evaluate(part, args)
    .sources.every(({ kind }) => kindById(kind)?.category === 'credential' && displayOf(kind).hashed === undefined);
}

/** `phone.slice(0, 3)`, `phone.replace(…)`, `phone.split('').map(…).join('')`. */
function cutCall(context: FlowContext, node: TSESTree.CallExpression, args: Arguments | undefined): Value | undefined {
  const cut = cutOf(node);
  if (!cut || isMadeList(cut.subject, context.bindings)) return undefined;
  const replacement = /^replace/.test(lastName(node.callee) ?? '') && node.arguments[1] ? (staticText(node.arguments[1]) ?? '') : '';
  const found = judged(context, node, cut.subject, mentionsOf(node, cut.key), isFiller(replacement), args);
  return found === 'whole' ? undefined : found;
}

/** A function of this file, or of lodash, that is given one value. */
function functionCall(
  context: FlowContext,
  node: TSESTree.CallExpression,
  saysMask: boolean,
  args: Arguments | undefined,
): Value | undefined {
  const callee = unwrap(node.callee);
  const { scope } = context.exposures;
  const definition =
    callee.type === 'Identifier' ? scope.definition(callee) : callee.type === 'MemberExpression' ? scope.member(callee) : undefined;
  const isLodash = definition
    ? 'lodash' in definition
    : callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && 'lodash' in (scope.definition(callee.object) ?? {});
  const fn = definition && 'node' in definition && isFunction(definition.node) ? definition.node : undefined;
  if (!isLodash && !(fn && (saysMask || mayMask(fn)))) return undefined;
  const carrying = node.arguments.filter(
    (argument) => argument.type !== 'SpreadElement' && context.evaluate(argument, args).sources.length > 0,
  );
  const [subject] = carrying;
  if (carrying.length !== 1 || !subject) return undefined;
  const cut = cutOf(subject);
  const key = cut?.key ?? pathKey(subject);
  const found = judged(
    context,
    node,
    cut?.subject ?? subject,
    key === undefined ? [unwrap(subject)] : mentionsOf(node, key),
    saysMask,
    args,
  );
  return found === 'whole' ? undefined : found;
}

/** A function of another module, judged there. */
function importedMaskCall(
  context: FlowContext,
  node: TSESTree.CallExpression,
  saysMask: boolean,
  args: Arguments | undefined,
): Value | undefined {
  const [subject] = node.arguments;
  const masks = subject && importedFunction(context, node.callee)?.masks;
  if (!subject || !masks) return undefined;
  const others = node.arguments.slice(1).map((argument) => context.exposures.constant(argument));
  const found = judgedSources(context.evaluate(subject, args).sources, (kind) => masks(kind, others), { node, subject, saysMask });
  return found === 'whole' ? undefined : found;
}

/** Pieces of values that a template or `+` chain puts together, and the parts that are no pieces. */
export function maskedParts(
  context: FlowContext,
  root: Node,
  parts: readonly Node[],
  args: Arguments | undefined,
): { readonly values: readonly Value[]; readonly rest: readonly Node[] } {
  const groups = new Map<string, { subject: Node; pieces: Node[] }>();
  for (const part of parts) {
    const cut = cutOf(part);
    if (!cut || parts.some((other) => pathKey(other) === cut.key)) continue;
    const group = groups.get(cut.key);
    if (group) group.pieces.push(part);
    else groups.set(cut.key, { subject: cut.subject, pieces: [part] });
  }
  const values: Value[] = [];
  const done = new Set<Node>();
  for (const [key, { subject, pieces }] of groups) {
    const others = parts.filter((part) => mentionsOf(part, key).length === 0 && context.exposures.constant(part) === undefined);
    const found = judged(context, root, subject, mentionsOf(root, key), false, args, others);
    if (!found) continue;
    values.push(found === 'whole' ? context.evaluate(subject, args) : found);
    for (const piece of pieces) done.add(piece);
  }
  return { values, rest: parts.filter((part) => !done.has(part)) };
}

/** This share of a value, with nothing in the place of the rest, is the value without a prefix. */
const WHOLE_SHARE = 2 / 3;

/** So few digits of a digest are those of many values: a range query for leaked passwords sends five. https://haveibeenpwned.com/API/v3#SearchingPwnedPasswordsByRange */
const SHOWN_OF_DIGEST = 8;

/**
 * What a mask leaves of the values that its subject carries. `'whole'`: everything, and nothing shows that the code means to mask.
 * Undefined when the mask is not understood, or the subject is no single text.
 */
function judged(
  context: FlowContext,
  node: Node,
  subject: Node,
  mentions: readonly Node[],
  saysMask: boolean,
  args: Arguments | undefined,
  blank: readonly Node[] = [],
): Value | 'whole' | undefined {
  const { sources } = context.evaluate(subject, args);
  return judgedSources(sources, (kind) => context.exposures.ofExpression(node, mentions, kind, blank), { node, subject, saysMask });
}

interface JudgedMask {
  readonly node: Node;
  readonly subject: Node;
  readonly saysMask: boolean;
}

function judgedSources(
  sources: readonly SourceHit[],
  judgementOf: (kind: KindId) => Judgement | undefined,
  { node, subject, saysMask }: JudgedMask,
): Value | 'whole' | undefined {
  const kept: SourceHit[] = [];
  for (const source of sources) {
    if (isManyAt(subject, source)) return undefined;
    const judgement = judgementOf(source.kind);
    if (!judgement) return undefined;
    const { exposure, weakness, isWhole, hides, hasStars } = judgement;
    if (source.mask?.weakness.grade === 'hash') {
      if (exposure.degree !== 'partial' || exposure.visible > SHOWN_OF_DIGEST) kept.push(source);
      continue;
    }
    const isPrefixless = !hides && exposure.degree === 'partial' && exposure.visible / exposure.of >= WHOLE_SHARE;
    if ((isWhole || isPrefixless) && !saysMask && !hasStars) return 'whole';
    // A function that is called a mask but only formats digits, as an input field does, hides none of them on purpose: a guess.
    const isForm = !hides && exposure.degree === 'partial';
    if (weakness)
      kept.push({ ...source, exposure, mask: { node, weakness: isForm && saysMask ? { ...weakness, isGuess: true } : weakness, subject } });
  }
  return sources.length > 0 ? { sources: kept, silent: kept.length === 0 } : undefined;
}
