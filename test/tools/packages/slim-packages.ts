/** Packages in bundles without the parts that nothing in core asks for. */
import type { Plugin } from 'esbuild';
import { join } from 'node:path';
import { root } from '../paths.ts';

const VUE = join(root, 'node_modules/@vue');

/**
 * Of Vue's compiler only the parser of markup, from the build for bundlers: the one for Node.js holds itself twice and a
 * second Babel. It leaves character references to its caller; core reads those of expressions itself.
 */
const VUE_PARSER = `
  import { baseParse } from '@vue/compiler-core';
  import { parserOptions } from '${join(VUE, 'compiler-dom/dist/compiler-dom.esm-bundler.js').replaceAll('\\', '/')}';
  export { NodeTypes } from '@vue/compiler-core';
  export const parse = (text, options) => baseParse(text, { ...parserOptions, decodeEntities: (raw) => raw, ...options });
`;

/** Names of the language's own library, the only ones that `analyzeScopes` can ask for; those of browsers are 100 kB. */
const LIBRARIES = "exports.lib = new Map([['es2018', require('./es2018').es2018]]);";

export const slimPackages: Plugin = {
  name: 'slim-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@vue\/compiler-dom$/ }, () => ({ path: 'vue-parser', namespace: 'slim', sideEffects: false }));
    onResolve({ filter: /^@vue\/compiler-core$/ }, () => ({ path: join(VUE, 'compiler-core/dist/compiler-core.esm-bundler.js'), sideEffects: false }));
    onResolve({ filter: /^@vue\/shared$/ }, () => ({ path: join(VUE, 'shared/dist/shared.esm-bundler.js'), sideEffects: false }));
    onLoad({ filter: /^vue-parser$/, namespace: 'slim' }, () => ({ contents: VUE_PARSER, resolveDir: root }));
    onLoad({ filter: /[\\/]scope-manager[\\/]dist[\\/]lib[\\/]index\.js$/ }, () => ({ contents: LIBRARIES }));
  },
};
