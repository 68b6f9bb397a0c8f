/** Every way of masking the values of a finding: the project's own masks, the package, the project's mask file, an expression. */
import { displayOf } from '../../catalog/displays.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, isFunction, rangeOf } from '../../syntax/tree.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import type { Edit, Fix, KindId, Node, Text } from '../../types.ts';
import { segmentOf } from '../dropped-segment.ts';
import { mergeInsertions } from '../imports.ts';
import { declarationsLeftUnread, leavesUnused } from '../last-reads.ts';
import { joinedList } from '../values/joined-list.ts';
import { choiceOf, chosenText } from './choices.ts';
import { maskFileEdit } from './mask-file.ts';
import type { MaskFile } from '../../fixing.ts';
import { HIDDEN_TEXT } from './mask-functions.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import { MASK_PACKAGE, planMaskImport } from './mask-import.ts';
import { projectMaskOf } from './project-maskers.ts';
import { hasEffects } from '../purity.ts';
import { givenToString, hidingEdit, operandOf, replaceExpression, textOf, withoutNothing } from '../replace.ts';
import { isReadAsList } from '../values/read-fields.ts';
import { formOf } from '../values/value-form.ts';

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
  const own = projectMaskOf(facts, source.kind)?.local;
  return maskFixesBy(facts, target, own === avoid ? undefined : projectOffer(facts), keepsMeaning);
}

/** Each way of masking the same values, the project's own first. */
function maskFixesBy(facts: Facts, targets: readonly Replaced[], own: Offer | undefined, keepsMeaning: boolean): Fix[] {
  const { canImportMask, maskFile } = facts.fixing;
  const byOwn = own && maskFix(facts, targets, own, keepsMeaning);
  return [
    byOwn,
    canImportMask ? maskFix(facts, targets, importOffer(facts, MASK_PACKAGE), keepsMeaning) : undefined,
    // Beside a mask of the project, a second one is of no use.
    maskFile && !byOwn ? maskFileFix(facts, targets, maskFile, keepsMeaning) : undefined,
    maskFix(facts, targets, inlineOffer(facts), keepsMeaning),
  ].filter((fix) => fix !== undefined);
}

/** Names of texts that hold more than a value. */
const TEXTS = /^(?:text|plainText|body|content|html|markdown|caption)$/;

/** Whether a value was put into a text elsewhere, which stands at `node`. */
export function isPartOfText({ node: origin }: SourceHit, node: Node): boolean {
  if (node.type === 'Identifier' && TEXTS.test(node.name)) return true;
  if (contains(rangeOf(node), rangeOf(origin))) return false;
  for (
    let outer = origin.parent;
    outer && !/Statement$|Declaration$|^Program$/.test(outer.type) && !isFunction(outer);
    outer = outer.parent
  ) {
    if (outer.type === 'TemplateLiteral' || (outer.type === 'BinaryExpression' && outer.operator === '+')) return true;
  }
  return false;
}

/** One value masked in one way. */
interface Masked {
  readonly call: string;
  readonly edits: readonly Edit[];
  readonly title: Text;
  /** The function that masks, as a title names it. */
  readonly by?: string;
  /** What is displayed of a usual value, where that is known. */
  readonly shown?: Text;
}

/** How one way of masking treats a kind; undefined when it has nothing for it. */
type Offer = (kind: KindId, expression: string, isInText: boolean, given: string) => Masked | undefined;

function projectOffer(facts: Facts): Offer {
  return (kind, expression) => {
    const mask = projectMaskOf(facts, kind);
    if (!mask) return undefined;
    const { local, edits, from } = mask;
    return {
      call: `${local}(${expression})`,
      edits,
      title: from === undefined ? titleOf(`${local}()`) : importedTitle(local, from),
      by: `${local}()`,
    };
  };
}

function importOffer(facts: Facts, from: string): Offer {
  return (kind, expression) => {
    const mask = maskFunctionHere(facts, kind);
    if (!mask) return undefined;
    const plan = planMaskImport(facts, mask.name, from);
    return {
      call: `${plan.local}(${expression})`,
      edits: plan.edits,
      title: titleOf(`${mask.name}()`),
      by: `${mask.name}()`,
      shown: shownOf(kind),
    };
  };
}

/** Masks by functions of the project's own mask file, which the same repair creates or extends. */
function maskFileFix(facts: Facts, targets: readonly Replaced[], file: MaskFile, keepsMeaning: boolean): Fix | undefined {
  const names = [...new Set(targets.flatMap(({ source, node }) => maskFunctionHere(facts, kindHere(facts, source, node))?.name ?? []))];
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
  const [en = '', shown = ''] = title.en.split(PREVIEW);
  const [zh = '', shownZh = ''] = title['zh-CN'].split(PREVIEW);
  return { en: withPreview(`${en} from a local ${name}`, shown), 'zh-CN': withPreview(`${zh}（来自本地 ${name}）`, shownZh) };
}

