/** What findings about passwords carry: the place, how bad and how sure, and nothing of a value. */
import assert from 'node:assert/strict';
import { analyze } from '../../../core/index.ts';

const KEEPS = 'import CryptoJS from "crypto-js"; export const keep = (form) => localStorage.setItem("pwd", CryptoJS.AES.encrypt(form.password, KEY).toString());';
const STORE = { ruleId: 'no-store-personal-info', laws: ['CSL-42', 'CSL-23', 'CSL-44', 'PIPL-51'] };
const CODE = { ruleId: 'no-hardcoded-credential', laws: ['CSL-42', 'NDSR-9', 'CSL-44-2', 'DSL-27'] };
const ADDRESS = { ruleId: 'no-personal-info-in-url', laws: ['CSL-42', 'CSL-44', 'PIPL-51'] };
const PASSWORD = { kinds: ['login-password'], confidence: 'high' };
const FULL = { exposure: { degree: 'full' } };

const CASES: readonly (readonly [what: string, code: string, place: string, level: string, carries: object])[] = [
  ['kept with its key', `const KEY = "mall-remember-key"; ${KEEPS}`, 'CryptoJS.AES.encrypt(form.password, KEY)', 'medium', { ...STORE, ...PASSWORD, messageId: 'remembered', data: { names: 'password' }, sink: 'web-storage', exposure: { degree: 'reversible', by: 'encryption' } }],
  ['kept without it', KEEPS, 'CryptoJS.AES.encrypt(form.password, KEY)', 'low', { ...STORE, ...PASSWORD, messageId: 'remembered', data: { names: 'password' }, sink: 'web-storage', exposure: { degree: 'none' } }],
  ['compared', 'if (user.password !== password) fail()', 'user.password !== password', 'medium', { ...STORE, ...PASSWORD, ...FULL, confidence: 'low', messageId: 'compared', data: {} }],
  ['looked for', 'connection.query("SELECT 1 FROM users WHERE password = ?", [form.password])', 'form.password', 'medium', { ...STORE, ...PASSWORD, ...FULL, messageId: 'compared', data: {} }],
  ['looked for where something is hashed', 'const { password } = req.body; User.findOne({ name: req.body.name, password }); genSalt()', 'password', 'medium', { ...STORE, ...PASSWORD, ...FULL, confidence: 'low', messageId: 'compared', data: {} }],
  ['looked for where only a comment speaks of hashing', 'const { password } = req.body; User.findOne({ name: req.body.name, password }); // encrypt later', 'password', 'medium', { ...STORE, ...PASSWORD, ...FULL, messageId: 'compared', data: {} }],
  ['made of an ID number', 'user.password = md5(user.idCard.substring(12, 18))', 'md5(user.idCard.substring(12, 18))', 'medium', { ...CODE, ...FULL, kinds: ['id-card'], confidence: 'high', messageId: 'derived', data: { names: 'idCard' } }],
  ['read from an address', 'const p = new URLSearchParams(location.search).get("password"); login(p)', 'new URLSearchParams(location.search).get("password")', 'medium', { ...ADDRESS, ...PASSWORD, ...FULL, messageId: 'read', data: { names: 'password', way: 'received' } }],
];
const MESSAGES = new Set(CASES.map(([, , , , carries]) => (carries as { messageId: string }).messageId));

describe('findings of passwords', () => {
  for (const [what, text, place, level, carries] of CASES) {
    for (const [path, expected] of [['src/account.js', level], ['test/account.js', 'low'], ['mock/account.js', 'low']] as const) {
      it(`${what}, in ${path}`, () => {
        const [finding, ...more] = analyze({ path, text }).findings.filter(({ messageId }) => MESSAGES.has(messageId));
        assert.ok(finding && more.length === 0);
        const { range, ...rest } = finding;
        assert.equal(text.slice(range.start, range.end), place);
        assert.deepEqual(rest, { ...carries, level: expected, flow: [], fixes: [] });
      });
    }
  }
});
