/**
 * What users of other tools complain about, class by class, in invented code: none of it is repeated here. Lines marked
 * `// expect: rule` must be reported by `recommended`, all others must be silent. Sources: public issues of CodeQL, Bearer,
 * SonarJS, fast-redact, pino and others.
 */
import assert from 'node:assert/strict';
import { analyze, compileConfig, isReported, LOCALES, messageParts, renderMessage } from '../../core/index.ts';
import { assertMarked, readMarks } from '../tools/marks.ts';

interface Complaint {
  readonly name: string;
  readonly code: string;
  readonly path?: string;
}

const GROUPS: Readonly<Record<string, readonly Complaint[]>> = {
  'a redaction helper that is not recognised': [
    {
      name: 'every argument goes through a redactor of the project',
      code: `
import { redactToken, maskEmail } from './privacy';
export function warn(session, user) {
  logger.warn('retry', redactToken(session.accessToken), maskEmail(user.email));
  logger.warn('retry', session.accessToken); // expect: no-log-personal-info
}`,
    },
    {
      name: 'a function that puts stars in the place of the value',
      code: `
const stars = (value) => value.replace(/./g, '*');
function conceal(value) {
  let out = '';
  for (let i = 0; i < value.length; i += 1) out += '*';
  return out;
}
console.log(stars(user.idCard), conceal(user.idCard));
console.log(user.idCard); // expect: no-log-personal-info`,
    },
    {
      name: 'a shared helper works as well as the same code on the spot',
      code: `
const short = (text) => text.replace(/^(.{3}).*(.{4})$/, '$1****$2');
console.log(user.phone.replace(/^(.{3}).*(.{4})$/, '$1****$2'));
console.log(short(user.phone));`,
    },
    {
      name: 'a recursive redactor, by its name',
      code: `
function redactDeep(value) {
  if (Array.isArray(value)) return value.map(redactDeep);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, secrets.has(key) ? '***' : item]));
}
logger.info(redactDeep(userInfo));`,
    },
    {
      name: 'a type that masks itself, and an error that carries the value',
      code: `
class Secret {
  constructor(value) { this.value = value; }
  toString() { return '***'; }
}
export function check(user) {
  const secret = new Secret(user.idCard);
  logger.info('checking %s', secret);
  logger.info('checking ' + secret);
  logger.error(new Error('no such phone ' + user.phone)); // expect: no-log-personal-info
}`,
    },
  ],
  'a name that only mentions a sensitive word': [
    { name: 'names of challenges and pages', code: "console.log('Password Strength', passwordStrengthChallenge, challenges.resetPasswordJimChallenge, 'forgot password?');" },
    { name: 'names of environment variables', code: "const requiredSecrets = ['DB_PASSWORD', 'API_TOKEN'];\nfor (const secretName of requiredSecrets) if (!process.env[secretName]) console.error('missing', secretName);" },
    { name: 'a constant with AUTH in its name', code: "const AUTH_MODE = 'oauth2';\nconsole.log('mode', AUTH_MODE);" },
    { name: 'a key of the configuration, not its value', code: "for (const key of Object.keys(config)) console.log('unknown key', key);\nconsole.log('set passwordKey', passwordKey, tokenKeyName);" },
    { name: 'the name of a secret', code: "const secretName = 'prod/db';\nawait client.getSecret(secretName);\nconsole.log('read', secretName);" },
    { name: 'account ids, UUIDs and numbers of records', code: "console.log(accountId, user.uuid, account.id, studyInstanceUid, user.id);" },
    { name: 'a city of the weather', code: "console.log('weather for', widget.city, selectedCity);" },
    { name: 'an opaque id beside an error', code: "console.error('provider failed', providerId, error.code);" },
    { name: 'debug output without a person in it', code: "console.debug('cache', cacheKey, hits, misses);\nconsole.debug('phone dialog', phoneDialogVisible, emailRules, tokenExpired);" },
  ],
  'noise in test files': [{ name: 'test files are less serious', path: 'test/login.test.js', code: "it('logs in', () => { console.log(user.phone, form.email); });" }],
  'the wrong field or object': [
    { name: 'an answer whose request held a name', code: "const resp = await post('/users', { realName: user.realName, email: user.email });\nconsole.log(resp.error, resp.status);" },
    { name: 'a message, or an object without the secret', code: "try { login(form.password); } catch (err) { console.error(err.message); }\nconst { password, ...rest } = { password: form.password, id: form.id };\nuse(password);\nconsole.log(rest);" },
    { name: 'cross-talk between fields', code: "const session = { token: getToken(), theme: 'dark' };\nconsole.log(session.theme);\nconsole.log(session.token); // expect: no-log-personal-info" },
    { name: 'a word of another trade', code: "console.log(wallet.cold, wallet.hot, storage.cold);" },
  ],
  'missed leaks': [
    { name: 'plain local variables', code: "const email = form.email;\nconst creditCard = order.creditCardNumber;\nconsole.log(email); // expect: no-log-personal-info\nconsole.log(creditCard); // expect: no-log-personal-info" },
    { name: 'literals of persons', code: "console.log('on file', user.idCard, 'x'); // expect: no-log-personal-info" },
    { name: 'storage reached through an alias', code: "const store = window.localStorage;\nstore.setItem('idCard', user.idCard); // expect: no-store-personal-info" },
    { name: 'session storage', code: "sessionStorage.setItem('phone', user.phone); // expect: no-store-personal-info" },
  ],
  'redaction configuration': [
    { name: 'deep fields that a path misses', code: "import pino from 'pino';\nconst log = pino({ redact: ['password'] });\nlog.info({ body: { password: form.password } }); // expect: no-weak-masking\nlog.info({ password: form.password });" },
    { name: 'one level of a wildcard', code: "import pino from 'pino';\nconst log = pino({ redact: ['*.phone'] });\nlog.info({ a: { phone: user.phone } });\nlog.info({ a: { b: { phone: user.phone } } }); // expect: no-weak-masking" },
    { name: 'texts, which are never redacted', code: "import pino from 'pino';\nconst log = pino({ redact: ['phone'] });\nlog.info('phone %s', user.phone); // expect: no-log-personal-info" },
  ],
  'masks that do not mask': [
    { name: 'prefix and suffix that overlap', code: "const keep = (v) => v.slice(0, 6) + '****' + v.slice(-6);\nconsole.log(keep(user.phone)); // expect: no-weak-masking" },
    { name: 'a star in the value counts as masked', code: "const mask = (v) => (v.includes('1') ? v : '****');\nconsole.log(mask(user.phone)); // expect: no-weak-masking" },
    { name: 'four stars and all the rest', code: "const mask = (v) => v.replace(/^(.{2}).{2}/, '$1****');\nconsole.log(mask(user.email)); // expect: no-weak-masking" },
    { name: 'the inverted mask', code: "const mask = (v) => '***' + v.slice(3);\nconsole.log(mask(user.bankCardNo)); // expect: no-weak-masking" },
    { name: 'twelve characters of a key', code: "console.log(`key ${config.apiKey.slice(0, 12)}…`); // expect: no-weak-masking" },
    { name: 'four characters of a key', code: "console.log(`key ${config.apiKey.slice(0, 4)}…`);" },
  ],
  'patterns in content': [
    { name: 'versions read as IP addresses', code: "const version = '10.4.2.1';\nconst sdk = { minVersion: '1.2.3.4' };" },
    { name: 'digits read as numbers of persons', code: "const at = 1700000123456;\nconst hash = '3f2a13912345678aa0b1c2d3e4f50617';\nconst build = '2024011513912345678';" },
  ],
};

