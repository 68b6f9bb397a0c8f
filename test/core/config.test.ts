/** `pi-guard.json`: what it may say, what is wrong in it, and what it changes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, checkSettings, closest, compileConfig, globMatcher, isReported, LEVELS, LOCALES, readConfig, type ConfigFile } from '../../core/index.ts';
import { keys } from '../../core/config/keys.ts';
import { configSchema } from '../../core/config/schema.ts';
import { root } from '../tools/paths.ts';

describe('reading pi-guard.json', () => {
  it('takes comments, trailing commas, a byte order mark and CRLF', () => {
    const { settings, problems } = readConfig('pi-guard.json', '\uFEFF{\r\n  // why\r\n  "preset": "strict", /* and */\r\n  "ignore": ["a",],\r\n}');
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, { preset: 'strict', ignore: ['a'] });
  });

  it('takes every key', () => {
    const settings: ConfigFile = {
      $schema: './schema.json',
      root: true,
      extends: './company.json',
      preset: 'recommended',
      rules: { 'no-log-personal-info': 'warn' },
      minLevel: 'high',
      levels: { email: 'low' },
      locale: 'auto',
      words: { 'mobile-phone': ['hotline'] },
      ignoreNames: ['phoneModel'],
      ignoreValues: [`sha256:0123456789abcdef:${'0'.repeat(64)}`],
      ignore: ['legacy', '!legacy/kept.js'],
      sinks: [{ global: 'tracker', member: 'send', args: [0], sink: 'log' }, { module: '*/utils/report', sink: 'storage' }],
      maskers: ['hide', { module: '@company/privacy', name: 'cover' }],
      roles: { 'src/api/**': 'server' },
      modules: { '@shared': 'packages/shared/src' },
      requireReason: true,
    };
    assert.deepEqual(Object.keys(settings).sort(), Object.keys(keys).sort(), 'the example above is complete');
    assert.deepEqual(readConfig('pi-guard.json', JSON.stringify(settings)), { settings, problems: [], extendsOffset: JSON.stringify(settings).indexOf('"./company.json"') });
  });

  const WRONG: readonly { readonly text: string; readonly at: string; readonly key: string; readonly says: RegExp; readonly kept?: ConfigFile }[] = [
    { text: '{ "presett": "strict", "root": true }', at: '1:3', key: 'presett', says: /unknown key "presett"\. Did you mean "preset"\? Allowed: .*"minLevel"/, kept: { root: true } },
    { text: '{\n  "preset": "strickt"\n}', at: '2:13', key: 'preset', says: /must be one of "recommended", "strict"\. Did you mean "strict"/, kept: {} },
    { text: '{ "minLevel": 3 }', at: '1:15', key: 'minLevel', says: /must be one of "critical", "high", "medium", "low", "info"/ },
    { text: '{ "root": "yes" }', at: '1:11', key: 'root', says: /must be true or false/ },
    { text: '{ "ignore": "dist" }', at: '1:13', key: 'ignore', says: /must be a list/ },
    { text: '{ "ignoreNames": ["a", "", "b"] }', at: '1:24', key: 'ignoreNames[1]', says: /a text that is not empty/, kept: { ignoreNames: ['a', 'b'] } },
    { text: '{ "rules": { "pi-guard/no-log-personal-info": "off", "no-store-personal-info": "warn" } }', at: '1:14', key: 'rules.pi-guard/no-log-personal-info', says: /Did you mean "no-log-personal-info"/, kept: { rules: { 'no-store-personal-info': 'warn' } } },
    { text: '{ "words": { "phone": ["x"] } }', at: '1:14', key: 'words.phone', says: /Did you mean "mobile-phone"\? Allowed: .* more \(see schema\.json\)/, kept: { words: {} } },
    { text: '{ "sinks": [{ "sink": "log" }] }', at: '1:13', key: 'sinks[0]', says: /needs "module" or "global"/, kept: { sinks: [] } },
    { text: '{ "sinks": [{ "global": "a" }] }', at: '1:13', key: 'sinks[0]', says: /needs "sink"/ },
    { text: '{ "sinks": [{ "global": "a", "module": "b", "sink": "log" }] }', at: '1:13', key: 'sinks[0]', says: /only one of "module", "global"/ },
    { text: '{ "sinks": [{ "global": "a", "sink": "log", "args": [-1] }] }', at: '1:54', key: 'sinks[0].args[0]', says: /a whole number from 0/, kept: { sinks: [{ global: 'a', sink: 'log', args: [] }] } },
    { text: '{ "maskers": [5, "hide"] }', at: '1:15', key: 'maskers[0]', says: /a text or an object/, kept: { maskers: ['hide'] } },
    { text: '{ "exclude": ["dist"] }', at: '1:3', key: 'exclude', says: /Did you mean "ignore"/, kept: {} },
    { text: '{ "levels": { "name": "low" } }', at: '1:15', key: 'levels.name', says: /Did you mean "person-name"/, kept: { levels: {} } },
    { text: '{ "roles": { "src/**": "sever" } }', at: '1:24', key: 'roles.src/**', says: /Did you mean "server"/ },
    { text: '{ "ignoreValues": ["hunter2!"] }', at: '1:20', key: 'ignoreValues[0]', says: /must be a digest "sha256:…:…" as `pi-guard --hash-value` makes it, never the value itself/, kept: { ignoreValues: [] } },
    { text: '{ "modules": { "@a": "/etc", "@b": "src" } }', at: '1:22', key: 'modules.@a', says: /"modules\.@a" must be a path relative to this file\./, kept: { modules: { '@b': 'src' } } },
    { text: '[]', at: '1:1', key: '', says: /must hold one JSON object/, kept: {} },
    { text: '', at: '1:1', key: '', says: /not valid JSON/, kept: {} },
    { text: '{\n  "preset": "strict"\n  "root": true\n}', at: '3:3', key: '', says: /not valid JSON/, kept: { preset: 'strict', root: true } },
    { text: '{ "__proto__": { "preset": "strict" }, "constructor": 1 }', at: '1:3', key: '__proto__', says: /unknown key/, kept: {} },
  ];
  for (const { text, at, key, says, kept } of WRONG) {
    it(`names the place and the allowed values in ${JSON.stringify(text)}`, () => {
      const { settings, problems } = readConfig('app/pi-guard.json', text);
      const [problem] = problems;
      assert.ok(problem);
      assert.equal(problem.file, 'app/pi-guard.json');
      assert.deepEqual([`${problem.line}:${problem.column}`, problem.key], [at, key]);
      assert.match(problem.message.en, says);
      for (const locale of LOCALES) assert.doesNotMatch(problem.message[locale], /undefined|\{\w+\}|\[object/);
      assert.match(problem.message['zh-CN'], /[\u4e00-\u9fa5]/);
      if (kept) assert.deepEqual(settings, kept);
    });
  }

  it('never repeats a value, only keys', () => {
    const { problems } = readConfig('pi-guard.json', '{ "preset": "hunter2!", "rules": { "no-log-personal-info": "hunter2!" }, "root": "hunter2!" }');
    assert.equal(problems.length, 3);
    assert.ok(!JSON.stringify(problems).includes('hunter2!'));
  });

  it('guesses what was meant only when it is near', () => {
    assert.equal(closest('ignorenames', ['ignoreNames', 'ignore']), 'ignoreNames');
    assert.equal(closest('min_level', ['minLevel']), 'minLevel');
    assert.equal(closest('qqqq', ['ignore', 'rules']), undefined);
  });

  it('holds settings of another surface to the same shapes', () => {
    const fields = { locale: { is: 'choice', values: ['en', 'zh-CN'] } } as const;
    assert.deepEqual(checkSettings('settings', { locale: 'en' }, fields), []);
    assert.deepEqual(checkSettings('settings', { locale: 'fr', preset: 'strict' }, fields).map(({ key }) => key), ['locale', 'preset']);
  });
});

