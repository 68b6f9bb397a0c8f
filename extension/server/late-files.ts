/** Files that are not at hand when they are read: those of a workspace on no disk, which the editor brings when it is asked. */
export interface LateFiles {
  /** Resolves when it is known which files there are, and what the configurations among them say. */
  readonly ready: Promise<void>;
  /** Whether something was read in vain. */
  readonly isWanting: boolean;
  /** Asks anew which files there are. */
  open(): Promise<void>;
  /** Brings what was read in vain. */
  bringWanted(): Promise<void>;
  /** Brings those that were not brought yet. */
  bring(paths: readonly string[]): Promise<void>;
  /** Brings files that have changed, appeared or gone. */
  update(paths: readonly string[]): Promise<void>;
}

/** How often a check is repeated with what it asked for: modules behind modules. */
export const MAX_ROUNDS = 5;

/** What the place where a server runs adds to it. */
export interface Runtime {
  /** The files of a workspace that is on no disk. */
  readonly late?: LateFiles;
  /** Gives memory back after much work. */
  readonly collect?: () => void;
  /** Told after each check that nothing more is to be done for now. */
  readonly rest?: () => void;
}
