/** Small programs: `user.phone` is what is followed, `sink(…)` is where it is looked for. */
import { DEFAULT_CONFIG } from '../../../core/config/project-config.ts';
import { OriginSearch, type Origins } from '../../../core/dataflow/origins.ts';
import { THROWS } from '../../../core/models/throwing.ts';
import { FileFacts } from '../../../core/sources/file/collect.ts';
import { NO_MODULES } from '../../../core/sources/file/imported.ts';
import { parseFile } from '../../../core/syntax/index.ts';
import type { Node } from '../../../core/types.ts';

/** What one text shows by itself. */
export function factsOf(code: string, path = 'program.tsx'): FileFacts {
  return new FileFacts(parseFile(path, code), code, DEFAULT_CONFIG, NO_MODULES);
}

/** A search in which nothing has been asked yet. */
export function searchOf(facts: FileFacts, code: string): OriginSearch {
  return new OriginSearch(facts.bindings, facts.candidates, code.length, facts.signs.has(THROWS));
}

/** A program, and the arguments of its sinks in source order. */
export function programOf(code: string): { readonly search: OriginSearch; readonly sinks: readonly Node[] } {
  const facts = factsOf(code);
  const sinks = facts.candidates.calls.flatMap(({ callee, arguments: [given] }) => (callee.type === 'Identifier' && callee.name === 'sink' && given ? [given] : []));
  return { search: searchOf(facts, code), sinks };
}

/** Whether `user.phone` reaches any sink of a program. */
export function isReached(code: string): boolean {
  const { search, sinks } = programOf(code);
  return sinks.map((node) => search.of(node)).some(carries);
}

/** Whether what was found is, or holds, a property called `phone`. */
export function carries({ origins }: Origins): boolean {
  return origins.some(({ names, path }) => names.at(-1) === 'phone' || path.includes('phone'));
}
