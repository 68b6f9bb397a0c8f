/** A function of another module prints what it also sends: the repair stands at its print, and what it sends stays as it is. */
import type { TSESTree } from '@typescript-eslint/types';
import { LOGGING_WORDS } from '../catalog/call-words/logging.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { PrintedRange } from '../module-types.ts';
import type { Edit, Fix, Node } from '../types.ts';
import { tryParseFile } from '../syntax/index.ts';
import { escaped } from './reads/program-texts.ts';
import { cutsOf } from './replace.ts';
import { splitWords } from '../sources/names/words.ts';
import { keyName, walk } from '../syntax/tree.ts';

/** Where another module prints what it is given: the expression alone. */
export interface PrintedAt {
  readonly file: string;
  readonly range: PrintedRange;
}

/** Words in the names of functions that are there to print. */
export const PRINTING: ReadonlySet<string> = new Set(LOGGING_WORDS);

/** Whether a function is there to print, by its name: its caller decides what it is given. */
export function isPrinterName(callee: string): boolean {
  return splitWords(callee).some((word) => PRINTING.has(word));
}

/** A name or a member of one, optionally with a fallback for a missing value. */
export const READ = /^[\w$]+(?:\??\.[\w$]+)*(\s*(?:\|\||\?\?)\s*(?:\{\}|\[\]))?$/;

/** Whether code before a place writes out the object that a name has there: its fields are called the same each time. */
function isWrittenOut(before: string, name: string): boolean {
  return /^[\w$]+$/.test(name) && new RegExp(String.raw`\b(?:const|let|var)\s+${escaped(name)}\s*=\s*\{`).test(before);
}

/**
 * Prints the names of the fields there instead of the object; undefined where other files cannot be changed, and where the function is there
 * to print: it is given anything, and its caller decides what. `callee`: the function that is called here.
 */
export function atSinkFix({ fixing }: Facts, callee: string, places: readonly PrintedAt[]): Fix | undefined {
  if (isPrinterName(callee)) return undefined;
  const distinct = distinctPlaces(places);
  const edits = distinct.flatMap(({ file, range }): Edit[] => {
    const text = fixing.otherText?.(file) ?? '';
    const value = text.slice(range.start, range.end);
    const read = isWrittenOut(text.slice(0, range.start), value) ? null : READ.exec(value);
    const key = range.isShorthand ? `${value}: ` : '';
    return read
      ? [
          {
            file,
            range: { start: range.start, end: range.end },
            text: `${key}Object.keys(${value}${read[1] === undefined ? ' ?? {}' : ''})`,
          },
        ]
      : [];
  });
  const [first] = edits;
  if (!first || edits.length < distinct.length) return undefined;
  const name = first.file?.split(/[/\\]/).at(-1) ?? '';
  return {
    title: { en: `Print only the names of the fields in ${name}, for all callers`, 'zh-CN': `在 ${name} 中只打印字段名（对所有调用生效）` },
    act: 'names',
    safety: 'review',
    edits,
  };
}

/**
 * Leaves the fields that have the value out of what a function of another module prints or reports; undefined where one of the places is no
 * such field, or the only one of its object, and where other files cannot be changed.
 */
export function leftOutAtSinkFix({ fixing }: Facts, places: readonly PrintedAt[]): Fix | undefined {
  const left = new Map<TSESTree.ObjectExpression, { readonly file: string; readonly text: string; readonly gone: Set<Node> }>();
  const names = new Set<string>();
  const trees = new Map<string, TSESTree.Program | undefined>();
  for (const { file, range } of distinctPlaces(places)) {
    const text = fixing.otherText?.(file);
    if (text === undefined) return undefined;
    if (!trees.has(file)) trees.set(file, tryParseFile(file, text)?.tree);
    const property = propertyAt(trees.get(file), range.start);
    const object = property?.parent;
    const name = property && keyName(property.key, property.computed);
    if (!property || name === undefined || object?.type !== 'ObjectExpression') return undefined;
    names.add(name);
    const known = left.get(object);
    if (known) known.gone.add(property);
    else left.set(object, { file, text, gone: new Set<Node>([property]) });
  }
  const edits = [...left].map(([{ properties }, { file, text, gone }]): Edit[] | undefined =>
    gone.size < properties.length ? cutsOf(properties, gone, text).map((edit) => ({ ...edit, file })) : undefined,
  );
  if (edits.length === 0 || edits.includes(undefined)) return undefined;
  const listed = [...trees.keys()].map((file) => file.split(/[/\\]/).at(-1) ?? '').join(', ');
  return {
    title: {
      en: `Leave ${[...names].join(', ')} out of what ${listed} logs or reports, for all callers`,
      'zh-CN': `在 ${listed} 的日志和上报中去掉 ${[...names].join('、')}（对所有调用生效）`,
    },
    act: 'leave out',
    safety: 'review',
    edits: edits.flatMap((edit) => edit ?? []),
  };
}

/** Each place once. */
export function distinctPlaces(places: readonly PrintedAt[]): PrintedAt[] {
  return [...new Map(places.map((place) => [`${place.file} ${place.range.start}`, place])).values()];
}

/** The property of an object in another file whose value begins at an offset. */
function propertyAt(tree: TSESTree.Program | undefined, at: number): TSESTree.Property | undefined {
  let found: TSESTree.Property | undefined;
  if (tree)
    walk(tree, (node) => {
      if (node.type === 'Property' && node.value.range[0] === at && node.parent.type === 'ObjectExpression') found = node;
    });
  return found;
}
