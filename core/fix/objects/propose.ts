/** Repairs for whole objects, by what the value is when the program runs: masked fields, an id, a number of entries, names of fields. */
import { PERSON_OBJECT, baseKind, kindById } from '../../catalog/kinds.ts';
import { eventWord } from '../../catalog/words/sentences/event-words.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { contains, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { LEVELS, type Edit, type Fix, type KindId, type Node, type SinkTarget } from '../../types.ts';
import { maskFunctionOf } from '../masks/mask-functions.ts';
import { MaskCalls } from '../masks/mask-calls.ts';
import { dropFix } from '../dropped-properties.ts';
import { presenceAsBeside } from '../texts/presence-as-beside.ts';
import { droppedArgumentFix } from '../texts/dropped-argument.ts';
import { droppedSegmentFix } from '../texts/dropped-segment.ts';
import { isScript } from '../environment/script.ts';
import { hasEffects } from '../purity.ts';
import { isReadAgain } from '../reads/kept-fields.ts';
import { isOnlyLabel } from '../texts/labels.ts';
import { TYPED_IN, isNote, silentLogFix } from '../texts/removal.ts';
import { hidingEdit, isRepeatable, replaceExpression, withoutNothing } from '../replace.ts';
import { givenText, readText } from '../values/box-read.ts';
import { isBareCount } from './bare-count.ts';
import { withGivenType } from './given-types.ts';
import { pickFix, storedFieldsFix } from './kept-fields.ts';
import { maskFieldsFix } from './mask-fields.ts';
import { isAnswerName, presenceFix, printsCount, printsNames, reducedFix } from './reduced.ts';
import { replacerFix } from './replacer.ts';
import { leaveOutFix, spreadFix } from './spread.ts';
import { READ_BACK, SHOWN, droppable, fieldOf, isWhole, wholeOf, type Placed, type Whole } from './whole.ts';

/** Where an object leaves. */
export interface ObjectPlace {
  readonly target: SinkTarget;
  /** The call of the sink itself. */
  readonly call?: Node;
  /** The call that stores the object, also that of a helper. */
  readonly storing?: Node;
  /** Whether each argument of the sink has a meaning by its position: none of them may be missing. */
  readonly isPositional?: boolean;
  /** Names of properties that the sink's interface requires. */
  readonly options?: ReadonlySet<string>;
}

/** Expressions longer than this are no part of a title. */
const MAX_SHOWN = 40;

/** A copy of a record with more masked fields than this is longer than what it shows is worth. */
const MAX_MASKED = 4;

/** Every position has the same fields. */
const POSITION: KindId = 'precise-location';

const NO_OPTIONS: ReadonlySet<string> = new Set();

