/** Findings as text. */
import { isTold } from './catalog/advice/acts.ts';
import { IN_FEWER_WORDS } from './catalog/advice/logs.ts';
import { credentialNoun, renewalOf } from './catalog/words/credentials/credential-nouns.ts';
import { credentialPositions } from './catalog/credential-positions/index.ts';
import { credentials } from './catalog/credentials/index.ts';
import { kindById } from './catalog/kinds.ts';
import { citeLawOfChina } from './catalog/law.ts';
import { chinese, isSeam } from './chinese-text.ts';
import { adviceData, PLACED } from './message-advice.ts';
import { placeName, wayOf } from './message-places.ts';
import {
  fieldsOf,
  heldWords,
  holdersOf,
  inMessage,
  inNumber,
  kindNamesOf,
  listed,
  numberOf,
  OF_OBJECTS,
  pluralOf,
  recordsOf,
  startOf,
} from './message-words.ts';
import { rules } from './rules/index.ts';
import { shown } from './shown.ts';
import { COMMENT_MESSAGES } from './suppress/comment-messages.ts';
import type { Finding, Fix, KindId, Locale, Text } from './types.ts';

const formatNames = new Map<string, Text>(
  credentials.flatMap((item) => [[item.id, item.name] as const, ...(item.pair ? [[`${item.id}:pair`, item.pair.name] as const] : [])]),
);
const positionNames = new Map<string, Text>(credentialPositions.map((position) => [position.id, position.name]));
/**
 * Longest message without its citation, in characters. A longer one loses its fields, then the reason or the reminder of Git's history,
 * then the second of two alternatives, then all of its kinds but the first.
 */
const MOST = 120;
/** The reminder that deleting a line does not delete its past. */
const HISTORY: Text = { en: '; Git history still has it', 'zh-CN': '（Git 历史中仍有）' };
/** The second of two ways out, and examples. */
const SECOND_WAYS = [', or ', '，或', '; pass at most', '，最多只传'];
const EXAMPLES = / \([^()]{1,60}\)/;
/** Messages about credentials that no program reads where they stand. */
const NO_PROGRAM = /^(?:commented|documented)|(?:InDocument|InExampleRequest)$/;
const MAX_FIELDS = 3;
/** Kinds of a message, and of one that has little room; a text without limit names all. */
const MAX_KINDS = 3;
const FEW_KINDS = 2;
/** Characters of a long name. */
const FEW = 16;
const MAX_DATA = 160;

/** Values of a message's placeholders in one language, as many of them as fit into `most` characters: names and citations, never the matched value. */
export function messageData(finding: Finding, locale: Locale, most = MOST): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.data)) data[name] = shown(value, MAX_DATA);
  const named = kindNamesOf(inMessage(finding), locale);
  const isSeveral = finding.kinds.length === 1 && numberOf(finding) > 1;
  const isObject = OF_OBJECTS.test(finding.messageId);
  const kinds = isSeveral && !isObject && locale === 'en' ? named.map(pluralOf) : named;
  const fields = isObject ? holdersOf(finding, locale) : fieldsOf(finding, locale);
  if (isObject) data['names'] = fields.length > 0 ? recordsOf(fields, locale) : unnamedOf(finding, locale);
  const noun = credentialNoun(finding.kinds[0] ?? '', finding.data['names'] ?? '');
  data['format'] = startOf(formatNames.get(finding.data['format'] ?? '')?.[locale] ?? '', locale);
  data['position'] = startOf(positionNames.get(finding.data['position'] ?? '')?.[locale] ?? '', locale);
  data['noun'] = noun[locale];
  const renewal = renewalOf(noun, NO_PROGRAM.test(finding.messageId));
  data['renew'] = renewal.usual[locale];
  data['sink'] = placeName(finding, locale);
  data['history'] = HISTORY[locale];
  data['whole'] = finding.data['held'] !== undefined || finding.data['shows'] !== undefined ? '' : locale === 'zh-CN' ? '整体' : ' whole';
  data['through'] = throughOf(finding, locale);
  data['law'] = finding.laws[0] === undefined ? '' : citeLawOfChina(finding.laws[0], locale);
  Object.assign(data, adviceData(finding, locale), inNumber(isObject ? Math.max(fields.length, 1) : numberOf(finding)));
  for (const shorter of shortened(finding, data, fields, { kinds, locale, most, isObject, renewal: renewal.short })) {
    Object.assign(data, shorter);
    if (fillIn(templateOf(finding, locale).replace('{{law}}', ''), data, locale).trim().length <= most) break;
  }
  return data;
}

/** What a message calls a value without a name of its own. */
function unnamedOf(finding: Finding, locale: Locale): string {
  return (wayOf(finding) === 'language-model' ? UNNAMED.prompt : finding.data['of'] === 'record' ? UNNAMED.record : UNNAMED.value)[locale];
}

const UNNAMED = {
  prompt: { en: 'This prompt', 'zh-CN': '此提示词' },
  record: { en: 'This object', 'zh-CN': '此对象' },
  value: { en: 'This value', 'zh-CN': '此值' },
} as const satisfies Readonly<Record<string, Text>>;

/** The phrase with the function of the program through which the marked call leaks a value. */
function throughOf({ data: { through } }: Finding, locale: Locale): string {
  if (through === undefined) return '';
  return locale === 'zh-CN' ? `经 ${shown(through, MAX_DATA)}` : ` through ${shown(through, MAX_DATA)}`;
}

