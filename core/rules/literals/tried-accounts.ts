/**
 * Passwords of accounts that exist only where developers try a program out: fields that are filled in outside production, seeds of
 * development, variables for a demonstration, and services of tests. Of 12 such findings on unseen code 2 were right, so they are guesses.
 */
import { DEVELOPMENT_SEEDS } from '../../catalog/files/roles.ts';
import { TRIED_VARIABLE } from '../../catalog/files/settings.ts';
import { e2eWords } from '../../catalog/words/sample-words.ts';
import { isEasyPassword } from '../../secrets/passwords/tried.ts';
import type { ValueClass } from '../../secrets/texts/value-class.ts';
import { isDevelopmentOnly } from '../../sources/development-branches.ts';
import { splitWords } from '../../sources/names/words.ts';
import type { Node, Role } from '../../types.ts';

interface Place {
  readonly path: string;
  readonly roles: ReadonlySet<Role>;
  /** The name of the variable, and of what holds it. */
  readonly names?: readonly string[];
  /** The constant, in code. */
  readonly node?: Node;
}

/** Whether a password opens an account of developers; one that looks drawn may open a real one too. */
export function isTriedOut(text: string, value: ValueClass, { path, roles, names = [], node }: Place): boolean {
  if (!isEasyPassword(text, value)) return false;
  if (roles.has('seed') && DEVELOPMENT_SEEDS.test(path.replaceAll('\\', '/'))) return true;
  return names.some((name) => TRIED_VARIABLE.test(name)) || (node !== undefined && isDevelopmentOnly(node));
}

/** Whether a service of a file of containers is there for tests: `test-db`, `postgres_e2e`. */
export function isServiceOfTests(owners: readonly string[], value: ValueClass): boolean {
  const service = owners.at(-1) === 'services' ? owners.at(-2) : undefined;
  return service !== undefined && value !== 'random' && splitWords(service).some((word) => e2eWords.has(word));
}
