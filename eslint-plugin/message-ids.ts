/** ESLint's messages are fixed when a rule is loaded: there is one for each language. */
import { LOCALES, type Locale, type Text } from '../core/index.ts';

/** Messages by id and language, as the metadata of a rule lists them. */
export function messagesOf(texts: Iterable<readonly [id: string, text: Text]>): Record<string, string> {
  return Object.fromEntries([...texts].flatMap(([id, text]) => LOCALES.map((locale) => [messageKey(id, locale), text[locale]])));
}

/** Id of a message in one language. */
export function messageKey(id: string, locale: Locale): string {
  return `${id}_${locale}`;
}
