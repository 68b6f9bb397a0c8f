import type { Program, Range } from '../../types.ts';
import { SyntaxFailure } from '../failure.ts';
import { applied, candidatesFor } from './candidates.ts';

export interface Repaired {
  readonly tree: Program;
  readonly blanked: readonly Range[];
}

interface State {
  readonly text: string;
  readonly blanked: readonly Range[];
  readonly cost: number;
  /** Failure of the text this one was made from. */
  readonly parentFailure: SyntaxFailure;
}

const MAX_PARSES = 80;
const MAX_DEPTH = 5;
/** Characters handed to the parser: about a second at worst. */
const MAX_PARSED = 2_000_000;
/** A text of which less than this share is left says nothing. */
const MIN_LEFT = 0.5;

/**
 * Looks for the cheapest set of blanked places that makes half-typed code parse; every offset keeps.
 * A change that does not bring the parser further is given up. Undefined when nothing helps within the bounds.
 */
export function repair(text: string, failure: SyntaxFailure, parse: (text: string) => Program | SyntaxFailure): Repaired | undefined {
  const written = text.replace(/\s+/g, '').length;
  const queue: State[] = expand({ text, blanked: [], cost: 0, parentFailure: failure }, failure);
  const seen = new Set<string>([text]);
  let parsed = 0;
  for (let parses = 0; parses < MAX_PARSES && parsed < MAX_PARSED; ) {
    const state = takeCheapest(queue);
    if (!state) return undefined;
    if (seen.has(state.text) || state.text.replace(/\s+/g, '').length < written * MIN_LEFT) continue;
    seen.add(state.text);
    const result = parse(state.text);
    parses++;
    if (!(result instanceof SyntaxFailure)) return { tree: result, blanked: state.blanked };
    parsed += result.offset;
    if (state.blanked.length < MAX_DEPTH * 2 && result.offset > state.parentFailure.offset) queue.push(...expand(state, result));
  }
  return undefined;
}

function expand(state: State, failure: SyntaxFailure): State[] {
  return candidatesFor(state.text, failure).map((candidate) => ({
    text: applied(state.text, candidate),
    blanked: [...state.blanked, ...candidate.patches],
    cost: state.cost + candidate.cost,
    parentFailure: failure,
  }));
}

function takeCheapest(queue: State[]): State | undefined {
  let best = 0;
  for (let index = 1; index < queue.length; index++) if ((queue[index] as State).cost < (queue[best] as State).cost) best = index;
  return queue.splice(best, 1)[0];
}
