/**
 * Tabling for a recursive analysis: each query has one result, independent of the order of the queries and of the query that demands it.
 *
 * A query that is demanded again while it is open yields its provisional result, first the least one. When the outermost query of a cycle
 * closes and a provisional result that was used differs from the final one, the cycle is evaluated again up to the fixpoint. A result that
 * depends on an open query is memoised only until that query is evaluated again or closes.
 * Recursion has a depth limit: past it the deep query is solved first, on an empty stack, and then the outer query is evaluated again.
 */

/** Memo table: the results of one type of query in one context, by key. */
export class Table<K, V> {
  readonly known = new Map<K, V>();
  /** Results that depend on an open query. */
  readonly pending = new Map<K, Pending<V>>();
  /** Queries under evaluation. */
  readonly open = new Map<K, Frame<V>>();
  /** What the last round of a cycle found. */
  readonly seeds = new Map<K, V>();

  /** `least` is the result while nothing is known, `isSame` compares two results for equality. */
  constructor(
    readonly least: V,
    readonly isSame: (one: V, other: V) => boolean,
  ) {}
}

interface Frame<V> {
  readonly index: number;
  answer: V;
  isAsked: boolean;
}

interface Pending<V> {
  readonly answer: V;
  /** Index of the outermost open query that it depends on. */
  outermost: number;
}

/** A provisional entry of a table. */
interface Kept {
  readonly entry: Pending<unknown>;
  settle(): void;
  drop(): void;
}

/** A query beyond the depth limit, thrown to the bottom of the stack. */
class Suspension {
  constructor(
    readonly of: Tabling,
    readonly key: unknown,
    readonly solve: () => unknown,
  ) {}
}

/** Nested open queries before the deepest one is solved first. One query takes a dozen calls, so this is far below the stack's limit. */
const MAX_DEPTH = 150;
/** The same for the analyses of several files, whose queries nest where files import each other: each may go this deep at least. */
const MAX_OPEN = 250;
const LEAST_DEPTH = 15;
/** Rounds of a cycle: it has few facts, and each round adds at least one. */
const MAX_ROUNDS = 20;
/** How often one query may be suspended: a result that cannot be memoised would be computed for ever. */
const MAX_SUSPENSIONS = 3;

/** Open queries of all analyses: they share one stack. */
let openQueries = 0;

/** The open queries of one analysis. */
export class Tabling {
  private depth = 0;
  /** Index of the outermost open query that the current evaluation depends on. */
  private outermost = Infinity;
  /** Whether the current cycle used a provisional result that has changed since. */
  private hasChanged = false;
  private readonly trail: Kept[] = [];
  private readonly seeded: (() => void)[] = [];
  /** Queries on cycles that are longer than the depth limit. */
  private readonly givenUp = new Set<unknown>();
  /** Results that are incomplete because a cycle reached no fixpoint, or exceeded the depth limit. */
  cuts = 0;

  /** The result of a query: from the memo, else from `find`, which may run other queries. `find` depends only on the key and context. */
  ask<K, V>(answers: Table<K, V>, key: K, find: () => V): V {
    const known = answers.known.get(key);
    if (known !== undefined || answers.known.has(key)) return known as V;
    const pending = answers.pending.get(key);
    if (pending) {
      this.restsOn(pending.outermost);
      return pending.answer;
    }
    const open = answers.open.get(key);
    if (open) {
      open.isAsked = true;
      this.restsOn(open.index);
      return open.answer;
    }
    const solve = (): V => this.solve(answers, key, find);
    if (this.depth === 0) return this.fromStart(new Suspension(this, key, solve)) as V;
    if (this.depth < (openQueries < MAX_OPEN ? MAX_DEPTH : LEAST_DEPTH)) return solve();
    if (!this.givenUp.has(key)) throw new Suspension(this, key, solve);
    this.cuts++;
    return answers.least;
  }

  private restsOn(index: number): void {
    if (index < this.outermost) this.outermost = index;
  }

