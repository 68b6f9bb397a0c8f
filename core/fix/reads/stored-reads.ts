/** Which fields a program reads of what it stores under a key, and which of them it only shows: the others need not be stored. */
import { READING_WORDS } from '../../catalog/words/cell-words.ts';
import { MINI_PROGRAM_DIALECTS } from '../../catalog/platforms/mini-program-dialects.ts';
import type { ProgramTexts } from '../../fixing.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isComponent } from '../../syntax/languages.ts';
import type { Node } from '../../types.ts';
import { keyOf } from './kept-fields.ts';
import { escaped, otherTexts } from './program-texts.ts';
import { AFTER, BEFORE, followed, type FieldUse, type Use } from './value-uses.ts';

/** The number of rounds in which new names for the stored value are followed. */
const MAX_ROUNDS = 3;
const MAX_NAMES = 12;
/** Characters behind the key in which the callback of a read is looked for. */
const CALLBACK = 400;
/** `wx.` and `this.` before a name belong to it. */
const OWNERS = /(?:[\w$]{1,40}(?:\(\))?\??\.){1,4}$/;

/** A text of the program, and whether it is a page or a component, whose state nothing else sees. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly isPage: boolean;
}

/** A name that holds the value, and the texts in which it does. */
interface Holder {
  readonly name: string;
  readonly sources: readonly Source[];
}

/**
 * The fields that code and markup of the program read of the value which `call` stores; undefined where no program is known, or the value goes
 * where its fields may be read unseen.
 */
export function fieldsReadOfStored({ fixing: { program }, file }: Facts, call: Node): ReadonlyMap<string, FieldUse> | undefined {
  const key = call.type === 'CallExpression' ? keyOf(call.arguments[0]) : undefined;
  if (key === undefined || !program || program.files.length === 0) return undefined;
  const own = file.text.slice(0, call.range[0]) + file.text.slice(call.range[1]);
  const sources = sourcesOf(program, own);
  const reads = new Reads(sources);
  // Few texts have the key at all, and those are found much faster.
  const named = new RegExp(key, 'i');
  const holding = sources.filter(({ text }) => named.test(text));
  const uses = holding.flatMap((source) => usesOfKey(source, key));
  if (uses.length === 0 || uses.includes(undefined)) return undefined;
  for (const use of uses) if (use && !reads.follow(use.use, use.source)) return undefined;
  return reads.all();
}

/** The text of the file itself first, without the call that stores. */
function sourcesOf(program: ProgramTexts, own: string): readonly Source[] {
  const paths = program.files.filter((path) => path !== program.from);
  const texts = otherTexts(program);
  const all = [{ path: program.from, text: own }, ...paths.map((path, index) => ({ path, text: texts[index] ?? '' }))];
  return all.map(({ path, text }) => ({
    path,
    text: PAGE_MARKUP.test(path) ? text.replace(COMMENT_OF_MARKUP, '') : text,
    isPage: isComponent(path, text) || IS_PAGE.test(text) || PAGE_MARKUP.test(path),
  }));
}

