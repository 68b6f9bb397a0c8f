/** A function of another module prints what it also sends: the repair stands at its print, and what it sends stays as it is. */
import { LOGGING_WORDS } from '../catalog/call-words/logging.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { PrintedRange } from '../module-types.ts';
import type { Edit, Fix } from '../types.ts';
import { escaped } from './reads/program-texts.ts';
import { splitWords } from '../sources/names/words.ts';

/** Where another module prints what it is given: the expression alone. */
export interface PrintedAt {
  readonly file: string;
  readonly range: PrintedRange;
}

/** Words in the names of functions that are there to print. */
export const PRINTING: ReadonlySet<string> = new Set(LOGGING_WORDS);

/** A name or a member of one, optionally with a fallback for a missing value. */
const READ = /^[\w$]+(?:\??\.[\w$]+)*(\s*(?:\|\||\?\?)\s*(?:\{\}|\[\]))?$/;

/** Whether code before a place writes out the object that a name has there: its fields are called the same each time. */
function isWrittenOut(before: string, name: string): boolean {
  return /^[\w$]+$/.test(name) && new RegExp(String.raw`\b(?:const|let|var)\s+${escaped(name)}\s*=\s*\{`).test(before);
}

/**
 * Prints the names of the fields there instead of the object; undefined where other files cannot be changed, and where the function is there
 * to print: it is given anything, and its caller decides what. `callee`: the function that is called here.
 */
export function atSinkFix({ fixing }: Facts, callee: string, places: readonly PrintedAt[]): Fix | undefined {
  if (splitWords(callee).some((word) => PRINTING.has(word))) return undefined;
  const distinct = [...new Map(places.map((place) => [`${place.file} ${place.range.start}`, place])).values()];
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