/** Fixes of a finding whose value is an object that holds personal fields. Each prints less of every form that the value may have. */
export function objectFixes(
  facts: Facts,
  targets: readonly Placed[],
  { target, call, storing, isPositional = false, options = NO_OPTIONS }: ObjectPlace,
): Fix[] {
  const all = [...new Set(targets.map(({ node }) => insideSerializer(unwrap(node))))];
  // `{ ...user }` holds `user`: what is repaired is the whole.
  const nodes = all.filter((node) => !all.some((other) => other !== node && contains(rangeOf(other), rangeOf(node))));
  const [node] = nodes;
  if (!node) return [];
  if (nodes.length > 1) {
    // Fields of a line that would all hold stars or names of fields are left out, where others stay.
    const dropped =
      target === 'log' &&
      call &&
      !isPositional &&
      targets.every(({ source, node: at }) => isWhole(source, at) || !maskFunctionOf(source.kind))
        ? dropFix(facts, call, nodes, 'own function')
        : undefined;
    return [dropped, SHOWN.has(target) ? eachFix(facts, nodes, targets) : undefined].filter((fix) => fix !== undefined);
  }
  // What a page stores of all that it shows, it shows again.
  if (READ_BACK.has(target) && node.type === 'MemberExpression' && lastName(node) === 'data' && node.object.type === 'ThisExpression')
    return [];
  const carried = targets.map(({ source }) => source);
  const stored =
    READ_BACK.has(target) && storing && carried.some(({ kind }) => kind === PERSON_OBJECT)
      ? storedFieldsFix(facts, wholeOf(facts, node, carried), target, storing)
      : undefined;
  if (stored) return [stored];
  const mayGo = (source: SourceHit): boolean =>
    !READ_BACK.has(target) || TYPED_IN.has(source.kind) || !call || !isReadAgain(facts, call, fieldOf(source));
  const sources = droppable(carried, target).filter(mayGo);
  const known = wholeOf(facts, node, sources);
  const whole = { ...known, sources: known.sources.filter(mayGo) };
  // A credential that must stay, since the program reads it again, would be no better protected than before.
  const isKeyLeft = targets.some(
    ({ source }) =>
      !sources.includes(source) && kindById(source.kind)?.category === 'credential' && baseKind(source.kind) !== 'session-token',
  );
  if (whole.sources.length === 0 || isKeyLeft || isWorstLeft(targets, sources, target)) return [];
  // A promise has none of the fields of what it resolves to.
  if (whole.form.form === 'promise') {
    const alone = new Set([node]);
    const left = target === 'log' && call ? (droppedArgumentFix(facts, call, alone) ?? silentLogFix(facts, call, alone, false)) : undefined;
    return left ? [left] : [];
  }
  const part = SHOWN.has(target) && storing ? carryingPartFix(facts, whole, storing) : undefined;
  if (part) return [part, maskFieldsFix(facts, whole, target)].filter((fix) => fix !== undefined);
  const copy = spreadFix(facts, whole, target);
  const beside = target === 'log' && call ? presenceAsBeside(facts, call, node) : undefined;
  const offers = SHOWN.has(target)
    ? [beside, ...shownFixes(facts, whole, target, copy, isPositional ? undefined : call)]
    : [
        target === 'share' && call ? dropFix(facts, call, [serializerOf(node) ?? node], options) : undefined,
        copy ??
          leaveOutFix(facts, whole) ??
          // A file is written for what it holds: without fields at every depth it is another one.
          (target === 'file' ? undefined : replacerFix(facts, whole, target)) ??
          (READ_BACK.has(target) ? undefined : pickFix(facts, whole, target)),
        maskFieldsFix(facts, whole, target),
      ];
  const found = offers.filter((fix) => fix !== undefined);
  return call === undefined ? found : withGivenType(facts, found, node, call);
}

/** The repair that takes the parts which carry the sources out of an object that is written out in the call: the others are what the line is for. */
function carryingPartFix(facts: Facts, { node, sources }: Whole, call: Node): Fix | undefined {
  if (node.type !== 'ObjectExpression') return undefined;
  const parts = node.properties.map((item) => (item.type === 'Property' ? item.value : item.argument));
  const carrying = parts.filter((part) =>
    facts.flow
      .evaluate(part)
      .sources.some(({ kind, node: from }) => sources.some((source) => source.kind === kind && source.node === from)),
  );
  return carrying.length > 0 && carrying.length < parts.length ? dropFix(facts, call, carrying, 'own function') : undefined;
}

/** Whether the worst of what a finding names stays, which would be reported as before: all but a token, without which a person would be signed out. */
function isWorstLeft(targets: readonly Placed[], gone: readonly SourceHit[], target: SinkTarget): boolean {
  const kinds = droppable(
    targets.map(({ source }) => source),
    target,
  ).map(({ kind }) => kind);
  const worst = Math.min(...kinds.map(rankOfLevel));
  return kinds.length > 0 && !gone.some(({ kind }) => rankOfLevel(kind) === worst);
}

function rankOfLevel(kind: KindId): number {
  return LEVELS.indexOf(kindById(kind)?.level ?? 'info');
}

/**
 * Whether the names of the fields carry no information. They are the same each time for a position, a declared type, a response and a
 * written-out object; in a line that only names the value or reports an event, they add nothing.
 */
