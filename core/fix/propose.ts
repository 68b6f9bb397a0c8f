/** Finding → repairs, best first. Every offer removes the finding, parses, and shows no more than documented. */
import { displayOf } from '../catalog/displays.ts';
import { kindById } from '../catalog/kinds.ts';
import type { Facts } from '../facts/facts.ts';
import { contains, isFunction, rangeOf } from '../facts/tree.ts';
import type { SourceHit } from '../facts/value.ts';
import type { Edit, Fix, KindId, Node, Range, SinkTarget, Text } from '../types.ts';
import { mergeInsertions } from './imports.ts';
import { maskFileEdit, type MaskFile } from './mask-file.ts';
import { HIDDEN_TEXT, maskFunctionOf } from './mask-functions.ts';
import { MASK_PACKAGE, planMaskImport } from './mask-import.ts';
import { dropFix } from './dropped-properties.ts';
import { objectFixes } from './objects/propose.ts';
import { reducedFix } from './objects/reduced.ts';
import { READ_BACK, SHOWN, droppable, isWhole, wholeOf } from './objects/whole.ts';
import { hasEffects, printedPart } from './purity.ts';
import { projectMaskOf } from './project-maskers.ts';
import { removalFix, silentLogFix } from './removal.ts';
import { leavesUnused } from './last-reads.ts';
import { formOf } from './values/value-form.ts';
import { hidingEdit, isSimple, operandOf, replaceExpression, textOf, wrappableNode } from './replace.ts';

/** One value of a finding: what it carries and where. */
export interface FixTarget {
  readonly source: SourceHit;
  /** The value as the sink receives it. */
  readonly carried: Node;
  /** Whether the source stands in another argument, which only tells what this one holds. */
  readonly isOther?: boolean;
}

/** An expression that a fix replaces by a mask of itself, or of `value`. */
interface Replaced {
  readonly source: SourceHit;
  readonly node: Node;
  readonly value?: Node;
}

/** A repair in more places than this is none that anybody reads before taking it. */
const MAX_PLACES = 8;

/** Where a finding can be repaired. */
export interface FixPlace {
  /** What may be changed: the call of the sink, or an argument of a function which does nothing but hand it to the sink. */
  readonly range: Range;
  readonly target: SinkTarget;
  /** The call of the sink or of a helper that hands on to it, where that is what is changed. */
  readonly call?: Node;
  /** Whether it is the call of a helper. */
  readonly isHelper?: boolean;
  /** What the interface of the sink wants the parts of its arguments to be called. */
  readonly options?: ReadonlySet<string>;
  /** Whether what the call is given is printed and goes nowhere else: only there a repair is safe. */
  readonly isPrinted?: boolean;
}

const NO_OPTIONS: ReadonlySet<string> = new Set();

/** Repairs of one finding at a sink, best first; safe only where masking changes what people read and nothing that the program uses. */
export function proposeFixes(facts: Facts, place: FixPlace, targets: readonly FixTarget[]): Fix[] {
  const isShown = place.call !== undefined && place.isHelper !== true && (place.target === 'log' || place.target === 'error');
  const keepsMeaning = isShown && place.isPrinted === true;
  const pairs = targets.map(({ source, carried, isOther }) => {
    const printed = placeOf(place, wrappableNode(place.range, isOther ? carried : source.node, carried));
    return { source, node: printed && withFallback(printed), isWhole: printed !== undefined && isWhole(source, printed), isItself: printed === source.node };
  });
  if (pairs.some(({ node }) => node === undefined) || new Set(pairs.map(({ node }) => node)).size > MAX_PLACES) return [];
  const placed = strictestFirst(pairs as { source: SourceHit; node: Node; isWhole: boolean; isItself: boolean }[]);
  if (placed.some((pair) => pair.isWhole)) return objectFixes(facts, placed, place.target);
  if (placed.some(({ node }) => isCollection(facts, node))) return collectionFixes(facts, placed, isShown);
  if (!isShown && placed.some(({ isItself }) => !isItself)) return [];
  if (READ_BACK.has(place.target)) {
    const removal = place.call && removalFix(facts, place.call, placed.map(({ source }) => source.kind));
    const dropped = droppable(placed.map(({ source, node }) => ({ kind: source.kind, node })), place.target);
    return [removal, place.call && dropFix(facts, place.call, dropped.map(({ node }) => node), place.options ?? NO_OPTIONS)].filter((fix) => fix !== undefined);
  }
  // A mask of one kind says nothing of a text that holds more.
  if (placed.some(({ source, node }) => isPartOfText(source, node))) return [maskFix(facts, placed, inlineOffer(), keepsMeaning)].filter((fix) => fix !== undefined);
  return [
    SHOWN.has(place.target) || !place.call ? undefined : dropFix(facts, place.call, placed.map(({ node }) => node), place.options ?? NO_OPTIONS),
    ...maskFixes(facts, placed, projectOffer(facts), keepsMeaning),
    isShown && place.call ? silentLogFix(facts, place.call, new Set(placed.flatMap(({ source, node }) => (maskFunctionOf(source.kind) ? [] : [node])))) : undefined,
  ].filter((fix) => fix !== undefined);
}

