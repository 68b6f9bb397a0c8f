/** The ways of masking one value: by a function of the project, of the package or of a mask file, or by an expression in place. */
import { displayOf } from '../../catalog/displays.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Edit, KindId, Node, Text } from '../../types.ts';
import { operandOf, textOf } from '../replace.ts';
import { boxRead, givenText, readText } from '../values/box-read.ts';
import { lastWriteBefore } from '../values/last-write.ts';
import { isOfCharacters, isOneText } from '../values/characters.ts';
import { joinedList } from '../values/joined-list.ts';
import { isSurelyList } from '../values/read-fields.ts';
import { isSurelyText } from '../values/sure-texts.ts';
import { formOf } from '../values/value-form.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import { HIDDEN_TEXT } from './mask-functions.ts';
import { planMaskImport, seesNoImports } from './mask-import.ts';
import { projectMaskOf } from './project-maskers.ts';

/** One value masked in one way. */
export interface Masked {
  readonly call: string;
  readonly edits: readonly Edit[];
  readonly title: Text;
  /** The function that masks, as a title names it. */
  readonly by?: string;
  /** Whether nothing but its name shows that the function masks. */
  readonly isByName?: boolean;
  /** Whether only what code does with the value shows that it is a list. */
  readonly isListByUse?: boolean;
  /** What is displayed of a usual value, where that is known. */
  readonly shown?: Text;
}

/** One value as it is masked: its text, that which `String` is given for it, and the expression that it stands for. */
interface Given {
  readonly expression: string;
  readonly given: string;
  readonly isInText: boolean;
  readonly isText: boolean;
  readonly at: Node;
}

/** How one way of masking treats a kind; undefined when it has nothing for it. */
export type Offer = (kind: KindId, value: Given) => Masked | undefined;

/** By the project's own masks. */
export function projectOffer(facts: Facts): Offer {
  return (kind, { expression, given, isText, at }) => {
    const mask = seesNoImports(facts, at) ? undefined : projectMaskOf(facts, kind, at);
    if (!mask) return undefined;
    const { local, edits, from, accepts, shown } = mask;
    return {
      call: `${local}(${accepts === 'texts' && !isText ? `String(${given})` : expression})`,
      ...(accepts === undefined && { isByName: true }),
      edits,
      title: from === undefined ? titleOf(`${local}()`) : importedTitle(local, from),
      by: `${local}()`,
      ...(shown !== undefined && shown.length <= MAX_RESULT && { shown: inLetters(shown) }),
    };
  };
}

/** A longer result is no part of a title. */
const MAX_RESULT = 24;

/** By functions of the package of masks, or of a mask file. */
export function importOffer(facts: Facts, from: string): Offer {
  return (kind, { expression, at }) => {
    const mask = seesNoImports(facts, at) ? undefined : maskFunctionHere(facts, kind);
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

/** By an expression in place. */
export function inlineOffer(facts: Facts): Offer {
  return (kind, { isInText, given }) => {
    const mask = maskFunctionHere(facts, kind);
    return {
      call: mask ? mask.inline(given, isInText) : HIDDEN_TEXT,
      edits: [],
      title: INLINE,
      shown: mask?.inlineShown === undefined ? undefined : { en: mask.inlineShown, 'zh-CN': mask.inlineShown },
    };
  };
}

/** One way of masking a value; of a list, and of what is spread, each of the elements. */
export function offered(
  facts: Facts,
  offer: Offer,
  kind: KindId,
  value: Node,
  place: { readonly isInText: boolean; readonly isPresent: boolean },
): Masked | undefined {
  const { text } = facts.file;
  const list = joinedList(value);
  // Pieces that are put together again are one value.
  if (list && value.type === 'CallExpression' && !isOfCharacters(unwrap(list), facts.bindings)) {
    // A mask of one value shows next to nothing of a text that joins several.
    const masked = offer(kind, elementOf(value));
    if (!masked || masked.call === HIDDEN_TEXT) return masked;
    const joining = text.slice(list.range[1], value.range[1]);
    const isOptional = joining.startsWith('?.');
    const mapped = `${operandOf(text, list)}${isOptional ? '?.' : '.'}map((item) => ${masked.call})`;
    return { ...masked, call: mapped + joining.slice(isOptional ? 1 : 0) };
  }
  const known = formOf(value, facts.bindings);
  const isPresent = known.isPresent;
  // A list by its uses or by what a name has got last is not declared as one.
  const isListByUse =
    known.form === 'unknown' ? isSurelyList(facts, value) : known.form === 'list' && lastWriteBefore(value, facts.bindings) !== undefined;
  const form = isListByUse ? 'list' : known.form;
  const isSpread = value.parent?.type === 'SpreadElement';
  // `[...user.phone]` has the characters of one text.
  const isBox = boxRead(facts, value) !== '';
  const isOfOne = isSpread && !isListByUse && isOneText(value, facts.bindings);
  if (isOfOne || (form !== 'list' && !isSpread && known.isOneOrSeveral !== true)) {
    const isText = !isBox && isSurelyText(value, facts.bindings);
    return offer(kind, {
      expression: readText(facts, value),
      // A compiler objects to a fallback of what is declared a text.
      given: !isBox && (place.isPresent || isText) ? textOf(text, value) : givenText(facts, value),
      isInText: place.isInText,
      isText,
      at: value,
    });
  }
  const masked = offer(kind, elementOf(value));
  if (!masked || masked.call === HIDDEN_TEXT) return masked;
  const mapped = known.isOneOrSeveral
    ? `[${textOf(text, value)}].flat().map((item) => ${masked.call})`
    : form === 'list'
      ? `${operandOf(text, value)}${boxRead(facts, value)}${isPresent ? '.' : '?.'}map((item) => ${masked.call})`
      : `Array.from(${textOf(text, value)}, (item) => ${masked.call})`;
  return { ...masked, call: mapped, ...(isListByUse && { isListByUse }) };
}

/** An element of a list, as the function that masks each of them has it. */
function elementOf(list: Node): Given {
  return { expression: 'item', given: "item ?? ''", isInText: false, isText: false, at: list };
}

/** Characters that readers of English cannot read. */
const CHINESE = /[\u4e00-\u9fff]/;

/** What a mask shows of a usual value of the kind, in letters that the reader knows. */
function shownOf(kind: KindId): Text {
  const { shown, shownInLatin } = displayOf(kind);
  return inLetters(shown, shownInLatin);
}

function inLetters(shown: string, inLatin = ''): Text {
  return { en: CHINESE.test(shown) ? inLatin : shown, 'zh-CN': shown };
}

/** An expression of the file's own masks. */
export const INLINE: Text = { en: 'Mask it here with an inline expression', 'zh-CN': '在此处用表达式脱敏' };

function titleOf(name: string): Text {
  return { en: `Mask with ${name}`, 'zh-CN': `用 ${name} 脱敏` };
}

/** Of values of several kinds, each of which has a mask of its own. */
export function jointTitle(names: readonly string[]): Text {
  return {
    en: `Mask with ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    'zh-CN': `用 ${names.join('、')} 脱敏`,
  };
}

function importedTitle(name: string, from: string): Text {
  return { en: `Mask with ${name}() from ${from}`, 'zh-CN': `用 ${from} 的 ${name}() 脱敏` };
}
