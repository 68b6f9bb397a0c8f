/** Every way of masking the values of a finding: the project's own masks, the package, the project's mask file, an expression. */
import { RETURNS_TEXT } from '../../catalog/call-words/texts.ts';
import { MAIL_WORDS } from '../../catalog/words/names/codes.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, isFunction, lastName, rangeOf } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Edit, Fix, KindId, Node, Text } from '../../types.ts';
import { isScript } from '../environment/script.ts';
import { segmentOf } from '../texts/dropped-segment.ts';
import { mergeInsertions } from '../imports.ts';
import { declarationsLeftUnread, leavesUnused } from '../last-reads.ts';
import { joinedFrom, joinedList } from '../values/joined-list.ts';
import { choiceOf, chosenText } from './choices.ts';
import { formatEdit } from './format-places.ts';
import { maskFileEdit } from './mask-file.ts';
import type { MaskFile } from '../../fixing.ts';
import { HIDDEN_TEXT } from './mask-functions.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import { MASK_PACKAGE } from './mask-import.ts';
import { INLINE, importOffer, inlineOffer, jointTitle, offered, projectOffer, type Offer } from './offers.ts';
import { isOfCharacters } from '../values/characters.ts';
import { isPartOfText } from './part-of-text.ts';
import { projectMaskOf } from './project-maskers.ts';
import { hasEffects } from '../purity.ts';
import { hidingEdit, operandOf, replaceExpression, textOf, valuedBranch, withoutNothing } from '../replace.ts';

/** An expression that a fix replaces by a mask of itself, or of `value`. */
export interface Replaced {
  readonly source: SourceHit;
  readonly node: Node;
  readonly value?: Node;
}

/**
 * Repairs of the same values, best first: by the project's own masks where it has some, by the package or a mask file, by an expression.
 */
export function maskFixes(facts: Facts, targets: readonly Replaced[], keepsMeaning: boolean): Fix[] {
  return maskFixesBy(facts, targets, projectOffer(facts), keepsMeaning);
}

/** The repair that writes an expression in place of values that stand in a longer text: no mask of one kind is right for that. */
export function inlineFixes(facts: Facts, targets: readonly Replaced[], keepsMeaning: boolean): Fix[] {
  return [maskFix(facts, targets, inlineOffer(facts), keepsMeaning)].filter((fix) => fix !== undefined);
}

/** Replaces a weak mask by a proper one of the same value. `avoid`: the name of the mask that is weak. */
export function proposeRemasking(facts: Facts, source: SourceHit, subject: Node, keepsMeaning: boolean, avoid: string | undefined): Fix[] {
  const node = source.mask?.node;
  // Stars in place of a function of the program would leave out what else it does.
  if (!node || (maskFunctionHere(facts, source.kind) === undefined && hasEffects(node))) return [];
  const target = [{ source, node, value: subject }];
  const own = projectMaskOf(facts, source.kind, subject)?.local;
  return maskFixesBy(facts, target, own === avoid ? undefined : projectOffer(facts), keepsMeaning);
}

/** More masks than this in one line are easier to read as calls. */
const MAX_INLINE = 1;
/** Results of several masks that are longer than this together are no part of a title. */
const MAX_RESULTS = 48;
/** A longer expression is harder to read than the name of a function. */
const MAX_EXPRESSION = 50;

/** Each way of masking the same values, the project's own first. */
function maskFixesBy(facts: Facts, targets: readonly Replaced[], own: Offer | undefined, keepsMeaning: boolean): Fix[] {
  const { canImportMask, maskFile } = facts.fixing;
  const byOwn = own && maskFix(facts, targets, own, keepsMeaning);
  // Beside a mask of the project, a second one is of no use.
  const byFile = maskFile && !byOwn ? maskFileFix(facts, targets, maskFile, keepsMeaning) : undefined;
  const inPlace = maskFix(facts, targets, inlineOffer(facts), keepsMeaning);
  // A program of one file needs no second file for one value.
  const isShort = inPlace?.edits.every(({ text }) => text.length <= MAX_EXPRESSION) === true;
  const isFileLast = isShort && maskFile?.text === undefined && targets.length <= MAX_INLINE && isScript(facts);
  return [
    byOwn,
    canImportMask ? maskFix(facts, targets, importOffer(facts, MASK_PACKAGE), keepsMeaning) : undefined,
    ...(isFileLast ? [inPlace, byFile] : [byFile, inPlace]),
  ].filter((fix) => fix !== undefined);
}

/** Masks by functions of the project's own mask file, which the same repair creates or extends. */
function maskFileFix(facts: Facts, targets: readonly Replaced[], file: MaskFile, keepsMeaning: boolean): Fix | undefined {
  const names = [...new Set(targets.flatMap(({ source, node }) => maskFunctionHere(facts, kindHere(facts, source, node))?.name ?? []))];
  const edit = maskFileEdit(file, names);
  const name = file.path.split(/[/\\]/).at(-1) ?? '';
  const placed = ({ en, 'zh-CN': zh }: Text): Text =>
    edit && file.text !== undefined
      ? { en: `${en}, added to ${name}`, 'zh-CN': `${zh}（将添加到 ${name}）` }
      : { en: `${en} from a local ${name}`, 'zh-CN': `${zh}（来自本地 ${name}）` };
  const fix = names.length > 0 ? maskFix(facts, targets, importOffer(facts, file.specifier), keepsMeaning, placed) : undefined;
  if (!fix) return undefined;
  return {
    ...fix,
    edits: edit ? [edit, ...fix.edits] : fix.edits,
  };
}