/** Expressions in place of values of one kind each, by the first mask that the file may use, and the edits that bring the masks in. */
export class MaskCalls {
  private readonly imports = new Map<string, Edit>();
  private readonly written = new Set<string>();

  constructor(private readonly facts: Facts) {}

  /** The call that masks an expression; undefined where an expression of its own has to do. */
  callOf(kind: KindId, expression: string): string | undefined {
    const mask = maskFunctionHere(this.facts, kind);
    const own = mask && projectMaskOf(this.facts, kind);
    const { canImportMask, maskFile } = this.facts.fixing;
    const from = canImportMask ? MASK_PACKAGE : maskFile?.specifier;
    if (!mask || (!own && from === undefined)) return undefined;
    if (!own && !canImportMask) this.written.add(mask.name);
    const { local, edits } = own ?? planMaskImport(this.facts, mask.name, from ?? '');
    for (const edit of edits) this.imports.set(edit.text, edit);
    return `${local}(${expression})`;
  }

  get edits(): Edit[] {
    const { maskFile } = this.facts.fixing;
    const file = maskFile && this.written.size > 0 ? maskFileEdit(maskFile, [...this.written]) : undefined;
    return [...(file ? [file] : []), ...mergeInsertions([...this.imports.values()])];
  }
}

function inlineOffer(facts: Facts): Offer {
  return (kind, _expression, isInText, given) => {
    const mask = maskFunctionHere(facts, kind);
    return {
      call: mask ? mask.inline(given, isInText) : HIDDEN_TEXT,
      edits: [],
      title: INLINE,
      shown: mask?.inlineShown === undefined ? undefined : { en: mask.inlineShown, 'zh-CN': mask.inlineShown },
    };
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

/** Between what a repair does and what is displayed afterwards. */
const PREVIEW = ' → ';
/** What shows nothing to readers of English. */
const CHINESE = /[\u4e00-\u9fff]/;
const NOTHING_SHOWN: Text = { en: '', 'zh-CN': '' };

/** What a mask shows of a usual value of the kind, in letters that the reader knows. */
function shownOf(kind: KindId): Text {
  const { shown, shownInLatin } = displayOf(kind);
  return { en: CHINESE.test(shown) ? (shownInLatin ?? '') : shown, 'zh-CN': shown };
}

function withPreview(title: string, shown: string): string {
  return shown === '' ? title : `${title}${PREVIEW}${shown}`;
}

const INLINE: Text = { en: 'Mask it here with an inline expression', 'zh-CN': '在此处用表达式脱敏' };

function titleOf(name: string): Text {
  return { en: `Mask with ${name}`, 'zh-CN': `用 ${name} 脱敏` };
}

/** Of values of several kinds, each of which has a mask of its own. */
function jointTitle(names: readonly string[]): Text {
  return {
    en: `Mask with ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    'zh-CN': `用 ${names.join('、')} 脱敏`,
  };
}

function importedTitle(name: string, from: string): Text {
  return { en: `Mask with ${name}() from ${from}`, 'zh-CN': `用 ${from} 的 ${name}() 脱敏` };
}

/** `ids.join(',')` of `ids`: stars stand for all that is read of a value, and have none of its methods. */
function withReads(node: Node): Node {
  const { parent } = node;
  const isRead =
    (parent?.type === 'MemberExpression' && parent.object === node) || (parent?.type === 'CallExpression' && parent.callee === node);
  return isRead ? withReads(parent) : node;
}

/** Words beside an address that mail is sent to. */
const OF_MAIL = /\b(?:e-?)?mail|\binbox|\bsmtp/i;

/** The kind by which a value is masked: an address that mail is sent to is one of mail, and the mask of places would show nothing of it. */
function kindHere({ file: { text } }: Facts, { kind }: SourceHit, node: Node): KindId {
  if (kind !== 'address') return kind;
  let statement = node;
  while (statement.parent && !/Statement$|^Property$|^Program$/.test(statement.type)) statement = statement.parent;
  return OF_MAIL.test(textOf(text, statement)) ? 'email' : kind;
}

/** One fix for all values of a finding. Kinds that must not stay visible at all become `***` in every way of masking. */
function maskFix(facts: Facts, targets: readonly Replaced[], offer: Offer, keepsMeaning: boolean): Fix | undefined {
  const edits: Edit[] = [];
  const imports = new Map<string, Edit>();
  let title: Text | undefined;
  const by = new Set<string>();
  const shown = new Map<string, Text>();
  let isAllHidden = true;
  let isCounted = false;
  const done = new Set<Node>();
  const hidden: Node[] = [];
  for (const { source, node, value } of targets) {
    if (done.has(node) || targets.some((other) => isWithin(node, other.node))) continue;
    done.add(node);
    const chosen = value ? undefined : choiceOf(node);
    const masked = offered(facts, offer, kindHere(facts, source, node), chosen?.left ?? value ?? withoutNothing(node), {
      isInText: node.parent?.type === 'TemplateLiteral',
      isPresent: chosen !== undefined,
    });
    if (!masked && maskFunctionHere(facts, source.kind)) return undefined;
    const whole = masked && chosen ? chosenText(facts.file.text, chosen, masked.call) : masked?.call;
    const call = isPartOfText(source, node) || masked?.call === HIDDEN_TEXT ? HIDDEN_TEXT : (whole ?? HIDDEN_TEXT);
    if (isCopied(node) || (call === HIDDEN_TEXT && (hasEffects(value ?? node) || isWholeError(node)))) return undefined;
    isAllHidden &&= call === HIDDEN_TEXT;
    if (call === HIDDEN_TEXT) hidden.push(node);
    const list = call === HIDDEN_TEXT ? joinedList(withReads(node)) : undefined;
    isCounted ||= list !== undefined;
    if (call !== HIDDEN_TEXT && masked?.shown !== undefined) shown.set(masked.shown['zh-CN'], masked.shown);
    edits.push(
      list
        ? replaceExpression(withReads(node), `${operandOf(facts.file.text, list)}.length`)
        : call === HIDDEN_TEXT
          ? (cutOf(facts, node, targets) ?? hidingEdit(facts.file.text, withReads(node)))
          : replaceExpression(node, call),
    );
    for (const edit of masked?.edits ?? []) imports.set(edit.text, edit);
    if (masked?.title && (title === undefined || title === INLINE)) title = masked.title;
    if (masked?.by !== undefined && call !== HIDDEN_TEXT) by.add(masked.by);
  }
  if (title === undefined) return undefined;
  if (by.size > 1) title = jointTitle([...by]);
  const [preview = NOTHING_SHOWN, ...others] = shown.values();
  const isLeft = hidden.some((node) => leavesUnused(facts.bindings, node, hidden));
  // Stars for an element of a list, of which nothing else is read, are as many lines of nothing.
  if (isLeft && hidden.some((node) => isElementAlone(facts, node))) return undefined;
  return {
    title: isAllHidden
      ? isCounted
        ? COUNTED_TITLE
        : HIDDEN_TITLE
      : others.length > 0
        ? title
        : { en: withPreview(title.en, preview.en), 'zh-CN': withPreview(title['zh-CN'], preview['zh-CN']) },
    act: isAllHidden ? 'stars' : 'mask',
    safety: keepsMeaning && !isLeft ? 'safe' : 'review',
    edits: [
      ...mergeInsertions([...imports.values()]),
      ...edits.filter((edit) => !edits.some(({ range }) => range !== edit.range && contains(range, edit.range))),
      ...(isLeft ? declarationsLeftUnread(facts, hidden) : []),
    ],
  };
}

/** One way of masking a value; of a list, and of what is spread, each of the elements. */
function offered(
  facts: Facts,
  offer: Offer,
  kind: KindId,
  value: Node,
  place: { readonly isInText: boolean; readonly isPresent: boolean },
): Masked | undefined {
  const { text } = facts.file;
  const known = formOf(value, facts.bindings);
  const isPresent = known.isPresent;
  const form = known.form === 'unknown' && isReadAsList(facts, value) ? 'list' : known.form;
  const isSpread = value.parent?.type === 'SpreadElement';
  if (form !== 'list' && !isSpread)
    return offer(kind, textOf(text, value), place.isInText, place.isPresent ? textOf(text, value) : givenToString(text, value));
  const masked = offer(kind, 'item', false, "item ?? ''");
  if (!masked || masked.call === HIDDEN_TEXT) return masked;
  const mapped =
    form === 'list'
      ? `${operandOf(text, value)}${isPresent ? '.' : '?.'}map((item) => ${masked.call})`
      : `Array.from(${textOf(text, value)}, (item) => ${masked.call})`;
  return { ...masked, call: mapped };
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

/** What stands inside of another value that is replaced goes with it. */
function isWithin(inner: Node, outer: Node): boolean {
  const [within, around] = [rangeOf(inner), rangeOf(outer)];
  return contains(around, within) && !contains(within, around);
}

/** A value has a kind, and often a more exact name than that: the message gives it. */
const COUNTED_TITLE: Text = { en: 'Keep only the number of entries', 'zh-CN': '只保留条目数量' };
const HIDDEN_TITLE: Text = { en: 'Replace the value with ***', 'zh-CN': '将该值替换为 ***' };
