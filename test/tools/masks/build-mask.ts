/** Bundles `pi-guard-mask`: one file for `import`, one for `require`, and the types of both from the same sources. */
import { build, type BuildOptions } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.ts';

const folder = join(root, 'core', 'mask');

/** Builds the package into its `dist`. */
export async function buildMask(): Promise<void> {
  // `.js` for `require`: the npm packer of WeChat's developer tools looks for `index.cjs.js` when `main` ends with `.cjs`
  // (https://github.com/wechat-miniprogram/miniprogram-cli/issues/12).
  const shared: BuildOptions = { entryPoints: [join(folder, 'index.ts')], bundle: true, minifySyntax: true, platform: 'neutral', target: 'es2018', charset: 'utf8', logLevel: 'warning' };
  await Promise.all([
    build({ ...shared, format: 'esm', outfile: join(folder, 'dist', 'index.mjs') }),
    build({ ...shared, format: 'cjs', outfile: join(folder, 'dist', 'index.js') }),
  ]);
  const types = declarations();
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const file of ['index.d.mts', 'index.d.ts']) writeFileSync(join(folder, 'dist', file), types);
}

function declarations(): string {
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const files = [...index.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, file]) => file as string);
  // In one file the names of the others are there already.
  return files.map((file) => ts.transpileDeclaration(readFileSync(join(folder, file), 'utf8'), { fileName: file }).outputText.replace(/^import .*\n/gm, '')).join('');
}
