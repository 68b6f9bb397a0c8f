/** What a component's markup passes to other components, and which of its functions handle their events. The markup is not parsed. */
import type { Range } from '../../types.ts';
import type { ComponentListener, GivenBinding, RowBinding } from '../../parsed-file.ts';
import { findRow, plainPath } from '../state-paths.ts';

export interface ComponentUses {
  readonly given: readonly GivenBinding[];
  readonly listeners: readonly ComponentListener[];
}

/** Elements that may be components have a capital or a dash. */
const TAG = /<([A-Z][\w.]*|[a-z][a-z\d]*-[\w-]+)((?:[^<>"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,4000})/g;
const ATTRIBUTE =
  /\s(?:(?:v-bind)?:([\w-]{1,80})|(?:@|v-on:)([\w:-]{1,80})[\w.]{0,80})\s{0,20}=\s{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;
/** `onPick` and `onPick($event)`, without blanks; other calls give the function something else. */
const HANDLER = /^([\w$]{1,80})(?:\(\$event(?:,[^()]{0,200})?\);?)?$/;
const MAX_ENTRIES = 500;

/** Uses in a range of a text; names of elements of lists are replaced by the lists, which `rows` are. */
export function readComponentUses(text: string, { start, end }: Range, rows: () => readonly RowBinding[]): ComponentUses {
  const given: GivenBinding[] = [];
  const listeners: ComponentListener[] = [];
  if (start < 0 || end < start) return { given, listeners };
  TAG.lastIndex = start;
  for (let match = TAG.exec(text); match && match.index < end && given.length + listeners.length < MAX_ENTRIES; match = TAG.exec(text)) {
    const [, tag = '', attributes = ''] = match;
    const from = match.index + 1 + tag.length;
    for (const { 0: whole, 1: name, 2: event, 3: double, 4: single, index } of attributes.matchAll(ATTRIBUTE)) {
      const value = double ?? single ?? '';
      const handler = event === undefined ? undefined : HANDLER.exec(value.replaceAll(/\s/g, ''))?.[1];
      if (event !== undefined && handler !== undefined) listeners.push({ tag, event, handler });
      if (name === undefined) continue;
      const at = from + index + whole.length - 1 - value.length;
      given.push({ tag, name, path: settled(plainPath(value), at, rows), range: { start: at, end: at + value.length } });
    }
  }
  return { given, listeners };
}

function settled(path: readonly string[] | undefined, at: number, rows: () => readonly RowBinding[]): readonly string[] | undefined {
  const [root = '', ...rest] = path ?? [];
  if (!path || root === 'this') return path && rest;
  const row = findRow(rows(), root, at);
  if (!row) return path;
  return row.role === 'element' && row.path.length > 0 ? [...row.path, ...rest] : undefined;
}
