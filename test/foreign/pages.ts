/** Short pieces of real files to edit. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { dataLanguageOf } from '../../core/index.ts';
import type { Page } from './desk.ts';
import type { Random } from './random.ts';

const MAX_BYTES = 300_000;
const MIN_LINES = 3;
const MAX_LINES = 14;
const MAX_LENGTH = 500;
/** Lines that say something to the rules; a page without any is mostly passed over. */
const TELLING = /console\.|logger|log\(|Storage|cookie|axios|fetch\(|request|phone|mobile|idCard|email|passw|secret|token|openid|user/i;
const PLAIN_PAGES = 0.02;

/** A page of one of the files, lines of it from a random one on; undefined when the file gives none. */
export function pageOf(path: string, random: Random): Page | undefined {
  if (statSync(path).size > MAX_BYTES) return undefined;
  const whole = readFileSync(path, 'utf8');
  const lines = whole.split(/(?<=\n)/);
  const count = MIN_LINES + random.below(MAX_LINES - MIN_LINES);
  const isComponent = path.endsWith('.vue');
  const from = isComponent || random.next() < 0.5 ? 0 : random.below(lines.length - count);
  const text = lines.slice(from, from + (isComponent ? MAX_LINES : count)).join('').slice(0, MAX_LENGTH);
  if (!TELLING.test(text) && random.next() > PLAIN_PAGES) return undefined;
  return { name: dataLanguageOf(path) === undefined ? basename(path) : basename(path).toLowerCase(), text };
}

/** Names of two pages in one folder. */
export function apart([a, b]: readonly [Page, Page]): [Page, Page] {
  return a.name === b.name ? [a, { ...b, name: b.name.replace(/(?=\.\w+$)|^$/, '-two') }] : [a, b];
}
