/** Tags of a server's own in the scripts of a page: `<c:if test="…">`, `<s:property value="…"/>`, `<th:block>`. */
import type { Range } from '../../types.ts';
import type { Interpolation } from './interpolations.ts';

/** A tag whose name has a prefix. Markup of no browser has such a tag in a script, so that it is the server's. */
const TAG =
  /(?<=^|[\s;{}>"'=(,])<\/?[a-z][\w-]{0,20}:[a-z][\w.-]{0,40}(?=[\s/>])[^<>"']{0,200}(?:(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')[^<>"']{0,200}){0,30}>/gim;
/** What is written in place of the tag: https://docs.oracle.com/javaee/5/jstl/1.1/docs/tlddocs/c/out.html */
const SHOWN = /^<c:out\s[^>]{0,200}?value\s{0,4}=\s{0,4}["']\$\{\s{0,4}([a-z_][\w$]*(?:\.[a-z_][\w$]*){0,8})\s{0,4}\}["']/i;

/** Such tags in scripts, in order. */
export function serverTagsIn(text: string, scripts: readonly Range[]): Interpolation[] {
  return scripts.flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    if (!content.includes(':') || !content.includes('<')) return [];
    return [...content.matchAll(TAG)].map(({ 0: tag, index }): Interpolation => {
      const at = start + index;
      const path = SHOWN.exec(tag)?.[1];
      const from = path === undefined ? at : at + tag.indexOf(path, tag.indexOf('${'));
      return {
        start: at,
        end: at + tag.length,
        role: path === undefined ? 'code' : 'shown',
        isAmbiguous: false,
        ...(path === undefined ? {} : { path: { start: from, end: from + path.length } }),
      };
    });
  });
}

/** Both lists in order; what stands within a tag of the server is a part of it. */
export function withServerTags(marks: readonly Interpolation[], tags: readonly Interpolation[]): readonly Interpolation[] {
  if (tags.length === 0) return marks;
  const isTag = new Set(tags);
  let end = 0;
  return [...tags, ...marks]
    .sort((first, second) => first.start - second.start)
    .filter((mark) => {
      const isOutside = mark.start >= end;
      if (isOutside && isTag.has(mark)) end = mark.end;
      return isOutside;
    });
}
