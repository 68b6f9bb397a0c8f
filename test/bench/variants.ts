/** What is compared: ESLint without rules, with ours, with those of others. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import * as tsParser from '@typescript-eslint/parser';
import { PluginCopy } from './plugin-copies.ts';
import type { PeerVariant } from './peers.ts';

const require = createRequire(import.meta.url);

/** A configuration that ESLint need not normalise for every file. */
type Normalized = Linter.Config[];
type Rules = NonNullable<Linter.Config['rules']>;

export interface Variant {
  readonly name: string;
  /** Files are given by absolute paths, from which other modules are found; else each file stands alone. */
  readonly modules: boolean;
  /** The configuration for one round. */
  readonly open: () => Normalized;
}

const PARSER_OPTIONS = { ecmaFeatures: { jsx: true } };

export function ownVariants({ singleRules }: { readonly singleRules: boolean }): Variant[] {
  const copy = new PluginCopy();
  const variants = (['recommended', 'strict'] as const).flatMap((preset) => [false, true].map((modules) => ownVariant(preset, modules, preset)));
  const rules = singleRules ? Object.keys(copy.fresh().rules ?? {}).map((rule) => ownVariant(rule, false, 'recommended', rule)) : [];
  return [...variants, ...rules];
}

/** One preset, or one rule of it. */
export function ownVariant(name: string, modules: boolean, preset: 'recommended' | 'strict', only?: string): Variant {
  const copy = new PluginCopy();
  return {
    name: modules ? `${name}, modules` : name,
    modules,
    open: () => {
      const plugin = copy.fresh();
      const rules = (plugin.configs[preset].rules ?? {}) as Rules;
      return normalized(plugin, only === undefined ? rules : { [`pi-guard/${only}`]: rules[`pi-guard/${only}`] ?? 'error' });
    },
  };
}

export function peerVariant({ name, plugin, rules }: PeerVariant): Variant {
  const config = normalized(plugin, Object.fromEntries(rules.map((rule) => [`pi-guard/${rule}`, 'error' as const])));
  return { name, modules: false, open: () => config };
}

/** No rule at all. */
export function zeroVariant(name: string): Variant {
  const config = normalized({}, {});
  return { name, modules: false, open: () => config };
}

/** `Linter` would normalise a plain list at every call. */
function normalized(plugin: ESLint.Plugin, rules: Rules): Normalized {
  const { FlatConfigArray } = require(join(dirname(require.resolve('eslint/package.json')), 'lib/config/flat-config-array.js')) as { FlatConfigArray: FlatConfigArrayClass };
  const configs = new FlatConfigArray(
    [
      { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
      { files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue}'], languageOptions: { parser: tsParser as Linter.Parser, parserOptions: PARSER_OPTIONS }, plugins: { 'pi-guard': plugin }, rules },
    ],
    { basePath: '/' },
  );
  configs.normalizeSync();
  return configs as unknown as Normalized;
}

type FlatConfigArrayClass = new (configs: Linter.Config[], options: { basePath: string }) => { normalizeSync(): void };
