/** Conditional compilation of uni-app, which stands in comments. https://uniapp.dcloud.net.cn/tutorial/platform.html */
import type { Range } from '../../types.ts';

/** `// #ifdef APP-PLUS`, `// #ifndef H5`, `// #endif`, with the rest of the line. The first group is the word. */
const DIRECTIVES = /\/[/*][ \t]*#(ifn?def|endif)\b.*/g;

/** Each directive of a text, in order. */
export function directivesIn(text: string): readonly { readonly start: number; readonly end: number; readonly opens: boolean }[] {
  return [...text.matchAll(DIRECTIVES)].map(({ index, 0: whole, 1: word }) => ({
    start: index,
    end: index + whole.length,
    opens: word !== 'endif',
  }));
}

/** The branches that stand in no other one: from each first directive to the end of its `#endif`, or of the text where that is missing. */
export function outerBranches(text: string): Range[] {
  if (!text.includes('#if')) return [];
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (const directive of directivesIn(text)) {
    if (directive.opens) {
      if (depth++ === 0) start = directive.start;
    } else if (depth > 0 && --depth === 0) found.push({ start, end: directive.end });
  }
  if (depth > 0) found.push({ start, end: text.length });
  return found;
}
