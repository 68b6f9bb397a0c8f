/** Bundles the published packages; runs after every install, so that a fresh clone is ready to use. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMask } from './masks/build-mask.ts';
import { coreDoor } from './packages/core-door.ts';
import { configSchema } from '../../core/config/schema.ts';
import { LOCALES } from '../../core/types.ts';
import { packageFolders, writeLicences } from './packages/licences.ts';
import { root } from './paths.ts';
import { rulePage } from './generated/rule-pages.ts';
import { slimPackages } from './packages/slim-packages.ts';
import { withoutExamples } from './packages/without-examples.ts';
import { forBrowser } from './packages/without-node.ts';

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

/** Builds into a folder; what of other packages went in is remembered for its licence file. */
async function bundle(folder: string, file: string, entry: string, options: BuildOptions): Promise<void> {
  const { metafile } = await build({ ...options, metafile: true, entryPoints: [entry], outfile: join(folder, file) });
  packages.set(folder, [...(packages.get(folder) ?? []), ...packageFolders(metafile ?? { inputs: {}, outputs: {} })]);
}

const packages = new Map<string, string[]>();
await bundle(plugin, 'core.cjs', 'core/index.ts', shared);
await Promise.all([
  buildMask(),
  bundle(plugin, 'index.cjs', 'eslint-plugin/index.ts', { ...behindDoor, footer: { js: 'module.exports = module.exports.default;' } }),
  bundle(plugin, 'parser.cjs', 'eslint-plugin/parser.ts', beside),
  bundle(command, 'pi-guard.cjs', 'eslint-plugin/command/start.ts', { ...shared, banner: { js: '#!/usr/bin/env node' } }),
  bundle(command, 'main.cjs', 'eslint-plugin/command/main.ts', { ...shared, external: ['eslint'] }),
  bundle(command, 'language-server.cjs', 'extension/server/stdio.ts', { ...shared, banner: { js: '#!/usr/bin/env node' } }),
  bundle(extension, 'client.cjs', 'extension/client/main.ts', { ...shared, external: ['vscode'] }),
  bundle(extension, 'server.cjs', 'extension/server/main.ts', shared),
  // The manifest's type is that of modules: an entry of another kind has to say so by its name.
  bundle(extension, 'client-web.cjs', 'extension/client/web.ts', forBrowser({ ...shared, external: ['vscode'] })),
  // A browser runs as a worker only what a server calls JavaScript, which it may not do by another ending.
  bundle(extension, 'server-web.js', 'extension/web/main.ts', forBrowser({ ...shared, format: 'iife' })),
]);
for (const [folder, folders] of packages) writeLicences(folder, folders);
for (const name of ['index.d.ts', 'parser.d.ts']) copyFileSync(join(root, 'eslint-plugin/types', name), join(root, plugin, name));
const schema = JSON.stringify(JSON.parse(readFileSync(join(root, 'core/config/schema.json'), 'utf8')));
writeFileSync(join(root, plugin, 'schema.json'), schema);
// In the editor PI Guard itself says what is wrong.
writeFileSync(join(root, extension, 'schema.json'), JSON.stringify(configSchema({ isLenient: true })));
const pages = join(root, 'eslint-plugin/docs/rules');
for (const locale of LOCALES) {
  mkdirSync(join(root, extension, 'rules', locale), { recursive: true });
  for (const name of readdirSync(pages)) writeFileSync(join(root, extension, 'rules', locale, name), rulePage(readFileSync(join(pages, name), 'utf8'), locale));
}
writeFileSync(join(root, command, 'report.schema.json'), JSON.stringify(JSON.parse(readFileSync(join(root, 'eslint-plugin/command/formats/report.schema.json'), 'utf8'))));