/** Whether an expression is the element that a callback is given, and the only thing that reads it. */
function isElementAlone({ bindings }: Facts, node: Node): boolean {
  const variable = node.type === 'Identifier' ? bindings.resolve(node) : undefined;
  const fn = variable?.defs[0]?.node as Node | undefined;
  return (
    variable !== undefined &&
    isFunction(fn) &&
    fn.parent.type === 'CallExpression' &&
    fn.params.length === 1 &&
    fn.params[0] === variable.defs[0]?.name &&
    variable.references.length === 1
  );
}

/** What takes a value out of a list of named ones, where others of it are masked: stars under a name are of no use. */
function cutOf(facts: Facts, node: Node, targets: readonly Replaced[]): Edit | undefined {
  const isMixed = targets.some((other) => maskFunctionHere(facts, other.source.kind) !== undefined && other.node.parent === node.parent);
  return isMixed && targets.filter((other) => maskFunctionHere(facts, other.source.kind) === undefined).length === 1
    ? segmentOf(facts.file.text, node)?.edit
    : undefined;
}

/**
 * `card.match(/.{4}/g)!.join(' ')` for the call of `match`, and `phones.slice(-2).join()` for `phones`: what is read of a list, no text
 * has.
 */
function withListReads(node: Node, bindings: Bindings): Node {
  const joined = joinedFrom(node);
  if (joined && !isOfCharacters(node, bindings)) return joined;
  if (node.type !== 'CallExpression' || RETURNS_TEXT.has(lastName(node.callee) ?? '')) return node;
  const { parent } = node;
  const read = withReads(parent?.type === 'TSNonNullExpression' ? parent : node);
  // Of several values that are joined, each is masked.
  return joinedList(read) && !isOfCharacters(node, bindings) ? node : read;
}

/** `user.phone as string` for `user.phone`: what a mask gives is a text as it is, and a compiler objects to a cast of it. */
function withCasts(node: Node): Node {
  const { parent } = node;
  const isText = parent?.type === 'TSAsExpression' && parent.typeAnnotation.type === 'TSStringKeyword';
  return isText || (parent?.type === 'TSNonNullExpression' && parent.expression === node) ? withCasts(parent) : node;
}

/** `ids.join(',')` for `ids`: the whole chain of reads is replaced, since stars have none of the value's methods. */
function withReads(node: Node): Node {
  const { parent } = node;
  const isRead =
    (parent?.type === 'MemberExpression' && parent.object === node) || (parent?.type === 'CallExpression' && parent.callee === node);
  return isRead ? withReads(parent) : node;
}

/**
 * The kind by which a value is masked. An `address` in a statement about mail is an e-mail address, and the mask for places does not fit
 * it.
 */
function kindHere({ file: { text } }: Facts, { kind }: SourceHit, node: Node): KindId {
  if (kind !== 'address') return kind;
  let statement = node;
  while (statement.parent && !/Statement$|^Property$|^Program$/.test(statement.type)) statement = statement.parent;
  return MAIL_WORDS.test(textOf(text, statement)) ? 'email' : kind;
}

/** Results as a title shows them; undefined where they are too long for one. */
function previewOf(results: readonly Text[]): Text | undefined {
  const [en, zh] = [results.map((result) => result.en), results.map((result) => result['zh-CN'])];
  const isShort = results.length === 1 || (zh.join('、').length <= MAX_RESULTS && !en.includes(''));
  return results.length > 0 && isShort ? { en: en.join(', '), 'zh-CN': zh.join('、') } : undefined;
}

/** `[...phones]` of `phones`, where the list holds nothing else: a mask of each makes a list of its own. */
function aloneInList({ parent }: Node): Node | undefined {
  const list = parent?.type === 'SpreadElement' ? parent.parent : undefined;
  return list?.type === 'ArrayExpression' && list.elements.length === 1 ? list : undefined;
}

/** A title that mentions that other values of the same line are hidden as well. */
function withHidden({ en, 'zh-CN': zh }: Text): Text {
  return { en: `${en}, and hide the other values`, 'zh-CN': `${zh}，并隐藏其余的值` };
}

