/** Which fields a copy leaves out, by their names. */

/** Lists of names that the parameters of a function are given, by their positions. */
export type GivenLists = ReadonlyMap<number, ReadonlySet<string>>;

/** Whether a condition holds for a name. */
export type KeyTest = (name: string, given?: GivenLists) => boolean;

/** The fields that a function leaves out of a copy. */
export interface KeyFilter {
  readonly takes: KeyTest;
  /** Positions of the parameters that are lists of names, which the caller knows. */
  readonly demanded: ReadonlySet<number>;
  /** Whether it does the same to objects inside. */
  readonly isDeep: boolean;
}
