/** Which sinks a text can hold, by its words: most files hold none, and their tree need not be searched for one. */
import type { Sink, SinkPattern } from '../../catalog/define.ts';
import { signOf, type Sign, type TextSigns } from '../../scan/text-signs.ts';
import { ANYWHERE, ENDING, IDENTIFIER, QUOTED, WORD, wordsAt, type Word } from '../../scan/word-scanner.ts';
import { asList } from './pattern-list.ts';

/** One way to a sink: a word for where it starts, and one for what is called on it. */
interface Way {
  readonly start: Sign;
  readonly member: Sign | undefined;
}

/** A method chosen at run time, `logger[level](…)`: no name of it need stand in the text. */
const CHOSEN: Word = { text: '](', border: ANYWHERE };

/** Tells for the signs of any text whether it can hold one of these sinks, called or written to. False is sure. */
export function sinkSigns(sinks: readonly Sink[]): (signs: TextSigns) => boolean {
  const ways = sinks.flatMap(({ patterns }) => patterns.map(wayOf));
  return (signs) => ways.some(({ start, member }) => signs.has(start) && (member === undefined || signs.has(member)));
}

function wayOf({ from, members }: SinkPattern): Way {
  return { start: signOf(startsOf(from)), member: members && signOf([...wordsAt(members, IDENTIFIER), CHOSEN]) };
}

/** The part of each name that stands in the code however the origin is reached. */
function startsOf(from: SinkPattern['from']): Word[] {
  if ('global' in from) return asList(from.global).map((name) => ({ text: withoutCall(name.split('.')[0] ?? name).replace(/^\*/, ''), border: name.startsWith('*') ? ANYWHERE : IDENTIFIER }));
  if ('module' in from) return asList(from.module).map((name) => ({ text: name.replace(/^\*/, ''), border: name.startsWith('*') ? ENDING : QUOTED }));
  if ('folder' in from) return wordsAt(from.folder, ANYWHERE);
  return wordsAt(from.receiver.map((name) => withoutCall((name.endsWith('.*') ? name.slice(0, -2) : name).split('.').at(-1) ?? name)), WORD);
}

function withoutCall(name: string): string {
  return name.replace('()', '');
}
