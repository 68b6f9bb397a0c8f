import assert from 'node:assert/strict';
import { sinks } from '../../core/catalog/sinks/index.ts';
import { analyze, LOCALES, renderMessage, rules } from '../../core/index.ts';

const MOST = 140;

/** A message without its citation, its placeholders filled as they usually are. */
function usual(template: string): string {
  return template
    .replace('{{law}}', '')
    .replace('{{what}}', 'Mobile phone number (phone)')
    .replace('{{sink}}', 'mini-program storage')
    .replace(/\{\{\w+\}\}/g, 'userInfo')
    .trim();
}

describe('messages', () => {
  for (const rule of rules.filter(({ id }) => !id.startsWith('no-hardcoded'))) {
    for (const [id, message] of Object.entries(rule.messages)) {
      it(`${rule.id}/${id} says what is wrong and what to do in ${MOST} characters`, () => {
        for (const locale of LOCALES) {
          assert.ok(usual(message[locale]).length <= MOST, `${usual(message[locale]).length}: ${usual(message[locale])}`);
          assert.match(message[locale], /: |：/, 'problem and advice');
        }
      });
    }
  }

  it('name every sink in the language of the reader', () => {
    const text = 'console.log(user.phone)';
    const [finding] = analyze({ path: 'a.js', text }).findings;
    assert.ok(finding);
    for (const sink of sinks) {
      for (const locale of LOCALES) assert.ok(renderMessage({ ...finding, sink: sink.id }, locale).includes(sink.name[locale]), sink.id);
    }
  });
});
