/** The words of messages that depend on what is listed: the number of kinds, and the names of the code that add to them. */
import { kindById } from './catalog/kinds.ts';
import { shown } from './shown.ts';
import type { Finding, Locale } from './types.ts';

const MAX_LISTED = 2;
/** Paths and calls: no field of data has such a name. */
const NO_FIELD = /^\.{0,2}\/|\)$/;

/** At most two names, or fewer where there is no room, and how many more there are. */
export function listed(names: readonly string[], locale: Locale, most = MAX_LISTED): string {
  const first = names.slice(0, most);
  if (locale === 'zh-CN') return first.join('、') + (names.length > most ? `${/[a-z\d]$/i.test(first.at(-1) ?? '') ? ' ' : ''}等 ${String(names.length)} 类` : '');
  if (names.length > most) return `${first.join(', ')} and ${String(names.length - most)} more`;
  return first.join(' and ');
}

/** The names in the code that a message gives, each once; none where all of them only repeat what the kinds are called. */
export function fieldsOf({ data, kinds }: Finding, locale: Locale): string[] {
  const names = kinds.map((id) => kindById(id)?.name).filter((name) => name !== undefined);
  const isRepeated = (letters: string): boolean => names.some((name) => lettersOf(name['zh-CN']) === letters || (locale === 'en' && lettersOf(name.en).includes(letters)));
  const fields = new Map<string, string>();
  for (const name of (data['names'] ?? '').split(', ')) {
    const letters = lettersOf(name);
    if (name !== '' && !NO_FIELD.test(name) && !fields.has(letters)) fields.set(letters, shown(name));
  }
  return [...fields.keys()].every(isRepeated) ? [] : [...fields.values()];
}

/** Names of the kinds of a finding; the plain one where the code's own names are no more precise. */
export function kindNamesOf({ data, kinds }: Finding, locale: Locale): string[] {
  const letters = (data['names'] ?? '').split(', ').map(lettersOf);
  return kinds.map((id) => {
    const kind = kindById(id);
    const plain = kind?.plain;
    const own = plain ? letters.filter((name) => plain.names.some((word) => name.includes(word))) : [];
    const name = plain && own.length > 0 && own.every((word) => plain.names.includes(word)) ? plain.name : kind?.name;
    return name?.[locale] ?? id;
  });
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

/** A text with a capital at its start. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
