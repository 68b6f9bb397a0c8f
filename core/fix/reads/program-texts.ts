/** The texts of a program, for repairs that ask who else reads what they would take away. */
import type { ModuleHost } from '../../module-types.ts';

export interface ProgramTexts {
  /** The file that is repaired. */
  readonly from: string;
  /** Scripts and markup of the program, dependencies left out. */
  readonly files: readonly string[];
  /** Text of one of them; undefined where it cannot be read now. */
  textOf(file: string): string | undefined;
}

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

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