/** Each way of masking the same values, the project's own first. */
function maskFixes(facts: Facts, targets: readonly Replaced[], own: Offer | undefined, keepsMeaning: boolean): (Fix | undefined)[] {
  const { canImportMask, maskFile } = facts.fixing;
  return [
    own && maskFix(facts, targets, own, keepsMeaning),
    canImportMask ? maskFix(facts, targets, importOffer(facts, MASK_PACKAGE), keepsMeaning) : undefined,
    maskFile ? maskFileFix(facts, targets, maskFile, keepsMeaning) : undefined,
    maskFix(facts, targets, inlineOffer(), keepsMeaning),
  ];
}

/** A map, a set or a dictionary of values: no mask of one of them is a mask of all. */
function isCollection({ bindings }: Facts, node: Node): boolean {
  return node.parent?.type !== 'SpreadElement' && /^(?:map|set|dictionary)$/.test(formOf(node, bindings).form);
}

function collectionFixes(facts: Facts, placed: readonly { readonly source: SourceHit; readonly node: Node }[], isShown: boolean): Fix[] {
  const [first] = placed;
  if (!isShown || !first || placed.some(({ node }) => node !== first.node)) return [];
  return [reducedFix(facts, wholeOf(facts, first.node, placed.map(({ source }) => source)))].filter((fix) => fix !== undefined);
}

/** Whether a value was put into a text elsewhere, which stands at `node`. */
function isPartOfText({ node: origin }: SourceHit, node: Node): boolean {
  if (contains(rangeOf(node), rangeOf(origin))) return false;
  for (let outer = origin.parent; outer && !/Statement$|Declaration$|^Program$/.test(outer.type) && !isFunction(outer); outer = outer.parent) {
    if (outer.type === 'TemplateLiteral' || (outer.type === 'BinaryExpression' && outer.operator === '+')) return true;
  }
  return false;
}

/** Where several values end in one expression, the kind of which nothing may stay visible decides. */
function strictestFirst<T extends { readonly source: SourceHit }>(placed: readonly T[]): T[] {
  return [...placed].sort((a, b) => Number(maskFunctionOf(a.source.kind) !== undefined) - Number(maskFunctionOf(b.source.kind) !== undefined));
}

/** In the call of a sink, what is masked must not be what other code of the statement is given. */
function placeOf({ call }: FixPlace, node: Node | undefined): Node | undefined {
  return node && call && contains(rangeOf(call), rangeOf(node)) ? printedPart(node, call) : node;
}

/** Replaces a weak mask by a proper one of the same value. `avoid`: the name of the mask that is weak. */
export function proposeRemasking(facts: Facts, source: SourceHit, subject: Node, keepsMeaning: boolean, avoid: string | undefined): Fix[] {
  const node = source.mask?.node;
  if (!node) return [];
  const target = [{ source, node, value: subject }];
  const own = projectMaskOf(facts, source.kind)?.local;
  return maskFixes(facts, target, own === avoid ? undefined : projectOffer(facts), keepsMeaning).filter((fix) => fix !== undefined);
}

/** One value masked in one way. */
interface Masked {
  readonly call: string;
  readonly edits: readonly Edit[];
  readonly title: Text;
  /** What is displayed of a usual value, where that is known. */
  readonly shown?: string;
}

/** How one way of masking treats a kind; undefined when it has nothing for it. */
type Offer = (kind: KindId, expression: string, isInText: boolean, isSimple: boolean) => Masked | undefined;

function projectOffer(facts: Facts): Offer {
  return (kind, expression) => {
    const mask = projectMaskOf(facts, kind);
    if (!mask) return undefined;
    const { local, edits, from } = mask;
    return { call: `${local}(${expression})`, edits, title: from === undefined ? titleOf(`${local}()`) : importedTitle(local, from) };
  };
}

function importOffer(facts: Facts, from: string): Offer {
  return (kind, expression) => {
    const mask = maskFunctionOf(kind);
    if (!mask) return undefined;
    const plan = planMaskImport(facts, mask.name, from);
    return { call: `${plan.local}(${expression})`, edits: plan.edits, title: titleOf(`${mask.name}()`), shown: displayOf(kind).shown };
  };
}

/** Masks by functions of the project's own mask file, which the same repair creates or extends. */
function maskFileFix(facts: Facts, targets: readonly Replaced[], file: MaskFile, keepsMeaning: boolean): Fix | undefined {
  const names = [...new Set(targets.flatMap(({ source }) => maskFunctionOf(source.kind)?.name ?? []))];
  const fix = names.length > 0 ? maskFix(facts, targets, importOffer(facts, file.specifier), keepsMeaning) : undefined;
  if (!fix) return undefined;
  const edit = maskFileEdit(file, names);
  const name = file.path.split(/[/\\]/).at(-1) ?? '';
  return {
    ...fix,
    title: withPlace(fix.title, name),
    edits: edit ? [edit, ...fix.edits] : fix.edits,
  };
}

