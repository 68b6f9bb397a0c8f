import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, LOCALES, renderMessage, rules, type Finding, type ModuleHost, type Preset } from '../../../core/index.ts';

const RULE = 'no-weak-masking';
const WITH_PACKAGE: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };

function findingsIn(code: string, preset: Preset, path = 'src/service.js', host?: ModuleHost): Finding[] {
  const { findings, failure } = analyze({ path, text: code }, { host });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter((finding) => isReported(finding, preset) && !finding.ruleId.includes('hardcoded'));
}

interface Case {
  readonly name: string;
  /** The text between « and » is the range of the only finding. */
  readonly code: string;
  readonly message: string;
  readonly level?: string;
  readonly preset?: Preset;
  readonly path?: string;
}

const LOG = "import logger from 'winston';\n";

const INVALID: readonly Case[] = [
  { name: 'a function of the file that shows the birth date', code: "const mask = (v) => v.replace(/^(.{14}).*$/, '$1****');\nconsole.log(«mask(user.idCard)»);", message: 'birthDate', level: 'medium' },
  { name: 'a function declared later', code: "console.log(«hideId(user.idCard)»);\nfunction hideId(v) { return v.slice(0, 14) + '****'; }", message: 'birthDate' },
  { name: 'an expression on the spot', code: "console.log(«user.phone.slice(0, 9) + '**'»);", message: 'shows', level: 'medium' },
  { name: 'a template', code: 'console.log(«`${user.phone.slice(0, 5)}**${user.phone.slice(7)}`»);', message: 'shows' },
  { name: 'a password that shows its beginning', code: 'console.log(«`${user.password.slice(0, 3)}***`»);', message: 'showsSecret' },
  { name: 'a mask in the middle of a sentence', code: "console.log(«'user ' + user.id + ' tel ' + user.phone.substr(0, 9) + '**'»);", message: 'shows' },
  { name: 'a masked variable', code: "const phone = «user.phone.replace(/^(.{9}).*/, '$1**')»;\nconsole.log('login', phone);", message: 'shows' },
  { name: 'a masked field of an object', code: "const shown = { id: user.id, phone: «user.phone.slice(0, 9) + '**'» };\nconsole.log(shown);", message: 'shows' },
  { name: 'a name that promises a mask', code: 'function maskPhone(phone) { return phone; }\nconsole.log(«maskPhone(user.phone)»);', message: 'unchanged', level: 'high' },
  { name: 'another such name', code: "const hideMobile = (m) => m.trim();\nlocalStorage.setItem('m', «hideMobile(user.mobile)»);", message: 'unchanged' },
  { name: 'a mask with a hole for 16 digits', code: "console.log(«order.bankCardNo.replace(/(\\d{4})\\d{11}(\\d{4})/, '$1***********$2')»);", message: 'openCard', level: 'medium' },
  { name: 'a mask with a hole for short names', code: "const star = (n) => n.replace(/^(.).+(.)$/, '$1*$2');\nconsole.log(«star(patient.realName)»);", message: 'openName' },
  { name: 'a regular expression that never matches', code: "console.log(«user.phone.replace(/(\\d{4})\\d{4}(\\d{4})/, '$1****$2')»);", message: 'unchanged' },
  { name: 'separators under a promising name', code: "function maskPhone(p) { return p.replace(/(\\d{3})(\\d{4})(\\d{4})/, '$1-$2-$3'); }\nconsole.log(«maskPhone(user.phone)»);", message: 'separated' },
  { name: 'base64', code: 'console.log(«btoa(user.idCard)»);', message: 'encoded', level: 'critical' },
  { name: 'base64 of a buffer', code: "localStorage.setItem('p', «Buffer.from(user.phone).toString('base64')»);", message: 'encoded' },
  { name: 'base64 in an address', code: "const url = new URL('/verify', base); url.searchParams.set('email', «Buffer.from(user.email).toString('base64')»); location.href = url.href;", message: 'encodedSent' },
  { name: 'base64 of a package', code: "import { Base64 } from 'js-base64';\nconsole.log(«Base64.encode(user.phone)»);", message: 'encoded' },
  { name: 'the other direction', code: "console.log(«user.phone.split('').reverse().join('')»);", message: 'reordered' },
  { name: 'a hash without a key', code: "import md5 from 'md5';\nconsole.log(«md5(user.phone)»);", message: 'hashedPhone', level: 'medium' },
  { name: 'a salted hash whose salt stands in the code', code: "const SALT = 'shop';\nconsole.log(«md5(user.phone + SALT)»);", message: 'hashedPhone' },
  { name: 'a hash of node:crypto', code: "import { createHash } from 'node:crypto';\nconsole.log(«createHash('sha256').update(user.idCard).digest('hex')»);", message: 'hashed' },
  { name: 'a hash of crypto-js', code: 'console.log(«CryptoJS.MD5(user.phone).toString()».length ? 1 : «CryptoJS.MD5(user.phone)»);'.replace('«CryptoJS.MD5(user.phone).toString()».length ? 1 : ', ''), message: 'hashedPhone' },
  { name: 'an encoded secret', code: "console.log(«btoa(config.clientSecret)»);", message: 'encodedSecret' },
  { name: 'a hashed password that is sent', code: "fetch(`/login?p=${«md5(form.password)»}`);", message: 'hashedPasswordSent' },
  { name: 'a hashed password in storage', code: "localStorage.setItem('password', «md5(form.password)»);", message: 'hashedPassword' },
  { name: 'a cipher whose key stands in the code', code: "const KEY = 'a-key-of-the-shop';\nlocalStorage.setItem('id', «CryptoJS.AES.encrypt(user.idCard, KEY)».toString());", message: 'literalKey', level: 'medium', preset: 'strict' },
  { name: 'six and four of an ID number', code: "console.log(«user.idCard.replace(/^(.{6}).*(.{4})$/, '$1****$2')»);", message: 'shows', level: 'low', preset: 'strict' },
  { name: 'separated numbers that pass', code: "console.log(«user.phone.replace(/(\\d{3})\\d{4}(\\d{4})/, '$1****$2')»);", message: 'openSeparated', level: 'info', preset: 'strict' },
  { name: 'much of a key', code: "console.log('key', «config.apiKey.substring(0, 20) + '...'»);", message: 'showsPart', level: 'medium' },
  { name: 'the beginning of a token', code: "console.log('token', «session.accessToken.substring(0, 20) + '...'»);", message: 'showsPart', level: 'low', preset: 'strict' },
  { name: 'lodash', code: "import { padEnd } from 'lodash';\nconsole.log(«padEnd(user.phone.slice(0, 9), 11, '*')»);", message: 'shows' },
  { name: 'a filter of the component', code: "<script>\nexport default { filters: { mask(v) { return v.slice(0, 9) + '**'; } }, methods: { go(user) { console.log(«this.$options.filters.mask(user.phone)»); } } };\n</script>", message: 'shows', path: 'A.vue' },
  { name: 'a filter of Vue', code: "Vue.filter('mask', (v) => v.slice(0, 9) + '**');\nexport default { methods: { go(user) { console.log(«this.$options.filters.mask(user.phone)»); } } };", message: 'shows' },
  { name: 'a method of the class', code: "class A {\n  mask(v) { return v.slice(0, 9) + '**'; }\n  go(user) { console.log(«this.mask(user.phone)»); }\n}", message: 'shows' },
  { name: 'a member of a constant', code: "const masks = { phone: (v) => v.slice(0, 9) + '**' };\nconsole.log(«masks.phone(user.phone)»);", message: 'shows' },
  { name: 'a static method', code: "class Masks { static phone(v) { return v.slice(0, 9) + '**'; } }\nconsole.log(«Masks.phone(user.phone)»);", message: 'shows' },
  { name: 'arguments of the call', code: "function keep(v, before, after) { return v.slice(0, before) + '*'.repeat(v.length - before - after) + v.slice(-after); }\nconsole.log(«keep(user.phone, 5, 5)»);", message: 'shows' },
  { name: 'a list of masked numbers', code: "const rows = users.map((item) => ({ id: item.id, phone: «item.phone.slice(0, 9) + '**'» }));\nconsole.log(rows);", message: 'shows' },
  { name: 'a redact path one step short', code: `import pino from 'pino';\nconst log = pino({ redact: ['phone'] });\nlog.info({ user: { phone: «user.phone» } });`, message: 'redactPath', level: 'high' },
  { name: 'a wildcard one step short', code: `import pino from 'pino';\nconst log = pino({ redact: { paths: ['*.password'], remove: true } }).child({});\nlog.info({ a: { b: { password: «form.password» } } });`, message: 'redactPath' },
];

