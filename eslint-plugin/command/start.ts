/**
 * What the `pi-guard` command runs first. Node 22 and later remember on the disk what they have compiled, as they do for ESLint's own command,
 * which saves a fifth of a short run; older ones compile each time.
 * https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */
import module, { createRequire } from 'node:module';

(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// A file of its own, since what enables the cache is compiled before it.
createRequire(__filename)('./main.cjs');
