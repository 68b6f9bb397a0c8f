/**
 * Tabled answers for a recursive analysis: each question has one answer, whoever asks first and on the way to whatever.
 *
 * A question that is asked again while it is open gets its provisional answer, the least one at first. When the outermost question of a cycle
 * closes and somebody was given a provisional answer that differs, the cycle is gone round again until nothing changes. What rests on an open
 * question is kept only until that one is asked again or closes.
 * Recursion is as deep as the limit: past it the deep question is answered first, from a fresh stack, and the outer one is asked again.
 */

/** The answers to one sort of question in one context, by key. */
export class Table<K, V> {
  readonly known = new Map<K, V>();
  /** Answers that wait for an open question. */
  readonly pending = new Map<K, Pending<V>>();
  /** Questions that are being answered. */
  readonly open = new Map<K, Frame<V>>();
  /** What the last round of a cycle found. */
  readonly seeds = new Map<K, V>();

  /** `least` is the answer while nothing is known, `isSame` tells whether two answers say the same. */
  constructor(readonly least: V, readonly isSame: (one: V, other: V) => boolean) {}
}

interface Frame<V> {
  readonly index: number;
  answer: V;
  isAsked: boolean;
}

interface Pending<V> {
  readonly answer: V;
  /** Index of the outermost open question that it rests on. */
  outermost: number;
}

/** An entry of a table that is kept for the time being. */
interface Kept {
  readonly entry: Pending<unknown>;
  settle(): void;
  drop(): void;
}

/** A question that lies too deep, thrown to where the stack begins. */
class Suspension {
  constructor(readonly key: unknown, readonly solve: () => unknown) {}
}

/** Open questions, one inside the other, before the deep one is answered first: far from the end of the stack, since one question takes a dozen calls. */
const MAX_DEPTH = 150;
/** How often a cycle is gone round: it has few facts, and each round adds one at least. */
const MAX_ROUNDS = 20;
/** How often one question may be put off: an answer that nobody can keep would be worked out for ever. */
const MAX_SUSPENSIONS = 3;

/** The open questions of one analysis. */
export class Tabling {
  private depth = 0;
  /** Index of the outermost open question that the answer under way rests on. */
  private outermost = Infinity;
  /** Whether a question of the cycle under way was given an answer that is not the one it has now. */
  private hasChanged = false;
  private readonly trail: Kept[] = [];
  private readonly seeded: (() => void)[] = [];
  /** Questions on cycles that are longer than the stack is deep. */
  private readonly givenUp = new Set<unknown>();
  /** Answers that were cut because a cycle did not come to rest, or was deeper than the stack. */
  cuts = 0;

  /** The answer to a question: the known one, else that of `find`, which may ask others. `find` must depend on nothing but the key and the table's context. */
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
    if (this.depth === 0) return this.fromStart({ key, solve }) as V;
    if (this.depth < MAX_DEPTH) return solve();
    if (!this.givenUp.has(key)) throw new Suspension(key, solve);
    this.cuts++;
    return answers.least;
  }

  private restsOn(index: number): void {
    if (index < this.outermost) this.outermost = index;
  }

  /** Answers a question where the stack begins, and before it every one that turns out to lie too deep. */
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
        if (!(thrown instanceof Suspension)) throw thrown;
        suspended ??= new Map();
        const times = (suspended.get(thrown.key) ?? 0) + 1;
        suspended.set(thrown.key, times);
        if (times > MAX_SUSPENSIONS || waiting.some(({ key }) => key === thrown.key)) this.givenUp.add(thrown.key);
        else waiting.push(thrown);
      }
    }
  }

  private solve<K, V>(answers: Table<K, V>, key: K, find: () => V): V {
    const frame: Frame<V> = { index: this.depth, answer: answers.seeds.has(key) ? (answers.seeds.get(key) as V) : answers.least, isAsked: false };
    const [keptBefore, seededBefore, outer, hasOuterChanged] = [this.trail.length, this.seeded.length, this.outermost, this.hasChanged];
    let isClosed = false;
    answers.open.set(key, frame);
    this.depth++;
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
      answers.open.delete(key);
      if (!isClosed) {
        this.drop(keptBefore);
        this.forgetSeeds(seededBefore);
      }
    }
  }

  /** The outermost question of a cycle closes: its answer stands, and with it what rested on it. */
  private settle<K, V>(answers: Table<K, V>, key: K, answer: V, keptBefore: number): void {
    if (this.hasChanged) this.cuts++;
    answers.known.set(key, answer);
    for (const kept of this.trail.splice(keptBefore)) kept.settle();
  }

  /** A question inside a cycle closes: its answer is kept for this round, and is what the next round starts from. */
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
