import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../tools/paths.ts';

const folder = join(root, 'eslint-plugin');
const require = createRequire(import.meta.url);

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

describe('eslint-plugin-pi-guard as a package', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

  for (const [name, target] of Object.entries(manifest.exports)) {
    it(`has every file that it exports as ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) assert.ok(existsSync(join(folder, path)), path);
    });
  }

  it('loads with require, rules and presets in place', () => {
    const plugin = require(join(folder, 'dist/index.cjs')) as { rules: object; configs: Record<string, { rules: object }> };
    assert.deepEqual(Object.keys(plugin.configs), ['recommended', 'strict', 'files', 'data', 'miniProgram', 'html']);
    const parser = require(join(folder, 'dist/parser.cjs')) as { parseForESLint: unknown };
    assert.equal(typeof parser.parseForESLint, 'function');
  });

  it('loads core with the first file only, and reads no configuration before', () => {
    const script = `
      const plugin = require(${JSON.stringify(join(folder, 'dist/index.cjs'))});
      const isLoaded = () => Object.keys(require.cache).some((path) => /core\\.cjs$/.test(path));
      const loaded = [isLoaded()];
      JSON.stringify(plugin.rules['no-log-personal-info'].meta.messages);
      loaded.push(isLoaded());
      const { Linter } = require('eslint');
      const [message] = new Linter().verify('console.log(user.phone)', [plugin.configs.recommended]);
      console.log(JSON.stringify([...loaded, isLoaded(), message.ruleId]));
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [false, false, true, 'pi-guard/no-log-personal-info']);
  });

  it('takes at most 2.85 MB when installed', () => {
    const [{ unpackedSize }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })) as [{ unpackedSize: number }];
    assert.ok(unpackedSize <= 2_850_000, `${unpackedSize} bytes`);
  });

  it('has its types for the resolution of old configurations too', () => {
    for (const [name, file] of [['eslint-plugin-pi-guard', 'index.d.ts'], ['eslint-plugin-pi-guard/parser', 'parser.d.ts']] as const) {
      const { resolvedModule } = ts.resolveModuleName(name, join(root, 'test/any.ts'), { moduleResolution: ts.ModuleResolutionKind.Node10 }, ts.sys);
      assert.equal(resolvedModule?.resolvedFileName.replaceAll('\\', '/').split('/').slice(-2).join('/'), `dist/${file}`);
    }
  });

  it('has the types of all rules', () => {
    const declared = readFileSync(join(root, 'eslint-plugin/types/index.d.ts'), 'utf8').match(/'no-[\w-]+'/g) ?? [];
    assert.deepEqual(declared.map((name) => name.slice(1, -1)), Object.keys((require('../../eslint-plugin/dist/index.cjs') as { rules: object }).rules).sort());
  });

  it('type-checks in a configuration', function () {
    this.timeout(180_000);
    const file = join(root, 'test', `config-${process.pid}.check.mts`);
    writeFileSync(
      file,
      "import type { Linter, Rule } from 'eslint';\nimport piGuard from 'eslint-plugin-pi-guard';\nimport parser from 'eslint-plugin-pi-guard/parser';\nconst config: Linter.Config[] = [piGuard.configs.recommended, piGuard.configs.strict, { languageOptions: { parser } }];\nexport default config;\nexport const rule: Rule.RuleModule = piGuard.rules['no-log-personal-info'];\nexport const { name } = piGuard.meta;\n// @ts-expect-error There is no preset of this name.\nconfig.push(piGuard.configs.recomended);\n",
    );
    try {
      const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noEmit: true, skipLibCheck: true, types: [] });
      const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      assert.deepEqual(problems, []);
    } finally {
      rmSync(file);
    }
  });
});