/** Reported by neither preset, or by another rule where `rule` says so. */
const VALID: readonly { readonly name: string; readonly code: string; readonly rule?: string; readonly preset?: Preset; readonly path?: string }[] = [
  { name: 'a proper mask under any name', code: "const fmt = (p) => p.slice(0, 3) + '****' + p.slice(-4);\nconsole.log(fmt(user.phone));" },
  { name: 'a proper mask on the spot', code: "console.log(user.phone.slice(0, 3) + '****' + user.phone.slice(7));" },
  { name: 'a proper mask of one word in a sentence', code: 'console.log(`tel ${user.phone.substr(0, 3)}****${user.phone.substr(7)} of ${user.id}`);' },
  { name: 'two masked values in one text', code: 'console.log(`${user.phone.slice(0, 3)}**** ${user.idCard.slice(0, 1)}*******`);' },
  { name: 'the last four', code: 'console.log(order.bankCardNo.slice(-4), user.phone.slice(-4));' },
  { name: 'a mask of another module, by its name', code: "import { maskPhone } from './mask';\nconsole.log(maskPhone(user.phone));" },
  { name: 'a mask that is not understood, by its name', code: "const maskPhone = (p) => format(p, this.rule);\nconsole.log(maskPhone(user.phone));" },
  { name: 'a keyed digest', code: "import { createHmac } from 'node:crypto';\nconsole.log(createHmac('sha256', process.env.KEY).update(user.phone).digest('hex'));" },
  { name: 'a hash with a secret part', code: 'console.log(md5(user.phone + config.hashSecret));' },
  { name: 'a hash with a part that nobody knows', code: "console.log(createHash('sha256').update(user.phone).update(pepper()).digest('hex'));" },
  { name: 'a hash of what nobody can guess', code: "console.log(createHash('sha256').update(session.accessToken).digest('hex'));" },
  { name: 'a cipher whose key is elsewhere', code: "localStorage.setItem('id', CryptoJS.AES.encrypt(user.idCard, process.env.KEY).toString());" },
  { name: 'fields that are redacted', code: "import pino from 'pino';\nconst log = pino({ redact: ['user.phone', 'users[*].idCard', '*.password', 'req.headers[\"x-token\"]'] });\nlog.info({ user: { phone: user.phone }, users: [{ idCard: user.idCard }] });\nlog.child({}).info({ form: { password: form.password } });" },
  { name: 'objects that are redacted', code: "import pino from 'pino';\nconst log = pino({ redact: ['user'] });\nlog.info({ user: { phone: user.phone } });" },
  { name: 'a serializer', code: "import pino from 'pino';\nconst log = pino({ serializers: { user: (user) => ({ id: user.id }) } });\nlog.info({ user: { phone: user.phone } });" },
  { name: 'a format that takes fields out', code: "import { createLogger, format } from 'winston';\nconst clean = format((info) => { delete info.phone; info.idCard = '***'; return info; });\nconst log = createLogger({ format: format.combine(clean(), format.json()) });\nlog.info('x', { phone: user.phone, idCard: user.idCard });" },
  { name: 'a format that masks texts', code: "import winston from 'winston';\nconst mask = winston.format((info) => ({ ...info, message: info.message.replace(/1\\d{10}/g, '***') }));\nconst log = winston.createLogger({ format: winston.format.combine(mask(), winston.format.json()) });\nlog.info(`tel ${user.phone}`);" },
  { name: 'a layout of log4js', code: "import log4js from 'log4js';\nlog4js.addLayout('clean', () => (event) => event.data.join(' ').replace(/1\\d{10}/g, '***'));\nlog4js.getLogger().info(user.phone);" },
  { name: 'a hook of Sentry', code: "import * as Sentry from '@sentry/node';\nSentry.init({ beforeSend(event) { delete event.user.phone; return event; } });\nSentry.setUser({ id: user.id, phone: user.phone });" },
  { name: 'a class that leaves fields out of its JSON', path: 'src/a.ts', code: 'class Member { id = 0; phone = ""; toJSON() { const { phone, ...rest } = this; return rest; } }\nexport function f(member: Member) { localStorage.setItem("m", JSON.stringify(member)); console.log(member.toJSON()); }' },
  { name: 'a class that lists the fields of its JSON', path: 'src/a.ts', code: 'class Member { id = 0; phone = ""; toJSON() { return { id: this.id, phone: maskPhone(this.phone) }; } }\nexport function f(member: Member) { localStorage.setItem("m", JSON.stringify(member)); }' },
  { name: 'a class whose JSON keeps the field', path: 'src/a.ts', rule: 'no-store-personal-info', code: 'class Member { id = 0; phone = ""; toJSON() { return { id: this.id, phone: this.phone }; } }\nexport function f(member: Member) { localStorage.setItem("m", JSON.stringify(member)); }' },
  { name: 'fields that mongoose does not read', code: "import { Schema, model } from 'mongoose';\nconst Row = model('Row', new Schema({ title: String, mobile: { type: String, select: false } }));\nexport async function f() { console.log(await Row.findOne({})); }" },
  { name: 'fields that a query leaves out', code: "import { Schema, model } from 'mongoose';\nconst Row = model('Row', new Schema({ title: String, mobile: { type: String } }));\nexport async function f() { console.log(await Row.findOne({}).select('-mobile')); }" },
  { name: 'excluded fields of class-transformer', path: 'src/a.ts', code: 'import { Exclude, instanceToPlain } from "class-transformer";\nclass Member { id = 0; @Exclude() phone = ""; }\nexport function f(member: Member) { console.log(instanceToPlain(member)); }' },
  { name: 'a year of birth, a sex', code: "const sexOf = (idCard) => (Number(idCard.charAt(16)) === 1 ? '男' : '女');\nconsole.log(user.idCard.substring(6, 10), sexOf(user.idCard));" },
  { name: 'removed separators', code: "console.log(user.phone.replace(/-/g, ''));", rule: 'no-log-personal-info' },
  { name: 'separators that nobody calls a mask', code: "const dashed = (p) => p.slice(0, 3) + '-' + p.slice(3, 7) + '-' + p.slice(7);\nconsole.log(dashed(user.phone));", rule: 'no-log-personal-info' },
  { name: 'a prefix taken off', code: 'console.log(session.accessToken.slice(7));', rule: 'no-log-personal-info' },
  { name: 'some of a list', code: 'console.log(phones.slice(0, 3));', rule: 'no-log-personal-info' },
  { name: 'a field that no redact path means', code: "import pino from 'pino';\nconst log = pino({ redact: ['user.idCard'] });\nlog.info({ user: { phone: user.phone } });", rule: 'no-log-personal-info' },
  { name: 'a redact path does nothing in a text', code: "import pino from 'pino';\nconst log = pino({ redact: ['phone'] });\nlog.info(`tel ${user.phone}`);", rule: 'no-log-personal-info' },
  { name: 'fields that the format leaves in', code: "import { createLogger, format } from 'winston';\nconst clean = format((info) => { delete info.phone; return info; });\nconst log = createLogger({ format: format.combine(clean(), format.json()) });\nlog.info('x', { email: user.email });", rule: 'no-log-personal-info' },
  { name: 'an address in its parts', code: "location.href = '/a?p=' + encodeURIComponent(user.phone);", rule: 'no-personal-info-in-url' },
  { name: 'a weak mask that goes nowhere', code: "const mask = (v) => v.slice(0, 14) + '****';\nsend(mask(user.idCard));" },
];

