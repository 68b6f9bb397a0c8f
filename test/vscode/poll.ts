import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 50;

/**
 * Asks until the answer is truthy, and returns it; `what` completes "timed out waiting for …".
 * An error that `ask` throws ends the waiting.
 */
export async function poll<T>(what: string, milliseconds: number, ask: () => T | Promise<T>): Promise<Exclude<T, false | 0 | '' | null | undefined>> {
  for (const end = Date.now() + milliseconds; ; ) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | 0 | '' | null | undefined>;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await sleep(PAUSE);
  }
}