describe('the schema of pi-guard.json', () => {
  it('is the committed one', () => {
    assert.deepEqual(JSON.parse(readFileSync(join(root, 'core/config/schema.json'), 'utf8')), JSON.parse(JSON.stringify(configSchema())));
  });

  it('describes every key in both languages', () => {
    const { properties } = configSchema() as { properties: Record<string, { description: string }> };
    assert.deepEqual(Object.keys(properties), Object.keys(keys));
    for (const { description } of Object.values(properties)) assert.match(description, /\w[^\n]*\n[^\n]*[\u4e00-\u9fa5]/);
  });
});

describe('globs', () => {
  const CASES: readonly (readonly [glob: string, base: string, path: string, matches: boolean])[] = [
    ['legacy', '/app', '/app/legacy/a.js', true],
    ['legacy', '/app', '/app/src/legacy/deep/a.js', true],
    ['legacy/', '/app', '/app/legacy/a.js', true],
    ['legacy', '/app', '/app/legacy.js', false],
    ['./src/*.js', '/app', '/app/src/a.js', true],
    ['/src/*.js', '/app', '/app/src/a.js', true],
    ['src/*.js', '/app', '/app/src/b/a.js', false],
    ['src/**/*.js', '/app', '/app/src/a.js', true],
    ['*.gen.js', '/app', '/app/src/.cache/a.gen.js', true],
    ['**/*.{js,ts}', '/app', '/app/a.ts', true],
    ['src', '/app', '/other/src/a.js', false],
    ['src', '/app', '/app2/src/a.js', false],
    ['src\\api', 'C:\\app', 'c:\\app\\src\\api\\a.js', true],
    ['src/api', 'C:/app', 'C:\\app\\src\\api\\a.js', true],
    ['a.js', '/', '/a.js', true],
    ['/', '/app', '/app/a.js', false],
  ];
  for (const [glob, base, path, matches] of CASES) {
    it(`${glob} in ${base} ${matches ? 'covers' : 'leaves out'} ${path}`, () => {
      assert.equal(globMatcher({ glob, base })(path), matches);
    });
  }
});

