/** Small programs: `user.phone` is what is followed, `sink(…)` is where it is looked for. */
import { FileFacts } from '../../../core/facts/collect.ts';
import { NO_MODULES } from '../../../core/facts/imported.ts';
import { DEFAULT_CONFIG } from '../../../core/config/project-config.ts';
import { OriginSearch, type Origins } from '../../../core/dataflow/origins.ts';
import { parseFile } from '../../../core/parse/index.ts';
import type { Node } from '../../../core/types.ts';

/** A program, and the arguments of its sinks in source order. */
export function programOf(code: string): { readonly search: OriginSearch; readonly sinks: readonly Node[] } {
  const facts = new FileFacts(parseFile('program.tsx', code), code, DEFAULT_CONFIG, NO_MODULES);
  const sinks = facts.candidates.calls.flatMap(({ callee, arguments: [given] }) => (callee.type === 'Identifier' && callee.name === 'sink' && given ? [given] : []));
  return { search: new OriginSearch(facts.bindings, facts.candidates, code.length), sinks };
}

/** Whether `user.phone` reaches any sink of a program. */
export function isReached(code: string): boolean {
  const { search, sinks } = programOf(code);
  return sinks.map((node) => search.of(node)).some(carries);
}

/** Whether what was found is, or holds, a property called `phone`. */
export function carries({ origins }: Origins): boolean {
  return origins.some(({ node, path }) => (node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'phone' && path.length === 0) || path.includes('phone'));
}
