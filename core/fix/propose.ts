/** Finding → repairs, best first. Every offer removes the finding, parses, and shows no more than documented. */
import { TIDIES_TEXT } from '../catalog/call-words/texts.ts';
import type { Facts } from '../sources/file/facts.ts';
import { contains, isFunction, lastName, memberName, rangeOf } from '../syntax/tree.ts';
import { isScript } from './environment/script.ts';
import { constantValue } from '../sources/file/initial-values.ts';
import { splitWords } from '../sources/names/words.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import type { Fix, Node, Text } from '../types.ts';
import { writtenPart } from './carrier.ts';
import { centralRedactionFix } from './central-redaction.ts';
import { inlineFixes, maskFixes } from './masks/masking.ts';
import { dropFix } from './dropped-properties.ts';
import { INLINE } from './masks/offers.ts';
import { isPartOfText, isTextOfParts } from './masks/part-of-text.ts';
import { isOfOtherMeaning, isReported } from './other-meaning.ts';
import { objectFixes } from './objects/propose.ts';
import { reducedFix } from './objects/reduced.ts';
import { READ_BACK, droppable, isWhole, sourceAt, wholeOf } from './objects/whole.ts';
import { isStringifier, printedPart } from './purity.ts';
import { isReadAgain, readersOf } from './reads/kept-fields.ts';
import { TYPED_IN, removalFix, silentLogFix, unstoredFix } from './texts/removal.ts';
import { dropped, hidingFixes, isMasked, withStars } from './single-values.ts';
import type { FixPlace, FixTarget, PlacedSource } from './places.ts';
import { textOf, wrappableNode } from './replace.ts';
import { droppedArgumentFix } from './texts/dropped-argument.ts';
import { isOnlyDelivery } from './texts/only-delivery.ts';
import { leftOutOfTextFix } from './texts/dropped-operand.ts';
import { appositionFix } from './texts/dropped-segment.ts';
import { queryPlaceholdersFix } from './texts/query-placeholders.ts';
import { placeInText } from './texts/text-origin.ts';
import { isEntryValue } from './values/entry-value.ts';
import { Memo } from '../memo.ts';
import { formOf } from './values/value-form.ts';

/** A repair in more places than this is too long to be read before it is made. */
const MAX_PLACES = 8;

/** Repairs of one finding at a sink, best first; safe only where masking changes what people read and nothing that the program uses. */
export function proposeFixes(facts: Facts, place: FixPlace, targets: readonly FixTarget[]): Fix[] {
  const { call } = place;
  const own = fixesHere(facts, place, targets).filter((fix) => !isMessageOfStars(fix, place));
  const query = place.target === 'log' && call ? queryPlaceholdersFix(facts, call, targets) : undefined;
  // A query without its values ends in the middle.
  const left = own.filter(({ act }) => act !== 'leave out');
  const offers = query ? [own.some(({ safety }) => safety === 'safe') ? { ...query, safety: 'safe' as const } : query, ...left] : own;
  const central = place.target === 'log' && call && place.isHelper !== true ? centralRedactionFix(facts, call, targets) : undefined;
  if (!central) return offers;
  // Where the program already redacts in its logger, that repair comes first.
  return central.isUsed ? [central.fix, ...offers] : [...offers, central.fix];
}

/**
 * Whether a value is a parameter of a function with a name, and the source stands at a call of it: other calls may pass what no mask is
 * right for.
 */
function isOfSomeCallers({ bindings }: Facts, { node, source }: PlacedSource): boolean {
  const { fn } = namedFunctions.of(node, () => ({ fn: functionOfParameter(node, bindings) }));
  return fn !== undefined && !contains(rangeOf(fn), rangeOf(source.node));
}

const namedFunctions = new Memo<Node, { readonly fn: Node | undefined }>();

/** The function with a name of which a node is a parameter. */
function functionOfParameter(node: Node, bindings: Facts['bindings']): Node | undefined {
  const definition = node.type === 'Identifier' ? bindings.resolve(node)?.defs[0] : undefined;
  if (String(definition?.type) !== 'Parameter') return undefined;
  const fn = definition?.node as Node;
  return isFunction(fn) && fn.parent.type !== 'CallExpression' ? fn : undefined;
}

