/** The list of variables that a program checks when it starts: one that it needs from now on belongs into it. */
import { newlineOf } from '../../positions.ts';
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { Edit } from '../../types.ts';

/** What such a list is called, up to its bracket: `const REQUIRED_ENV = [`. */
const BEGINS = /\b\w{0,30}(?:required|mandatory)\w{0,30}[ \t]{0,3}(?::[^=\n]{1,60})?=[ \t]{0,3}\[/gi;
/** One of the names, in its quotes. */
const NAME = /^(["'])[A-Z][A-Z\d_]{2,60}\1$/;
const MAX_LENGTH = 4000;

interface RequiredList {
  readonly file: string;
  /** Where the last name ends. */
  readonly at: number;
  readonly last: string;
  readonly names: readonly string[];
  /** What parts the names: a line of its own for each, or a blank. */
  readonly gap: string;
}

const known = new Memo<readonly string[], readonly RequiredList[]>();

/** The edit that adds a variable to the list of the file's package, and the name of the file that has it; undefined where there is none, or several. */
export function requiredListEdit({ file, fixing }: Facts, name: string): { readonly edit: Edit; readonly shown: string } | undefined {
  const { program, packageFolder, otherText } = fixing;
  if (!program || program.files.length === 0 || packageFolder === undefined) return undefined;
  const [list, ...more] = listsOf(program).filter((one) => one.file.startsWith(packageFolder));
  if (!list || more.length > 0 || list.names.includes(name)) return undefined;
  const isOwn = list.file === file.path;
  if (!isOwn && otherText?.(list.file) === undefined) return undefined;
  const quote = list.last.charAt(0);
  const range = { start: list.at, end: list.at };
  const text = `,${list.gap}${quote}${name}${quote}`;
  return { edit: isOwn ? { range, text } : { file: list.file, range, text }, shown: list.file.split(/[/\\]/).at(-1) ?? '' };
}

function listsOf(program: ProgramTexts): readonly RequiredList[] {
  let lists = known.get(program.files);
  if (!lists) {
    lists = program.files.flatMap((file) => {
      const text = /\.[cm]?[jt]s$/.test(file) ? (program.textOf(file) ?? '') : '';
      // Only what looks a name of the list up in the environment checks it.
      return /\bprocess\.env\[\w/.test(text) ? listsIn(file, text) : [];
    });
    known.set(program.files, lists);
  }
  return lists;
}

function listsIn(file: string, text: string): RequiredList[] {
  return [...text.matchAll(BEGINS)].flatMap(({ index, 0: { length } }): RequiredList[] => {
    const start = index + length;
    const end = text.indexOf(']', start);
    if (end < 0 || end - start > MAX_LENGTH) return [];
    const items = text.slice(start, end).split(',');
    const written = items.map((item) => item.trim()).filter((item) => item !== '');
    const last = written.at(-1);
    if (last === undefined || !written.every((item) => NAME.test(item))) return [];
    const at = text.lastIndexOf(last, end) + last.length;
    const indent = /\n([ \t]*)["']/.exec(text.slice(start, end))?.[1];
    return [
      {
        file,
        at,
        last,
        names: written.map((item) => item.slice(1, -1)),
        gap: indent === undefined ? ' ' : newlineOf(text) + indent,
      },
    ];
  });
}