/** Sinks and names of the findings in a text, as `sink:names:level`. */
function findingsIn(text: string, settings: ConfigFile, path = '/app/src/a.js'): string[] {
  const config = compileConfig([{ settings, base: '/app' }], '/app');
  return analyze({ path, text }, { config }).findings.map(({ sink, data, level }) => `${sink}:${data['names']}:${level}`);
}

describe('what pi-guard.json changes', () => {
  it('nothing when it is empty', () => {
    assert.deepEqual(findingsIn('console.log(phone)', {}), ['console:phone:high']);
  });

  it('rules that are off say nothing', () => {
    assert.deepEqual(findingsIn('console.log(phone); localStorage.setItem("p", phone)', { rules: { 'no-log-personal-info': 'off' } }), ['web-storage:phone:high']);
    assert.deepEqual(findingsIn('console.log(phone)', { rules: { 'no-log-personal-info': 'warn' } }), ['console:phone:high']);
  });

  it('levels of kinds', () => {
    assert.deepEqual(findingsIn('console.log(phone)', { levels: { 'mobile-phone': 'low' } }), ['console:phone:low']);
  });

  it('words add to the vocabulary and ignoreNames take from it', () => {
    assert.deepEqual(findingsIn('console.log(hotLine, phone)', { words: { 'mobile-phone': ['hot_line'] } }), ['console:hotLine, phone:high']);
    assert.deepEqual(findingsIn('console.log(phone); console.log(mobile)', { ignoreNames: ['phone'] }), ['console:mobile:high']);
    const event = "bus.on('selectAddress', (data) => { console.log(data) })";
    assert.equal(findingsIn(event, {}).length, 1);
    assert.deepEqual(findingsIn(event, { ignoreNames: ['address'] }), [], 'what an event is named after');
    assert.deepEqual(analyze({ path: 'a.js', text: event }, { config: compileConfig([{ base: '', settings: { levels: { address: 'info' } } }]) }).findings.map(({ level }) => level), ['info'], 'a record is no worse than its fields');
  });

  it('ignored files have no findings, and the last matching glob decides', () => {
    const settings: ConfigFile = { ignore: ['legacy', '!legacy/kept.js'] };
    assert.deepEqual(findingsIn('console.log(phone)', settings, '/app/legacy/a.js'), []);
    assert.deepEqual(findingsIn('console.log(phone)', settings, '/app/legacy/kept.js').length, 1);
  });

  it('a global of the project is a sink', () => {
    const settings: ConfigFile = { sinks: [{ global: 'tracker', member: 'send', args: [1], sink: 'log' }] };
    assert.deepEqual(findingsIn('tracker.send("x", phone)', settings), ['configured-log:phone:high']);
    assert.deepEqual(findingsIn('tracker.send(phone, 1); tracker.other(1, phone)', settings), []);
    assert.deepEqual(findingsIn('const tracker = make(); tracker.send("x", phone)', settings), [], 'a local variable of the same name is another one');
  });

  it('a module of the project is a sink, however it is imported', () => {
    const settings: ConfigFile = { sinks: [{ module: '*/utils/report', member: 'report', sink: 'log' }] };
    for (const imported of ['import { report } from "../utils/report"; report(phone)', 'import { report as r } from "@/utils/report"; r(phone)', 'const u = require("./utils/report"); u.report(phone)']) {
      assert.deepEqual(findingsIn(imported, settings), ['configured-log:phone:high'], imported);
    }
    assert.deepEqual(findingsIn('import { report } from "../utils/reporters"; report(phone)', settings), []);
  });

  it('maskers by name and by module make a value harmless', () => {
    const settings: ConfigFile = { maskers: ['veil', { module: '@company/privacy', name: 'cover' }] };
    assert.deepEqual(findingsIn('console.log(veil(phone), this.tools.veil(mobile))', settings), []);
    assert.deepEqual(findingsIn('import { cover as c } from "@company/privacy"; console.log(c(phone))', settings), []);
    assert.deepEqual(findingsIn('import { cover } from "elsewhere"; console.log(cover(phone)?.x, phone)', settings).length, 1);
  });

  it('roles go before what the path suggests', () => {
    const inTest = findingsIn('console.log(phone)', {}, '/app/test/a.js');
    assert.notDeepEqual(inTest, ['console:phone:high'], 'a test is less serious');
    assert.deepEqual(findingsIn('console.log(phone)', { roles: { src: 'test' } }), inTest);
    assert.deepEqual(findingsIn('console.log(phone)', { roles: { test: 'server' } }, '/app/test/a.js'), ['console:phone:high']);
    assert.deepEqual(findingsIn('console.log(phone)', { roles: { 'src/**': 'mock', 'src/a.js': 'server' } }), ['console:phone:high'], 'the last matching glob decides');
  });

  it('folders above the project say nothing about its files', () => {
    const at = (rootFolder: string) => compileConfig([], rootFolder).rolesOf('/home/test/demo/app/src/a.js');
    assert.deepEqual([...at('/home/test/demo/app')], []);
    assert.deepEqual([...compileConfig([], 'C:\\test\\app').rolesOf('C:\\test\\app\\src\\a.js')], []);
  });

  it('nearer layers win, lists add up', () => {
    const config = compileConfig([
      { base: '/app', settings: { preset: 'strict', minLevel: 'info', rules: { 'no-log-personal-info': 'off', 'no-store-personal-info': 'off' }, ignore: ['a.js'], ignoreNames: ['phone'] } },
      { base: '/app/sub', settings: { minLevel: 'high', rules: { 'no-log-personal-info': 'error' }, ignore: ['b.js'], ignoreNames: ['mobile'] } },
    ]);
    assert.deepEqual([config.preset, config.minLevel], ['strict', 'high']);
    assert.deepEqual(config.rules, { 'no-log-personal-info': 'error', 'no-store-personal-info': 'off' });
    assert.deepEqual(['/app/a.js', '/app/b.js', '/app/sub/b.js', '/app/sub/a.js'].map((path) => config.isIgnored(path)), [true, false, true, true]);
    assert.deepEqual(['phone', 'mobile', 'tel'].map((name) => config.vocabulary.match(name)?.kind.id), [undefined, undefined, 'mobile-phone']);
  });

  it('minLevel narrows and widens a preset', () => {
    const [finding] = analyze({ path: 'a.js', text: 'console.log(phone)' }).findings;
    assert.ok(finding);
    assert.deepEqual(LEVELS.map((level) => isReported(finding, 'recommended', level)), [false, true, true, true, true]);
  });
});