/** Repairs in the place where values leave. */
function fixesHere(facts: Facts, place: FixPlace, targets: readonly FixTarget[]): Fix[] {
  const isShown = place.call !== undefined && place.isHelper !== true && (place.target === 'log' || place.target === 'error');
  const pairs = targets.map(({ source: told, carried, isOther }) => {
    const whole = placeOf(place, wrappableNode(place.range, isOther ? carried : told.node, carried));
    const { node: printed, source } = whole
      ? writtenPart(whole, sourceAt(told, whole, place.call ?? carried))
      : { node: undefined, source: told };
    return {
      source,
      node: printed && withFallback(tidied(facts, printed)),
      isWhole:
        printed !== undefined &&
        ((isWhole(source, printed) && !isNamedAs(facts, printed, source) && !isEntryValue(printed, facts.bindings)) ||
          isEventDetail(printed) ||
          isRow(facts, printed, source)),
      isItself: printed === told.node,
    };
  });
  if (pairs.some(({ node }) => node === undefined || node === place.optionsAt) || new Set(pairs.map(({ node }) => node)).size > MAX_PLACES)
    return [];
  if (pairs.some(({ node, source, isWhole }) => node && isOfOtherMeaning(facts, node, source, isWhole))) return [];
  // A log in a `catch` clause is there for the error. Data in the error's message must be left out where the error is thrown.
  if (pairs.some(({ node, source }) => node && node !== source.node && isCaught(facts, node))) return [];
  const placed = strictestFirst(facts, pairs as PlacedSource[]);
  const keepsMeaning = isShown && place.isPrinted === true && !placed.some((pair) => isOfSomeCallers(facts, pair));
  if (place.call && place.target === 'log' && isOnlyDelivery(facts, place.call, placed)) return [];
  // Code that catches an error may read the object it was created with.
  if (placed.some((pair) => pair.isWhole) && place.target === 'error' && !placed.every(({ node }) => isInText(node))) return [];
  if (placed.some((pair) => pair.isWhole)) {
    const unread = unreadFix(facts, place, placed);
    const call = place.isHelper === true ? undefined : place.call;
    return [...(unread ? [unread] : []), ...objectFixes(facts, placed, { ...place, call, storing: place.call })];
  }
  if (placed.some(({ node }) => isCollection(facts, node))) return collectionFixes(facts, placed, isShown);
  if (!isShown && place.isMessage !== true && place.isPrinter !== true && placed.some(({ isItself }) => !isItself)) return [];
  const fromText = isShown && place.isPositional !== true ? withoutTexts(facts, place, placed, keepsMeaning) : [];
  if (fromText.length > 0) return fromText;
  if (READ_BACK.has(place.target)) return keptFixes(facts, place, placed);
  // JSON of a record that is written out there is no value of a kind.
  if (placed.some(({ node }) => node.type === 'CallExpression' && isStringifier(node) && node.arguments[0]?.type === 'ObjectExpression'))
    return [];
  // A mask of one kind is wrong for a text that holds more.
  const isPart = ({ source, node }: PlacedSource): boolean => isPartOfText(source, node) || isTextOfParts(facts, node);
  if (placed.some(isPart)) {
    const { call } = place;
    const inText = placed.map((pair) => {
      const at = (isShown || place.isMessage === true) && call ? placeInText(facts, pair.source, pair.node, call) : undefined;
      return at && { ...pair, node: withFallback(at) };
    });
    // A text for the log alone is masked where it is put together; its other words stay.
    const origin = inText.includes(undefined) ? [] : maskFixes(facts, inText as PlacedSource[], false);
    if (origin.length > 0) return origin;
    const silent =
      isShown && place.call && !placed.some(({ node }) => isReported(facts, node))
        ? silentLogFix(facts, place.call, new Set(placed.map(({ node }) => node)), keepsMeaning)
        : undefined;
    const left =
      isShown && call && placed.every(isPart)
        ? leftOutOfTextFix(facts, new Set(placed.map(({ node }) => node)), false, place.target === 'error')
        : undefined;
    // A line of nothing but stars is of no use.
    const isAlone =
      isShown && call?.type === 'CallExpression' && call.arguments.length === 1 && placed.some(({ node }) => node === call.arguments[0]);
    const isAll = placed.every(isPart);
    const masks = !isAll ? maskFixes(facts, placed, false) : inlineFixes(facts, placed, false);
    const field =
      isShown && call && isAll
        ? dropFix(
            facts,
            call,
            placed.map(({ node }) => node),
            'own function',
          )
        : undefined;
    return [left, silent, field, ...(isAlone ? [] : masks)].filter((fix) => fix !== undefined);
  }
  const shown = placed.map((pair) => (isMasked(facts, pair) ? pair : { ...pair, node: withStars(pair.node) }));
  const hiding = hidingFixes(facts, place, shown, keepsMeaning);
  // Where a value may be any field of a record, an expression for one kind would show the end of the others.
  return shown.some(({ node }) => isEntryValue(node, facts.bindings)) ? hiding.filter(({ title }) => title.en !== INLINE.en) : hiding;
}

