/**
 * Small flow programs, one idea each. `user.phone` is what is followed and `sink(…)` is where it is looked for; `other` and
 * whatever else has no declaration comes from out of sight.
 *
 * A program that starts with `PENDING` is known to be answered wrongly: the test fails when it becomes right.
 */
export interface Cases {
  /** What the programs have in common. */
  readonly idea: string;
  /** Programs in which the value reaches the sink. */
  readonly reaches: readonly string[];
  /** Programs in which it never does. */
  readonly stays: readonly string[];
}

/** Marks a known failure. */
export const PENDING = '/* pending */ ';
