/** What a constant text is, as a table: the value alone, or with the name that it is given to. */
import assert from 'node:assert/strict';
import { classifyValue, isRandom, type ValueClass } from '../../../core/secrets/texts/value-class.ts';

/** Built from parts, so that nothing here looks issued. */
const drawn = (length: number): string => 'q7Rz2Kp9Xw4Tb6Nm8Ys3Vd5Lh1Gf0Jc'.slice(0, length);

const CLASSES: Readonly<Record<ValueClass, readonly (string | readonly [value: string, name: string])[]>> = {
  empty: ['', '  ', 'ab', ' ab ', '密码', '7d', '??'],
  syntax: ['${PASSWORD}', '{{ password }}', '<%= key %>', '#{key}', '$(cat key)', '<your-password>', '[password]', '{password}', '%PASSWORD%', '__SECRET__', '@secret@', '$SECRET', '***', 'a***b', '••••', '...', 'abc…', '____', 'a??b', '----', '###', 'xxxx', 'sk-xxx', 'vault:kv/a', 'ENC(abc)', 'process.env.KEY', 'aaa', '<input>', '(?:a)', '(?=a)', '-----BEGIN PUBLIC KEY-----'],
  placeholder: ['your-password', 'yourPassword1', 'change-me', 'changeMe', 'put-key-here', 'todo', 'example-key-1', 'replace_this', 'put your key here please', 'change it before release'],
  text: ['this isnt some text', 'two words', 'Enter a password', '<b>bold</b>', 'a<br>b', '新密码', 'パスワード', '비밀번호', 'пароль', 'contraseña', 'größe1'],
  code: [
    '/api/login', './a', '../a', '~/a', '@/a', 'https://a.b', 'HTTP:x', 'wss://a', 'ws:a', 'file:a', 'jdbc:mysql', 'data:a', 'blob:a', 'mailto:a', 'tel:123', 'text/plain', 'application/vnd.ms-excel', 'user:password:reset', 'session:user', 'System:User', 'sys/user/',
    'Login.vue', 'a.js', 'a.mjs', 'a.tsx', 'a.png', 'a.jpeg', 'a.jpg', 'a.json', 'a.htm', 'a.html', 'cert.pem', 'a.key', 'a.crt', 'a.txt', 'a.md', 'a.css', '#fff', '#a1b2c3d4', '12px', '1.5em', '1rem', '20rpx', '50%', '10vh', '10vw', '30s', '30ms', '15m', '24h', '30d', 'rgba(0,0,0)', 'rgb(0)', 'hsl(1)', 'var(--a)', 'calc(1)', 'url(a)',
    '^[a-z]+$', 'a\\d+', 'a\\w', 'a\\s', 'a\\S', '[a-z]{3}', '[0-9]+x', 'a=>b', 'x(?:a)', 'x(?=a)', 'v1.2', '1.2.3', 'user.password', 'a.b.c', 'getPassword()', 'get("key")', 'keyBytes(publicKey)', 'urlBase64ToBytes(serverKey', 'a1.js', 'a1.cjs', 'a1.ts', '#login_form_Password', '.login-password', '#c00_SiteLogin_Pwd', 'a1.jpg', 'a1.jpeg', 'a1.htm', 'a1.html', 'a1.json', 'v12.34.56', '10.0',
  ],
  echo: [['password', 'password'], ['user_password', 'userPassword'], ['password', 'loginPassword'], ['mypassword', 'password'], 'string', 'REQUIRED', 'text', 'LOGIN_TOKEN', 'ACCESS_TOKEN_KEY', ['token', 'accessToken'], ['Sunny_Day', 'sunnyDay'], ['newhotdog', 'hotdog']],
  name: ['Admin-Token', 'user_password', 's3_service_access_key', 'oauth2_client_secret', 'x-auth.token', 'myToken', ['refresh-token', 'storage']],
  hash: ['$2b$10$abc', '$2a$12$abc', '$2$10$abc', '$argon2id$v=19', '$1$abc', '$5$abc', '$6$abc', '$apr1$abc', 'pbkdf2_sha256$1', '{SHA}abc', '{SSHA}abc', 'sha1$abc', 'sha256:abc'],
  public: [`pk_live_${drawn(10)}`, `pk_test_${drawn(10)}`, `phc_${drawn(10)}`, 'pk.eyJ1', `sb_publishable_${drawn(8)}`, 'MFwwDQYJabc', 'MIGfMA0Gabc', 'MIIBIjANBabc', 'MIICITANBabc', 'MFkwEwYHabc', 'ssh-rsa AAAA', 'ssh-ed25519 AAAA'],
  weak: ['123', '123456', '123456789012', 'admin', 'ADMIN', 'root', 'admin123', 'hunter2!', '1234567890123', 'Admin@123', 'qwerty!', 'abc123', 'abcdefghij', '87654321x', 'e10adc3949ba59abbe56e057f20f883e'],
  word: ['sunflower', 'Sonnenblume', 'correct-horse', 'blue_whale', ['userpassword', 'password'], ['passwords', 'password'], ['goldhotdog', 'hotdog'], ['day', 'sunnyDay']],
  mixed: ['qkzv xapt mubr hojc', 's3_access_key_2044', 'P@ssw0rd', '#Meadow41', '#Meadow-rain!', 'summer2024', 'hunt3r2!', 'a1b', '7234567190123', 'Tr0ub4dor&3', 'x!https:q', '!wss:', 'x#fff9', '#fffz9', 'zz12px', '12pxa', 'x9rgb(1', 'a1^b', 'xv1.2', 'v1.2b', 'a1.js9', 'x9sha1$', 'x9$2b$10$abc', 'x9pk_live_ab', 'x9ssh-rsa', 'LOGIN_TOKEN9', '9LOGIN_TOKEN', '12admin', 'admin9x', '!get()', 'get()!', '9user:reset'],
  random: [drawn(12), drawn(16), drawn(32), `${drawn(14)}==`, 'aB3-dE6_gH9.jK2~', 'QwErTyUiOpAsDfGhJkLz'],
};

