/** Files that may not be loaded yet when they are read: those of a workspace on no disk, which the editor sends on request. */
export interface LateFiles {
  /** Resolves when it is known which files there are, and the configurations among them are loaded. */
  readonly ready: Promise<void>;
  /** Whether a file was read that is not loaded. */
  readonly isWanting: boolean;
  /** Requests the list of files anew. */
  open(): Promise<void>;
  /** Loads the files that were read before they were loaded. */
  bringWanted(): Promise<void>;
  /** Loads those that are not loaded yet. */
  bring(paths: readonly string[]): Promise<void>;
  /** Loads files that have changed or appeared, and removes those that are gone. */
  update(paths: readonly string[]): Promise<void>;
}

/** How often a check is repeated with the files that it needed: modules behind modules. */
export const MAX_ROUNDS = 15;

/** What the place where a server runs adds to it. */
export interface Runtime {
  /** The files of a workspace that is on no disk. */
  readonly late?: LateFiles;
  /** Gives memory back after much work. */
  readonly collect?: () => void;
  /** Called after each check when no other waits. */
  readonly rest?: () => void;
}