  /** Solves a query at the bottom of the stack, after every inner query that turns out to exceed the depth limit. */
  private fromStart(first: Suspension): unknown {
    const waiting = [first];
    let suspended: Map<unknown, number> | undefined;
    for (;;) {
      try {
        const answer = (waiting.at(-1) as Suspension).solve();
        waiting.pop();
        if (waiting.length === 0) return answer;
      } catch (thrown) {
        this.outermost = Infinity;
        this.hasChanged = false;
        // That of another analysis, inside of which this one began, is solved at the bottom of its own queries.
        if (!(thrown instanceof Suspension) || thrown.of !== this) throw thrown;
        suspended ??= new Map();
        const times = (suspended.get(thrown.key) ?? 0) + 1;
        suspended.set(thrown.key, times);
        if (times > MAX_SUSPENSIONS || waiting.some(({ key }) => key === thrown.key)) this.givenUp.add(thrown.key);
        else waiting.push(thrown);
      }
    }
  }

  private solve<K, V>(answers: Table<K, V>, key: K, find: () => V): V {
    const frame: Frame<V> = {
      index: this.depth,
      answer: answers.seeds.has(key) ? (answers.seeds.get(key) as V) : answers.least,
      isAsked: false,
    };
    const [keptBefore, seededBefore, outer, hasOuterChanged] = [this.trail.length, this.seeded.length, this.outermost, this.hasChanged];
    let isClosed = false;
    answers.open.set(key, frame);
    this.depth++;
    openQueries++;
    try {
      for (let round = 1; ; round++) {
        this.outermost = Infinity;
        this.hasChanged = frame.isAsked = false;
        const answer = find();
        if (frame.isAsked && !answers.isSame(frame.answer, answer)) this.hasChanged = true;
        const isInside = this.outermost < frame.index;
        if (isInside || !this.hasChanged || round === MAX_ROUNDS) {
          isClosed = true;
          if (isInside) this.keep(answers, key, answer, frame, keptBefore);
          else this.settle(answers, key, answer, keptBefore);
          this.outermost = Math.min(outer, isInside ? this.outermost : Infinity);
          this.hasChanged = hasOuterChanged || (isInside && this.hasChanged);
          if (!isInside) this.forgetSeeds(seededBefore);
          return answer;
        }
        frame.answer = answer;
        this.drop(keptBefore);
      }
    } finally {
      this.depth--;
      openQueries--;
      answers.open.delete(key);
      if (!isClosed) {
        this.drop(keptBefore);
        this.forgetSeeds(seededBefore);
      }
    }
  }

  /** The outermost query of a cycle closes: its result is final, and so are the results that depended on it. */
  private settle<K, V>(answers: Table<K, V>, key: K, answer: V, keptBefore: number): void {
    if (this.hasChanged) this.cuts++;
    answers.known.set(key, answer);
    for (const kept of this.trail.splice(keptBefore)) kept.settle();
  }

  /** A query inside a cycle closes: its result is stored for this round, and the next round starts from it. */
  private keep<K, V>(answers: Table<K, V>, key: K, answer: V, { isAsked }: Frame<V>, keptBefore: number): void {
    const { outermost } = this;
    if (isAsked) {
      for (let at = keptBefore; at < this.trail.length; at++) {
        const { entry } = this.trail[at] as Kept;
        if (entry.outermost > outermost) entry.outermost = outermost;
      }
      if (!answers.seeds.has(key)) this.seeded.push(() => answers.seeds.delete(key));
      answers.seeds.set(key, answer);
    }
    const entry: Pending<V> = { answer, outermost };
    answers.pending.set(key, entry);
    this.trail.push({
      entry,
      settle: () => {
        answers.pending.delete(key);
        answers.known.set(key, answer);
      },
      drop: () => answers.pending.delete(key),
    });
  }

  private drop(keptBefore: number): void {
    if (this.trail.length > keptBefore) for (const kept of this.trail.splice(keptBefore)) kept.drop();
  }

  private forgetSeeds(seededBefore: number): void {
    if (this.seeded.length > seededBefore) for (const forget of this.seeded.splice(seededBefore)) forget();
  }
}