/** One fix for all values of a finding. Kinds that must not stay visible at all become `***` in every way of masking. */
function maskFix(
  facts: Facts,
  targets: readonly Replaced[],
  offer: Offer,
  keepsMeaning: boolean,
  placed: (title: Text) => Text = (title) => title,
): Fix | undefined {
  const edits: Edit[] = [];
  const imports = new Map<string, Edit>();
  let title: Text | undefined;
  const by = new Set<string>();
  const shown = new Map<string, Text>();
  let isAllHidden = true;
  let isCounted = false;
  let isGuessed = false;
  const done = new Set<Node>();
  const hidden: Node[] = [];
  for (const { source, node: named, value } of targets) {
    const node = value ? withListReads(named, facts.bindings) : valuedBranch(withListReads(named, facts.bindings));
    if (done.has(node) || targets.some((other) => other.node !== named && isWithin(node, other.node))) continue;
    done.add(node);
    const chosen = value ? undefined : choiceOf(facts, node);
    const masked = offered(facts, offer, kindHere(facts, source, node), chosen?.left ?? value ?? withoutNothing(node), {
      isInText: node.parent?.type === 'TemplateLiteral',
      isPresent: chosen !== undefined,
    });
    if (!masked && maskFunctionHere(facts, source.kind)) return undefined;
    const whole = masked && chosen ? chosenText(facts.file.text, chosen, masked.call) : masked?.call;
    const isHidden = isPartOfText(source, node) || isOfCharacters(node, facts.bindings) || masked?.call === HIDDEN_TEXT;
    const call = isHidden ? HIDDEN_TEXT : (whole ?? HIDDEN_TEXT);
    if (isCopied(node) || (call === HIDDEN_TEXT && (hasEffects(value ?? node) || isWholeError(node)))) return undefined;
    isAllHidden &&= call === HIDDEN_TEXT;
    if (call === HIDDEN_TEXT) hidden.push(node);
    const list = call === HIDDEN_TEXT ? joinedList(withReads(node)) : undefined;
    isCounted ||= list !== undefined;
    isGuessed ||= masked?.isListByUse === true || masked?.isByName === true;
    if (call !== HIDDEN_TEXT && masked?.shown !== undefined) shown.set(masked.shown['zh-CN'], masked.shown);
    edits.push(
      list
        ? replaceExpression(withReads(node), `${operandOf(facts.file.text, list)}.length`)
        : call === HIDDEN_TEXT
          ? (cutOf(facts, node, targets) ?? hidingEdit(facts.file.text, withCasts(withReads(node))))
          : replaceExpression(aloneInList(node) ?? withCasts(node), call),
    );
    const format = list ? undefined : formatEdit(node);
    if (format) edits.push(format);
    if (!isHidden) for (const edit of masked?.edits ?? []) imports.set(edit.text, edit);
    if (masked?.title && (title === undefined || title === INLINE)) title = masked.title;
    if (masked?.by !== undefined && call !== HIDDEN_TEXT) by.add(masked.by);
  }
  if (title === undefined) return undefined;
  if (by.size > 1) title = jointTitle([...by]);
  const preview = previewOf([...shown.values()]);
  const isLeft = hidden.some((node) => leavesUnused(facts.bindings, node, hidden));
  // Stars for an element of a list, of which nothing else is read, are as many lines of nothing.
  if (isLeft && hidden.some((node) => isElementAlone(facts, node))) return undefined;
  return {
    title: isAllHidden ? (isCounted ? COUNTED_TITLE : HIDDEN_TITLE) : hidden.length > 0 ? withHidden(placed(title)) : placed(title),
    ...(hidden.length === 0 && preview && { preview }),
    act: isAllHidden ? 'stars' : 'mask',
    // A text has no `map`, so a repair for a list that was only guessed to be one may fail; so may one by a function of which the code is not seen.
    safety: keepsMeaning && !isLeft && !isGuessed ? 'safe' : 'review',
    edits: [
      ...mergeInsertions([...imports.values()]),
      ...edits.filter((edit) => !edits.some(({ range }) => range !== edit.range && contains(range, edit.range))),
      ...(isLeft ? declarationsLeftUnread(facts, hidden) : []),
    ],
  };
}

/** `{ ...headers }`: a text in its place would be copied letter by letter, and a list by its numbers. */
function isCopied({ parent }: Node): boolean {
  return parent?.type === 'SpreadElement' && parent.parent.type === 'ObjectExpression';
}

/** `throw new Error(reason || 'failed')`: an error with the message `***` has no cause in it. */
function isWholeError(node: Node): boolean {
  let whole = node;
  while (whole.parent?.type === 'LogicalExpression' || whole.parent?.type === 'ConditionalExpression') whole = whole.parent;
  return whole.parent?.type === 'NewExpression' && whole.parent.arguments[0] === whole && whole.parent.parent.type === 'ThrowStatement';
}

/** Whether a node lies inside another one: if the outer node is replaced, the inner one needs no repair of its own. */
function isWithin(inner: Node, outer: Node): boolean {
  const [within, around] = [rangeOf(inner), rangeOf(outer)];
  return contains(around, within) && !contains(within, around);
}

/** A value has a kind, and often a more exact name than that: the message gives it. */
const COUNTED_TITLE: Text = { en: 'Keep only the number of entries', 'zh-CN': '只保留条目数量' };
const HIDDEN_TITLE: Text = { en: 'Replace the value with ***', 'zh-CN': '将该值替换为 ***' };