for (const [group, complaints] of Object.entries(GROUPS)) {
  describe(`complaint: ${group}`, () => {
    for (const { name, code, path = 'src/service.js' } of complaints) {
      it(name, () => {
        const { findings, failure } = analyze({ path, text: code });
        assert.equal(failure, undefined);
        const found = (preset: 'recommended' | 'strict') =>
          new Set(findings.filter((finding) => isReported(finding, preset)).map((finding) => `${code.slice(0, finding.range.start).split('\n').length} ${finding.ruleId}`));
        assertMarked(readMarks(code), found('recommended'), found('strict'));
      });
    }
  });
}

describe('complaint: maskers cannot be taught', () => {
  it('one line of configuration names a masker', () => {
    const code = "import { veil } from '@shop/privacy';\nconsole.log(veil(user.phone).text);\nlogger.info(veil(user.phone));";
    const config = compileConfig([{ base: '/app', settings: { maskers: [{ module: '@shop/privacy', name: 'veil' }] } }], '/app');
    assert.deepEqual(analyze({ path: '/app/src/a.js', text: code }, { config }).findings, []);
  });
});

describe('complaint: no explanation', () => {
  const { findings } = analyze({ path: 'src/a.js', text: "function say(text) { logger.info(text); }\nsay(user.phone);\nlogger.debug('tel', user.phone);\nlogger.info(md5(user.phone));" });

  it('every finding says what, why by law, what to do, and the way of the value', () => {
    assert.equal(findings.length, 3);
    for (const finding of findings) {
      assert.ok(finding.flow.length >= 2 && finding.kinds.length > 0 && finding.laws.length > 0);
      for (const locale of LOCALES) {
        const { problem, advice } = messageParts(finding, locale);
        assert.ok(problem !== '' && advice !== '');
        assert.match(renderMessage(finding, locale), /Art\. \d+|第\d+条/);
      }
    }
  });

  it('another log level is no advice', () => {
    for (const finding of findings) assert.doesNotMatch(renderMessage(finding, 'en'), /debug/i);
  });

  it('each finding is a place, not a count', () => {
    for (const { range } of findings) assert.ok(range.end > range.start);
  });
});

describe('requests that others did not meet', () => {
  it('fields and methods are configurable', () => {
    const config = compileConfig([{ base: '/app', settings: { words: { 'mobile-phone': ['kontakt'] }, sinks: [{ global: 'audit', member: 'write', sink: 'log' as const }] } }], '/app');
    const { findings } = analyze({ path: '/app/src/a.js', text: 'audit.write(user.kontakt);' }, { config });
    assert.deepEqual(findings.map(({ ruleId, kinds }) => `${ruleId} ${kinds.join()}`), ['no-log-personal-info mobile-phone']);
  });
});
