import { MINI_PROGRAM_DIALECTS } from '../../catalog/platforms/mini-program-dialects.ts';

const EXTENSIONS: readonly string[] = MINI_PROGRAM_DIALECTS.map(({ extension }) => extension);
/** Endings of markup that can be of nothing else than a mini-program, without dot: such files are read by themselves. */
export const MARKUP_EXTENSIONS: readonly string[] = MINI_PROGRAM_DIALECTS.flatMap(({ extension, below }) =>
  below === undefined ? [extension] : [],
);

/** Extension of a path that may be markup of a mini-program beside a script; undefined for other files. */
export function markupExtension(path: string): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && EXTENSIONS.includes(extension) ? extension : undefined;
}

/** Whether a file is markup of a mini-program that is read by itself. */
export function isMiniProgramMarkup(path: string): boolean {
  return MARKUP_EXTENSIONS.includes(markupExtension(path) ?? '');
}
