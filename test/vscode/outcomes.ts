/** What became of each test of a run. */
import type { Runner } from 'mocha';

/** Enters every test that ends, by its full title. What fails before or after all tests counts under its own title. */
export function recordOutcomes(runner: Runner, outcomes: Record<string, boolean>): void {
  runner.on('pass', (test) => (outcomes[test.fullTitle()] ??= true));
  runner.on('fail', (test) => (outcomes[test.fullTitle()] = false));
}
