/** Bundles for a web worker: what Node.js brings is replaced by what `extension/web` has in its place. */
import type { BuildOptions, Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';

const WEB = join(root, 'extension', 'web');

const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) => {
      const file = join(WEB, 'node', `${path.slice('node:'.length)}.ts`);
      return existsSync(file) ? { path: file } : { errors: [{ text: `a web worker has no ${path}, which ${importer} imports` }] };
    });
    onResolve({ filter: /\/file-address\.ts$/ }, () => ({ path: join(WEB, 'file-address.ts') }));
  },
};

/** The same options for a browser. */
export function forBrowser(options: BuildOptions): BuildOptions {
  return {
    ...options,
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
    inject: [join(WEB, 'node', 'globals.ts')],
    plugins: [withoutNode, ...(options.plugins ?? [])],
  };
}