function areAlwaysSame({ bindings, flow }: Facts, { node, form, sources }: Whole, call: Node | undefined): boolean {
  if (sources.every(({ kind }) => kind === POSITION)) return true;
  // So are those of a declared type.
  if (form.form === 'record' && form.fields) return true;
  if (flow.types.ofExpression(node).shape !== undefined) return true;
  if (isAnswerName(lastName(node) ?? '') || constantValue(node, bindings).type === 'ObjectExpression') return true;
  return (
    call?.type === 'CallExpression' &&
    call.arguments.every((argument) => {
      const text = staticText(argument) ?? '';
      return !/\p{L}{2}/u.test(text) || isOnlyLabel(text) || eventWord.test(text);
    })
  );
}

/**
 * Repairs of an object that is shown, best first. A copy with a few masked fields shows more than an id or the names of fields do; an
 * object that holds a typed-in secret or a session token is not logged at all.
 */
function shownFixes(facts: Facts, whole: Whole, target: SinkTarget, copy: Fix | undefined, call: Node | undefined): (Fix | undefined)[] {
  const isTypedIn = whole.sources.some(({ kind }) => TYPED_IN.has(kind) || baseKind(kind) === 'session-token');
  const reduced = reducedFix(facts, whole);
  // JSON with an indentation is what a program is there to show: names of fields in its place are of no use.
  if (isOutput(whole.node) && (!reduced || printsNames(reduced))) {
    const offers = [copy, maskFieldsFix(facts, whole, target), facts.fixing.canImportMask ? undefined : replacerFix(facts, whole, target)];
    if (!call || isScript(facts)) return offers;
    // On a server or in a page, such a line is a note of its developer and can go.
    const serialised = new Set([serializerOf(whole.node) ?? whole.node]);
    const left =
      target === 'log' ? (droppedArgumentFix(facts, call, serialised) ?? silentLogFix(facts, call, serialised, false)) : undefined;
    const isLong = copy !== undefined && fieldsMasked(copy) > 2;
    return isLong || offers.every((offer) => offer === undefined) ? [left, ...offers] : [...offers, left];
  }
  const isNumberOnly = reduced !== undefined && printsCount(reduced) && isBareCount(whole, call);
  const saysLittle = !reduced || isNumberOnly || (printsNames(reduced) && areAlwaysSame(facts, whole, call));
  const dropped =
    target === 'log' && call && saysLittle
      ? (droppedArgumentFix(facts, call, new Set([aloneIn(facts, whole.node)])) ?? dropFix(facts, call, [whole.node], 'own function'))
      : undefined;
  const removal =
    target === 'log' && call && (isTypedIn || saysLittle)
      ? (dropped ?? silentLogFix(facts, call, new Set([aloneIn(facts, whole.node)]), false))
      : undefined;
  // A copy that masks several fields is longer than the line it stands in: an id or a number is enough.
  const masked = copy ? fieldsMasked(copy) : 0;
  const isLong = reduced !== undefined && ((!printsNames(reduced) && masked > 1) || masked > MAX_MASKED);
  const isCopyFirst = copy !== undefined && !isTypedIn && !isLong && whole.sources.some(({ kind }) => maskFunctionOf(kind) !== undefined);
  // A script is started for what it prints, so its line stays.
  if (reduced && !printsNames(reduced) && !isTypedIn && target === 'log' && isScript(facts)) return [reduced, dropped, copy];
  return [
    // A line about an event is worth its details, and so is one that was put together of several.
    ...(isCopyFirst && (dropped ?? whole.node.type === 'ObjectExpression') ? [copy, dropped] : [removal, isCopyFirst ? copy : undefined]),
    reduced ?? presenceFix(facts, whole) ?? (call && droppedSegmentFix(facts, new Set([serializerOf(whole.node) ?? whole.node]), false)),
    isCopyFirst ? undefined : copy,
    maskFieldsFix(facts, whole, target),
    facts.fixing.canImportMask ? undefined : replacerFix(facts, whole, target),
  ];
}

