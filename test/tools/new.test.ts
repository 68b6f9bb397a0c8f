import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { foldersBelow } from './catalogue-folders.ts';
import { root } from './paths.ts';
import { HOMES, withRule } from './scaffold.ts';

const LEFT_OUT = /(?:^|[\\/])(?:node_modules|fixtures|\.[^\\/]+)$/;
const SINK = 'acme-trace';
const KIND = 'parking-permit';
const MODEL = 'acme-boxes';
const SCHEMA = 'acme-shapes';
const RULE = 'no-printed-example';

function node(folder: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '' } });
}

/** A copy of the repository that shares the installed packages. */
function copyOfRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'pi-guard-new-'));
  cpSync(root, copy, { recursive: true, filter: (source) => source === root || !LEFT_OUT.test(relative(root, source)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

describe('npm run new', function () {
  this.timeout(120_000);
  let copy = '';
  before(() => {
    copy = copyOfRepository();
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  function create(...args: string[]): SpawnSyncReturns<string> {
    return node(root, 'test/tools/new.ts', ...args, '--root', copy);
  }

  for (const [what, id, file] of [
    ['sink', SINK, `core/catalog/sinks/logs/${SINK}.ts`],
    ['kind', KIND, `core/catalog/kinds/basic/${KIND}.ts`],
    ['model', MODEL, `core/models/utilities/${MODEL}.ts`],
    ['schema', SCHEMA, `core/catalog/schemas/${SCHEMA}.ts`],
    ['rule', RULE, `core/rules/${RULE}.ts`],
  ] as const) {
    it(`writes a ${what}, renews the generated files and says what comes next`, () => {
      const { status, stdout, stderr } = create(what, id, '--zh', '停车证');
      assert.equal(status, 0, stderr);
      assert.ok(existsSync(join(copy, file)));
      assert.match(stdout, new RegExp(`^wrote ${file}$`, 'm'));
      assert.match(stdout, /^1\. .+\n2\. .+\n3\. .+\n4\. Run `npm run update` and `npm test`\.$/m);
      const index = what === 'rule' ? 'core/rules/index.ts' : what === 'schema' ? 'core/catalog/schemas/index.ts' : `${HOMES[what]}/index.ts`;
      assert.match(readFileSync(join(copy, index), 'utf8'), new RegExp(`from '\\./(?:[a-z]+/)?${id}\\.ts'`));
    });
    it(`refuses a second ${what} of that id`, () => {
      const { status, stderr } = create(what, id);
      assert.deepEqual([status, stderr], [2, `The ${what} "${id}" exists already: ${file}.\n`]);
    });
  }

  it('writes a model into the folder that it is given, and an index that finds it', () => {
    assert.equal(create('model', 'acme-store', '--in', 'stores').status, 0);
    assert.ok(existsSync(join(copy, 'core/models/stores/acme-store.ts')));
    assert.match(readFileSync(join(copy, 'core/models/index.ts'), 'utf8'), /from '\.\/stores\/acme-store\.ts'/);
  });

  it('writes a schema library in two files: what its types say, and what becomes of a value', () => {
    assert.ok(existsSync(join(copy, `core/models/schemas/${SCHEMA}.ts`)));
    assert.match(readFileSync(join(copy, 'core/models/index.ts'), 'utf8'), new RegExp(`from '\\./schemas/${SCHEMA}\\.ts'`));
  });

  it('writes a kind without a Chinese name', () => {
    assert.equal(create('kind', 'gym-card').status, 0);
  });

  it('writes a kind into the folder of its category', () => {
    assert.equal(create('kind', 'acme-pass', '--in', 'credential/keys').status, 0);
    assert.match(readFileSync(join(copy, 'core/catalog/kinds/credential/keys/acme-pass.ts'), 'utf8'), /category: 'credential'/);
  });

  it('leaves files whose types agree', () => {
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include: ['core/catalog/*/index.ts', 'core/models/index.ts', 'core/rules/index.ts', 'test/core/rules'] }));
    const { status, stdout } = node(copy, join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.new.json');
    assert.equal(status, 0, stdout);
  });

  it('leaves entries and rules whose tests pass', () => {
    const { status, stdout, stderr } = node(copy, 'test/tools/run-tests.ts', 'test/core/catalog/sinks.test.ts', 'test/core/catalog/kinds.test.ts', 'test/core/catalog/models.test.ts', 'test/core/catalog/declared-types.test.ts', `test/core/rules/${RULE}.test.ts`);
    assert.equal(status, 0, (stdout + stderr).slice(-2000));
    for (const title of [SINK, KIND, 'gym-card', MODEL, SCHEMA, RULE]) assert.match(stdout, new RegExp(`^ +${title}$`, 'm'));
  });

  const form = 'lower-case words joined by hyphens';
  for (const [args, sentence] of [
    [['sink', 'Acme_Log'], `"Acme_Log" is no id of a sink: write ${form}.`],
    [['kind', '../kind'], `"../kind" is no id of a kind: write ${form}.`],
    [['rule', 'phone-numbers'], `"phone-numbers" is no id of a rule: write ${form} that begin with "no-".`],
    [['sink', 'console'], 'The sink "console" exists already: core/catalog/sinks/logs/console.ts.'],
    [['sink', 'query-string'], 'The sink "query-string" exists already: core/catalog/recognised-sinks/query-string.ts.'],
    [['sink', 'acme', '--in', 'stores'], `--in names a folder of core/catalog/sinks: ${foldersBelow(root, 'core/catalog/sinks').join(', ')}.`],
    [['model', 'acme', '--in', '../stores'], `--in names a folder of core/models: ${foldersBelow(root, 'core/models').join(', ')}.`],
    [['rule', 'no-badges', '--in', 'stores'], '--in names the folder of a sink, a kind or a model; rules and schema libraries have none.'],
    [['kind', 'badge', '--zh', "it's"], 'The Chinese name must be text without quotes, backslashes and line breaks.'],
    [['fix', 'mask'], 'usage: npm run new -- sink|kind|model|schema|rule <id> [--zh <Chinese name>] [--in <folder>] [--root <repository>]'],
    [['sink'], 'usage: npm run new -- sink|kind|model|schema|rule <id> [--zh <Chinese name>] [--in <folder>] [--root <repository>]'],
    [['sink', 'acme', '--colour'], 'usage: npm run new -- sink|kind|model|schema|rule <id> [--zh <Chinese name>] [--in <folder>] [--root <repository>]'],
  ] as const) {
    it(`answers "${args.join(' ')}" with one sentence`, () => {
      const { status, stdout, stderr } = create(...args);
      assert.deepEqual([status, stdout, stderr], [2, '', `${sentence}\n`]);
    });
  }

  it('refuses a folder that is no copy of the repository', () => {
    const { status, stderr } = node(root, 'test/tools/new.ts', 'sink', 'acme', '--root', tmpdir());
    assert.deepEqual([status, stderr], [2, `"${tmpdir()}" is no copy of this repository.\n`]);
  });

  it('does not register a rule in a file without a list of rules', () => {
    assert.throws(() => withRule("import a from './a.ts';\nexport const other = [];\n", RULE), /no list of rules/);
  });
});
