/** The parts of a page: its scripts, and markup that stands in a script for a library. */
import { DATA_TYPE, MARKUP_TYPE, SCRIPT_TYPE } from '../../catalog/platforms/pages.ts';
import type { Comment } from '../../types.ts';
import type { Range } from '../../types.ts';

/** A `<script>` with content; the range is that of the content. */
export interface PageScript extends Range {
  readonly holds: 'code' | 'data' | 'markup';
  /** Offset of its opening tag, and of its end tag. */
  readonly opening: number;
  readonly closing: number;
}

export interface PageParts {
  readonly scripts: readonly PageScript[];
  readonly comments: readonly Comment[];
}

const PART = /<!--|<script(?=[\s>/])/gi;
const OPENING = /<script(?:[^>"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,4000}>/iy;
const TYPE = /\stype\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const SOURCE = /\ssrc\s{0,4}=/i;

/** One pass over the text; nothing is parsed. A comment hides what stands in it. */
export function splitPage(text: string): PageParts {
  const scripts: PageScript[] = [];
  const comments: Comment[] = [];
  const lower = text.toLowerCase();
  PART.lastIndex = 0;
  for (let match = PART.exec(text); match; match = PART.exec(text)) {
    const { index } = match;
    if (match[0] === '<!--') {
      const end = text.indexOf('-->', index + 4);
      if (end < 0) break;
      comments.push({ syntax: 'html', text: text.slice(index + 4, end), range: { start: index, end: end + 3 }, until: text.length });
      PART.lastIndex = end + 3;
      continue;
    }
    OPENING.lastIndex = index;
    const opening = OPENING.exec(text)?.[0];
    if (opening === undefined) continue;
    const start = index + opening.length;
    const end = lower.indexOf('</script', start);
    if (end < 0) break;
    PART.lastIndex = end;
    const holds = SOURCE.test(opening) ? undefined : contentOf(opening);
    if (holds && text.slice(start, end).trim() !== '') scripts.push({ start, end, holds, opening: index, closing: end });
  }
  return { scripts, comments };
}

function contentOf(opening: string): PageScript['holds'] | undefined {
  const found = TYPE.exec(opening);
  const type = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  if (SCRIPT_TYPE.test(type)) return 'code';
  if (DATA_TYPE.test(type)) return 'data';
  return MARKUP_TYPE.test(type) ? 'markup' : undefined;
}
