/** Numbers of persons that code falls back to, or fills a field with. */
import assert from 'node:assert/strict';
import { analyze, applyEdits } from '../../../core/index.ts';
import { randomFrom, validValue } from '../../tools/personal-values.ts';

const random = randomFrom(23);
const [NUMBER, OTHER] = [validValue('mobile-phone', random), validValue('mobile-phone', random)];

function repaired(text: string, path = '/shop/api/a.js'): string[] {
  return analyze({ path, text }, {}).findings.flatMap(({ ruleId, fixes }) =>
    ruleId === 'no-hardcoded-personal-info' ? fixes.filter(({ title }) => /Drop this default|Leave the field/.test(title.en)).map(({ edits }) => applyEdits(text, edits)) : [],
  );
}

describe('the number of a person that code falls back to', () => {
  it('goes where a caller gives the value', () => {
    const text = (fallback: string): string => `exports.send = function (req, res) {\n  var phone = req.body.phone${fallback};\n  notify(phone);\n};\n`;
    assert.deepEqual(repaired(text(` || '${NUMBER}'`)), [text('')]);
    assert.deepEqual(repaired(text(` ?? '${NUMBER}'`)), [text('')]);
    const sent: unknown[] = [];
    const made: { send?: (req: object) => void } = {};
    new Function('exports', 'notify', text(''))(made, (value: unknown) => sent.push(value));
    made.send?.({ body: { phone: '15400001111' } });
    assert.deepEqual(sent, ['15400001111']);
  });

  it('goes with the list that it stands in, and with the statement that would be left of a parameter', () => {
    const text = (statement: string): string => `exports.send = function (phones, next) {\n${statement}  notify(phones, next);\n};\n`;
    assert.deepEqual(new Set(repaired(text(`  phones = phones || ['${NUMBER}', '${OTHER}'];\n`))), new Set([text('')]));
  });

  it('stays a setting where the program gives the value itself', () => {
    assert.deepEqual(repaired(`const own = load();\nexports.send = function () {\n  notify(own.phone || '${NUMBER}');\n};\n`), []);
    assert.deepEqual(repaired(`exports.send = function (req) {\n  notify(req.isTest && '${NUMBER}');\n};\n`), []);
  });
});

describe('the number of a person that a field begins with', () => {
  const page = (markup: string, value: string): string => `<template>\n  <u-input ${markup} />\n</template>\n<script>\nexport default {\n  data() {\n    return { form: { phone: ${value} } };\n  },\n};\n</script>\n`;

  it('goes, so that the field starts empty', () => {
    assert.deepEqual(repaired(page('v-model="form.phone"', `'${NUMBER}'`), '/shop/a.vue'), [page('v-model="form.phone"', "''")]);
    assert.deepEqual(repaired(page('v-model.trim="form.phone"', `"${NUMBER}"`), '/shop/a.vue'), [page('v-model.trim="form.phone"', '""')]);
  });

  it('stays where no field is filled in', () => {
    for (const markup of [':title="form.phone"', 'v-model="other.phone"', 'v-model="form.phoneCode"']) assert.deepEqual(repaired(page(markup, `'${NUMBER}'`), '/shop/a.vue'), []);
  });
});

describe('the number that a page shows beside a label', () => {
  const list = (label: string, key: string): string => `<script>\nexport default {\n  data() {\n    return { list: [{ ${label}: 'Contact', ${key}: '${NUMBER}' }, { ${label}: 'Chat', ${key}: 'shop' }, { ${label}: 'Site', ${key}: 'shop.example' }] };\n  },\n};\n</script>\n`;
  const titles = (text: string): string[] => analyze({ path: '/shop/a.vue', text }, {}).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));

  it('is not replaced by a made-up one, as that of a person in a list is', () => {
    assert.deepEqual(titles(list('title', 'value')), []);
    assert.match(titles(list('realName', 'phone'))[0] ?? '', /made-up/);
  });
});
