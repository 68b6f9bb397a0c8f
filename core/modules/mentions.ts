/** Facts from the unparsed text of a module: whether it may hold a sink, and which modules it refers to. */

export interface Mentions {
  readonly hasSink: boolean;
  /** Specifiers of modules that it uses. */
  readonly imports: readonly string[];
  /** Whether names of those modules may be its own exports. */
  readonly handsOn: boolean;
}

const SPECIFIER = /\b(?:from|import|require)[\s(]{0,40}(['"`])([^'"`\n]{1,200})\1/g;
/** Exports of names that may come from other modules. */
const EXPORTED_NAMES = /\bexport\s*(?:[*{=]|type\s*\{)|\bexport\s+default\s+[\w$]+\s*(?:;|$)|\bexport\s+default\s*\{|\bexports\b/m;

/** Whether a module may export what it imports: `export *`, `export { a }`, `export default a`, `exports`. */
export function mayReexport(text: string): boolean {
  return EXPORTED_NAMES.test(text);
}

/** Reads a text without parsing it; `isSinkIn` returns whether a text may hold a sink. */
export function mentionsIn(text: string, isSinkIn: (text: string) => boolean): Mentions {
  if (isSinkIn(text)) return { hasSink: true, imports: [], handsOn: false };
  const imports = [...new Set([...text.matchAll(SPECIFIER)].flatMap(([, , specifier]) => specifier ?? []))];
  return { hasSink: false, imports, handsOn: imports.length > 0 && mayReexport(text) };
}

/** Whether a module may export a name itself. Its text contains the name, or exports without naming it (`export *`, `exports`). */
export function mayExport(text: string, name: string): boolean {
  return text.includes(name) || /\bexport\s*\*|\bexports\b|\bexport\s*=/.test(text);
}

/** Whether a module may depend on another one: it imports something, or uses a global that the program's entry file defines. */
export function usesOthers(text: string): boolean {
  return /\b(?:from|import|require)\b|\$[a-z]|getApp\(/i.test(text);
}
