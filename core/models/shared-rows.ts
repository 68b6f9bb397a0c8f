/** Rows that several libraries have. */
import type { FlowRow } from './define-model.ts';

/** Functions that follow one another, at most. */
const MOST = 9;

/** The first function is given the value, each further one what the one before gives; what the last one gives is the result. */
export function piped(call: string, value = 'argument[0]', first = 1): FlowRow[] {
  return [
    { call, from: value, to: `argument[${String(first)}].parameter[0]` },
    ...Array.from({ length: MOST }, (_, index): FlowRow => {
      const before = first + index;
      return { call, from: `argument[${String(before)}].return`, to: `argument[${String(before + 1)}].parameter[0]` };
    }),
    { call, from: 'argument[last].return', to: 'return' },
  ];
}

/** The functions are run from the last one to the first. */
export function composed(call: string): FlowRow[] {
  return [
    { call, from: 'argument[0]', to: 'argument[last].parameter[0]' },
    ...Array.from({ length: MOST }, (_, index): FlowRow => {
      const after = index + 1;
      return { call, from: `argument[${String(after + 1)}].return`, to: `argument[${String(after)}].parameter[0]` };
    }),
    { call, from: 'argument[1].return', to: 'return' },
  ];
}

/** The result is a text in which an argument is written out, with what it holds. */
export function writtenOut(call: string, argument = 0, to = 'return'): FlowRow {
  return { call, from: `argument[${String(argument)}]`, to, copies: 'json' };
}

/** The result shows what a text shows, read or written in another way. */
export function sameText(call: string, from: string | readonly string[] = 'argument[0]', to = 'return'): FlowRow {
  return { call, from, to, copies: 'text' };
}

/** The same for several functions, which return the same type. */
export function returning(type: string, calls: readonly string[]): Record<string, string> {
  return Object.fromEntries(calls.map((call) => [call, type]));
}
