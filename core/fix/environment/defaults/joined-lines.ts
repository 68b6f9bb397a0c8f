/** A value that was too long for the line of its name, and fits now: Prettier would write it there. https://prettier.io/docs/options#print-width */
import type { FixingOptions } from '../../../fixing.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { Edit } from '../../../types.ts';

const CONFIGURATIONS = [
  '.prettierrc',
  '.prettierrc.json',
  '.prettierrc.js',
  '.prettierrc.cjs',
  'prettier.config.js',
  'prettier.config.mjs',
];
const WIDTH = /\bprintWidth["']?\s{0,4}:\s{0,4}(\d{2,3})/;
/** The width of lines where nobody has chosen one. */
const USUAL_WIDTH = 80;
/** A line that ends where its value begins. */
const BEFORE_VALUE = /[\w\])"'`][ \t]{0,4}[:=][ \t\r]*$/;

/** Edits whose values stand behind their names where they fit into that line. */
export function withJoinedLines({ file, fixing }: Facts, edits: readonly Edit[]): Edit[] {
  const textOf = (path: string | undefined): string => (path === undefined ? file.text : (fixing.program?.textOf(path) ?? ''));
  const joined = edits.flatMap((edit) => {
    const text = mayStandAlone(edit) ? textOf(edit.file) : '';
    const own = isBelowName(text, edit) ? joinedEdit(text, edit, widthOf(fixing)) : undefined;
    return own ? [{ edit, own }] : [];
  });
  // The indentation of a line that is none any more goes too.
  const isLost = ({ file: path, range }: Edit): boolean =>
    joined.some(({ own }) => own.file === path && own.range.start < range.start && range.end <= own.range.end);
  return edits.flatMap((edit) => joined.find((other) => other.edit === edit)?.own ?? (isLost(edit) ? [] : [edit]));
}

/** Whether an edit writes a value of one line in place of another. */
function mayStandAlone({ range, text }: Edit): boolean {
  return text !== '' && !text.includes('\n') && range.start < range.end;
}

/** Whether an edit is the first of its line, below a name that gets its value. */
function isBelowName(text: string, { range }: Edit): boolean {
  const line = text.lastIndexOf('\n', range.start - 1);
  return line > 0 && text.slice(line + 1, range.start).trim() === '' && BEFORE_VALUE.test(lineAbove(text, line));
}

function lineAbove(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}

function joinedEdit(text: string, { file, range, text: written }: Edit, width: number): Edit | undefined {
  const line = text.lastIndexOf('\n', range.start - 1);
  const above = lineAbove(text, line);
  const rest = /^[^\r\n]*/.exec(text.slice(range.end))?.[0] ?? '';
  if (above.trimEnd().length + 1 + written.length + rest.length > width) return undefined;
  return {
    ...(file !== undefined && { file }),
    range: { start: line - (above.length - above.trimEnd().length), end: range.end },
    text: ` ${written}`,
  };
}

function widthOf({ packageFolder = '', otherText, manifest = '' }: FixingOptions): number {
  const texts = [...CONFIGURATIONS.map((name) => otherText?.(packageFolder + name) ?? ''), manifest];
  const chosen = texts.map((text) => WIDTH.exec(text)?.[1]).find((width) => width !== undefined);
  return chosen === undefined ? USUAL_WIDTH : Number(chosen);
}