describe(RULE, () => {
  for (const { name, code, message, level, preset = 'recommended', path } of INVALID) {
    it(`reports ${name}`, () => {
      const text = code.replace(/[«»]/g, '');
      const found = findingsIn(text, preset, path);
      assert.deepEqual(found.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`), [`${RULE} ${message}`]);
      assert.equal(text.slice(found[0]?.range.start, found[0]?.range.end), /«([\s\S]*?)»/.exec(code)?.[1]);
      if (level !== undefined) assert.equal(found[0]?.level, level);
      if (preset === 'strict') assert.deepEqual(findingsIn(text, 'recommended', path), [], 'it is left out of recommended');
    });
  }

  for (const { name, code, rule, preset = 'recommended', path } of VALID) {
    it(`${rule === undefined ? 'is silent about' : 'leaves to another rule'} ${name}`, () => {
      const found = findingsIn(code, preset, path);
      assert.deepEqual(found.map(({ ruleId }) => ruleId), rule === undefined ? [] : [rule]);
    });
  }

  it('reports a weak mask once, though its result leaves twice', () => {
    const found = findingsIn(`${LOG}const shown = user.phone.slice(0, 9) + '**';\nlogger.info(shown);\nlocalStorage.setItem('p', shown);`, 'recommended');
    assert.deepEqual(found.map(({ ruleId }) => ruleId), [RULE]);
  });

  it('says its figures in both languages, in 140 characters and the citation', () => {
    for (const { code, preset = 'recommended', path } of INVALID) {
      for (const finding of findingsIn(code.replace(/[«»]/g, ''), preset, path)) {
        for (const locale of LOCALES) {
          const message = renderMessage(finding, locale);
          assert.doesNotMatch(message, /\{\{|undefined/);
          assert.ok(message.replace(/ ?(?:China’s Personal Information Protection Law Art\. 73|《个人信息保护法》第73条|China’s Cybersecurity Law Art\. 44 \(.*\)|《网络安全法》第44条（.*）)$/, '').length <= 140, message);
        }
      }
    }
    const [birth] = findingsIn("console.log(user.idCard.slice(0, 14) + '****');", 'recommended');
    assert.match(birth ? renderMessage(birth, 'en') : '', /shows 14 of 18 digits after masking, including the birth date/);
    assert.match(birth ? renderMessage(birth, 'zh-CN') : '', /14\/18/);
  });

  it('has a case for every message that a mask of the table cannot show', () => {
    const shown = new Set(INVALID.map(({ message }) => message));
    const elsewhere = new Set(['birthPart', 'openIdCard', 'openShort']);
    const messages = Object.keys(rules.find(({ id }) => id === RULE)?.messages ?? {});
    assert.deepEqual(messages.filter((message) => !shown.has(message) && !elsewhere.has(message)), []);
  });
});

const FIXES: readonly { readonly name: string; readonly before: string; readonly after: string; readonly host?: ModuleHost }[] = [
  {
    name: 'puts the proper mask in the place of the weak one',
    host: WITH_PACKAGE,
    before: "import a from 'a';\nconst hide = (v) => v.slice(0, 14) + '****';\nconsole.log('id', hide(a.idCard));\n",
    after: "import a from 'a';\nimport { maskIdCard } from 'pi-guard-mask';\nconst hide = (v) => v.slice(0, 14) + '****';\nconsole.log('id', maskIdCard(a.idCard));\n",
  },
  {
    name: 'replaces a mask that is put together on the spot',
    host: WITH_PACKAGE,
    before: "import a from 'a';\nconst shown = a.phone.slice(0, 9) + '**';\nconsole.log(shown);\n",
    after: "import a from 'a';\nimport { maskPhone } from 'pi-guard-mask';\nconst shown = maskPhone(a.phone);\nconsole.log(shown);\n",
  },
  {
    name: 'mends a weak mask of the file before it offers another',
    host: WITH_PACKAGE,
    before: "import a from 'a';\nconst maskPhone = (v) => v.slice(0, 9) + '**';\nconsole.log(maskPhone(a.phone));\n",
    after: "import a from 'a';\nconst maskPhone = (v) => `***${String(v ?? '').slice(-4)}`;\nconsole.log(maskPhone(a.phone));\n",
  },
  {
    name: 'does not offer the weak mask itself',
    host: WITH_PACKAGE,
    before: "import a from 'a';\nconst maskPhone = (v, end = 9) => v.slice(0, end) + '**';\nconsole.log(maskPhone(a.phone));\n",
    after: "import a from 'a';\nimport { maskPhone as piMaskPhone } from 'pi-guard-mask';\nconst maskPhone = (v, end = 9) => v.slice(0, end) + '**';\nconsole.log(piMaskPhone(a.phone));\n",
  },
  {
    name: 'adds the path that a redact list misses',
    before: "import pino from 'pino';\nconst log = pino({ redact: ['phone'] });\nlog.info({ user: { phone: user.phone } });\n",
    after: "import pino from 'pino';\nconst log = pino({ redact: ['phone', 'user.phone'] });\nlog.info({ user: { phone: user.phone } });\n",
  },
];

describe(`${RULE} repairs`, () => {
  for (const { name, before, after, host } of FIXES) {
    it(name, () => {
      const [finding] = findingsIn(before, 'recommended', 'src/a.js', host);
      assert.equal(finding?.ruleId, RULE);
      assert.equal(applyEdits(before, finding.fixes[0]?.edits ?? []), after);
      assert.deepEqual(findingsIn(after, 'recommended', 'src/a.js', host), [], 'the finding is gone');
    });
  }

  it('offers an expression without the package, and that is proper', () => {
    for (const [field, weak] of [['phone', "slice(0, 9) + '**'"], ['idCard', "slice(0, 14) + '****'"], ['bankCardNo', "slice(0, 15) + '****'"], ['email', "slice(0, 8) + '*'"]] as const) {
      const before = `console.log('x', user.${field}.${weak});\n`;
      const fix = findingsIn(before, 'recommended')[0]?.fixes.at(-1);
      assert.ok(fix, field);
      assert.deepEqual(findingsIn(applyEdits(before, fix.edits), 'recommended'), [], field);
    }
  });

  it('does not cut a sentence away', () => {
    const [finding] = findingsIn("console.log('user ' + user.id + ' tel ' + user.phone.substr(0, 9) + '**');", 'recommended');
    assert.deepEqual(finding?.fixes, []);
  });

  it('changes nothing that a program uses', () => {
    const [finding] = findingsIn("localStorage.setItem('p', btoa(user.phone));", 'recommended');
    assert.deepEqual(finding?.fixes, []);
  });
});