describe('classes of values', () => {
  for (const [expected, values] of Object.entries(CLASSES)) {
    for (const item of values) {
      const [value, name] = typeof item === 'string' ? [item, undefined] : item;
      it(`${JSON.stringify(value)}${name === undefined ? '' : ` for ${name}`} is ${expected}`, () => {
        assert.equal(classifyValue(value, name), expected);
      });
    }
  }
});

describe('texts that a machine drew', () => {
  const CASES: readonly (readonly [why: string, text: string, isDrawn: boolean])[] = [
    ['twelve characters', drawn(12), true],
    ['eleven characters', drawn(11), false],
    ['base64 with its padding', `${drawn(12)}==`, true],
    ['eleven characters and padding', `${drawn(11)}=`, false],
    ['three equals signs', `${drawn(12)}===`, false],
    ['hexadecimal digits', '3f9a1c7e5b2d8046', true],
    ['digits alone', '9387162540938716', false],
    ['letters of both cases, twenty of them', 'QwErTyUiOpAsDfGhJkLz', true],
    ['letters of both cases, nineteen', 'QwErTyUiOpAsDfGhJkL', false],
    ['camel case', 'getTheNameOfThisFunction1', false],
    ['pascal case with digits', 'ApplicationConfiguration2024', false],
    ['words with numbers', 'user-service-production-01', false],
    ['signs between', 'ab-cd-ef-gh-12-34', false],
    ['a sign that no key has', `${drawn(12)}!`, false],
    ['an equals sign inside', `${drawn(6)}=${drawn(6)}`, false],
    ['a blank', `${drawn(6)} ${drawn(6)}`, false],
    ['one change in four', 'aa11bb22cc33d', true],
    ['fewer changes', 'aaaa1111bbbb2222', false],
    ['just a quarter of changes', 'aaaa1aaaa1aaa', true],
  ];
  for (const [why, text, isDrawn] of CASES) it(`${why}: ${isDrawn ? 'drawn' : 'not drawn'}`, () => assert.equal(isRandom(text), isDrawn));
});
