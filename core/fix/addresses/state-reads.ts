/** How a page reads a parameter of its address, and what makes it read the state of its app where the parameter is missing. */
import type { Edit } from '../../types.ts';
import { escaped } from '../reads/program-texts.ts';
import { anyStateField, stateField } from './app-object.ts';
import { clearingEdit } from './cleared-state.ts';

/** Names of the variables in which a page receives its parameters. */
const GIVEN = String.raw`\b(options?|opts|query|params|e)`;
/** Characters of text around a read that are examined. */
const AROUND = 40;
/** What decodes a text, by its name. */
const DECODES = /decode\w*\(\s?$/i;
/** What stands before and behind an expression that `||` and `?:` can be added to without parentheses. */
const OPENS = /(?:[(,:]|[^=!<>]=)\s*$/;
const CLOSES = /^\s*(?:[;,)}]|$)|^[ \t]*\r?\n\s*[\w$}]/;

/** A parameter as the page reads it. */
export interface StateReads {
  readonly edits: readonly Edit[];
  /** Whether the page decodes the text that it is given. */
  readonly isDecoded: boolean;
}

/** A page that takes the value from the state already, since something else that opens it has been repaired. */
export function preparedRead(text: string, name: string, isRecord: boolean): StateReads | undefined {
  const taken = anyStateField(name);
  if (!new RegExp(String.raw`\bdelete ${taken}`).test(text)) return undefined;
  const isOfRecord = new RegExp(String.raw`JSON\.parse\([^\n]{1,200}: ${taken}`).test(text);
  if (isOfRecord !== isRecord) return undefined;
  return { edits: [], isDecoded: new RegExp(String.raw`decode\w*\([^\n]{0,200}\|\| ${taken}`, 'i').test(text) };
}

/**
 * Edits that make a page read `parameter` in its address, or `name` in the state, and whether it decodes a text; undefined where it reads the
 * parameter in several ways.
 */
export function readsOf(page: string, text: string, parameter: string, name: string, isRecord: boolean): StateReads | undefined {
  const own = String.raw`${GIVEN}\.${escaped(parameter)}\b`;
  const all = [...text.matchAll(new RegExp(own, 'g'))];
  const pattern = isRecord ? String.raw`JSON\.parse\(\s*(?:decodeURIComponent\(\s*${own}\s*\)|${own})\s*\)` : own;
  const reads = [...text.matchAll(new RegExp(pattern, 'g'))];
  const isDestructured = new RegExp(
    String.raw`\{[^{}]{0,120}\b${escaped(parameter)}\b[^{}]{0,120}\}\s*(?:=\s*(?:options?|opts|query)\b|\)\s*\{)`,
  ).test(text);
  if (reads.length === 0 || reads.length !== all.length || isDestructured) return undefined;
  // What the page changes in a record of its own would change in the page that opened it.
  if (
    isRecord &&
    reads.some(({ index }) =>
      isChanged(text, /([\w$]{1,80})\s{0,20}[:=]\s{0,20}$/.exec(text.slice(Math.max(0, index - AROUND), index))?.[1] ?? parameter),
    )
  )
    return undefined;
  const field = stateField(text, name);
  const cleared = clearingEdit(
    page,
    text,
    reads.map(({ index }) => index),
    field,
  );
  if (!cleared) return undefined;
  const before = (index: number): string => text.slice(Math.max(0, index - AROUND), index);
  const after = (end: number): string => text.slice(end, end + AROUND);
  // A test whether the text is present decodes nothing.
  const uses = reads.filter(
    ({ 0: read, index }) => !/(?:\bif|&&|\|\|)\s?\(?!?$/.test(before(index)) && !/^\s?(?:&&|\?(?!\.))/.test(after(index + read.length)),
  );
  const decoded = uses.filter(({ index }) => DECODES.test(before(index)));
  if (!isRecord && decoded.length > 0 && decoded.length < uses.length) return undefined;
  const edits = reads.map(({ 0: read, index }): Edit => {
    const given = new RegExp(own).exec(read)?.[0] ?? read;
    const either = isRecord ? `${given} ? ${read} : ${field}` : `${read} || ${field}`;
    const rest = after(index + read.length);
    const isAlone = OPENS.test(before(index)) && (CLOSES.test(rest) || (!isRecord && /^\s?\|\|/.test(rest)));
    return { range: { start: index, end: index + read.length }, text: isAlone ? either : `(${either})` };
  });
  return { edits: [...edits, cleared], isDecoded: decoded.length > 0 };
}

/** Whether a text changes a part of the record that it has under a name. */
function isChanged(text: string, name: string): boolean {
  return new RegExp(
    String.raw`\b${escaped(name)}(?:\.[\w$]{1,40}|\[[^\]\n]{1,40}\]){1,4}\s?(?:[-+*/]?=(?!=)|\+\+|--|\.(?:push|pop|shift|unshift|splice|sort|reverse)\()|Object\.assign\(\s?(?:this\.)?${escaped(name)}\b`,
  ).test(text);
}
