/**
 * Copies of the built plugin, each with a core of its own: what one variant has worked out about a tree must not help
 * the next one.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PiGuardPlugin } from '../../eslint-plugin/plugin.ts';
import { root } from '../tools/paths.ts';

const require = createRequire(import.meta.url);
const ENTRY = join(root, 'eslint-plugin/dist/index.cjs');
const CORE = join(root, 'eslint-plugin/dist/core.cjs');

export class PluginCopy {
  private readonly core: NodeJS.Module;

  constructor() {
    delete require.cache[CORE];
    require(CORE);
    this.core = require.cache[CORE] as NodeJS.Module;
  }

  /** The plugin as a new process would have it: nothing is known of any module or configuration; code that is warm stays so. */
  fresh(): PiGuardPlugin {
    delete require.cache[ENTRY];
    require.cache[CORE] = this.core;
    const plugin = require(ENTRY) as PiGuardPlugin;
    // The entry takes the core that is there when it is first asked.
    for (const rule of Object.values(plugin.rules ?? {})) void rule.meta?.docs?.url;
    return plugin;
  }
}
