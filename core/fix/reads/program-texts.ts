/** The texts of a program, for repairs that check what else reads the values they would take away. */
import type { ProgramTexts } from '../../fixing.ts';
import { Memo } from '../../memo.ts';
import type { ModuleHost } from '../../module-types.ts';

/** The program around a file; the file alone where the host knows no programs, undefined where it does not list this one. */
export function programTexts(from: string, host: ModuleHost | undefined): ProgramTexts | undefined {
  if (!host?.programFiles) return { from, files: [], textOf: () => undefined };
  const files = host.programFiles(from);
  if (!files) return undefined;
  return {
    from,
    files,
    textOf(file) {
      const text = host.read(file);
      return text === 'later' ? undefined : text;
    },
  };
}

const others = new Memo<ProgramTexts, readonly string[]>();

/** Texts of the files of a program but for the one it is seen from; they are read once for an analysis. */
export function otherTexts(program: ProgramTexts): readonly string[] {
  let known = others.get(program);
  if (!known)
    others.set(program, (known = program.files.filter((path) => path !== program.from).map((path) => program.textOf(path) ?? '')));
  return known;
}

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