/** The place stands before the preview, which ends the title. */
function withPlace(title: Text, name: string): Text {
  const [en = '', shown] = title.en.split(PREVIEW);
  const preview = shown === undefined ? '' : `${PREVIEW}${shown}`;
  return { en: `${en} from a local ${name}${preview}`, 'zh-CN': `${title['zh-CN'].split(PREVIEW)[0] ?? ''}（来自本地 ${name}）${preview}` };
}

function inlineOffer(): Offer {
  return (kind, expression, isInText, isSimple) => {
    const mask = maskFunctionOf(kind);
    return { call: mask ? mask.inline(isSimple ? expression : `(${expression})`, isInText) : HIDDEN_TEXT, edits: [], title: INLINE };
  };
}

/** Between what a repair does and what is displayed afterwards. */
const PREVIEW = ' → ';

const INLINE: Text = { en: 'Mask it here with an inline expression', 'zh-CN': '在此处用表达式脱敏' };

function titleOf(name: string): Text {
  return { en: `Mask with ${name}`, 'zh-CN': `用 ${name} 脱敏` };
}

function importedTitle(name: string, from: string): Text {
  return { en: `Mask with ${name}() from ${from}`, 'zh-CN': `用 ${from} 的 ${name}() 脱敏` };
}

/** One fix for all values of a finding. Kinds that must not stay visible at all become `***` in every way of masking. */
function maskFix(facts: Facts, targets: readonly Replaced[], offer: Offer, keepsMeaning: boolean): Fix | undefined {
  const edits: Edit[] = [];
  const imports = new Map<string, Edit>();
  let title: Text | undefined;
  const shown = new Set<string>();
  let isAllHidden = true;
  const done = new Set<Node>();
  const hidden: Node[] = [];
  for (const { source, node, value } of targets) {
    if (done.has(node) || targets.some((other) => isWithin(node, other.node))) continue;
    done.add(node);
    const masked = offered(facts, offer, source.kind, value ?? node, node.parent?.type === 'TemplateLiteral');
    if (!masked && maskFunctionOf(source.kind)) return undefined;
    const call = isPartOfText(source, node) ? HIDDEN_TEXT : (masked?.call ?? HIDDEN_TEXT);
    if (call === HIDDEN_TEXT && hasEffects(value ?? node)) return undefined;
    isAllHidden &&= call === HIDDEN_TEXT;
    if (call === HIDDEN_TEXT) hidden.push(node);
    if (call !== HIDDEN_TEXT && masked?.shown !== undefined) shown.add(masked.shown);
    edits.push(call === HIDDEN_TEXT ? hidingEdit(facts.file.text, node) : replaceExpression(node, call));
    for (const edit of masked?.edits ?? []) imports.set(edit.text, edit);
    if (masked?.title && (title === undefined || title === INLINE)) title = masked.title;
  }
  if (title === undefined) return undefined;
  const preview = shown.size === 1 ? `${PREVIEW}${[...shown][0] ?? ''}` : '';
  return {
    title: isAllHidden ? hiddenTitle(targets[0]?.source.kind) : { en: `${title.en}${preview}`, 'zh-CN': `${title['zh-CN']}${preview}` },
    safety: keepsMeaning && !hidden.some((node) => leavesUnused(facts.bindings, node, hidden)) ? 'safe' : 'review',
    edits: [...mergeInsertions([...imports.values()]), ...edits.filter((edit) => !edits.some(({ range }) => range !== edit.range && contains(range, edit.range)))],
  };
}

/** One way of masking a value; of a list, and of what is spread, each of the elements. */
function offered({ file: { text }, bindings }: Facts, offer: Offer, kind: KindId, value: Node, isInText: boolean): Masked | undefined {
  const { form, isPresent } = formOf(value, bindings);
  const isSpread = value.parent?.type === 'SpreadElement';
  if (form !== 'list' && !isSpread) return offer(kind, textOf(text, value), isInText, isSimple(value));
  const masked = offer(kind, 'item', false, true);
  if (!masked || masked.call === HIDDEN_TEXT) return masked;
  const mapped = form === 'list' ? `${operandOf(text, value)}${isPresent ? '.' : '?.'}map((item) => ${masked.call})` : `Array.from(${textOf(text, value)}, (item) => ${masked.call})`;
  return { ...masked, call: mapped };
}

/** `password || 'none'` of `password`: a mask is never empty, so that beside it nothing else would ever be shown. */
function withFallback(node: Node): Node {
  let whole = node;
  while (whole.parent?.type === 'LogicalExpression' && whole.parent.operator !== '&&' && whole.parent.left === whole) whole = whole.parent;
  return whole;
}

/** What stands inside of another value that is replaced goes with it. */
function isWithin(inner: Node, outer: Node): boolean {
  const [within, around] = [rangeOf(inner), rangeOf(outer)];
  return contains(around, within) && !contains(within, around);
}

function hiddenTitle(kind: KindId | undefined): Text {
  const name = kind === undefined ? undefined : kindById(kind)?.name;
  return { en: `Replace the ${name?.en ?? 'value'} by ***`, 'zh-CN': `将${name?.['zh-CN'] ?? '该值'}替换为 ***` };
}
