/**
 * What the plugin's entry sees of core: its data, written out, and functions that load core when they are first called.
 * Loading all of core takes longer than loading all the rest of a small ESLint run, and whoever only reads a
 * configuration needs none of it.
 */
import type { Plugin } from 'esbuild';
import { createRequire } from 'node:module';

/** `core` is the path of the bundled core, which stands beside the bundled entry. */
export function coreDoor(core: string): Plugin {
  return {
    name: 'core-door',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: 'core-door', namespace: 'core-door', sideEffects: false }));
      onResolve({ filter: /^\.\/core\.cjs$/, namespace: 'core-door' }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /^core-door$/, namespace: 'core-door' }, () => ({ contents: doorText(createRequire(import.meta.url)(core) as object) }));
    },
  };
}

/** A module with the exports of core that are functions or plain data; others are left out, and importing them fails the build. */
function doorText(core: object): string {
  const lines = ["let core;\nconst open = () => (core ??= require('./core.cjs'));"];
  for (const [name, value] of Object.entries(core)) {
    if (isPlain(value)) lines.push(`export const ${name} = ${written(value, `open().${name}`)};`);
  }
  return lines.join('\n');
}

/** Errors are left out, since `instanceof` would not know them through the door. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'function') return !(value.prototype instanceof Error);
  if (typeof value !== 'object' || value === null) return true;
  const isData = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isData && Object.values(value).every(isPlain);
}

/** Source text of a value that core holds at `path`. */
function written(value: unknown, path: string): string {
  if (typeof value === 'function') return `function (...args) { return new.target ? Reflect.construct(${path}, args) : ${path}(...args); }`;
  if (Array.isArray(value)) return `[${value.map((item, index) => written(item, `${path}[${index}]`)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  return `{ ${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, `${path}[${JSON.stringify(key)}]`)}`).join(', ')} }`;
}