/** The object in a note of the developer that holds nothing but a value: `{ user }` of `console.log({ user })`. */
function aloneIn({ file }: Facts, node: Node): Node {
  if (!/^\s*[,}]/.test(file.text.slice(node.range[1], node.range[1] + 2))) return node;
  const object = node.parent?.type === 'Property' && node.parent.value === node ? node.parent.parent : undefined;
  return object?.type === 'ObjectExpression' &&
    object.properties.length === 1 &&
    object.parent.type === 'CallExpression' &&
    isNote(object.parent)
    ? object
    : node;
}

/** How many fields of its own a repair writes into a copy of a record. */
function fieldsMasked({ edits }: Fix): number {
  return Math.max(
    ...edits.map(({ file, text }) => (file === undefined && text.startsWith('{ ...') ? (text.match(/\w: /g)?.length ?? 0) : 0)),
  );
}

/** The repair of several values in one statement, whole objects and single values. Each shows as little as its own repair would. */
function eachFix(facts: Facts, nodes: readonly Node[], targets: readonly Placed[]): Fix | undefined {
  const calls = new MaskCalls(facts);
  const edits = nodes.map((node): Edit | undefined => {
    const own = targets.filter((placed) => insideSerializer(unwrap(placed.node)) === node);
    // A field whose own name is evidence of a kind is a single value, whatever else flows into it.
    const isNamed = node.type === 'MemberExpression' && facts.vocabulary.match(lastName(node) ?? '') !== undefined;
    const isSingle = isNamed || own.every(({ source, node: at, isWhole: is }) => !(is ?? isWhole(source, at)));
    if (!isSingle) {
      const sources = own.map(({ source }) => source);
      const whole = wholeOf(facts, node, sources);
      return (reducedFix(facts, whole) ?? presenceFix(facts, whole))?.edits[0];
    }
    if (hasEffects(node)) return undefined;
    const masks = own.map(({ source }) => maskFunctionOf(source.kind));
    const [first] = masks;
    const isOne = first && masks.every((mask) => mask === first);
    const isInTemplate = node.parent?.type === 'TemplateLiteral';
    if (isOne) {
      const value = withoutNothing(node);
      const call = calls.callOf(own[0]?.source.kind ?? '', readText(facts, value), value);
      return replaceExpression(node, call ?? first.inline(givenText(facts, value), isInTemplate));
    }
    // A line may be about whether a secret in a record is set.
    const isField = node.parent?.type === 'Property' && isRepeatable(node);
    return isField ? replaceExpression(node, `Boolean(${readText(facts, node)})`) : hidingEdit(facts.file.text, node);
  });
  if (edits.some((edit) => edit === undefined) || overlap(edits as Edit[])) return undefined;
  const put = [...new Set((edits as Edit[]).map(({ text }) => text.replace(/^[\w$]+: /, '')))];
  const shown = shownOf(put);
  return {
    title: { en: `Print ${shown.join(', ')} instead`, 'zh-CN': `改为只输出 ${shown.join('、')}` },
    safety: 'review',
    edits: [...calls.edits, ...(edits as Edit[])],
  };
}

/** The first expressions as a title names them, with dots for the others. */
function shownOf(put: readonly string[]): string[] {
  const last = put.findIndex((_, index) => index > 0 && put.slice(0, index + 1).join(', ').length > MAX_SHOWN);
  return last < 0 ? [...put] : [...put.slice(0, last), '…'];
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return sorted.some(({ range }, index) => range.start < (sorted[index - 1]?.range.end ?? 0));
}

/** The call of `JSON.stringify` that is given a value. */
function serializerOf(node: Node): Node | undefined {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.arguments[0] === node && lastName(parent.callee) === 'stringify' ? parent : undefined;
}

/** `JSON.stringify(report, null, 2)` of `report`. */
function isOutput(node: Node): boolean {
  const serializer = serializerOf(node);
  return serializer?.type === 'CallExpression' && serializer.arguments.length > 2;
}

/** The object inside `JSON.stringify(…)`: a repair belongs there. */
function insideSerializer(node: Node): Node {
  const argument = node.type === 'CallExpression' && lastName(node.callee) === 'stringify' ? node.arguments[0] : undefined;
  return argument && argument.type !== 'SpreadElement' ? unwrap(argument) : node;
}
