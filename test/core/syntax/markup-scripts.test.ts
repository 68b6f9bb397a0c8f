/** Scripts in the markup of mini-programs, and attributes of templates without quotes. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, disabler, isSuppressed } from '../../../core/index.ts';

function shown(path: string, text: string): string[] {
  const { findings, directives, failure } = analyze({ path, text });
  assert.equal(failure, undefined);
  return findings
    .filter((finding) => !isSuppressed(finding, directives))
    .map(({ ruleId, range }) => `${text.slice(0, range.start).split('\n').length} ${ruleId} ${text.slice(range.start, range.end)}`);
}

const PAGE = `<wxs src="./tools.wxs" module="tools" />
<wxs module="first">
function shown(user) {
  console.log(user.phone);
  return tools.maskPhone(user.phone);
}
module.exports = { shown: shown };
</wxs>
<wxs module="second">
function shown(user) {
  console.log(user.id);
  // eslint-disable-next-line pi-guard/no-log-personal-info -- a test
  console.log(user.phone);
}
module.exports = { shown: shown };
</wxs>
<view>{{first.shown(user)}}</view>
<navigator url="/pages/a?phone={{user.phone}}">a</navigator>
`;

describe('scripts in the markup of a mini-program', () => {
  it('are checked, each by itself, beside the markup', () => {
    assert.deepEqual(shown('page.wxml', PAGE), ['4 no-log-personal-info user.phone', '18 no-personal-info-in-url user.phone']);
    assert.deepEqual(shown('page.wxml', PAGE.replaceAll('\n', '\r\n')), ['4 no-log-personal-info user.phone', '18 no-personal-info-in-url user.phone']);
  });

  it('are no part of a page of HTML, whose elements of such names are others', () => {
    assert.deepEqual(shown('page.axml', PAGE.replaceAll('wxs', 'import-sjs')), ['4 no-log-personal-info user.phone', '18 no-personal-info-in-url user.phone']);
    assert.deepEqual(shown('page.html', '<svg><filter>console.log(user.phone)</filter></svg>'), []);
  });

  it('are switched off by comments that are not within them', () => {
    const { findings } = analyze({ path: 'page.wxml', text: PAGE });
    const disabled = findings[0] && disabler({ path: 'page.wxml', text: PAGE })?.(findings[0], 'a test');
    assert.ok(disabled);
    const text = applyEdits(PAGE, disabled.edits);
    assert.deepEqual(shown('page.wxml', text).map((line) => line.slice(3)), ['no-personal-info-in-url user.phone']);
    assert.match(text, /<!-- eslint-disable [^>]*-->\n<wxs module="first">\nfunction[\s\S]*<\/wxs><!-- eslint-enable/);
  });

  it('that are damaged say nothing and leave the markup as it is', () => {
    assert.deepEqual(shown('page.wxml', '<wxs module="n">\nfunction (</wxs>\n<navigator url="/pages/a?phone={{user.phone}}">a</navigator>'), ['3 no-personal-info-in-url user.phone']);
  });

  it('have no repair that their language has no words for', () => {
    const texts = ['console.log(user.phone);', 'console.log("user", user.phone);', 'console.log("p=" + user.phone + ",id=" + user.id);'];
    for (const [index, line] of texts.entries())
      for (const { fixes } of analyze({ path: 'a.wxs', text: `function f(user) {\n  ${line}\n}\nmodule.exports = { f: f };\n` }).findings)
        for (const { edits } of fixes) assert.doesNotMatch(edits.map(({ text }) => text).join(''), /[`?]|=>|String\(|import|require/, String(index));
  });
});

describe('attributes without quotes', () => {
  const template = (markup: string): string => `<template>\n${markup}\n</template>\n<script>\nexport default { data: () => ({ form: { phone: '', id: 1 } }) };\n</script>\n`;

  for (const [name, markup, found] of [
    ['a handler', '<p @x=console.log(form.phone)>a</p>', ['2 no-log-personal-info form.phone']],
    ['a handler of the long form', '<p v-on:x=console.log(form.phone)>a</p>', ['2 no-log-personal-info form.phone']],
    ['an address', "<a :href=base+form.phone+path>a</a>", []],
    ['a handler without personal data', '<p @x=console.log(form.id)>a</p>', []],
    ['text that looks like one', '<p>a @x=console.log(form.phone)</p>', []],
  ] as const)
    it(`${name} is ${found.length > 0 ? 'found' : 'silent'}`, () => assert.deepEqual(shown('a.vue', template(markup)), found));

  it('have no repair that needs quotes', () => {
    const text = template('<p @click="console.log(form.phone)" @x=console.log(form.phone)>a</p>');
    for (const { fixes } of analyze({ path: 'a.vue', text }).findings)
      for (const { edits } of fixes) {
        const repaired = applyEdits(text, edits);
        assert.match(repaired, /@x=[^\s"'=<>`]+>/);
        assert.deepEqual(analyze({ path: 'a.vue', text: repaired }).repaired, []);
      }
  });
});

describe('repairs for an old Node.js', () => {
  const TEXT = 'exports.main = async (event) => {\n  console.log(event.phone);\n};\n';
  const repairs = (manifest: object): string => {
    const files: Readonly<Record<string, string>> = { '/fn/package.json': JSON.stringify(manifest), '/fn/index.js': TEXT };
    const host = { resolve: () => undefined, read: (id: string) => files[id] };
    return JSON.stringify(analyze({ path: '/fn/index.js', text: TEXT }, { host }).findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text))));
  };

  for (const manifest of [{ engines: { node: '>=12' } }, { engines: { npm: '>=6', node: '^10 || ^12' } }, { 'cloudfunction-config': { runtime: 'Nodejs8' } }])
    it(JSON.stringify(manifest), () => {
      assert.match(repairs(manifest), /String\(event\.phone \|\| ''\)/);
      assert.doesNotMatch(repairs(manifest), /\?\?|\?\./);
    });

  for (const manifest of [{}, { engines: { node: '>=18' } }, { engines: { npm: '10' } }, { 'cloudfunction-config': { runtime: 'Nodejs18' } }])
    it(JSON.stringify(manifest), () => assert.match(repairs(manifest), /\?\?/));
});
