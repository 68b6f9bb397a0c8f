import type { Linter } from 'eslint';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createEslintSetup } from './eslint-setup.ts';
import { baselineFor } from './host/baseline-files.ts';
import { ConfigFiles } from './host/config-files.ts';
import { createPlugin, type PiGuardPlugin } from './plugin.ts';

export default withConfigurationInSettings(createPlugin(createEslintSetup()));

/**
 * `eslint --cache` keeps what it found as long as a file's text and ESLint's own configuration stay: so the presets carry
 * a hash of the `pi-guard.json` and the baseline that apply to the current folder. What folders below have is not in it.
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
  const layers = JSON.stringify(new ConfigFiles({ cwd }).layersFor(join(cwd, 'any')));
  const baseline = JSON.stringify(baselineFor({ folder: cwd })?.baseline ?? null);
  return createHash('sha256').update(layers).update(baseline).digest('hex').slice(0, 16);
}
