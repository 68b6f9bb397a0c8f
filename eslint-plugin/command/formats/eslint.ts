/** ESLint's formatters, by name or path. */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { ESLint } from 'eslint';
import { ESLINT_NAMES } from './index.ts';

export type Formatter = (results: ESLint.LintResult[]) => string | Promise<string>;

/** The formatter of a name, path or `eslint-formatter-…` package, found from `cwd`; undefined when there is none that loads. */
export async function loadFormatter(
  name: string,
  engine: ESLint,
  { cwd, color }: { readonly cwd: string; readonly color: boolean },
): Promise<Formatter | undefined> {
  try {
    const formatter = await engine.loadFormatter(locate(name, cwd));
    return (results) => formatter.format(results, { color } as unknown as ESLint.LintResultData);
  } catch {
    return undefined;
  }
}

/** Locates a formatter. Any that is not built in is code that the user chose to run by giving its name. */
function locate(name: string, cwd: string): string {
  const builtIn = Object.hasOwn(ESLINT_NAMES, name) ? ESLINT_NAMES[name] : undefined;
  // A package of the scanned project that has the name of one is never loaded in its place.
  if (builtIn !== undefined)
    return join(dirname(createRequire(__filename).resolve('eslint/package.json')), 'lib/cli-engine/formatters', `${builtIn}.js`);
  if (/[\\/]/.test(name) && !name.startsWith('@')) return resolve(cwd, name);
  const [, scope = '', bare = name] = /^(?:(@[^/]+)\/)?(.*)$/.exec(name) ?? [];
  const folder = bare.startsWith('eslint-formatter') ? bare : `eslint-formatter${bare === '' ? '' : `-${bare}`}`;
  try {
    return createRequire(join(cwd, 'from-here.js')).resolve(scope === '' ? folder : `${scope}/${folder}`);
  } catch {
    return name;
  }
}
