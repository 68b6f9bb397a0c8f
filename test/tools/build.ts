/** Bundles the published packages; runs after every install, so that a fresh clone is ready to use. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMask } from './build-mask.ts';
import { coreDoor } from './core-door.ts';
import { root } from './paths.ts';
import { slimPackages } from './slim-packages.ts';
import { withoutExamples } from './without-examples.ts';

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's main file loads its parts in a way that cannot be bundled.
  mainFields: ['module', 'main'],
  // The build for browsers is the same code as modules, of which only the reader of the syntax is taken.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  absWorkingDir: root,
  // What node builds of packages do, whatever the build runs in.
  define: { 'process.env.NODE_ENV': '"development"' },
  plugins: [withoutExamples, slimPackages],
};

/** The parser shares the plugin's copy of core, which stands beside it. */
const besideCore: Plugin = {
  name: 'beside-core',
  setup: ({ onResolve }) => onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: './core.cjs', external: true })),
};

const plugin = join('eslint-plugin', 'dist');
const command = join('eslint-plugin', 'command', 'dist');
const extension = join('extension', 'dist');

const beside: BuildOptions = { ...shared, plugins: [...(shared.plugins ?? []), besideCore] };
const behindDoor: BuildOptions = { ...shared, plugins: [...(shared.plugins ?? []), coreDoor(join(root, plugin, 'core.cjs'))] };

await build({ ...shared, entryPoints: ['core/index.ts'], outfile: join(plugin, 'core.cjs') });
await Promise.all([
  buildMask(),
  build({ ...behindDoor, entryPoints: ['eslint-plugin/index.ts'], outfile: join(plugin, 'index.cjs'), footer: { js: 'module.exports = module.exports.default;' } }),
  build({ ...beside, entryPoints: ['eslint-plugin/parser.ts'], outfile: join(plugin, 'parser.cjs') }),
  build({
    ...shared,
    entryPoints: ['eslint-plugin/command/main.ts'],
    outfile: join(command, 'pi-guard.cjs'),
    banner: { js: '#!/usr/bin/env node' },
    external: ['eslint'],
  }),
  build({ ...shared, entryPoints: ['extension/client/main.ts'], outfile: join(extension, 'client.cjs'), external: ['vscode'] }),
  build({ ...shared, entryPoints: ['extension/server/main.ts'], outfile: join(extension, 'server.cjs') }),
]);
for (const name of ['index.d.ts', 'parser.d.ts']) copyFileSync(join(root, 'eslint-plugin/types', name), join(root, plugin, name));
for (const folder of [plugin, extension]) copyFileSync(join(root, 'core/config/schema.json'), join(root, folder, 'schema.json'));
