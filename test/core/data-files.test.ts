/**
 * Classes of data files, one folder each: invented files with marks as in `test/tools/marks.ts` (`# expect: rule`); what
 * takes no comment has its marks beside it, in a file `<name>.expected` of lines `[strict] line rule`. Recipes such as
 * `{hex:32}` are expanded first.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyze, isReported, isSuppressed, LOCALES, renderMessage, type Finding, type Preset } from '../../core/index.ts';
import { assertMarked, readMarks } from '../tools/marks.ts';
import { root } from '../tools/paths.ts';
import { expandRecipe } from '../tools/samples.ts';

const folder = join(root, 'test/fixtures/data-files');

describe('classes of data files', () => {
  for (const name of readdirSync(folder)) {
    for (const file of filesOf(join(folder, name))) {
      it(relative(folder, file), () => {
        const text = expandRecipe(readFileSync(file, 'utf8'));
        const { findings, directives, failure } = analyze({ path: relative(join(folder, name), file), text });
        assert.equal(failure, undefined);
        const reported = (preset: Preset) =>
          new Set(findings.filter((finding) => isReported(finding, preset) && !isSuppressed(finding, directives)).map((finding) => `${text.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`));
        assertMarked(marksOf(file, text), reported('recommended'), reported('strict'));
      });
    }
  }

  it('holds at least one leak and two silent lines in each class', () => {
    for (const name of readdirSync(folder)) {
      if (name === 'translations') continue;
      const marks = filesOf(join(folder, name)).map((file) => marksOf(file, readFileSync(file, 'utf8')));
      assert.ok(marks.some(({ expect }) => expect.size > 0), name);
    }
  });
});

describe('findings of data files', () => {
  const secret = expandRecipe('{base62:24}');

  function findingsIn(path: string, text: string): Finding[] {
    return [...analyze({ path, text }).findings];
  }

  it('point at the value, quotes included', () => {
    for (const [path, text, part] of [
      ['a.json', `{"user": "x", "password": "${secret}"}`, `"${secret}"`],
      ['a.yml', `user: x\npassword: ${secret} # why\n`, secret],
      ['a.yml', `user: x\npassword: |\n  ${secret}\n`, secret],
      ['.env', `A=1\nDB_PASSWORD="${secret}"\n`, `"${secret}"`],
      ['a.properties', `db.user=x\ndb.password = ${secret}\n`, secret],
      ['a.ini', `[db]\npassword = ${secret}\n`, secret],
      ['.netrc', `machine a login b password ${secret}`, secret],
    ] as const) {
      const [finding, ...more] = findingsIn(path, text);
      assert.equal(finding && text.slice(finding.range.start, finding.range.end), part, path);
      assert.deepEqual(more, []);
    }
  });

  it('say that a prefix puts a secret into the page', () => {
    const [finding] = findingsIn('.env', `VITE_APP_SECRET=${secret}\n`);
    assert.equal(finding?.messageId, 'namedInBundle');
    assert.match(renderMessage(finding, 'en'), /is in this file and goes into pages/);
  });

  it('name the function of the database that a password is passed to', () => {
    const [finding] = findingsIn('seed.sql', "select crypt('OrchardKeeper58!', gen_salt('bf'));");
    assert.match(finding ? renderMessage(finding, 'en') : '', /^A password is written out in crypt\(\): pass it in when the file is run/);
    assert.match(finding ? renderMessage(finding, 'zh-CN') : '', /^crypt\(\) 的参数是明文密码：请改为执行此文件时传入/);
  });

  it('never show the value', () => {
    for (const [path, text] of [['a.json', `{"password": "${secret}"}`], ['.env', `VITE_TOKEN=${secret}`], ['a.yml', `# password: ${secret}`], ['a.yml', `run: deploy --password ${secret}`]] as const) {
      const findings = findingsIn(path, text);
      assert.equal(findings.length, 1, path);
      for (const finding of findings) {
        const shown = JSON.stringify([finding.data, ...LOCALES.map((locale) => renderMessage(finding, locale))]);
        assert.ok(!shown.includes(secret.slice(0, 6)));
      }
    }
  });

  it('are guesses under what is called an example', () => {
    const described = (key: string): string => `openapi: 3.0.0\npaths:\n  /login:\n    ${key}:\n      user: x\n      password: ${secret}\n`;
    assert.deepEqual(findingsIn('a.yml', described('example')).map(({ confidence }) => confidence), ['low']);
    assert.deepEqual(findingsIn('a.yml', described('post')).map(({ confidence }) => confidence), ['high']);
  });

  it('inform only where git leaves the file out', () => {
    const { findings } = analyze({ path: '.env.local', text: `DB_PASSWORD=${secret}\n`, isIgnoredByGit: true });
    assert.deepEqual(findings.map(({ level }) => level), ['info']);
  });

  it('are none in what tools write', () => {
    for (const path of ['package-lock.json', 'pnpm-lock.yaml', 'npm-shrinkwrap.json', 'a.min.json', 'pi-guard.json']) {
      assert.deepEqual(analyze({ path: `x/${path}`, text: '' }).findings, []);
    }
  });

  it('are none in minified lines, hashes and embedded images', () => {
    const filling = `"a":"${expandRecipe('{hex:40}')}",`.repeat(40);
    assert.deepEqual(findingsIn('a.json', `{${filling}"password":"${secret}"}`), []);
    assert.deepEqual(findingsIn('a.json', JSON.stringify({ integrity: `sha512-${expandRecipe('{base64:86}')}==`, icon: `data:image/png;base64,${expandRecipe('{base64:400}')}`, sha256: expandRecipe('{hex:64}') }, null, 1)), []);
  });
});

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.expected') ? [] : [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

function marksOf(file: string, text: string): ReturnType<typeof readMarks> {
  const marks = readMarks(/\.(?:json5?|jsonc)$/.test(file) ? '' : text);
  const beside = `${file}.expected`;
  if (!existsSync(beside)) return marks;
  for (const line of readFileSync(beside, 'utf8').split('\n').filter((one) => one !== '')) {
    const [, strict, place] = /^(strict )?(\d+ [a-z-]+)$/.exec(line) ?? [];
    assert.ok(place !== undefined, `${beside}: ${line}`);
    marks[strict === undefined ? 'expect' : 'strict'].add(place);
  }
  return marks;
}
