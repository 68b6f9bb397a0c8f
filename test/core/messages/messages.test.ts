import assert from 'node:assert/strict';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { analyze, LOCALES, renderMessage, rules } from '../../../core/index.ts';

const MOST = 120;

/** A message without its citation, its placeholders filled as they usually are. */
function usual(template: string): string {
  return template
    .replace('{{law}}', '')
    .replace('{{what}}', 'Mobile number (phone)')
    .replace('{{sink}}', 'local storage')
    .replace('{{why}}', '')
    .replace('{{through}}', '')
    .replace('{{advice}}', ': mask it, or log an internal id instead')
    .replace(/\{\{\w+\}\}/g, 'userInfo')
    .trim();
}

describe('messages', () => {
  for (const rule of rules.filter(({ id }) => !id.startsWith('no-hardcoded'))) {
    for (const [id, message] of Object.entries(rule.messages)) {
      it(`${rule.id}/${id} says what is wrong and what to do in ${MOST} characters`, () => {
        for (const locale of LOCALES) {
          assert.ok(usual(message[locale]).length <= MOST, `${usual(message[locale]).length}: ${usual(message[locale])}`);
          assert.match(message[locale], /: |：|\{\{advice\}\}/, 'problem and advice');
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

/** What each credential is called where the words before it announce it: the noun in both languages. */
const ANNOUNCED: readonly (readonly [code: string, en: string, zh: string])[] = [
  ["show('默认密码：admin123')", 'A password', '密码'],
  ["run('mysqldump -uroot -pKiwi#2024 shop')", 'A password', '密码'],
  [`run('curl -H "Authorization: Bearer aB3dE5fG7hJ9kL1mN2pQ4rS6" https://api.example.com/orders')`, 'A token', '令牌'],
  ["open('/list?access_token=aB3dE5fG7hJ9kL1mN2pQ4rS6')", 'A token', '令牌'],
  ["open('/list?api_key=aB3dE5fG7hJ9kL1mN2pQ4rS6')", 'A key', '密钥'],
  ["md5(parameters + '&key=KiwiSign87')", 'A key', '密钥'],
];

describe('the message about an announced credential', () => {
  for (const [code, en, zh] of ANNOUNCED) {
    it(`says ${en} and ${zh}: ${code.slice(0, 24)}…`, () => {
      const finding = analyze({ path: 'src/a.js', text: code }).findings.find(({ messageId }) => messageId.startsWith('announced'));
      assert.ok(finding);
      assert.ok(renderMessage(finding, 'en').startsWith(`${en} is hardcoded`), renderMessage(finding, 'en'));
      assert.match(renderMessage(finding, 'zh-CN'), new RegExp(`写有明文${zh}`));
    });
  }
});
