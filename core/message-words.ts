/** The words of messages that depend on what is listed: how many kinds there are, and which names of the code say something. */
import { kindById } from './catalog/kinds.ts';
import { shown } from './shown.ts';
import type { Finding, Locale } from './types.ts';

const MAX_LISTED = 2;
/** Paths and calls: no field of data has such a name. */
const NO_FIELD = /^\.{0,2}\/|\)$/;

/** At most two names, and how many more there are. */
export function listed(names: readonly string[], locale: Locale): string {
  const first = names.slice(0, MAX_LISTED);
  if (locale === 'zh-CN') return first.join('、') + (names.length > MAX_LISTED ? `${/[a-z\d]$/i.test(first.at(-1) ?? '') ? ' ' : ''}等 ${String(names.length)} 类` : '');
  if (names.length > MAX_LISTED) return `${first.join(', ')} and ${String(names.length - MAX_LISTED)} more`;
  return first.join(' and ');
}

/** The names in the code that a message gives, each once: fields of data that say more than the kind does. */
export function fieldsOf({ data, kinds }: Finding, locale: Locale): string[] {
  const [kind, ...others] = kinds;
  const told = locale === 'en' && kind !== undefined && others.length === 0 ? lettersOf(kindById(kind)?.name.en ?? '') : '';
  const fields = new Map<string, string>();
  for (const name of (data['names'] ?? '').split(', ')) {
    const letters = lettersOf(name);
    if (name !== '' && !NO_FIELD.test(name) && letters !== told && !fields.has(letters)) fields.set(letters, shown(name));
  }
  return [...fields.values()];
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
