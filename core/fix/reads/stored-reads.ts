/** Which fields a program reads of what it stores under a key, and which of them it only shows: the others need not be stored. */
import { answerBodies } from '../../catalog/words/answer-statuses.ts';
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { SERIALISES } from '../../catalog/call-words/texts.ts';
import { KEEPS_ARGUMENTS } from '../../catalog/call-words/stores.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { keyOf } from './kept-fields.ts';
import { otherTexts } from './program-texts.ts';

/** The number of rounds in which new names for the stored value are followed. */
const MAX_ROUNDS = 3;
const MAX_NAMES = 12;
/** How much of the code around a name is looked at. */
const BEFORE = 90;
const AFTER = 120;
/** A name that the expression behind it is assigned to. */
const GIVEN = /([\w$]{1,40})\s{0,20}[=:]\s{0,20}(?:await\s+)?(?:JSON\.parse\()?\(?\s{0,20}(?:[\w$]{1,40}\??\.){0,4}$/;
/** Names that are destructured from the expression behind them. */
const TAKEN = /\{([^{}]{0,80})\}\s{0,20}=\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const LISTED = /(?:^|,)\s{0,20}([\w$]{1,40})/g;
/** `wx.` and `this.` before a name belong to it. */
const OWNERS = /(?:[\w$]{1,40}\??\.){1,4}$/;
const COPIED = /(?:\.\.\.|Object\.(?:assign|entries|values)\([^()]{0,40})\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const PASSED = /([\w$.]{1,60})\s{0,20}\((?:[^()]{0,60},)?\s{0,20}(?:[\w$]{1,40}\.){0,4}$/;
const RETURNED = /([\w$]{1,40})\s{0,20}(?:=\s{0,20})?\([^()]{0,40}\)\s{0,20}(?:=>\s{0,20})?\{?\s{0,20}(?:return\s+)?(?:JSON\.parse\()?$/;
const FIELD = /^(?:\(\s{0,20}\))?\)?(?:\s{0,20}(?:\|\||\?\?)\s{0,20}\{\s{0,20}\}\s{0,20}\))?(?:\.value)?\??\.([\w$]{1,40})/;
const COMPUTED = /^\??\.?\[(?!['"\d])/;
const ALONE = /^(?:\(\s{0,20}\))?\s{0,20}(?:[;,})\n]|$|\|\||\?\?)/;
const ARGUMENT = /^\s{0,20}[,)]/;
/** What stands before a value that a page shows, and behind its field; a fallback is shown in its place. */
const SHOWS = /\{\{\s{0,20}$/;
const SHOWN_FIELD = /^\??\.[\w$]{1,40}\s{0,20}(?:(?:\|\||\?\?)\s{0,20}['"][^'"]{0,40}['"]\s{0,20})?\}\}/;

/** How a program reads a field: it only shows it, or does something with it. */
export type FieldUse = 'shown' | 'used';

/**
 * The fields that code and markup of the program read of the value which `call` stores; undefined where no program is known, or the value goes
 * where its fields may be read unseen.
 */
export function fieldsReadOfStored(
  { fixing: { program }, file }: Facts,
  call: Node,
  value: Node,
): ReadonlyMap<string, FieldUse> | undefined {
  const key = call.type === 'CallExpression' ? keyOf(call.arguments[0]) : undefined;
  if (key === undefined || !program || program.files.length === 0) return undefined;
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const texts = [own, ...otherTexts(program)];
  const reader = new RegExp(String.raw`\b(?:${READING_WORDS.join('|')})\w{0,40}\s?\(\s?(?:[\w$]{1,40}\.){0,4}${key}\s?\)`, 'gi');
  // Few texts have the key at all, and those are found much faster.
  const named = new RegExp(key, 'i');
  const uses = texts.flatMap((text) =>
    named.test(text) ? [...text.matchAll(reader)].map((match) => around(text, match.index, match[0].length)) : [],
  );
  if (uses.length === 0) return undefined;
  const told = lastName(unwrap(value));
  const names = new Set(told === undefined || answerBodies.has(told) ? [] : [told]);
  const reads: Reads = { names, fields: new Map(), texts };
  for (const use of uses) if (!follow(use, reads)) return undefined;
  const seen = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS && names.size > seen.size; round++) {
    for (const name of [...names].filter((one) => !seen.has(one))) {
      seen.add(name);
      for (const text of texts) for (const use of usesOf(text, name)) if (!follow(use, reads)) return undefined;
    }
    if (names.size > MAX_NAMES) return undefined;
  }
  return names.size > seen.size ? undefined : reads.fields;
}

/** What stands before and behind a use of a value. */
interface Use {
  readonly before: string;
  readonly after: string;
}

function around(text: string, at: number, length: number): Use {
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(OWNERS, '');
  return { before, after: text.slice(at + length, at + length + AFTER) };
}

function usesOf(text: string, name: string): Use[] {
  const uses: Use[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/[\w$'"]/.test(text.charAt(at - 1)) && !/[\w$'"]/.test(text.charAt(at + name.length))) uses.push(around(text, at, name.length));
  }
  return uses;
}

/** Collected reads of a value: the names that hold it, and the fields that are read of it. */
interface Reads {
  readonly names: Set<string>;
  readonly fields: Map<string, FieldUse>;
  readonly texts: readonly string[];
}

/** Adds the fields that a use reads and the names that it assigns the value to; false where the value flows out of sight. */
function follow({ before, after }: Use, { names, fields, texts }: Reads): boolean {
  const field = FIELD.exec(after)?.[1];
  if (field !== undefined && !answerBodies.has(field)) {
    if (!SHOWS.test(before) || !SHOWN_FIELD.test(after)) fields.set(field, 'used');
    else if (!fields.has(field)) fields.set(field, 'shown');
    return true;
  }
  if (COMPUTED.test(after) || COPIED.test(before)) return false;
  for (const [, name = ''] of (TAKEN.exec(before)?.[1] ?? '').matchAll(LISTED)) fields.set(name, 'used');
  const alias = ALONE.test(after) ? (GIVEN.exec(before)?.[1] ?? RETURNED.exec(before)?.[1]) : undefined;
  if (alias !== undefined && !KEEPS_ARGUMENTS.test(alias) && !answerBodies.has(alias)) names.add(alias);
  const passed = ARGUMENT.test(after) ? PASSED.exec(before) : null;
  const callee = passed?.[1];
  if (!passed || callee === undefined || KEEPS_ARGUMENTS.test(callee)) return true;
  if (SERIALISES.test(callee)) return alias !== undefined || isKept(before.slice(0, passed.index));
  const taken = parameterNames(callee.split('.').at(-1) ?? '', argumentIndex(passed[0]), texts);
  for (const name of taken) names.add(name);
  return taken.length > 0;
}

/** Whether what stands before an argument is a call that stores or prints it. */
function isKept(before: string): boolean {
  const callee = /([\w$.]{1,60})\s{0,20}\((?:[^()]{0,60},)?\s{0,20}$/.exec(before)?.[1];
  return callee !== undefined && KEEPS_ARGUMENTS.test(callee);
}

/** Which argument of a call a value is, by what stands before it. */
function argumentIndex(before: string): number {
  return before.split(',').length - 1;
}

/** What functions of the program with a name call a parameter of theirs; none where no such function is in sight. */
function parameterNames(name: string, index: number, texts: readonly string[]): string[] {
  if (!/^[\w$]{3,}$/.test(name)) return [];
  const own = name.replaceAll('$', '\\$');
  const definition = new RegExp(
    String.raw`(?:^|[\s,{])(?:async\s+)?(?:function\s+)?${own}(?:\s?[:=]\s?(?:async\s+)?(?:function\s?)?)?\s?\(([^()]{0,160})\)\s?(?:=>\s?)?\{`,
    'g',
  );
  const found = texts.flatMap((text) => (text.includes(name) ? [...text.matchAll(definition)] : [])).map((match) => match[1] ?? '');
  const parameters = found.map((list) => /^\s*([\w$]{1,40})/.exec(list.split(',')[index] ?? '')?.[1]);
  return parameters.includes(undefined) ? [] : [...new Set(parameters as string[])];
}
