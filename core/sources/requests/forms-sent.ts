/** What a form holds that is sent to a route. */
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { commandVerbs, sentVerbs } from '../../catalog/words/request-words.ts';
import { SENDS_LOGIN, SENDS_NO_RECORD } from '../../catalog/words/names/functions.ts';
import { splitWords } from '../names/words.ts';
import type { Route } from './answers-routes.ts';
import { requestedBy } from './answers-words.ts';

const sent = new Set(sentVerbs);
const commands = new Set(commandVerbs);

/** Kinds that a form for this route holds. */
export function sentTo({ segments, isSending }: Pick<Route, 'segments' | 'isSending'>): string[] {
  const words = segments.flatMap(splitWords);
  const last = splitWords(segments.at(-1) ?? '');
  if (last.some((word) => SENDS_NO_RECORD.has(word))) return [];
  if (words.some((word) => SENDS_LOGIN.has(word)) && !last.includes('code')) return ['login-password', PERSON_OBJECT];
  if (last.some((word) => /^(?:password|pwd|passwd)$/.test(word))) return ['login-password'];
  if (!isSending && !words.some((word) => sent.has(word))) return [];
  const nouns = segments
    .map((segment) =>
      splitWords(segment)
        .filter((word) => !commands.has(word) && !sent.has(word))
        .join('_'),
    )
    .filter((noun) => noun !== '');
  const asked = nouns.length > 0 ? requestedBy(nouns) : undefined;
  if (isSending && asked?.isReading && !words.some((word) => sent.has(word))) return [];
  return asked?.answer?.fields.some((field) => field.name === '') && asked.answer.id !== 'order-records' && asked.confidence !== 'low'
    ? [PERSON_OBJECT]
    : [];
}
