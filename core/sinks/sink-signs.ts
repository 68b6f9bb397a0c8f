/** Which sinks a text can hold, by its words: most files hold none, and their tree need not be searched for one. */
import type { Sink, SinkPattern } from '../catalog/define.ts';
import { signOf, type Sign, type TextSigns } from '../scan/text-signs.ts';
import { ANYWHERE, ENDING, IDENTIFIER, QUOTED, WORD, wordsAt, type Word } from '../scan/word-scanner.ts';
import { asList } from './pattern-list.ts';
import { addTo } from '../groups.ts';

/** A method chosen at run time, `logger[level](…)`: no name of it need stand in the text. */
const CHOSEN: Word = { text: '](', border: ANYWHERE };

/** Sign of a method that is called on a start (see `startsOf`); undefined where the start itself is called. */
type Called = Sign | undefined;

/** A test of the signs of any text: whether it can hold one of the catalogue's sinks, called or written to. False is sure. */
export function sinkSigns(sinks: readonly Sink[]): (signs: TextSigns) => boolean {
  const byStart = new Map<number, Called[]>();
  for (const { from, members } of sinks.flatMap(({ patterns }) => patterns)) {
    const called = members && signOf([...wordsAt(members, IDENTIFIER), CHOSEN]);
    for (const start of signOf(startsOf(from))) addTo(byStart, start, called);
  }
  return (signs) => signs.words.some((word) => byStart.get(word)?.some((called) => called === undefined || signs.has(called)));
}

/** Starts of a pattern: the part of each name that is in the code whatever way the origin is reached. */
function startsOf(from: SinkPattern['from']): Word[] {
  if ('global' in from)
    return asList(from.global).map((name) => ({
      text: withoutCall(name.split('.')[0] ?? name).replace(/^\*/, ''),
      border: name.startsWith('*') ? ANYWHERE : IDENTIFIER,
    }));
  if ('module' in from)
    return asList(from.module).map((name) => ({ text: name.replace(/^\*/, ''), border: name.startsWith('*') ? ENDING : QUOTED }));
  if ('folder' in from) return wordsAt(from.folder, ANYWHERE);
  return wordsAt(from.receiver.map(receiverName), WORD);
}

/** The last name of a receiver; of `redis.get()` and `prisma.*` the one that they belong to, which is more specific. */
function receiverName(name: string): string {
  const names = name.split('.');
  return withoutCall((/\.(?:\*|\w+\(\))$/.test(name) ? names.at(-2) : names.at(-1)) ?? name);
}

function withoutCall(name: string): string {
  return name.replace(/\((?:=>)?\)/, '');
}

/** The same for sinks of a configuration, whose names may be any text and of any number. */
export function addedSigns(sinks: readonly Sink[]): (signs: TextSigns) => boolean {
  const starts = [
    ...new Set(
      sinks
        .flatMap(({ patterns }) => patterns)
        .flatMap(({ from }) => startsOf(from))
        .map(({ text }) => text),
    ),
  ];
  return (signs) => starts.some((start) => signs.mentions(start));
}
