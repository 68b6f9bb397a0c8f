/** Bundles the published packages; runs after every install, so that a fresh clone is ready to use. */
import { build, type BuildOptions } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's main file loads its parts in a way that cannot be bundled.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  absWorkingDir: root,
};

const plugin = join('eslint-plugin', 'dist');
const command = join('eslint-plugin', 'command', 'dist');

await Promise.all([
  build({ ...shared, entryPoints: ['eslint-plugin/index.ts'], outfile: join(plugin, 'index.cjs'), footer: { js: 'module.exports = module.exports.default;' } }),
  build({ ...shared, entryPoints: ['eslint-plugin/parser.ts'], outfile: join(plugin, 'parser.cjs') }),
  build({
    ...shared,
    entryPoints: ['eslint-plugin/command/main.ts'],
    outfile: join(command, 'pi-guard.cjs'),
    banner: { js: '#!/usr/bin/env node' },
    external: ['eslint'],
  }),
]);
copyFileSync(join(root, 'core/config/schema.json'), join(root, plugin, 'schema.json'));
