/** Other linters and scanners, in a folder of their own with their own lock file; `npm run bench` installs them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint } from 'eslint';
import { root } from '../tools/paths.ts';

export const PEERS = join(root, 'test/bench/peers');
const require = createRequire(join(PEERS, 'package.json'));

/** Rules of others that look for the same, by the name of the variant. */
const RULES = {
  'sonarjs 2': ['eslint-plugin-sonarjs', ['no-hardcoded-passwords', 'no-hardcoded-secrets']],
  'sonarjs 4': ['eslint-plugin-sonarjs', ['no-hardcoded-passwords', 'no-hardcoded-secrets', 'hardcoded-secret-signatures', 'confidential-information-logging']],
  'secure-coding 4': ['eslint-plugin-secure-coding', ['no-hardcoded-credentials', 'no-sensitive-data-exposure', 'no-pii-in-logs', 'no-hardcoded-session-tokens']],
  'no-secrets': ['eslint-plugin-no-secrets', ['no-secrets']],
} as const;

export interface PeerVariant {
  readonly name: string;
  readonly plugin: ESLint.Plugin;
  readonly rules: readonly string[];
}

/** Installs what the lock file says, unless it is there. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: PEERS, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('the peers could not be installed');
}

export async function peerVariants(): Promise<PeerVariant[]> {
  const variants: PeerVariant[] = [];
  for (const [name, [module, rules]] of Object.entries(RULES)) variants.push({ name, plugin: pluginIn(await import(pathToFileURL(require.resolve(module)).href)), rules });
  return variants;
}

/** Path of a module of the peers. */
export function peerFile(specifier: string): string {
  return require.resolve(specifier);
}

interface Loaded extends ESLint.Plugin {
  readonly default?: Loaded;
}

function pluginIn(loaded: Loaded): ESLint.Plugin {
  if (loaded.rules) return loaded;
  if (!loaded.default) throw new Error('a peer has no rules');
  return pluginIn(loaded.default);
}
