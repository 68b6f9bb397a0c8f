/** Whether a file is an ES module or one of CommonJS. */
import type { Program } from '../../types.ts';

/** What code of CommonJS does. */
export const USES_COMMONJS = /\brequire\s*\(|\bmodule\.exports\b|\bexports\.\w/;

/** Whether a file imports or exports as ES modules do. */
export function importsOrExports({ body }: Program): boolean {
  return body.some(({ type }) => /^(?:Import|Export)/.test(type));
}

/**
 * Whether a file imports as an ES module; else it calls `require`. The ending decides where it names one of the two, as it does for Node.
 * https://nodejs.org/api/packages.html#determining-module-system
 */
export function isEsModule(path: string, text: string, tree: Program): boolean {
  if (path.endsWith('.cjs')) return false;
  if (/\.(?:m[jt]s|[nu]?vue|uts)$/.test(path) || importsOrExports(tree)) return true;
  return !path.endsWith('.cts') && !USES_COMMONJS.test(text);
}
