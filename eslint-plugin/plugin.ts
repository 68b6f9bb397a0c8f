import type { ESLint, Linter } from 'eslint';
import { MARKUP_EXTENSIONS, PAGE_EXTENSIONS, PRESETS, rules, type Preset } from '../core/index.ts';
import { toEslintRule } from './adapter.ts';
import { CODE_FILES, NOT_READ_FILES, OWN_FILES, SHARED_ENV_FILES, SHARED_FILES } from './data-files.ts';
import { dataLanguage } from './data-language.ts';
import type { SetupOf } from './setup.ts';

export const DATA_LANGUAGE = 'pi-guard/data';

/**
 * `files` is what nobody else lints; `data` adds JSON and YAML, for projects where nobody else does; `miniProgram` is the
 * markup of mini-programs, `html` pages.
 */
type ConfigName = Preset | 'files' | 'data' | 'miniProgram' | 'html';

export type PiGuardPlugin = ESLint.Plugin & { configs: Record<ConfigName, Linter.Config> };

/** The plugin with its presets, for one surface. */
export function createPlugin(setupOf: SetupOf): PiGuardPlugin {
  const plugin: PiGuardPlugin = {
    meta: { name: 'eslint-plugin-pi-guard', version: '0.1.0', namespace: 'pi-guard' },
    languages: { data: dataLanguage as unknown as NonNullable<ESLint.Plugin['languages']>[string] },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, toEslintRule(rule, setupOf)])),
    configs: {} as PiGuardPlugin['configs'],
  };
  for (const preset of PRESETS) {
    plugin.configs[preset] = {
      name: `pi-guard/${preset}`,
      plugins: { 'pi-guard': plugin },
      rules: Object.fromEntries(rules.map((rule) => [`pi-guard/${rule.id}`, preset === 'strict' ? ['error', { preset }] : 'error'])),
    };
  }
  const dataRules = Object.fromEntries(rules.filter(({ checkData }) => checkData).map(({ id }) => [`pi-guard/${id}`, 'error' as const]));
  for (const [name, files, ignores] of [
    ['files', OWN_FILES, [...CODE_FILES, ...SHARED_ENV_FILES]],
    ['data', [...OWN_FILES, ...SHARED_FILES], [...CODE_FILES, ...NOT_READ_FILES]],
  ] as const) {
    plugin.configs[name] = { name: `pi-guard/${name}`, files: [...files], ignores: [...ignores], language: DATA_LANGUAGE, plugins: { 'pi-guard': plugin }, rules: dataRules };
  }
  const codeRules = Object.fromEntries(rules.filter(({ check }) => check).map(({ id }) => [`pi-guard/${id}`, 'error' as const]));
  for (const [name, id, extensions] of [['miniProgram', 'mini-program', MARKUP_EXTENSIONS], ['html', 'html', PAGE_EXTENSIONS]] as const) {
    plugin.configs[name] = { name: `pi-guard/${id}`, files: extensions.map((extension) => `**/*.${extension}`), language: DATA_LANGUAGE, plugins: { 'pi-guard': plugin }, rules: codeRules };
  }
  return plugin;
}
