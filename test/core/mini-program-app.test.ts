/**
 * An invented mini-program of twelve pages and components, in the dialects of two platforms: what must be reported is
 * marked at the end of its line, and nothing else may be.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, isReported, isSuppressed, type ModuleHost } from '../../core/index.ts';
import { root } from '../tools/paths.ts';

const folder = join(root, 'test/fixtures/mini-program');
const EXPECTED = /(?:\/\/|<!--) expect: ([\w-]+)/;

type Files = ReadonlyMap<string, string>;

function readFiles(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(names.filter((name) => /\.\w+$/.test(name)).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/** The same program for Alipay: https://opendocs.alipay.com/mini/framework/axml */
function forAlipay(files: Files): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path.replace(/wxml$/, 'axml'), path.endsWith('.wxml') ? text.replace(/\bwx:/g, 'a:').replace(/\b(bind|catch):?([a-z])/g, (_, verb: string, letter: string) => (verb === 'bind' ? 'on' : 'catch') + letter.toUpperCase()).replace(/<(\/?)wxs/g, '<$1sjs') : text]));
}

function hostOf(files: Files): ModuleHost {
  const find = (path: string): string | undefined => [path, `${path}.js`].find((one) => files.has(one));
  return { read: (id) => files.get(id), entries: () => ['/app.js'], resolve: (specifier, from) => find(new URL(specifier, `file://${from}`).pathname) };
}

/** `path:line rule` of everything that `recommended` reports. */
function reported(files: Files): string[] {
  const host = hostOf(files);
  return [...files].filter(([path]) => !path.endsWith('.json')).flatMap(([path, text]) => {
    const { findings, directives, failure } = analyze({ path, text }, { host });
    assert.equal(failure, undefined, path);
    return findings.filter((finding) => isReported(finding, 'recommended') && !isSuppressed(finding, directives)).map(({ range, ruleId }) => `${path}:${text.slice(0, range.start).split('\n').length} ${ruleId}`);
  });
}

function expected(files: Files): string[] {
  return [...files].flatMap(([path, text]) => text.split('\n').flatMap((line, index) => {
    const rule = EXPECTED.exec(line)?.[1];
    return rule === undefined ? [] : [`${path}:${index + 1} ${rule}`];
  }));
}

describe('an invented mini-program', () => {
  for (const [dialect, files] of [['WeChat', readFiles()], ['Alipay', forAlipay(readFiles())]] as const) {
    it(`has its leaks and nothing else reported in the dialect of ${dialect}`, () => assert.deepEqual(reported(files), expected(files)));
  }

  it('tells less without its markup', () => {
    const scripts = new Map([...readFiles()].filter(([path]) => !path.endsWith('.wxml')));
    assert.ok(reported(scripts).length < expected(scripts).length / 2);
  });
});
