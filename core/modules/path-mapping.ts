/** `paths` of a `tsconfig.json` or `jsconfig.json`. https://www.typescriptlang.org/tsconfig/#paths */
import { parse } from 'jsonc-parser';

export interface PathMapping {
  /** Relative to the file. */
  readonly baseUrl?: string;
  /** Patterns with at most one `*`, and what they stand for, relative to `baseUrl` or to the file. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  /** Other files that this one rests on, as written. */
  readonly extends: readonly string[];
}

/** Reads the text of a configuration (JSON with comments). Whatever is not as it should be is left out. */
export function pathMappingIn(text: string): PathMapping {
  const root = recordOf(parse(text, [], { allowTrailingComma: true }));
  const options = recordOf(root.compilerOptions);
  const paths = Object.entries(recordOf(options.paths)).map(([pattern, targets]) => [pattern, textsOf(targets)] as const);
  return {
    baseUrl: typeof options.baseUrl === 'string' ? options.baseUrl : undefined,
    paths: Object.fromEntries(paths),
    extends: textsOf(root.extends),
  };
}

/** Targets of the most exact pattern that a specifier matches, its `*` filled in. */
export function mappedTargets({ paths }: PathMapping, specifier: string): string[] {
  let best: { readonly length: number; readonly targets: string[] } | undefined;
  for (const [pattern, targets] of Object.entries(paths)) {
    const star = pattern.indexOf('*');
    const [before, after] = star < 0 ? [pattern, ''] : [pattern.slice(0, star), pattern.slice(star + 1)];
    const isMatch =
      star < 0
        ? specifier === pattern
        : specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
    if (!isMatch || (best && best.length >= before.length)) continue;
    const rest = specifier.slice(before.length, specifier.length - after.length);
    best = { length: before.length, targets: targets.map((target) => target.replace('*', () => rest)) };
  }
  return best?.targets ?? [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}
