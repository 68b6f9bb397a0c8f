import { LEVELS, type Level } from '../types.ts';

/** A shorter literal is a common word, which may open different things in different places. */
const MIN_TELLING = 10;

/** The literals of one file that were reported: the same one again is not said again, unless it is worse there. */
export class SaidOnce {
  private readonly levels = new Map<string, Level>();

  /** Whether a literal was reported at this level or a worse one; remembers it if not. */
  isRepeated(literal: string, level: Level): boolean {
    const first = literal.length >= MIN_TELLING ? this.levels.get(literal) : undefined;
    if (first !== undefined && LEVELS.indexOf(first) <= LEVELS.indexOf(level)) return true;
    this.levels.set(literal, level);
    return false;
  }
}
