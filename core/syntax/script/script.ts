import type { Program, Range } from '../../types.ts';
import { dialectsFor, parseAt, parseProgram, type Dialect, type Position, type ScriptLanguage } from './dialects.ts';
import { SyntaxFailure, unlessInvalid } from '../failure.ts';
import { repair } from '../repair/search.ts';
import { tolerate } from './tolerate.ts';

export interface ParsedScript {
  readonly tree: Program;
  readonly repaired: readonly Range[];
}

export interface ScriptOptions {
  readonly repair?: boolean;
  readonly tokens?: boolean;
}

/**
 * Parses script text into an ESTree `Program` with ranges, locations and comments.
 * What build tools accept and Babel does not is blanked first (offsets stay the same); with `repair`, so is half-typed code.
 * Throws `SyntaxFailure` when that does not help.
 */
export function parseScript(text: string, language: ScriptLanguage, options: ScriptOptions = {}): ParsedScript {
  const source = text.replace(/^(\uFEFF?)#!/, '$1//');
  const dialects = dialectsFor(language, source);
  const first = parseAny(source, dialects, options);
  if (!(first instanceof SyntaxFailure)) return { tree: first, repaired: [] };
  const tolerated = tolerate(source, first, (changed) => parseAny(changed, dialects, options));
  if (tolerated.tree) return { tree: tolerated.tree, repaired: tolerated.blanked };
  if (!options.repair) throw first;
  const dialect = bestOf(tolerated.text, dialects);
  const repaired = repair(tolerated.text, tolerated.failure, (changed) => attempt(changed, dialect, options));
  if (!repaired) throw first;
  return { tree: repaired.tree, repaired: [...tolerated.blanked, ...repaired.blanked].sort((a, b) => a.start - b.start) };
}

/** Parses an expression or statement list of a template; undefined when it is not valid. */
export function parseFragment(text: string, at: Position): Program | undefined {
  return unlessInvalid(() => parseAt(text, at));
}

function attempt(text: string, dialect: Dialect, options: ScriptOptions): Program | SyntaxFailure {
  try {
    return parseProgram(text, dialect, options.tokens);
  } catch (error) {
    if (error instanceof SyntaxFailure) return error;
    throw error;
  }
}

/** The tree of the first dialect that reads the text, or the failure of the first dialect. */
function parseAny(text: string, dialects: readonly Dialect[], options: ScriptOptions): Program | SyntaxFailure {
  let failure: SyntaxFailure | undefined;
  for (const dialect of dialects) {
    const result = attempt(text, dialect, options);
    if (!(result instanceof SyntaxFailure)) return result;
    failure ??= result;
  }
  return failure as SyntaxFailure;
}

/** The dialect that reads furthest. */
function bestOf(text: string, dialects: readonly Dialect[]): Dialect {
  const offsets = dialects.map((dialect) => {
    const result = attempt(text, dialect, {});
    return result instanceof SyntaxFailure ? result.offset : Infinity;
  });
  return dialects[offsets.indexOf(Math.max(...offsets))] as Dialect;
}