/** Whether a repair puts stars in the place of a whole message of an error, of which nobody could make anything. */
function isMessageOfStars({ act, edits }: Fix, { target, call }: FixPlace): boolean {
  if (act !== 'stars' || target !== 'error' || (call?.type !== 'NewExpression' && call?.type !== 'CallExpression')) return false;
  return call.arguments.some((argument) => edits.some(({ range }) => contains(range, rangeOf(argument))));
}

/** Repairs of constants that hold a text of several parts, of which one carries a value from further away: the line does without them. */
function withoutTexts(facts: Facts, { call }: FixPlace, placed: readonly PlacedSource[], keepsMeaning: boolean): Fix[] {
  const nodes = new Set(placed.map(({ node }) => node));
  if (!call || !placed.every(({ source, node }) => isOfParts(facts, source, node)) || isScript(facts)) return [];
  return [
    droppedArgumentFix(facts, call, nodes),
    appositionFix(facts, nodes, keepsMeaning),
    silentLogFix(facts, call, nodes, keepsMeaning),
  ].filter((fix) => fix !== undefined);
}

/** Whether a name holds a text that is put together of words and values, and a source stands in none of its parts as such. */
function isOfParts({ bindings }: Facts, source: SourceHit, node: Node): boolean {
  const text = node.type === 'Identifier' ? constantValue(node, bindings) : node;
  if (text === node || text.type !== 'TemplateLiteral' || contains(rangeOf(text), source.range)) return false;
  return text.expressions.length > 1 && text.quasis.some(({ value }) => /\p{L}/u.test(value.raw));
}

/** Whether a name is that of an error in the clause that catches it. */
function isCaught({ bindings }: Facts, node: Node): boolean {
  return node.type === 'Identifier' && (bindings.resolve(node)?.defs[0]?.node as Node | undefined)?.type === 'CatchClause';
}

/** The repair that takes out what stores a value that the program never reads again. */
function unreadFix(facts: Facts, { call, target }: FixPlace, placed: readonly PlacedSource[]): Fix | undefined {
  const readers = call && READ_BACK.has(target) ? readersOf(facts, call) : 'program';
  return call && readers !== 'program' ? removalFix(facts, call, placed, readers) : undefined;
}

/** What is stored is read again: it is not stored, or a part of it is not. */
function keptFixes(facts: Facts, place: FixPlace, placed: readonly PlacedSource[]): Fix[] {
  const { call } = place;
  const removal = call && (unstoredFix(facts, call, placed) ?? removalFix(facts, call, placed) ?? unreadFix(facts, place, placed));
  const leaving = placed.filter(
    ({ source }) =>
      droppable([source], place.target).length > 0 && (TYPED_IN.has(source.kind) || !call || !isReadAgain(facts, call, source.name)),
  );
  const left = dropped(facts, place, leaving);
  const isFilledIn =
    call !== undefined && leaving.some(({ source: { kind, name } }) => TYPED_IN.has(kind) && isReadAgain(facts, call, name));
  return [removal, left && isFilledIn ? { ...left, title: notFilledIn(left.title) } : left].filter((fix) => fix !== undefined);
}

