/** Whether a text can hold a sink at all, by its words: most modules hold none, and need not be parsed to know it. */
import type { Sink, SinkPattern } from '../../catalog/define.ts';
import { asList } from './pattern-list.ts';

/** One way to a sink: a word for where it starts, and one for what is called on it, which may be chosen (`logger[level](…)`). */
interface Way {
  readonly start: RegExp;
  readonly member?: RegExp;
}

/** Addresses built from text, and stores that a plugin keeps. */
const BUILT = /[?&][\w.\-[\]$]+=(?:(?:Bearer|Basic|Token)(?:\s|%20|\+))?(?:["'`]|\$\{)|https?:\/\/[^/?#@\s:]+:(?:["'`]|\$\{)|persist|vuex/i;
/** A project's own helpers, which go by their names. */
const HELPER_FUNCTION = /(?<![a-z])(?:set|save|put|write|store|persist)(?:To)?(?:Local|Session|Storage|Cookie|Cache|Store)/i;
const HELPER_OBJECT = /(?:storage|cache|cookies?|local|session|persistence|store2|(?<![a-z])ls)(?![a-z])/i;
const HELPER_METHOD = /(?<![\w$])(?:set|put|save|write|add)/i;
/** What a program's start gives to all of it may be anything. */
const SHARED = /[.\s]\$[a-z]\w*\s*[.(?]|getApp\(/i;

/** Tells for any text whether one of these sinks, or a helper that goes by its name, may be in it. It errs on the side of yes. */
export function sinkWords(sinks: readonly Sink[]): (text: string) => boolean {
  const ways = sinks.flatMap(({ patterns }) => patterns.map(wayOf));
  return (text) =>
    BUILT.test(text) || SHARED.test(text) || HELPER_FUNCTION.test(text) || (HELPER_OBJECT.test(text) && HELPER_METHOD.test(text)) ||
    ways.some(({ start, member }) => start.test(text) && (member?.test(text) ?? true));
}

function wayOf({ from, members, constructed }: SinkPattern): Way {
  if (constructed && 'receiver' in from) return { start: new RegExp(`new\\s+[\\w$.]*(?:${alternatives(from.receiver)})\\b`, 'i') };
  return { start: anyWord(startsOf(from)), member: members && new RegExp(`${anyWord(members).source}|\\]\\s*\\(`, 'i') };
}

/** The part of each name that stands in the code however the origin is reached. */
function startsOf(from: SinkPattern['from']): string[] {
  if ('global' in from) return asList(from.global).map((name) => name.split('.')[0] ?? name).map(withoutCall);
  if ('module' in from) return asList(from.module).map((name) => name.replace(/^\*/, ''));
  if ('folder' in from) return [...from.folder];
  return from.receiver.map((name) => withoutCall((name.endsWith('.*') ? name.slice(0, -2) : name).split('.').at(-1) ?? name));
}

function withoutCall(name: string): string {
  return name.replace('()', '');
}

/** Names of receivers end a longer name (`myLogger`), so that only what follows must be no letter of the same word. */
function anyWord(words: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives(words)})(?![a-z])`, 'i');
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
