/** What a server or a library puts into the text of a page: `{{ user.phone }}`, `<%= id %>`, `[[${name}]]`. */
import { TEMPLATE_MARKS, type TemplateMark } from '../../catalog/platforms/server-templates.ts';
import type { Range } from '../../types.ts';

/** A part of a text that something else takes the place of; the range is that with its marks. */
export interface Interpolation extends Range {
  readonly role: TemplateMark['role'];
  readonly isAmbiguous: boolean;
  /** Where a plain path stands in it, and nothing else that is shown: `user.phone`. */
  readonly path?: Range;
}

const MAX_LENGTH = 4_000;
const PATH = /^\$?([a-z_][\w$]*(?:\.[a-z_][\w$]*)*);?$/i;
const OPENING = new RegExp(TEMPLATE_MARKS.map(({ open }) => open.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
const BY_OPENING: ReadonlyMap<string, TemplateMark> = new Map(TEMPLATE_MARKS.map((mark) => [mark.open, mark]));

/** Every interpolation of a text, in order. `isVue`: a component is mounted on the page, and double braces are its own. */
export function interpolationsIn(text: string, isVue: boolean): Interpolation[] {
  const found: Interpolation[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const mark = BY_OPENING.get(match[0]) as TemplateMark;
    const interpolation = isVue && mark.isVue ? undefined : read(text, match.index, mark);
    if (!interpolation) continue;
    found.push(interpolation);
    OPENING.lastIndex = interpolation.end;
  }
  return found;
}

function read(text: string, start: number, { open, close, role, content, isAmbiguous = false }: TemplateMark): Interpolation | undefined {
  const from = start + open.length;
  const to = text.slice(from, from + MAX_LENGTH).indexOf(close);
  if (to < 0) return undefined;
  const inner = text.slice(from, from + to);
  if (content && !content.test(inner)) return undefined;
  const path = role === 'shown' ? PATH.exec(inner.trim())?.[1] : undefined;
  const at = from + inner.indexOf(path ?? '');
  return {
    start,
    end: from + to + close.length,
    role,
    isAmbiguous,
    ...(path === undefined ? {} : { path: { start: at, end: at + path.length } }),
  };
}
