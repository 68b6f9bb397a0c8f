/**
 * An invented mini-program of twelve pages, in the dialects of four platforms: what must be reported is marked at the end
 * of its line, and nothing else may be.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, isReported, isSuppressed, type ModuleHost } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';
import { PLATFORMS, translated, type Files } from './mini-program-platforms.ts';

const folder = join(root, 'test/fixtures/mini-program');
const EXPECTED = /(?:\/\/|<!--) expect: ([\w-]+)/;

function readFiles(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(names.filter((name) => /\.\w+$/.test(name)).map((name) => [`/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

function hostOf(files: Files): ModuleHost {
  const all = [...files.keys()];
  const find = (path: string): string | undefined => [path, `${path}.js`].find((one) => files.has(one));
  return { read: (id) => files.get(id), entries: () => ['/app.js'], programFiles: () => all, resolve: (specifier, from) => find(new URL(specifier, `file://${from}`).pathname) };
}

/** `path:line rule` of everything that `recommended` reports. */
function reported(files: Files): string[] {
  const host = hostOf(files);
  return [...files].filter(([path]) => !/\.(?:json|wxs|sjs)$/.test(path)).flatMap(([path, text]) => {
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
  it('has its leaks and nothing else reported in the dialect of WeChat', () => assert.deepEqual(reported(readFiles()), expected(readFiles())));

  for (const platform of PLATFORMS) {
    it(`has the same ones in the dialect of ${platform.id}`, () => {
      const files = translated(readFiles(), platform);
      const left = [...files].filter(([path, text]) => /\.wx/.test(path) || /\bwx[:.s]/.test(text)).map(([path]) => path);
      assert.deepEqual(left, [], 'nothing is left in the language of WeChat');
      assert.deepEqual(reported(files), expected(files));
    });
  }

  it('tells less without its markup', () => {
    const scripts = new Map([...readFiles()].filter(([path]) => !path.endsWith('.wxml')));
    assert.ok(reported(scripts).length < expected(scripts).length / 2);
  });
});
