/** Every finding has a next step: a repair, or a sentence why there is none beside the advice; by rule, sink and type of file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NO_REPAIR, NO_REPAIR_OF_RULES } from '../../../core/catalog/advice/no-repair.ts';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { analyze, LOCALES, messageParts, reasonForNoRepair, type Finding, type ModuleHost } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';

const HOST: ModuleHost = { resolve: () => undefined, read: (id) => (id === '/shop/package.json' ? '{ "type": "module" }' : undefined) };
const IMPORTS = /^(?:import\b[^;]*;\s*)+/;
/** How each type of file holds code. */
const FILES: Readonly<Record<string, (imports: string, code: string) => string>> = {
  'a.js': (imports, code) => `${imports}\nexport async function example(phone, user) {\n${code}\n}\n`,
  'a.ts': (imports, code) => `${imports}\nexport async function example(phone: string, user: any) {\n${code}\n}\n`,
  'a.jsx': (imports, code) => `${imports}\nexport async function example(phone, user) {\n${code}\n}\n`,
  'a.vue': (imports, code) => `<template><p>a</p></template>\n<script>\n${imports}\nexport async function example(phone, user) {\n${code}\n}\n</script>\n`,
  'a.html': (_, code) => `<p>a</p>\n<script>\nasync function example(phone, user) {\n${code}\n}\n</script>\n`,
};

function assertNextStep(finding: Finding): void {
  for (const locale of LOCALES) {
    const titles = finding.fixes.map(({ title }) => title[locale]);
    assert.equal(new Set(titles).size, titles.length, `two offers have one title: ${titles.join(' | ')}`);
    const reason = reasonForNoRepair(finding, locale);
    if (titles.length > 0) {
      assert.equal(reason, '');
      continue;
    }
    assert.match(reason, locale === 'en' ? /^[A-Z][^.]{10,170}$/ : /^[\u4e00-\u9fa5][^。,;()]{5,80}$/, `${finding.ruleId} ${finding.sink ?? ''}`);
    const isHarmless = finding.kinds.every((kind) => /^(?:link-token|user-id|openid)$/.test(kind));
    if (!isHarmless) assert.notEqual(messageParts(finding, locale).advice, '', `what to do: ${finding.ruleId} ${finding.sink ?? ''} ${finding.kinds.join()}`);
  }
}

describe('the next step of a finding', () => {
  for (const sink of sinks) {
    it(`at ${sink.id} is a repair or a sentence, in every type of file`, () => {
      for (const example of sink.examples.finds) {
        const imports = IMPORTS.exec(example)?.[0] ?? '';
        for (const [path, write] of Object.entries(FILES)) {
          const { findings } = analyze({ path: `/shop/src/${path}`, text: write(imports, example.slice(imports.length)) }, { host: HOST, otherFiles: true });
          for (const finding of findings) assertNextStep(finding);
        }
      }
    });
  }

  const data = join(root, 'test/fixtures/data-files');
  for (const folder of readdirSync(data)) {
    it(`in ${folder} is a repair or a sentence`, () => {
      for (const entry of readdirSync(join(data, folder), { withFileTypes: true, recursive: true })) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || path.endsWith('.expected')) continue;
        const { findings } = analyze({ path: `/shop/${relative(data, path)}`, text: readFileSync(path, 'utf8') }, { host: HOST, otherFiles: true });
        for (const finding of findings) assertNextStep(finding);
      }
    });
  }

  it('is the reason why a credential of a page, of JSON or of a key file cannot move to a variable', () => {
    const reasons = (path: string, text: string): string[] => analyze({ path, text }, { host: HOST }).findings.filter(({ fixes }) => fixes.length === 0).map((finding) => reasonForNoRepair(finding, 'en').replace(/;.*/, ''));
    assert.deepEqual(reasons('/shop/src/page.vue', "<script>\nconst apiSecret = 'Kiwi2044orchardVelvet77';\nsign(apiSecret);\n</script>\n"), ['An environment variable would be built into what users receive as well']);
    assert.deepEqual(reasons('/shop/config/settings.json', '{ "database": { "host": "db", "password": "Kiwi2044orchard" } }\n'), ['JSON has no variables, so the program has to take the value from elsewhere']);
  });

  it('is told for a page inside an app: its address is all that it gets', () => {
    const { findings } = analyze({ path: '/shop/pages/a.wxml', text: '<web-view src="https://www.example.com/a?token={{token}}"/>' }, { host: HOST });
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url');
    assert.ok(finding && finding.fixes.length === 0);
    assert.match(`${reasonForNoRepair(finding, 'en')}. ${messageParts(finding, 'en').advice}`, /nothing but its URL.*one-time code.*\. Use a one-time code/);
    assert.match(`${reasonForNoRepair(finding, 'zh-CN')}${messageParts(finding, 'zh-CN').advice}`, /只能收到网址.*一次性 code/);
  });

  it('has a sentence for every way and rule in both languages', () => {
    for (const text of [...Object.values(NO_REPAIR), ...Object.values(NO_REPAIR_OF_RULES)]) {
      assert.match(text.en, /^[a-z][^.]{10,120}$/);
      assert.match(text['zh-CN'], /^[\u4e00-\u9fa5][^。,()]{5,80}$/);
    }
  });
});
