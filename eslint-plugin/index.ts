import type { Linter } from 'eslint';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createEslintSetup } from './eslint-setup.ts';
import { configuredFolders } from './host/configured-folders.ts';
import { baselineFor } from './host/baseline-files.ts';
import { ConfigFiles } from './host/config-files.ts';
import { createPlugin, type PiGuardPlugin } from './plugin.ts';

export default withConfigurationInSettings(createPlugin(createEslintSetup()));

/**
 * `eslint --cache` keeps what it found as long as a file's text and ESLint's own configuration stay: so the presets carry
 * a hash of the baseline and of the `pi-guard.json` that apply to the current folder and to those below it.
 */
function withConfigurationInSettings(plugin: PiGuardPlugin): PiGuardPlugin {
  let hash: string | undefined;
  const settings = {
    /** Read when ESLint asks: whoever loads a plugin may not lint with it. */
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
  return createHash('sha256').update(layers).update(baseline).digest('hex').slice(0, 16);
}
