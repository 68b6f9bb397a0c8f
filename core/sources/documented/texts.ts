/** What the words that document a field mean, in English and Chinese: comments, descriptions of schemas and labels are read here alone. */
import { kindById } from '../../catalog/kinds.ts';
import { LABEL_REQUEST } from '../../catalog/markup/inputs.ts';
import { ASKS_IN_CHINESE } from '../../catalog/type-names/conventions.ts';
import {
  ABOUT_NOUN,
  BEFORE_CHECKED,
  BEFORE_CHECKED_IN_CHINESE,
  BEHIND_CHECKED,
  BEHIND_CHECKED_IN_CHINESE,
  BETWEEN_NOUNS,
  DETERMINERS,
  INSTITUTIONS_IN_CHINESE,
  MODIFIERS_IN_CHINESE,
  OVERLAPPING,
  RULE_WORDS,
  SAID_PERSONS,
  THINGS_HAVE,
  WHOSE,
} from '../../catalog/words/sentences/documentation.ts';
import { SEARCH_WORDS, SOUGHT_WORDS } from '../../catalog/words/names/forms.ts';
import { plainLabel } from '../../syntax/field-labels.ts';
import type { KindId } from '../../types.ts';
import type { DeclaredKind } from '../declared/shape.ts';
import type { FlowContext } from '../flow/context.ts';
import { splitWords } from '../names/words.ts';

const CHINESE = /[\u4e00-\u9fa5]/;
/** Longer texts describe more than a value. */
const MAX_TEXT = 200;
/** Words of the longest noun: `Mobile phone number`. More is a sentence. */
const MOST_WORDS = 4;

/**
 * The kind that a text names which documents a field: in Chinese before its first punctuation (`手机号（必填）`), in English the noun that
 * it begins with (`name of the visitor`). Undefined for sentences, for rules, and where several things are listed.
 */
export function kindOfText(context: FlowContext, text: string): DeclaredKind | undefined {
  if (text === '' || text.length > MAX_TEXT) return undefined;
  return CHINESE.test(text) ? kindOfChinese(context, text) : kindOfEnglish(context, text);
}

/** The kind that the label of an input names: `Your phone number *`. What is searched for is no evidence. */
export function kindOfLabel(context: FlowContext, label: string): DeclaredKind | undefined {
  if (SEARCH_WORDS.test(label)) return undefined;
  if (CHINESE.test(label)) return kindOfText(context, plainLabel(label));
  const bare = label.replace(LABEL_REQUEST, '');
  return splitWords(bare).some((word) => SOUGHT_WORDS.has(word)) ? undefined : kindOfText(context, bare);
}

/** The kind that the message of a check names: `Not a valid phone number`, `手机号不能为空`. */
export function kindOfMessage(context: FlowContext, text: string): DeclaredKind | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const bare = CHINESE.test(text)
    ? text.replace(BEFORE_CHECKED_IN_CHINESE, '').replace(BEHIND_CHECKED_IN_CHINESE, '')
    : text.replace(BEFORE_CHECKED, '').replace(BEHIND_CHECKED, '');
  return kindOfText(context, bare);
}

/** The kind of a name that is evidence by itself. */
export function kindOfName(context: FlowContext, name: string): DeclaredKind | undefined {
  const match = name === '' ? undefined : context.vocabulary.match(name);
  return match && match.confidence !== 'low' ? { kind: match.kind.id, confidence: 'medium' } : undefined;
}