/** What may be left out of a message to make it shorter, one thing after the other. */
function* shortened(
  finding: Finding,
  data: Readonly<Record<string, string>>,
  fields: readonly string[],
  {
    kinds,
    locale,
    most,
    isObject,
    renewal,
  }: {
    readonly kinds: readonly string[];
    readonly locale: Locale;
    readonly most: number;
    readonly isObject: boolean;
    readonly renewal: Text;
  },
): Generator<Record<string, string>> {
  const few = fields.slice(0, MAX_FIELDS);
  const isCut = fields.length > MAX_FIELDS;
  const some =
    few.length === 0
      ? ''
      : locale === 'zh-CN'
        ? `（${few.join('、')}${isCut ? ' 等' : ''}）`
        : ` (${[...few, ...(isCut ? ['…'] : [])].join(', ')})`;
  const naming = (many: number, named: string): Record<string, string> => {
    const kind = listed(kinds, locale, many) + named;
    return { kind, what: startOf(kind, locale), held: heldWords(finding, kinds.slice(0, many), locale) };
  };
  // Where there are more kinds than are named, it would be unclear which name has which kind.
  yield naming(most > MOST ? kinds.length : MAX_KINDS, kinds.length > MAX_KINDS ? '' : some);
  yield naming(MAX_KINDS, '');
  yield { why: '' };
  yield { history: '' };
  const first = {
    advice: SECOND_WAYS.reduce((advice, before) => advice.split(before)[0] ?? '', data['advice'] ?? '').replace(EXAMPLES, ''),
  };
  // Advice about the inside of a function needs the name of the function.
  if (PLACED.test(first.advice)) yield first;
  yield { through: '', ...(PLACED.test(first.advice) ? { advice: first.advice.replace(PLACED, '') } : {}) };
  yield { renew: renewal[locale] };
  if (kinds.length > MAX_KINDS) yield naming(FEW_KINDS, '');
  if (!PLACED.test(first.advice)) yield first;
  if (isObject && fields.length > 0) {
    // Each record is there to be found in the line; of their kinds one is enough.
    if (fields.length > 1) for (const many of [FEW_KINDS, 1]) yield naming(many, '');
    yield { names: recordsOf(fields, locale, 1) };
    yield { names: recordsOf([shown(fields[0] ?? '', FEW), ...fields.slice(1)], locale, 1) };
  } else yield { names: shown(data['names'] ?? '', FEW) };
  yield naming(FEW_KINDS, '');
  const one = naming(1, '');
  yield one;
  yield { held: heldWords(finding, kinds.slice(0, 1), locale, true) };
  for (const [usual, short] of IN_FEWER_WORDS) if (first.advice.includes(usual)) yield { advice: first.advice.replace(usual, short) };
  yield Object.fromEntries(Object.entries(one).map(([name, text]) => [name, text.replace(/ more items?$/, ' more')]));
}

/** The whole message of a finding in one language. */
export function renderMessage(finding: Finding, locale: Locale): string {
  return fillIn(templateOf(finding, locale), messageData(finding, locale), locale);
}

/**
 * Values of the placeholders for a host that puts them into the message by itself, as ESLint does: in Chinese each has the space with it that
 * stands between the two scripts.
 */
export function interpolationData(finding: Finding, locale: Locale): Record<string, string> {
  const data = messageData(finding, locale);
  if (locale !== 'zh-CN') return data;
  const parts = templateOf(finding, locale).split(/\{\{(\w+)\}\}/);
  let before = '';
  for (const [index, part] of parts.entries()) {
    const isValue = index % 2 === 1;
    const text = isValue ? (data[part] ?? '') : part;
    if (text === '') continue;
    const previous = parts[index - 1];
    if (isSeam(before, text)) {
      if (isValue) data[part] = ` ${text}`;
      else if (previous !== undefined) data[previous] = `${data[previous] ?? ''} `;
    }
    before = text;
  }
  return data;
}

/**
 * A message without its citation: the problem, and what to do about it; the latter is empty where nothing sensible can be done. Both together have
 * at most `most` characters.
 */
export function messageParts(finding: Finding, locale: Locale, most = MOST): { readonly problem: string; readonly advice: string } {
  const template = templateOf(finding, locale)
    .replace('{{law}}', '')
    .replace('{{advice}}', locale === 'zh-CN' ? '：{{advice}}' : ': {{advice}}')
    .trim();
  const at = template.search(/: |：/);
  const data = messageData(finding, locale, most);
  data['advice'] = (data['advice'] ?? '').replace(/^(?:: |：)/, '');
  const advice = at < 0 ? '' : template.slice(at + (template[at] === ':' ? 2 : 1)).replace(/[.。]$/, '');
  return {
    problem: fillIn(at < 0 ? template : template.slice(0, at), data, locale),
    advice: startOf(fillIn(advice, data, locale), locale),
  };
}

/** Whether a repair of a finding does what its message advises, where it advises anything. */
export function doesAsAdvised(finding: Finding, fix: Fix | undefined): boolean {
  return isTold(fix?.act, messageParts(finding, 'en').advice);
}

/** Name of a kind in one language. */
export function kindName(id: KindId, locale: Locale): string {
  return kindById(id)?.name[locale] ?? id;
}

function templateOf(finding: Finding, locale: Locale): string {
  if (finding.isAboutComment) return COMMENT_MESSAGES[finding.messageId as keyof typeof COMMENT_MESSAGES][locale];
  return rules.find((rule) => rule.id === finding.ruleId)?.messages[finding.messageId]?.[locale] ?? finding.messageId;
}

function fillIn(template: string, data: Readonly<Record<string, string>>, locale: Locale): string {
  const parts = template
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => (index % 2 === 0 ? part : (data[part] ?? '')))
    .filter((part) => part !== '');
  return locale === 'zh-CN' ? chinese(...parts) : parts.join('');
}
