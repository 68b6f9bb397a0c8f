/** The words of messages that depend on what is listed: the number of kinds, and the names of the code that add to them. */
import { BESIDE_LOGIN_NAMES } from './catalog/kind-groups.ts';
import type { Called } from './catalog/define.ts';
import { kindById, PERSON_OBJECT, rankedKinds, worstFirst } from './catalog/kinds.ts';
import { REQUEST_PARTS } from './catalog/words/sentences/request-parts.ts';
import { SMALL_NAMES } from './catalog/words/sentences/small-names.ts';
import { chinese } from './chinese-text.ts';
import { shown } from './shown.ts';
import { splitWords } from './sources/names/words.ts';
import { LOCALES, type Finding, type Locale, type Text } from './types.ts';

/** Paths and calls: no field of data has such a name. */
const NO_FIELD = /^\.{0,2}\/|\)$/;
/** What a request holds its fields in. */
const HOLDER = /^(?:headers?|(?:signed)?cookies)$/i;

/** The first of several names, and how many more there are. */
export function listed(names: readonly string[], locale: Locale, most = names.length): string {
  const first = names.slice(0, most);
  const others = names.length - first.length;
  if (locale === 'zh-CN') return others > 0 ? chinese(first.join('、'), '等', String(names.length), '类信息') : first.join('、');
  if (others > 0) return `${first.join(', ')} and ${String(others)} more ${others === 1 ? 'item' : 'items'}`;
  return first.length > 2 ? `${first.slice(0, -1).join(', ')} and ${first.at(-1) ?? ''}` : first.join(' and ');
}

/** What whole records are called in the code, the first of them, and how many more there are. */
export function recordsOf(names: readonly string[], locale: Locale, most = names.length): string {
  if (locale === 'en')
    return listed(
      names.map((name) => `“${name}”`),
      locale,
      most,
    );
  const first = names.slice(0, most).join('、');
  return names.length > most ? chinese(first, '等', String(names.length), '项') : first;
}

/** Names in the code of the values that may hold something, according to a message. */
export function holdersOf(finding: Finding, locale: Locale): string[] {
  const { held } = finding.data;
  return held === undefined
    ? fieldsOf(finding, locale)
    : held
        .split(', ')
        .filter((name) => name !== '')
        .map((name) => shown(name));
}

const PERSONAL: Text = { en: 'personal data', 'zh-CN': '个人信息' };
const CREDENTIALS: Text = { en: 'credentials', 'zh-CN': '凭据' };
const SENSITIVE: Text = { en: 'sensitive data', 'zh-CN': '敏感信息' };

/**
 * What a message names: the kinds of a finding and the names of its values, or the fields that other code shows of a record. Kinds that a
 * value may hold have an order of their own, else the worst come first.
 */
export function inMessage({ data, kinds, messageId }: Pick<Finding, 'data' | 'kinds' | 'messageId'>): Pick<Finding, 'data' | 'kinds'> {
  const { shows, order } = data;
  if (shows !== undefined) return { data: { names: data['fields'] ?? '', order: shows }, kinds: shows.split(', ') };
  return { data, kinds: order !== undefined ? order.split(', ') : OF_OBJECTS.test(messageId) ? worstFirst(kinds) : kinds };
}

/** Messages about what may hold something. */
export const OF_OBJECTS = /object$/i;

/** What a value may hold, with the kinds where they are known: none of them is certain. A short list leaves out what a credential is beside. */
export function heldWords(finding: Finding, named: readonly string[], locale: Locale, isShort = false): string {
  const { data } = finding;
  const { kinds } = inMessage(finding);
  const isCredential = kinds.map((kind) => kindById(kind)?.category === 'credential');
  // A record of which only credentials are known is a person's all the same.
  const isRecord = data['beside'] === 'record' || (finding.kinds.includes(PERSON_OBJECT) && isCredential.every(Boolean));
  const word = isCredential.every(Boolean) && !isRecord ? CREDENTIALS : isCredential.some(Boolean) ? SENSITIVE : PERSONAL;
  const { from } = data;
  if (from !== undefined) return fromWords(from, locale);
  if (data['held'] === undefined && data['shows'] === undefined) return PERSONAL[locale];
  // What other code shows of a value is not all that it holds.
  const words = [...named, ...(isRecord && !isShort && named.length === kinds.length ? [PERSONAL[locale]] : [])];
  return locale === 'zh-CN' ? chinese(words.join('、'), '等', word[locale]) : `${word[locale]} (e.g. ${words.join(', ')})`;
}

/** Personal data with where it is from: the path of an interface, a part of the request, or a name of the code that shows whose it is. */
function fromWords(from: string, locale: Locale): string {
  const part = REQUEST_PARTS.get(from)?.[locale];
  if (part === undefined && !from.startsWith('/'))
    return locale === 'en' ? `${PERSONAL.en} about “${shown(from)}”` : chinese(shown(from), '的', PERSONAL[locale]);
  if (locale === 'en') return `${PERSONAL.en} (${part ?? `response of ${shown(from)}`})`;
  return part === undefined ? chinese(shown(from), '接口返回的', PERSONAL[locale]) : chinese(part, '中的', PERSONAL[locale]);
}