/** `请假原因(病情)`: the words in brackets narrow down the word before them, and count where that names no kind. */
function kindOfChinese(context: FlowContext, text: string): DeclaredKind | undefined {
  const bare = text.split(/[，,。；;（(【[：:\n]|\s{2,}/)[0]?.trim() ?? '';
  if (!CHINESE.test(bare) || ASKS_IN_CHINESE.test(bare)) return undefined;
  const inner = /^[^（(]{1,16}[（(]([\u4e00-\u9fa5]{2,8})[）)]$/.exec(text.trim())?.[1];
  return kindOfChineseNoun(context, bare) ?? (inner === undefined ? undefined : kindOfName(context, inner));
}

/** `接收短信的手机`: what stands behind the last 的 is meant. Names and addresses are those of a thing as often: `图标集的名字`. */
function kindOfChineseNoun(context: FlowContext, text: string): DeclaredKind | undefined {
  const whole = kindOfName(context, text) ?? kindOfName(context, text.replaceAll('的', ''));
  if (whole || INSTITUTIONS_IN_CHINESE.test(text)) return whole;
  const noun = text.slice(text.lastIndexOf('的') + 1).replace(MODIFIERS_IN_CHINESE, '');
  const kind = noun === text ? undefined : kindOfName(context, noun);
  return kind && !THINGS_HAVE.has(kind.kind) ? kind : undefined;
}

/** `mobile, E.164`: parts after the first explain it, unless they are other kinds: `phone, email` lists what may be chosen. */
function kindOfEnglish(context: FlowContext, text: string): DeclaredKind | undefined {
  const [first = '', ...others] = text.split(/[,;:(*|\n]|\.(?:\s|$)|\s[-–—]+\s/);
  const kind = kindOfNoun(context, first);
  const [said] = others;
  if (!kind) return said !== undefined && isPerson(context, first) ? kindOfNoun(context, `${said} of ${first.trim()}`) : undefined;
  const isListed = others.some((other) => {
    const further = kindOfNoun(context, other);
    return further !== undefined && !areAlike(further.kind, kind.kind);
  });
  return isListed ? undefined : kind;
}

/** `guest, room and phone`: the words after a person name a field of theirs. */
function isPerson({ vocabulary }: FlowContext, text: string): boolean {
  const words = withoutDeterminers(text.trim().toLowerCase().split(/\s+/));
  if (words.length === 0 || words.length > 2) return false;
  return SAID_PERSONS.has(words.at(-1) ?? '') || vocabulary.personObject(words.join('_')) !== undefined;
}

/** `name of the visitor`, `home or work address`. */
function kindOfNoun(context: FlowContext, text: string): DeclaredKind | undefined {
  const words = text.trim().toLowerCase().replaceAll("'s", '').split(/\s+/);
  const length = words.findIndex((word, index) => index > 0 && ABOUT_NOUN.has(word));
  const said = length < 0 ? words : words.slice(0, length);
  if (said.length === 0 || said.some((word) => RULE_WORDS.has(word) || !/^(?:[a-z][a-z'-]*|[&+])$/.test(word))) return undefined;
  const border = said.findIndex((word) => WHOSE.has(word));
  const noun = border < 0 ? said : said.slice(0, border);
  const whose = border < 0 ? [] : withoutDeterminers(said.slice(border + 1));
  const joined = noun.findIndex((word) => BETWEEN_NOUNS.has(word));
  if (joined < 0) return kindOfWords(context, [...whose, ...withoutDeterminers(noun)]);
  const one = kindOfWords(context, [...whose, ...withoutDeterminers(noun.slice(0, joined))]);
  const other = kindOfWords(context, [...whose, ...withoutDeterminers(noun.slice(joined + 1))]);
  return other && (one ? areAlike(one.kind, other.kind) : joined === 1) ? other : undefined;
}

function kindOfWords(context: FlowContext, words: readonly string[]): DeclaredKind | undefined {
  return words.length > MOST_WORDS + 2 ? undefined : kindOfName(context, words.join('_'));
}

function withoutDeterminers(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !DETERMINERS.has(word));
  return start < 0 ? [] : words.slice(start);
}

/** Whether a value that may be of either kind is about the same: an allergy and a diagnosis. */
function areAlike(one: KindId, other: KindId): boolean {
  const category = kindById(one)?.category ?? '';
  return one === other || (OVERLAPPING.has(category) && kindById(other)?.category === category);
}
