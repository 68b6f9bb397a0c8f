/** Texts that stand for a credential: by their syntax, by their words, or not at all. */
import assert from 'node:assert/strict';
import { hasPlaceholderWords, isPlaceholder, isPlaceholderSyntax } from '../../../core/facts/literals/placeholders.ts';

const SYNTAX: readonly string[] = [
  'a${b}', 'a{{b}}', '<%b%>', '#{b}', '$(b)', 'a\0b', '<b>', '<<b>>', '[]', '[b]', '{}', '{b}', '【b】', '【】', '「b」', '「」', '%b%', '%a.b-c%', '__b__', '@b@', '%(a.b)s', '%(a)d', '$b', '$_b1', '%s', '%d', '%j', '%o',
  'a***', 'a＊＊', '••', '●●', '··', '...', '…', '____', '??', '----', '###', 'xxxx', 'aXXXXb', 'sk-xxx', 'a.b_xxx', 'key:xxx', 'xxx', 'ENC(a)', 'ENC[a]', '{cipher}a', 'encrypted:a', 'VAULT:a', 'op://a', 'arn:aws:a', 'ssm:a', 'secretsmanager:a', 'projects/a',
  'process.env.A', 'import.meta.env', 'getenv("A")', 'os.environ[A]', 'aaa', '!!',
];
const NO_SYNTAX: readonly string[] = [
  'a$b', 'a{b}', 'a<b>', '<b', 'b>', 'a[b]', '%b', '__b', 'a@b@', '$', '$1', '%x', 'a**b', 'a＊b', 'a•b', 'a..b', 'a___b', 'a?b', 'a---b', 'a##b', 'axxxb', 'abcdefghijklmxxx', 'aENC(a)', 'my-vault:a', 'process', 'a.env', '1111', 'aab', 'hunter2', `<${'a'.repeat(201)}>`, `%${'a'.repeat(81)}%`,
];
const WORDS: readonly string[] = [
  '请输入', '你的密码', '您的密码', '填写密码', '替换我', '在此', '示例', '待补充', 'your-key', 'yourKey', 'YOUR_KEY', 'yourkey', 'you_secret', 'key_todo', 'placeholder', 'my-example-key', 'put-it-here', 'keyHere', 'change-me', 'changeIt', 'change_this', 'change in production', 'change-before-use', 'change the key', 'abcEXAMPLEKEY', 'abcEXAMPLE',
];
const NO_WORDS: readonly string[] = ['密码', 'here', 'heretic', 'change', 'change-now', 'exchange-me', 'me-change', 'our-key', 'hunter2', '', 'you-are', 'ayour', 'exampled', 'EXAMPLEs'];

describe('placeholders', () => {
  for (const text of SYNTAX) {
    it(`${JSON.stringify(text)} is one by its syntax`, () => {
      assert.ok(isPlaceholderSyntax(text) && isPlaceholder(text));
    });
  }
  for (const text of NO_SYNTAX) it(`${JSON.stringify(text.slice(0, 40))} has no syntax of one`, () => assert.equal(isPlaceholderSyntax(text), false));
  for (const text of WORDS) {
    it(`${JSON.stringify(text)} is one by its words`, () => {
      assert.ok(hasPlaceholderWords(text) && isPlaceholder(text));
    });
  }
  for (const text of NO_WORDS) {
    it(`${JSON.stringify(text)} has no words of one`, () => {
      assert.equal(hasPlaceholderWords(text) || isPlaceholder(text), false);
    });
  }
});
