/** `pi-guard.json` and `settings['pi-guard']` inside ESLint, and what happens when PI Guard itself fails there. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint as ESLint10, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint9';
import { ConfigFiles } from '../../eslint-plugin/host/config/config-files.ts';
import { createEslintSetup } from '../../eslint-plugin/eslint-setup.ts';
import { createPlugin } from '../../eslint-plugin/plugin.ts';
import * as parser from '../../eslint-plugin/parser.ts';

const LEAK = 'console.log(phone);\n';
const folders: string[] = [];

function project(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pi-guard-config-')));
  folders.push(folder);
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface LintOptions {
  readonly preset?: 'recommended' | 'strict';
  readonly settings?: object;
  readonly file?: string;
  readonly text?: string;
  readonly parser?: Linter.Parser;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

for (const [major, ESLint] of Object.entries({ 9: ESLint9 as unknown as typeof ESLint10, 10: ESLint10 })) {
  describe(`pi-guard.json in ESLint ${major}`, () => {
    /** Messages of one text, as ESLint gives them. */
    async function lint(cwd: string, { preset = 'recommended', settings, file = 'a.js', text = LEAK, parser: own }: LintOptions = {}): Promise<string[]> {
      const plugin = createPlugin(createEslintSetup());
      const eslint = new ESLint({
        cwd,
        overrideConfigFile: true,
        overrideConfig: [{ ...plugin.configs[preset], settings: settings === undefined ? {} : { 'pi-guard': settings }, languageOptions: { parser: own ?? (parser as unknown as Linter.Parser) } }],
      });
      const [result] = await eslint.lintText(text, { filePath: join(cwd, file) });
      return (result?.messages ?? []).map(({ message }) => message);
    }

    it('is found beside the file and above it, and changes what is reported', async () => {
      const cwd = project({ 'pi-guard.json': '{ "words": { "mobile-phone": ["hotline"] } }', 'sub/pi-guard.json': '{ "ignoreNames": ["phone"] }' });
      assert.equal((await lint(cwd, { text: 'console.log(hotline);' })).length, 1);
      assert.equal((await lint(cwd, { file: 'sub/a.js', text: 'console.log(hotline);' })).length, 1);
      assert.equal((await lint(cwd, { file: 'sub/a.js' })).length, 0);
      assert.equal((await lint(cwd)).length, 1);
    });

    it('silences rules that are off and files that are ignored', async () => {
      const cwd = project({ 'pi-guard.json': '{ "rules": { "no-log-personal-info": "off" }, "ignore": ["old"] }' });
      assert.equal((await lint(cwd)).length, 0);
      assert.equal((await lint(cwd, { text: 'localStorage.setItem("t", phone)' })).length, 1);
      assert.equal((await lint(cwd, { file: 'old/a.js', text: 'localStorage.setItem("t", phone)' })).length, 0);
    });

    it('goes before the preset of ESLint’s configuration', async () => {
      const guess = 'function f(account) { console.log(account); }';
      const silent = project({});
      assert.deepEqual([(await lint(silent, { text: guess })).length, (await lint(silent, { text: guess, preset: 'strict' })).length], [0, 1]);
      const strict = project({ 'pi-guard.json': '{ "preset": "strict" }' });
      assert.equal((await lint(strict, { text: guess })).length, 1);
      const narrow = project({ 'pi-guard.json': '{ "minLevel": "critical" }' });
      assert.equal((await lint(narrow, { preset: 'strict' })).length, 0);
    });

    it('settings name another file and the language; they go before pi-guard.json', async () => {
      const cwd = project({ 'pi-guard.json': '{ "ignoreNames": ["phone"], "locale": "zh-CN" }', 'ci/pi.json': '{ "ignoreNames": ["mobile"] }' });
      assert.equal((await lint(cwd)).length, 0);
      assert.match((await lint(cwd, { text: 'console.log(mobile)' })).join(), /手机号/);
      assert.match((await lint(cwd, { text: 'console.log(mobile)', settings: { locale: 'en' } })).join(), /Mobile number/);
      assert.match((await lint(cwd, { settings: { configFile: 'ci/pi.json' } })).join(), /Mobile number/);
    });

    it('when wrong is one readable error with file, line, key and allowed values', async () => {
      const cwd = project({ 'conf/pi-guard.json': '{\n  "minLevel": "hihg"\n}' });
      await assert.rejects(lint(cwd, { file: 'conf/a.js' }), (error: Error) => {
        assert.match(error.message.replaceAll('\\', '/'), /^Error while loading rule '[^']+': conf\/pi-guard\.json:2:15 "minLevel" must be one of "critical", "high", "medium", "low", "info"\. Did you mean "high"\?/);
        assert.doesNotMatch(error.stack ?? '', /^\s+at /m, 'ESLint prints the stack');
        return true;
      });
      await assert.rejects(lint(cwd, { settings: { locale: 'zh-CN', configFile: 'none.json' } }), /none\.json:1:1 文件无法读取。/);
    });

    it('settings take only their own keys', async () => {
      const cwd = project({});
      await assert.rejects(lint(cwd, { settings: { preset: 'strict' } }), /settings\["pi-guard"\]: unknown key "preset"\. Allowed: "configFile", "locale", "fix"\./);
      await assert.rejects(lint(cwd, { settings: { locale: 'fr' } }), /settings\["pi-guard"\]: "locale" must be one of "en", "zh-CN", "auto"\./);
    });

    it('a crash of the analysis is one message for the file, without words of the file', async () => {
      const failing = {
        parseForESLint(text: string, options: object) {
          const parsed = parser.parseForESLint(text, options);
          const [statement] = parsed.ast.body;
          const argument = statement?.type === 'ExpressionStatement' && statement.expression.type === 'CallExpression' ? statement.expression.arguments[0] : undefined;
          Object.defineProperty(argument, 'value', {
            get() {
              throw new RangeError(`secret ${text}`);
            },
          });
          return parsed;
        },
      };
      const messages = await lint(project({}), { text: 'console.log("a");', parser: failing as unknown as Linter.Parser });
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? '', /^PI Guard failed on this file and did not check it \(RangeError in [\w.]+\): please report it\./);
      assert.doesNotMatch(messages[0] ?? '', /secret/);
    });
  });
}

