/** Markup of a mini-program made readable for a parser of HTML; every offset stays. */
import { parse, type RootNode } from '@vue/compiler-dom';
import { CODE_ELEMENTS, VOID_ELEMENTS } from '../../catalog/platforms/mini-program-dialects.ts';
import type { Range } from '../../types.ts';
import { blankText } from '../patch.ts';

const CODE = new RegExp(
  `(<(${CODE_ELEMENTS.join('|')})\\b[^>]*[^>/]>|<(${CODE_ELEMENTS.join('|')})>)([\\s\\S]*?)(?=</(?:\\2|\\3)\\s*>)`,
  'g',
);
const MAX_LENGTH = 4_000;

/** A value of markup in braces: the range of the expression inside. */
export interface Mustache {
  readonly start: number;
  readonly end: number;
}

/**
 * Elements of a text. Bodies of code are blanked, and so is what stands in braces: quotes and signs in there would end
 * an attribute or begin a tag. What is damaged is read as far as it goes.
 */
export function readElements(text: string): RootNode {
  const hidden = text.replace(CODE, (_, opening: string, _1: string, _2: string, body: string) => opening + blankText(body));
  const masked = withoutMustaches(hidden);
  return parse(masked, {
    parseMode: 'base',
    comments: true,
    whitespace: 'preserve',
    isVoidTag: (tag) => VOID_ELEMENTS.has(tag),
    onError: () => {},
  });
}

/** Bodies of the elements whose content is code: `<wxs module="price">…</wxs>`. */
export function scriptsIn(text: string): Range[] {
  return [...text.matchAll(CODE)].map(({ index, 0: all, 4: body = '' }) => ({
    start: index + all.length - body.length,
    end: index + all.length,
  }));
}

/** The text with everything in braces blanked, braces excepted. */
function withoutMustaches(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of mustachesIn(text, 0, text.length)) {
    masked += text.slice(at, start) + blankText(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at);
}

/**
 * Expressions in braces within a range of the text: what is half typed does not reach into the next. A third brace
 * belongs to the expression: `{{ {a: 1}}}`.
 */
export function mustachesIn(text: string, start: number, end: number): Mustache[] {
  const found: Mustache[] = [];
  for (let close = text.indexOf('}}', start), from = start; close >= 0 && close + 2 <= end; close = text.indexOf('}}', from)) {
    const open = text.lastIndexOf('{{', close - 2);
    const extra = close + 3 <= end && text[close + 2] === '}' ? 1 : 0;
    if (open >= from && close - open < MAX_LENGTH) found.push({ start: open + 2, end: close + extra });
    from = close + 2 + extra;
  }
  return found;
}
