import type { ESLint, Linter } from 'eslint';
import { COMMENT_RULE, MARKUP_EXTENSIONS, PAGE_EXTENSIONS, PRESETS, rules, type Preset, type Rule } from '../core/index.ts';
import { toEslintRule } from './adapter.ts';
import { toCommentRule } from './comment-rule.ts';
import { CODE_FILES, NOT_READ_FILES, OWN_FILES, SHARED_ENV_FILES, SHARED_FILES } from './data-files.ts';
import { dataLanguage } from './data-language.ts';
import type { SetupOf } from './setup.ts';

export const DATA_LANGUAGE = 'pi-guard/data';

/**
 * `files` is what no other plugin lints; `data` adds JSON and YAML, for projects where no other does; `miniProgram` is the
 * markup of mini-programs, `html` pages.
 */
type ConfigName = Preset | 'files' | 'data' | 'miniProgram' | 'html';

export type PiGuardPlugin = ESLint.Plugin & { configs: Record<ConfigName, Linter.Config> };

/** The plugin with its presets, for one surface. */
export function createPlugin(setupOf: SetupOf): PiGuardPlugin {
  const plugin: PiGuardPlugin = {
    meta: { name: 'eslint-plugin-pi-guard', version: '0.1.0', namespace: 'pi-guard' },
    languages: { data: dataLanguage as unknown as NonNullable<ESLint.Plugin['languages']>[string] },
    rules: { ...Object.fromEntries(rules.map((rule) => [rule.id, toEslintRule(rule, setupOf)])), [COMMENT_RULE]: toCommentRule(setupOf) },
    configs: {} as PiGuardPlugin['configs'],
  };
  for (const preset of PRESETS) {
    plugin.configs[preset] = {
      name: `pi-guard/${preset}`,
      plugins: { 'pi-guard': plugin },
      rules: configured(rules, preset === 'strict' ? ['error', { preset }] : 'error'),
    };
  }
  const dataRules = configured(
    rules.filter(({ checkData }) => checkData),
    'error',
  );
  for (const [name, files, ignores] of [
    ['files', OWN_FILES, [...CODE_FILES, ...SHARED_ENV_FILES]],
    ['data', [...OWN_FILES, ...SHARED_FILES], [...CODE_FILES, ...NOT_READ_FILES]],
  ] as const) {
    plugin.configs[name] = {
      name: `pi-guard/${name}`,
      files: [...files],
      ignores: [...ignores],
      language: DATA_LANGUAGE,
      plugins: { 'pi-guard': plugin },
      rules: dataRules,
    };
  }
  const codeRules = configured(
    rules.filter(({ check }) => check),
    'error',
  );
  for (const [name, id, extensions] of [
    ['miniProgram', 'mini-program', MARKUP_EXTENSIONS],
    ['html', 'html', PAGE_EXTENSIONS],
  ] as const) {
    plugin.configs[name] = {
      name: `pi-guard/${id}`,
      files: extensions.map((extension) => `**/*.${extension}`),
      language: DATA_LANGUAGE,
      plugins: { 'pi-guard': plugin },
      rules: codeRules,
    };
  }
  return plugin;
}

/** Rules of core, and the one about comments as the warning that ESLint's own is. */
function configured(some: readonly Pick<Rule, 'id'>[], entry: Linter.RuleEntry): Partial<Linter.RulesRecord> {
  return { ...Object.fromEntries(some.map(({ id }) => [`pi-guard/${id}`, entry])), [`pi-guard/${COMMENT_RULE}`]: 'warn' };
}