const PAGE_MARKUP = new RegExp(String.raw`\.(?:${MINI_PROGRAM_DIALECTS.map(({ extension }) => extension).join('|')})$`);
const COMMENT_OF_MARKUP = /<!--[\s\S]*?-->/g;
const IS_PAGE = /\b(?:Page|Component)\s?\(\s?\{/;

/** Where a text reads what is stored under a key; undefined for a read whose result goes to a callback that is not in sight. */
function usesOfKey(source: Source, key: string): ({ readonly use: Use; readonly source: Source } | undefined)[] {
  const { text } = source;
  const words = READING_WORDS.join('|');
  const direct = new RegExp(String.raw`\b(?:${words})\w{0,40}\s?(?:<[^<>()]{0,60}>)?\(\s?(?:[\w$]{1,40}\.){0,4}${key}\s?\)`, 'gi');
  const inOptions = new RegExp(String.raw`\b(?:${words})\w{0,40}\s?\(\s?\{[^{}]{0,80}\bkey\s?:\s?(?:[\w$]{1,40}\.){0,4}${key}`, 'gi');
  return [
    ...[...text.matchAll(direct)].map(({ index, 0: read }) => ({ use: around(text, index, read.length), source })),
    ...[...text.matchAll(inOptions)].flatMap(({ index, 0: read }) => {
      const end = index + read.length;
      const behind = restOfOptions(text.slice(end, end + CALLBACK));
      const given = /\bsuccess\b[^()]{0,40}?\(?\s?([\w$]{1,40})\s?\)?\s?(?:=>|\{)/.exec(behind)?.[1];
      const taken = given === undefined ? [] : [...behind.matchAll(new RegExp(String.raw`\b${escaped(given)}\.data\b`, 'g'))];
      return taken.length === 0 ? [undefined] : taken.map((one) => ({ use: around(text, end + one.index, one[0].length), source }));
    }),
  ];
}

/** The part of a text up to the brace that closes the object which it begins in. */
function restOfOptions(text: string): string {
  let depth = 1;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}

function around(text: string, at: number, length: number): Use {
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(OWNERS, '');
  return { before, after: text.slice(at + length, at + length + AFTER) };
}

/** Collected reads of a value: the names that hold it, and the fields that are read of it. */
class Reads {
  private readonly fields = new Map<string, FieldUse>();
  private readonly holders = new Map<string, Holder>();

  constructor(private readonly sources: readonly Source[]) {}

  /** Adds a name that holds the value in some texts. */
  hold(name: string, sources: readonly Source[]): void {
    const id = sources.length === this.sources.length ? name : `${name} ${sources.map(({ path }) => path).join(' ')}`;
    if (!this.holders.has(id)) this.holders.set(id, { name, sources });
  }

  /** Adds what a use does with the value; false where the value flows out of sight. */
  follow(use: Use, source: Source): boolean {
    const found = followed(use, source.isPage);
    if (!found) return false;
    for (const [field, how] of found.fields) if (how === 'used' || !this.fields.has(field)) this.fields.set(field, how);
    for (const { name, isOwn } of found.aliases)
      this.hold(name, isOwn && !isExported(source.text, name) ? this.seenBy(source) : this.sources);
    return found.passed === undefined || this.pass(found.passed);
  }

  /** The fields that are read of the value under all of its names; undefined where it flows out of sight. */
  all(): ReadonlyMap<string, FieldUse> | undefined {
    const seen = new Set<string>();
    for (let round = 0; round < MAX_ROUNDS && this.holders.size > seen.size; round++) {
      for (const [id, { name, sources }] of [...this.holders].filter(([one]) => !seen.has(one))) {
        seen.add(id);
        for (const source of sources) for (const use of usesOf(source.text, name)) if (!this.follow(use, source)) return undefined;
      }
      if (this.holders.size > MAX_NAMES) return undefined;
    }
    return this.holders.size > seen.size ? undefined : this.fields;
  }

  /** Follows the parameter of the functions that are given the value; false where no such function is in sight. */
  private pass({ callee, index }: { readonly callee: string; readonly index: number }): boolean {
    const taken = this.sources.flatMap((source) =>
      parameterNames(callee.split('.').at(-1) ?? '', index, source.text).map((name) => ({ name, source })),
    );
    for (const { name, source } of taken) if (name !== undefined) this.hold(name, [source]);
    return taken.length > 0 && taken.every(({ name }) => name !== undefined);
  }

  /** The file of a page, and the markup beside it. */
  private seenBy(source: Source): readonly Source[] {
    const base = source.path.replace(/\.\w+$/, '');
    return this.sources.filter((other) => other === source || (PAGE_MARKUP.test(other.path) && other.path.replace(/\.\w+$/, '') === base));
  }
}

function isExported(text: string, name: string): boolean {
  return new RegExp(String.raw`\bexport\s?\{[^}]{0,300}\b${escaped(name)}\b|\bexports(?:\s?=\s?\{[^}]{0,300}\b|\.)${escaped(name)}\b`).test(
    text,
  );
}

function usesOf(text: string, name: string): Use[] {
  const uses: Use[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!/[\w$'"-]/.test(text.charAt(at - 1)) && !/[\w$'"-]/.test(text.charAt(at + name.length))) uses.push(around(text, at, name.length));
  }
  return uses;
}

/** What functions of a text with a name call a parameter of theirs; undefined for one that is no name. */
function parameterNames(name: string, index: number, text: string): (string | undefined)[] {
  if (!/^[\w$]{3,}$/.test(name) || !text.includes(name)) return [];
  const own = name.replaceAll('$', '\\$');
  const definition = new RegExp(
    String.raw`(?:^|[\s,{])(?:async\s+)?(?:function\s+)?${own}(?:\s?[:=]\s?(?:async\s+)?(?:function\s?)?)?\s?\(([^()]{0,160})\)\s?(?:=>\s?)?\{`,
    'g',
  );
  return [...text.matchAll(definition)].map(([, list = '']) => /^\s*([\w$]{1,40})/.exec(list.split(',')[index] ?? '')?.[1]);
}
