import { kinds } from '../catalog/kinds/index.ts';
import { closest } from '../config/closest.ts';
import type { Analysis } from '../types.ts';
import type { Directive } from './directives.ts';

/** Words in our comments that name neither a rule nor a kind, and which one is most like each. */
export function misspeltIn(directives: readonly Directive[], rules: readonly string[]): NonNullable<Analysis['misspelt']> {
  const candidates = [...rules, ...kinds.map(({ id }) => id)];
  return directives.flatMap(({ comment, unknown = [], rules: named }) => {
    const strange = [...unknown, ...named.map((name) => name.replace('pi-guard/', '')).filter((name) => !rules.includes(name))];
    return strange.map((name) => ({ range: comment, name, meant: closest(name, candidates) }));
  });
}
