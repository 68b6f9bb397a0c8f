/** What the rules say of passwords that are stored, remembered, compared or made of personal information. */
import assert from 'node:assert/strict';
import { analyze, isReported, type Preset } from '../../../core/index.ts';

function reported(text: string, preset: Preset, messages: readonly string[]): string[] {
  const { findings, failure } = analyze({ path: 'src/account.js', text });
  assert.equal(failure, undefined, text);
  return findings.filter((finding) => isReported(finding, preset) && messages.includes(finding.messageId)).map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
}

interface Table {
  readonly message: string;
  readonly rule: string;
  readonly recommended: readonly string[];
  readonly strict: readonly string[];
  readonly silent: readonly string[];
}

const ENCRYPTED = 'import CryptoJS from "crypto-js"; export const keep = (form) => localStorage.setItem("pwd", CryptoJS.AES.encrypt(form.password, KEY).toString());';

const TABLES: readonly Table[] = [
  {
    rule: 'no-store-personal-info',
    message: 'remembered',
    recommended: [`const KEY = "mall-remember-key"; ${ENCRYPTED}`],
    strict: ['import { encrypt } from "./cipher"; Cookies.set("password", encrypt(form.password))', ENCRYPTED, 'const box = JSON.stringify({ password: rsa.encrypt(form.password) }); sessionStorage.setItem("box", box)'],
    silent: ['localStorage.setItem("rememberMe", form.remember)', 'localStorage.setItem("draft", encrypt(form.title))', 'localStorage.setItem("password", "")', 'send(encrypt(form.password))'],
  },
  {
    rule: 'no-store-personal-info',
    message: 'unmasked',
    recommended: ['localStorage.setItem("password", form.password)', 'uni.setStorageSync("pwd", this.form.pwd)', "cookies().set('site_password', form.password)"],
    strict: [],
    silent: ['localStorage.setItem("password", "")', 'localStorage.setItem("pwd", encrypt(form.password))'],
  },
  {
    rule: 'no-store-personal-info',
    message: 'compared',
    recommended: [
      'connection.query("SELECT 1 FROM users WHERE password = ?", [form.password])',
      'pool.query(`select * from user where name = "${body.name}" and pwd = "${body.pwd}"`)',
      'const { password } = req.body; User.findOne({ name: req.body.name, password })',
      'query.andWhere("member.password = :password", { password: form.password })',
      'this.app.mysql.get("member", { name: form.name, password: form.password })',
    ],
    strict: ['if (user.password !== password) fail()', 'if (rows[0].pwd == body.password) pass()', 'return req.body.password === account.password', 'function find(password) { return db.query("SELECT 1 FROM users WHERE password = ?", [password]); }', 'const hashed = md5(1); User.findOne({ password: form.password })'],
    silent: [
      'const hashed = md5(password); if (user.password === hashed) pass()',
      'if (user.password === md5(password)) pass()',
      'if (form.password !== form.confirmPassword) fail()',
      'if (user.password === "") fail()',
      'if (user.password !== user.repeatPassword) fail()',
      'connection.query("SELECT password FROM users WHERE name = ?", [form.name])',
      'connection.query("SELECT 1 FROM users WHERE password = ?", [md5(form.password)])',
      'connection.query("UPDATE users SET name = ? WHERE id = ?", [form.password, 1])',
      'User.findOne({ name: form.name })',
      'cache.get("member", { password: form.password })',
      'function check(user, password) { password = hash(password); return user.password === password; }',
    ],
  },
  {
    rule: 'no-hardcoded-credential',
    message: 'derived',
    recommended: [
      'const password = idCard.slice(-6)',
      'user.password = md5(user.idCard.substring(12, 18))',
      'const account = { name, password: phone.substr(5) }',
      'const initPassword = `Aa@${employee.phone.slice(-6)}`',
      'const pwd = student.birthday.replace(/-/g, "")',
      'const account = { password: await bcrypt.hash(member.idCard.slice(-6), 10) }',
    ],
    strict: [],
    silent: ['const password = makeRandom(12)', 'const passwordTip = phone.slice(-4)', 'const password = form.password', 'const { password } = idCard', 'const phone = user.phone.slice(-6)', 'const password = user.name.length'],
  },
  {
    rule: 'no-store-personal-info',
    message: 'password',
    recommended: [
      'connection.query("INSERT INTO users SET ?", { password: req.body.password })',
      'wx.cloud.database().collection("u").add({ data: { password: form.password } })',
      'redis.set("u", user.password)',
    ],
    strict: ['import User from "../models/user"; User.create({ password: form.password })', 'const salt = genSalt(); connection.query("INSERT INTO users SET ?", { password: form.password })'],
    silent: ['connection.query("INSERT INTO users SET ?", { password: md5(form.password) })', 'connection.query("SELECT 1 FROM users WHERE password = ?", [form.password])'],
  },
];

describe('passwords', () => {
  for (const { rule, message, recommended, strict, silent } of TABLES) {
    describe(`${rule}/${message}`, () => {
      for (const code of recommended) {
        it(`reports ${code}`, () => {
          assert.deepEqual(reported(code, 'recommended', [message]), [`${rule}/${message}`]);
        });
      }
      for (const code of strict) {
        it(`reports in strict only ${code}`, () => {
          assert.deepEqual(reported(code, 'recommended', [message]), []);
          assert.deepEqual(reported(code, 'strict', [message]), [`${rule}/${message}`]);
        });
      }
      for (const code of silent) {
        it(`accepts ${code}`, () => {
          assert.deepEqual(reported(code, 'strict', [message]), []);
        });
      }
    });
  }
});
