/** Each archive by itself, with every package manager, in a project that has nothing else. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { archives, project, run, tool, type Ran } from './tools.ts';

type Manager = 'npm' | 'pnpm' | 'yarn 1' | 'yarn 4' | 'bun';

/** What a project may have beside its manifest. */
const SETTINGS: Partial<Record<Manager, Readonly<Record<string, string>>>> = {
  'yarn 4': { '.yarnrc.yml': 'enableTelemetry: false\nenableGlobalCache: false\n' },
};

describe('each archive alone', () => {
  let packed: Readonly<Record<string, string>>;
  let registry = '';
  before(() => {
    packed = archives();
    registry = run('npm', ['config', 'get', 'registry'], { cwd: process.cwd() }).out.trim();
  });

  function add(manager: Manager, cwd: string, archive: string): Ran {
    const env = { XDG_CONFIG_HOME: undefined, YARN_NPM_REGISTRY_SERVER: registry, npm_config_registry: registry, COREPACK_ENABLE_STRICT: '0', YARN_ENABLE_IMMUTABLE_INSTALLS: '0' };
    switch (manager) {
      case 'npm':
        return run('npm', ['install', '--save-dev', '--no-audit', '--no-fund', archive], { cwd, env });
      case 'pnpm':
        return run(process.execPath, [tool('pnpm/bin/pnpm.cjs'), 'add', '-D', archive], { cwd, env });
      case 'yarn 1':
        return run(process.execPath, [tool('yarn/bin/yarn.js'), 'add', '-D', '--no-lockfile', `file:${archive}`], { cwd, env });
      case 'yarn 4':
        return run(process.execPath, [tool('@yarnpkg/cli-dist/bin/yarn.js'), 'add', '-D', archive], { cwd, env });
      case 'bun':
        return run(tool('@oven/bun-linux-x64/bin/bun'), ['add', '-d', archive], { cwd, env });
    }
  }

  /** Runs Node as the manager does: yarn 4 has no node_modules by default. */
  function node(manager: Manager, cwd: string, args: readonly string[]): Ran {
    return manager === 'yarn 4' ? run(process.execPath, [tool('@yarnpkg/cli-dist/bin/yarn.js'), 'node', ...args], { cwd }) : run(process.execPath, args, { cwd });
  }

  function command(manager: Manager, cwd: string): Ran {
    return manager === 'yarn 4' ? run(process.execPath, [tool('@yarnpkg/cli-dist/bin/yarn.js'), 'pi-guard'], { cwd }) : run(join(cwd, 'node_modules/.bin/pi-guard'), [], { cwd });
  }

  for (const manager of ['npm', 'pnpm', 'yarn 1', 'yarn 4', 'bun'] as const) {
    const fresh = (): string => project({ 'package.json': '{ "name": "shop", "version": "1.0.0", "private": true }\n', 'a.js': 'console.log(user.phone);\n', ...SETTINGS[manager] });

    it(`${manager}: the command finds something`, () => {
      const cwd = fresh();
      const added = add(manager, cwd, packed['pi-guard'] ?? '');
      assert.equal(added.code, 0, added.out + added.err);
      const { code, out, err } = command(manager, cwd);
      assert.equal(code, 1, out + err);
      assert.match(out, /1 finding: 1 high\./);
    });

    it(`${manager}: the plugin and the masks load`, () => {
      for (const [name, script] of [['eslint-plugin-pi-guard', "if (!require('eslint-plugin-pi-guard').rules['no-log-personal-info']) process.exit(3)"], ['pi-guard-mask', "if (require('pi-guard-mask').maskPhone('15400001111') !== '154****1111') process.exit(3)"]] as const) {
        const cwd = fresh();
        const added = add(manager, cwd, packed[name] ?? '');
        assert.equal(added.code, 0, added.out + added.err);
        const { code, out, err } = node(manager, cwd, ['-e', script]);
        assert.equal(code, 0, name + out + err);
      }
    });
  }

  for (const version of ['22', '24']) {
    it(`npm ci on Node ${version}: no warning, with all three and ESLint, and it runs`, () => {
      const cwd = project({ 'package.json': '{ "name": "shop", "version": "1.0.0", "private": true }\n', 'a.js': 'console.log(user.phone);\n' });
      const on = (script: string): Ran => run('npx', ['-y', '-p', `node@${version}`, '-c', script], { cwd, env: { XDG_CONFIG_HOME: undefined, npm_config_registry: registry } });
      const installed = on(`npm install --save-dev --no-audit --no-fund eslint@10 ${Object.values(packed).join(' ')} && rm -rf node_modules && npm ci --no-audit --no-fund && node --version`);
      assert.equal(installed.code, 0, installed.err);
      assert.match(installed.out, new RegExp(`^v${version}\\.`, 'm'));
      assert.doesNotMatch(installed.out + installed.err, /warn/i);
      const scanned = on('node node_modules/pi-guard/dist/pi-guard.cjs');
      assert.deepEqual([scanned.code, /1 finding: 1 high\./.test(scanned.out), scanned.err], [1, true, '']);
    });
  }
});