describe('the search for pi-guard.json', () => {
  it('reads again when the file has changed and a second has passed', () => {
    const cwd = project({ 'pi-guard.json': '{ "preset": "strict" }' });
    const once = new ConfigFiles({ cwd });
    const fresh = new ConfigFiles({ cwd, freshFor: -1 });
    const presets = () => [once, fresh].map((files) => files.forFile(join(cwd, 'a.js')).config.preset);
    assert.deepEqual(presets(), ['strict', 'strict']);
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "recommended" }');
    assert.deepEqual(presets(), ['strict', 'recommended']);
  });

  it('gives the same object after reading again what has not changed, so that what is known of modules lives on', () => {
    const cwd = project({ 'pi-guard.json': '{ "preset": "strict" }' });
    const files = new ConfigFiles({ cwd, freshFor: -1 });
    const configOf = () => files.forFile(join(cwd, 'a.js')).config;
    const first = configOf();
    assert.equal(configOf(), first);
    writeFileSync(join(cwd, 'pi-guard.json'), '{ "preset": "recommended" }');
    assert.notEqual(configOf(), first);
  });

  it('gives files of folders without one the same object', () => {
    const cwd = project({ 'pi-guard.json': '{}', 'a/b/c.js': '' });
    const files = new ConfigFiles({ cwd });
    assert.equal(files.forFile(join(cwd, 'a/b/c.js')).config, files.forFile(join(cwd, 'a.js')).config);
  });

  it('stops at the repository, and takes roles from there', () => {
    const outer = project({ 'pi-guard.json': '{ "preset": "strict" }', 'test/inner/.git/HEAD': '', 'test/inner/src/a.js': '' });
    const { config } = new ConfigFiles({ cwd: outer }).forFile(join(outer, 'test/inner/src/a.js'));
    assert.equal(config.preset, undefined);
    assert.deepEqual([...config.rolesOf(join(outer, 'test/inner/src/a.js'))], []);
    assert.deepEqual([...config.rolesOf(join(outer, 'test/inner/test/a.js'))], ['test']);
  });

  it('names one that cannot be read', () => {
    const cwd = project({ 'pi-guard.json/x': '' });
    const { problems } = new ConfigFiles({ cwd }).forFile(join(cwd, 'a.js'));
    assert.deepEqual(problems.map(({ file, message }) => [file, message.en]), [[join(cwd, 'pi-guard.json'), 'the file cannot be read.']]);
  });
});
