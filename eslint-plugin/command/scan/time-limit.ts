import { runInThisContext } from 'node:vm';

/** Where the script finds the work: a vm runs text, and a function has none. */
const WORK = '__piGuardWork';

/** Thrown by work that took too long. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** Thrown by work that Ctrl-C ended. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** What ends work in the middle. */
export interface Limits {
  readonly milliseconds: number;
  /** Whether signals do: Ctrl-C ends the work, and SIGTERM the process. Otherwise their handlers run after it. */
  readonly isInterruptible: boolean;
}

/**
 * Does synchronous work for at most this many milliseconds, at least one; then it is ended in the middle, and what it was
 * building must be thrown away.
 */
export function withinLimits<T>(work: () => T, { milliseconds, isInterruptible }: Limits): T {
  const place = globalThis as unknown as Record<string, unknown>;
  place[WORK] = work;
  const limited = (): T =>
    runInThisContext(`${WORK}()`, { timeout: Math.max(Math.ceil(milliseconds), 1), breakOnSigint: isInterruptible }) as T;
  try {
    return isInterruptible ? withoutHandlersOf('SIGTERM', limited) : limited();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TookTooLong();
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted();
    throw error;
  } finally {
    delete place[WORK];
  }
}

/** A handler cannot run beside synchronous work; without one the signal ends the process. A vm does the same with Ctrl-C. */
function withoutHandlersOf<T>(signal: 'SIGTERM', work: () => T): T {
  const handlers = process.rawListeners(signal) as NodeJS.SignalsListener[];
  process.removeAllListeners(signal);
  try {
    return work();
  } finally {
    for (const handler of handlers) process.on(signal, handler);
  }
}
