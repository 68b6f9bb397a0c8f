/** Markup of a mini-program made readable for a parser of HTML; every offset stays. */
import { parse, type RootNode } from '@vue/compiler-dom';
import { CODE_ELEMENTS, VOID_ELEMENTS } from '../../catalog/mini-program-dialects.ts';
import { blankText } from '../patch.ts';

const CODE = new RegExp(`(<(${CODE_ELEMENTS.join('|')})\\b[^>]*[^>/]>|<(${CODE_ELEMENTS.join('|')})>)([\\s\\S]*?)(?=</(?:\\2|\\3)\\s*>)`, 'g');
/** What stands between two pairs of braces; what is half typed does not reach into the next. */
const MUSTACHE = /\{\{((?:(?!\{\{)[\s\S]){0,4000}?)\}\}/g;

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
  const masked = hidden.replace(MUSTACHE, (_, inner: string) => `{{${inner.replace(/[^\r\n]/g, '_')}}}`);
  return parse(masked, { parseMode: 'base', comments: true, whitespace: 'preserve', isVoidTag: (tag) => VOID_ELEMENTS.has(tag), onError: () => {} });
}

/** Expressions in braces within a range of the text. A third brace belongs to the expression: `{{ {a: 1}}}`. */
export function mustachesIn(text: string, start: number, end: number): Mustache[] {
  const value = text.slice(start, end);
  if (!value.includes('{{')) return [];
  return [...value.matchAll(MUSTACHE)].map(({ 0: whole, 1: inner = '', index }) => {
    const extra = value[index + whole.length] === '}' ? 1 : 0;
    const from = start + index + 2;
    return { start: from, end: from + inner.length + extra };
  });
}
