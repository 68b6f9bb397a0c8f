import { coversPath, globParts } from './glob-parts.ts';

/** Globs of one configuration file. Paths are absolute, or all relative to the same folder; `\` counts as `/`. */
export interface GlobEntry {
  /** Folder that the glob is relative to. */
  readonly base: string;
  readonly glob: string;
}

/**
 * Whether a path matches a glob. A glob that names a folder covers everything below it, and one without a slash
 * matches at any depth, as in `.gitignore`. A leading `!` is the caller's to strip. No glob makes a match slow.
 */
export function globMatcher({ base, glob }: GlobEntry): (path: string) => boolean {
  const bare = toSlashes(glob)
    .replace(/^\.?\//, '')
    .replace(/(?<!\/)\/+$/, '');
  if (bare === '') return () => false;
  const pattern = bare.includes('/') ? bare : `**/${bare}`;
  const either = [pattern, `${pattern}/**`].map((one) => globParts(one, true));
  const prefix = toSlashes(base).replace(/(?<!\/)\/*$/, '/');
  return (path) => {
    const normal = toSlashes(path);
    return hasPrefix(normal, prefix) && either.some((parts) => coversPath(parts, normal.slice(prefix.length)));
  };
}

/** Whether a path, with `/` and relative to some folder, matches a pattern of git's as a whole; names with a leading dot count like any other. */
export function patternMatcher(pattern: string): (path: string) => boolean {
  const parts = globParts(pattern, false);
  return (path) => coversPath(parts, path);
}

/** Path with forward slashes. */
export function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Drive letters of Windows come in both cases. */
function hasPrefix(path: string, prefix: string): boolean {
  return path.startsWith(prefix) || (/^[a-z]:/i.test(prefix) && path.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase());
}
