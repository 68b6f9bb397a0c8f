import type { Program, Range } from '../../types.ts';
import { SyntaxFailure } from '../failure.ts';
import { applied, candidatesFor, writtenLength, type Candidate } from './candidates.ts';

export interface Repaired {
  readonly tree: Program;
  readonly blanked: readonly Range[];
}

interface State {
  /** The text before this change. */
  readonly from: string;
  readonly candidate: Candidate;
  readonly changed: readonly Range[];
  readonly cost: number;
  readonly depth: number;
  /** Written characters that are gone. */
  readonly lost: number;
  /** The parser must get further than this; otherwise the change was in vain. */
  readonly beyond: number;
}

type Parse = (text: string) => Program | SyntaxFailure;

const MAX_PARSES = 40;
const MAX_BLOCKS = 12;
const MAX_DEPTH = 6;
/** What one more place costs: few large places are better than many small ones. */
const PLACE = 15;
/** Characters passed to the parser: about a second at worst. */
const MAX_PARSED = 1_200_000;
/** A text of which less than this share is left is worth nothing. */
const MIN_LEFT = 0.5;

/**
 * Looks for the cheapest set of changed places that makes half-typed code parse; every offset is preserved.
 * A change with which the parser gets no further is given up. Undefined when nothing helps within the bounds.
 */
export function repair(text: string, failure: SyntaxFailure, parse: Parse): Repaired | undefined {
  return new Search(text, parse).run(failure);
}

class Search {
  private readonly seen: Set<string>;
  private readonly mostLost: number;
  private parsed = 0;

  constructor(
    private readonly text: string,
    private readonly parse: Parse,
  ) {
    this.seen = new Set([text]);
    this.mostLost = writtenLength(text) * (1 - MIN_LEFT);
  }

  run(failure: SyntaxFailure): Repaired | undefined {
    const first = this.expand(this.text, { changed: [], cost: 0, depth: 0, lost: 0 }, failure);
    const blocks = first.filter(({ candidate }) => candidate.size === 'block').sort((a, b) => a.cost - b.cost);
    return this.best(first, MAX_PARSES) ?? this.best(blocks, MAX_BLOCKS);
  }

  /** Takes the cheapest state until one parses; a change with which the parser gets further gives new states. */
  private best(queue: State[], limit: number): Repaired | undefined {
    for (let parses = 0; parses < limit && this.parsed < MAX_PARSED;) {
      const state = takeCheapest(queue);
      if (!state) return undefined;
      const text = applied(state.from, state.candidate);
      if (this.seen.has(text)) continue;
      this.seen.add(text);
      const result = this.parse(text);
      parses++;
      if (!(result instanceof SyntaxFailure)) return { tree: result, blanked: state.changed };
      this.parsed += result.offset;
      if (state.depth < MAX_DEPTH && result.offset > state.beyond) queue.push(...this.expand(text, state, result));
    }
    return undefined;
  }

  private expand(text: string, before: Pick<State, 'changed' | 'cost' | 'depth' | 'lost'>, failure: SyntaxFailure): State[] {
    return candidatesFor(text, failure)
      .map((candidate) => ({
        from: text,
        candidate,
        changed: [...before.changed, ...candidate.patches],
        cost: before.cost + candidate.cost + PLACE * before.depth,
        depth: before.depth + 1,
        lost: before.lost + candidate.lost,
        beyond: goalOf(text, candidate, failure),
      }))
      .filter((state) => state.lost <= this.mostLost);
  }
}

/**
 * The offset that the parser must pass: the end of the line after a token; for a backtick, which changes all that follows, the backtick.
 */
function goalOf(text: string, { size, patches: [patch] }: Candidate, { offset }: SyntaxFailure): number {
  if (size !== 'token') return offset;
  if (patch && text[patch.start] === '`') return patch.start;
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

function takeCheapest(queue: State[]): State | undefined {
  let best = 0;
  for (let index = 1; index < queue.length; index++) if ((queue[index] as State).cost < (queue[best] as State).cost) best = index;
  return queue.splice(best, 1)[0];
}
