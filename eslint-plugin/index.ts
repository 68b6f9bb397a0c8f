import type { Linter } from 'eslint';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createEslintSetup } from './eslint-setup.ts';
import { configuredFolders } from './host/config/configured-folders.ts';
import { baselineFor } from './host/baseline-files.ts';
import { ConfigFiles } from './host/config/config-files.ts';
import { GitAttributes } from './host/git/git-attributes.ts';
import { createPlugin, type PiGuardPlugin } from './plugin.ts';

export default withConfigurationInSettings(createPlugin(createEslintSetup()));

/**
 * `eslint --cache` reuses its results as long as a file's text and ESLint's own configuration stay: so the presets carry
 * a hash of the baseline, of the `.gitattributes` for the current folder, and of the `pi-guard.json` that apply to it and
 * to those below it.
 */
function withConfigurationInSettings(plugin: PiGuardPlugin): PiGuardPlugin {
  let hash: string | undefined;
  const settings = {
    /** Computed when ESLint reads it: a program that loads a plugin may not lint with it. */
    get 'pi-guard-config'() {
      return (hash ??= hashOfConfiguration(process.cwd()));
    },
  };
  for (const config of Object.values(plugin.configs) as Linter.Config[]) config.settings = settings;
  return plugin;
}

function hashOfConfiguration(cwd: string): string {
  const configs = new ConfigFiles({ cwd });
  const layers = JSON.stringify([cwd, ...configuredFolders(cwd)].map((folder) => configs.layersFor(join(folder, 'any'))));
  const baseline = JSON.stringify(baselineFor({ folder: cwd })?.baseline ?? null);
  const attributes = JSON.stringify(new GitAttributes().textsFor(cwd));
  return createHash('sha256').update(layers).update(baseline).update(attributes).digest('hex').slice(0, 16);
}