/** The title of a repair after which code that fills a form in from the storage finds a field less. */
function notFilledIn({ en, 'zh-CN': zh }: Text): Text {
  return { en: `${en}; what fills the form in from there has to do without`, 'zh-CN': `${zh}（从存储回填表单的代码也要去掉它）` };
}

/** Whether a value is a map, a set or a dictionary: the mask of a single value does not fit the collection. */
function isCollection({ bindings }: Facts, node: Node): boolean {
  return node.parent?.type !== 'SpreadElement' && /^(?:map|set|dictionary)$/.test(formOf(node, bindings).form);
}

function collectionFixes(facts: Facts, placed: readonly PlacedSource[], isShown: boolean): Fix[] {
  const [first] = placed;
  if (!isShown || !first || placed.some(({ node }) => node !== first.node)) return [];
  const sources = placed.map(({ source }) => source);
  return [reducedFix(facts, wholeOf(facts, first.node, sources))].filter((fix) => fix !== undefined);
}

/** Where several values end in one expression, the kind of which nothing may stay visible decides. */
function strictestFirst<T extends Pick<PlacedSource, 'source' | 'node'>>(facts: Facts, placed: readonly T[]): T[] {
  return [...placed].sort((a, b) => Number(isMasked(facts, a)) - Number(isMasked(facts, b)));
}

/** Whether the path of a source ends at a field whose last word names its kind, such as `adminEmail`. */
function isNamedAs({ file, vocabulary }: Facts, node: Node, { kind, path: [step, ...more] = [] }: SourceHit): boolean {
  if (step === undefined || more.length > 0 || !textOf(file.text, node).endsWith(step)) return false;
  const name = /^(?:Identifier|MemberExpression)$/.test(node.type) ? lastName(node) : undefined;
  return name === step && vocabulary.match(splitWords(name).at(-1) ?? '')?.kind.id === kind;
}

/** Whether a name is that of what an interface gives or is given, such as a row of a table, and not that of the value which is known to be in it. */
function isRow({ vocabulary }: Facts, node: Node, { kind, evidence, node: from }: SourceHit): boolean {
  if (evidence !== 'api' || node.type !== 'Identifier' || (node === from && node.parent?.type === 'TemplateLiteral')) return false;
  return !splitWords(node.name).some((word) => vocabulary.match(word)?.kind.id === kind) && vocabulary.match(node.name) === undefined;
}

/** Whether an expression is a part of a text. */
function isInText({ parent }: Node): boolean {
  return (
    parent?.type === 'TemplateLiteral' ||
    (parent?.type === 'BinaryExpression' && parent.operator === '+') ||
    (parent?.type === 'CallExpression' && isStringifier(parent))
  );
}

/** `e.detail`: what a component emits may be anything, whatever the handler is called. */
function isEventDetail(node: Node): boolean {
  return node.type === 'MemberExpression' && memberName(node) === 'detail' && node.object.type === 'Identifier';
}

/** In the call of a sink, what is masked must not be what other code of the statement is given. */
function placeOf({ call }: FixPlace, node: Node | undefined): Node | undefined {
  return node && call && contains(rangeOf(call), rangeOf(node)) ? printedPart(node, call) : node;
}

/** `phone.trim()` of `phone`, which is what the line shows. */
function tidied(facts: Facts, node: Node): Node {
  if (!/[.?]/.test(facts.file.text.charAt(node.range[1]))) return node;
  const member = node.parent;
  const call = member?.parent;
  const isTidied =
    member?.type === 'MemberExpression' &&
    member.object === node &&
    TIDIES_TEXT.has(memberName(member) ?? '') &&
    call?.type === 'CallExpression' &&
    call.callee === member &&
    call.arguments.length === 0;
  return isTidied ? tidied(facts, call.parent.type === 'ChainExpression' ? call.parent : call) : node;
}

/** `password || 'none'` of `password`: a mask is never empty, so that beside it nothing else would ever be shown. */
function withFallback(node: Node): Node {
  let whole = node;
  for (;;) {
    const left = whole.parent?.type === 'ChainExpression' ? whole.parent : whole;
    const outer = left.parent;
    if (outer?.type !== 'LogicalExpression' || outer.operator === '&&' || outer.left !== left) return whole;
    whole = outer;
  }
}
