/** Which kind a credential is, told by its name, by what holds it and by the keys beside it; and how bad an id beside a number is. */
import assert from 'node:assert/strict';
import { analyze, type Finding } from '../../../core/index.ts';

const STRONG = 'Kiwi#2024xQ';
const TOKEN = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY';

function kindsOf(path: string, text: string): string[] {
  return analyze({ path, text }).findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-credential').flatMap(({ kinds }) => kinds);
}

/** The code of a server, and the kind that is in it. */
const CODE: readonly (readonly [code: string, kind: string])[] = [
  [`const password = '${STRONG}'`, 'login-password'],
  [`const dbPassword = '${STRONG}'`, 'database-password'],
  [`module.exports = { mysql: { host: 'a', password: '${STRONG}' } }`, 'database-password'],
  [`module.exports = { host: 'a', user: 'shop', password: '${STRONG}', database: 'shop' }`, 'database-password'],
  [`module.exports = { redis: { host: 'a', password: '${STRONG}' } }`, 'cache-password'],
  [`module.exports = { redis: { auth: '${STRONG}' } }`, 'cache-password'],
  [`module.exports = { mailer: { auth: { user: 'shop', pass: '${STRONG}' } } }`, 'mail-password'],
  [`module.exports = { sftp: { host: 'a', username: 'deploy', password: '${STRONG}' } }`, 'service-password'],
  [`module.exports = { mysql: { loginPassword: '${STRONG}' } }`, 'login-password'],
  [`const jwtSecret = '${TOKEN}'`, 'signing-secret'],
  [`module.exports = { jwt: { secret: '${TOKEN}' } }`, 'signing-secret'],
  [`module.exports = { session: { secretKey: '${TOKEN}' } }`, 'signing-secret'],
  [`const aesKey = '${TOKEN}'`, 'encryption-key'],
  [`module.exports = { aes: { key: '${TOKEN}', iv } }`, 'encryption-key'],
  [`module.exports = { encrypt: { secret: '${TOKEN}' } }`, 'encryption-key'],
  [`module.exports = { secret: '${TOKEN}' }`, 'secret-key'],
  [`module.exports = { oauth: { secret: '${TOKEN}' } }`, 'app-secret'],
  [`const appSecret = '${TOKEN}'`, 'app-secret'],
  [`const wechatSecret = '${TOKEN}'`, 'wechat-app-secret'],
  [`const mchKey = '${TOKEN}'`, 'payment-key'],
  [`const appCode = '${TOKEN}'`, 'app-code'],
  [`const inviteToken = '${TOKEN}'`, 'one-time-token'],
  [`const shareToken = '${TOKEN}'`, 'link-token'],
  [`const accessToken = '${TOKEN}'`, 'session-token'],
];

const DATA: readonly (readonly [path: string, text: string, kind: string])[] = [
  ['src/main/resources/application.yml', `spring:\n  datasource:\n    username: shop\n    password: ${STRONG}\n`, 'database-password'],
  ['src/main/resources/application.yml', `spring:\n  mail:\n    username: shop\n    password: ${STRONG}\n`, 'mail-password'],
  ['src/main/resources/application.properties', `spring.redis.password=${STRONG}\n`, 'cache-password'],
  ['docker-compose.yml', `services:\n  db:\n    image: mysql\n    environment:\n      MYSQL_ROOT_PASSWORD: ${STRONG}\n`, 'database-password'],
  ['.env', `RABBITMQ_DEFAULT_PASS=${STRONG}\n`, 'service-password'],
  ['.env', `JWT_SECRET=${TOKEN}\n`, 'signing-secret'],
];

describe('the kind of a credential', () => {
  for (const [code, kind] of CODE) it(`is ${kind}: ${code.replaceAll(STRONG, '…').replaceAll(TOKEN, '…')}`, () => assert.deepEqual(kindsOf('server/config.js', code), [kind]));
  for (const [path, text, kind] of DATA) it(`is ${kind} in ${path}: ${text.split('\n').filter(Boolean).at(-1)?.replace(STRONG, '…').replace(TOKEN, '…').trim()}`, () => assert.deepEqual(kindsOf(path, text), [kind]));
});

describe('an internal id', () => {
  const found = (text: string): Finding[] => [...analyze({ path: 'src/a.js', text }).findings];

  it('beside a number is neither named nor makes it worse', () => {
    const [alone, beside] = ['console.log(user.phone)', 'console.log(user.userId, user.phone)'].map((text) => found(text)[0]);
    assert.deepEqual([beside?.level, beside?.kinds, beside?.data], [alone?.level, ['mobile-phone'], { names: 'phone' }]);
  });

  it('beside other identifiers of a person lets these make it worse together', () => {
    const [alone, both] = ['console.log(user.email)', 'console.log(user.email, user.deviceId, user.userId)'].map((text) => found(text)[0]);
    assert.deepEqual([alone?.level, both?.level], ['medium', 'high']);
  });
});

describe('a place', () => {
  for (const code of ['wx.chooseLocation({ success(res) { console.log(res.address) } })', 'uni.chooseLocation({ success: (res) => { console.log(res) } })']) {
    it(`that somebody chose is a location: ${code}`, () => {
      assert.deepEqual(analyze({ path: 'pages/a.js', text: code }).findings.flatMap(({ kinds }) => kinds), ['precise-location']);
    });
  }
});
