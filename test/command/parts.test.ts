/** The parts of the command that need no process. */
import assert from 'node:assert/strict';
import { withoutForeignRules } from '../../eslint-plugin/command/foreign-rules.ts';
import { generatedReason } from '../../eslint-plugin/command/generated-code.ts';
import { parseOptions } from '../../eslint-plugin/command/options.ts';
import { Progress } from '../../eslint-plugin/command/progress.ts';
import { fileReason, folderReason, languageKind } from '../../eslint-plugin/command/skipped-names.ts';
import { environmentLocale } from '../../eslint-plugin/host/locale.ts';

describe('options of the command', () => {
  it('are read with and without =, short and long, before and after the paths', () => {
    const options = parseOptions(['a', '-f', 'json', '--preset=strict', 'b', '--max-warnings', '0', '--no-inline-config', '--', '--c']);
    assert.ok(!('wrong' in options));
    assert.deepEqual(options.paths, ['a', 'b', '--c']);
    assert.deepEqual([options.format, options.preset, options.maxWarnings, options.inlineConfig, options.allFiles], ['json', 'strict', 0, false, false]);
  });

  it('names of object members are no options', () => {
    assert.ok('wrong' in parseOptions(['--constructor']));
    assert.ok('wrong' in parseOptions(['--__proto__=1']));
  });
});

describe('code that nobody wrote here', () => {
  const long = (text: string, times: number) => text.repeat(times);
  const CASES: readonly (readonly [why: string, path: string, text: string, reason: string | undefined])[] = [
    ['statements without line breaks', 'a.js', long('var a=b(c),d=e;', 200), 'minified'],
    ['a short single line', 'a.js', 'var a=b(c),d=e;', undefined],
    ['one long line among many short ones', 'a.js', long('const a = 1;\n', 500) + long('x+', 600) + '1', undefined],
    ['an embedded image', 'a.js', `export default "${long('A', 20_000)}";\n`, undefined],
    ['a typed file', 'a.ts', long('var a=b(c),d=e;', 200), undefined],
    ['webpack', 'a.mjs', '(() => {\n  function __webpack_require__(moduleId) {}\n})();\n', 'bundled'],
    ['a webpack chunk', 'a.js', '(window["webpackJsonp"] = window.webpackJsonp || []).push([[1], {}]);', 'bundled'],
    ['code that names a webpack variable', 'a.js', '__webpack_public_path__ = window.base;\n', undefined],
    ['esbuild', 'a.cjs', 'var __commonJS = (cb, mod) => function () {};\n', 'bundled'],
    ['a UMD wrapper', 'a.js', '(function (global, factory) {\n  typeof exports === "object" ? factory(exports) : factory(global);\n})(this, function () {});\n', 'bundled'],
    ['a function of two parameters', 'a.js', '(function (a, b) {\n  return a + b;\n})(1, 2);\n', undefined],
    ['a published library', 'a.js', '/*! name v3.4.1 | (c) Somebody | some.org/license */\nfoo();\n', 'vendored'],
    ['a scoped package', 'a.js', '/**\n * @scope/name v1.0.0\n * Licensed under MIT\n */\nfoo();\n', 'vendored'],
    ['a company’s own header', 'a.js', '/**\n * Order service\n * @version 1.0.0\n * Copyright (c) 2024 Company\n */\nfoo();\n', undefined],
    ['a licence without a version', 'a.js', '/* Licensed under the Apache License, Version 2.0 */\nfoo();\n', undefined],
  ];
  for (const [why, path, text, reason] of CASES) {
    it(`${why}: ${reason ?? 'is scanned'}`, () => assert.equal(generatedReason(path, text), reason));
  }

  it('is told by names too', () => {
    assert.deepEqual(['a.min.js', 'b-min.js', 'admin.js', 'app.bundle.js', 'bundle.js', 'chunk-vendors.3f2a.js', 'a.umd.js'].map(fileReason), ['minified', 'minified', undefined, 'bundled', undefined, 'bundled', 'bundled']);
    for (const [path, reason] of [
      ['mall/vendor', 'vendored'],
      ['mall/public/vendors', 'vendored'],
      ['mall/src/views/vendor', undefined],
      ['views/vendor', undefined],
      ['mall/Dist', 'bundled'],
      ['mall/src/miniprogram_npm', 'vendored'],
      ['mall/lib/third-party', undefined],
      ['mall/build', undefined],
      ['mall/lib', undefined],
      ['mall/uni_modules', undefined],
    ] as const) {
      assert.equal(folderReason(path.split('/')), reason, path);
    }
    assert.deepEqual(['a.vue', 'a.MTS', 'a.png', 'README', '.env', 'a.wxml', 'a.json', 'package-lock.json'].map(languageKind), ['read', 'read', 'asset', 'asset', 'read', 'other', 'read', 'asset']);
  });
});

describe('comments that switch on other rules', () => {
  it('lose their meaning and keep their length', () => {
    const text = '/* eslint quotes: 2 */ a /*eslint no-undef:2*/ /* eslint-disable */ /* eslint pi-guard/no-log-personal-info: 0 */ // eslint x';
    const changed = withoutForeignRules(text);
    assert.equal(changed.length, text.length);
    assert.equal(changed, '/* ------ quotes: 2 */ a /*------ no-undef:2*/ /* eslint-disable */ /* eslint pi-guard/no-log-personal-info: 0 */ // eslint x');
  });
});

describe('progress', () => {
  const streamOf = (isTTY: boolean) => {
    const written: string[] = [];
    return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream };
  };

  it('shows on a terminal, in the reader’s language, and is gone at the end', () => {
    const { written, stream } = streamOf(true);
    const progress = new Progress(stream, 'zh-CN');
    progress.show(3, 10);
    progress.show(4, 10);
    progress.clear();
    assert.deepEqual(written, ['\r正在扫描：3/10 个文件\u001b[K', '\r\u001b[K']);
  });

  it('is silent elsewhere', () => {
    const { written, stream } = streamOf(false);
    const progress = new Progress(stream, 'en');
    progress.show(3, 10);
    progress.clear();
    assert.deepEqual(written, []);
  });
});

describe('language of the environment', () => {
  for (const [env, locale] of [
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh', LANG: 'C' }, 'zh-CN'],
    [{ LANG: 'zh_TW.Big5' }, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LC_ALL: 'en_US', LANG: 'zh_CN' }, 'en'],
    [{ LANG: 'zhx' }, 'en'],
  ] as const) {
    it(`${JSON.stringify(env)} is ${locale}`, () => assert.equal(environmentLocale(env), locale));
  }

  it('is the system’s when no variable says anything', () => {
    assert.equal(environmentLocale({}), Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en');
  });
});