/** The names in the code that a message gives, each once; none where all of them only repeat what the kinds are called. */
export function fieldsOf({ data, kinds }: Finding, locale: Locale): string[] {
  // A record is called by its name in the code, whatever that is.
  const names = kinds.flatMap((id) => (id === PERSON_OBJECT ? [] : (kindById(id)?.name ?? [])));
  const called = kindNamesOf({ data, kinds }, locale).map(lettersOf);
  const isRepeated = (letters: string): boolean =>
    called.some((name) => (locale === 'en' ? name.includes(letters) : name.endsWith(letters))) ||
    names.some(
      (name) =>
        lettersOf(name['zh-CN']) === letters ||
        (locale === 'zh-CN' && lettersOf(name['zh-CN']).endsWith(letters)) ||
        (locale === 'en' && lettersOf(name.en).includes(letters)),
    );
  const fields = new Map<string, string>();
  for (const name of (data['names'] ?? '').split(', ')) {
    const letters = lettersOf(name);
    if (name !== '' && !NO_FIELD.test(name) && !fields.has(letters)) fields.set(letters, shown(name));
  }
  if (names.length > 0 && [...fields.keys()].every(isRepeated)) return [];
  const values = [...fields.values()];
  const named = values.filter((name) => !HOLDER.test(name));
  return named.length > 0 ? named : values;
}

/** Names of the kinds of a finding; of more than two the worst come first. A kind uses the code's own word where it knows it. */
export function kindNamesOf({ data, kinds }: Pick<Finding, 'data' | 'kinds'>, locale: Locale): string[] {
  const written = (data['names'] ?? '').split(', ');
  const isLogin = kinds.some((kind) => BESIDE_LOGIN_NAMES.has(kind) || kindById(kind)?.category === 'credential');
  const ranked = data['order'] === undefined ? rankedKinds(kinds) : kinds;
  const own = ranked.map(
    (id) => kindById(id)?.called?.find((called) => !(called.isElsewhere && isLogin) && isCalled(called, written))?.name,
  );
  // A word of one value's name is no evidence of the others: no two kinds are called alike.
  const isShared = (name: Text | undefined): boolean =>
    name !== undefined && LOCALES.some((one) => own.filter((other) => other?.[one] === name[one]).length > 1);
  return ranked.map((id, index) => {
    const called = own[index];
    return (called && !isShared(called) ? called : kindById(id)?.name)?.[locale] ?? id;
  });
}

/** How many values a finding is about: its kinds, or the fields of its only kind where that name has a plural. */
export function numberOf(finding: Finding): number {
  if (finding.kinds.length !== 1 || finding.sink === undefined) return finding.kinds.length;
  const [name = ''] = kindNamesOf(finding, 'en');
  if (isInPlural(name)) return 2;
  return COUNTED.test(name) ? Math.max(1, fieldsOf(finding, 'en').length) : 1;
}

/** Last words of the names of kinds that an English sentence counts. */
const COUNTED = /(?:address|number|name|password|token|key|secret|openid|code|account|nickname|cookie| id)$/i;

/** The name of a kind for several values of it. */
export function pluralOf(name: string): string {
  if (isInPlural(name)) return name;
  if (name.includes(OR)) return name.split(OR).map(pluralOf).join(OR);
  const owned = name.replace(OF_A_USER, 'users’ ');
  return owned.endsWith('s') ? `${owned}es` : `${owned}s`;
}

/** Between the names of a kind that may be one or the other. */
const OR = ' or ';

/** Whose a name is. */
const OF_A_USER = /^user’s /;

function isInPlural(name: string): boolean {
  return name === 'contacts';
}

/** Whether every name of the code that has the words of a kind's other name in it has nothing else in it. */
function isCalled({ among, names = [], endings = [] }: Called, written: readonly string[]): boolean {
  const own = written.filter((name) => among.some((word) => lettersOf(name).includes(word)));
  return own.length > 0 && own.every((name) => names.includes(lettersOf(name)) || endings.some((ending) => endsWith(name, ending)));
}

/** Whether the last words of a name are an ending: `userIdToken` ends with `idtoken`, `validToken` does not. */
function endsWith(name: string, ending: string): boolean {
  const letters = lettersOf(name);
  if (!letters.endsWith(lettersOf(ending))) return false;
  const words = splitWords(name).map(lettersOf);
  if (ending.includes(' ')) return ` ${words.join(' ')}`.endsWith(` ${ending}`);
  // A name without separators may still have a word boundary that is not visible.
  return words.length < 2 || words.some((_, at) => words.slice(at).join('') === ending);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d\u4e00-\u9fa5]/g, '');
}

/** Verbs of English messages by the number of what is listed. */
export function inNumber(count: number): Record<string, string> {
  return count > 1
    ? { is: 'are', reaches: 'reach', goes: 'go', stays: 'stay', travels: 'travel', has: 'have' }
    : { is: 'is', reaches: 'reaches', goes: 'goes', stays: 'stays', travels: 'travels', has: 'has' };
}

/** A text as a sentence begins with it: in English with a capital, unless it is a name that its owners write without one; in Chinese, names are unchanged. */
export function startOf(text: string, locale: Locale): string {
  const [first = ''] = text.split(' ', 1);
  return locale === 'zh-CN' || SMALL_NAMES.has(first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
