import type { ESLint, Linter } from 'eslint';
import { PRESETS, rules, type Preset } from '../core/index.ts';
import { toEslintRule } from './adapter.ts';
import type { SetupOf } from './setup.ts';

/** The plugin with its presets, for one surface. */
export function createPlugin(setupOf: SetupOf): ESLint.Plugin & { configs: Record<Preset, Linter.Config> } {
  const plugin: ESLint.Plugin & { configs: Record<Preset, Linter.Config> } = {
    meta: { name: 'eslint-plugin-pi-guard', version: '0.1.0', namespace: 'pi-guard' },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, toEslintRule(rule, setupOf)])),
    configs: {} as Record<Preset, Linter.Config>,
  };
  for (const preset of PRESETS) {
    plugin.configs[preset] = {
      name: `pi-guard/${preset}`,
      plugins: { 'pi-guard': plugin },
      rules: Object.fromEntries(rules.map((rule) => [`pi-guard/${rule.id}`, preset === 'strict' ? ['error', { preset }] : 'error'])),
    };
  }
  return plugin;
}
