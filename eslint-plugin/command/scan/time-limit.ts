import { runInThisContext } from 'node:vm';

/** Where the script finds the work: a vm runs text, and a function has none. */
const WORK = '__piGuardWork';

/** Thrown by work that took too long. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/**
 * Does synchronous work for at most this many milliseconds, at least one; then it is ended in the middle, and what it was
 * building must be thrown away.
 */
export function withTimeLimit<T>(work: () => T, milliseconds: number): T {
  const place = globalThis as unknown as Record<string, unknown>;
  place[WORK] = work;
  try {
    return runInThisContext(`${WORK}()`, { timeout: Math.max(Math.ceil(milliseconds), 1) }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TookTooLong();
    throw error;
  } finally {
    delete place[WORK];
  }
}
