/** What is advised where the same value reaches different readers: the console of a page, a check of a login, a settings file. */
import assert from 'node:assert/strict';
import { analyze, type ModuleHost } from '../../../core/index.ts';
import { said, withoutLaw } from './said.ts';

const PAGE = 'src/views/Order.vue';
const page = (line: string): string => `<template><p/></template>\n<script setup>\nfunction show(user, res, token, password) {\n  ${line}\n}\n</script>`;

describe('the console of a page', () => {
  for (const [line, en, zh] of [
    ['console.log(user.phone)', 'Mobile number (phone) reaches the console unmasked: mask it, or delete this line.', '手机号（phone）未脱敏写入控制台日志：请先脱敏，或删除这行日志。'],
    ['console.log(user.openid)', 'Openid reaches the console: delete this line, or log an internal id.', 'openid 写入控制台日志：请删除这行日志，或改为记录内部 ID。'],
    ['console.log(user)', '“user” may hold personal data and reaches the console whole: delete this line, or log only the needed fields.', 'user 可能含有个人信息，被整体写入控制台日志：请删除这行日志，或只记录必要字段。'],
    ['console.log(user.heartRate)', 'Health data (heartRate) reaches the console: delete this line.', '健康数据（heartRate）写入控制台日志：请删除这行日志。'],
    ['console.log(form.password)', 'Password reaches the console: do not log it.', '密码（password）写入控制台日志：请不要记录。'],
  ] as const)
    it(line, () => assert.deepEqual(said(page(line), PAGE), { en, 'zh-CN': zh }));

  it('is not meant where a server logs', () => assert.match(said("const http = require('node:http');\nconsole.log(user.phone)", 'server/app.js')?.en ?? '', /log an internal id/));
});

describe('a password that a login is compared with', () => {
  const check = "function login(account, password) {\n  if (password === 'kiwi-92-Lime') return true;\n  return bcrypt.compareSync(password, account.password);\n}\n";
  it('is removed, and not moved: read from a variable it would open the accounts as well', () => {
    assert.deepEqual(said(`const bcrypt = require('bcrypt');\n${check}`, 'server/auth.js'), {
      en: 'Password is hardcoded, and anyone who types it gets in: remove it, and check against a stored hash.',
      'zh-CN': '密码（password）写死在代码中，知道它的人都能通过校验：请删除，只与存储的密码哈希比对。',
    });
  });

  it('is checked by a server instead of by a page', () => {
    assert.match(said(page("if (password === 'kiwi-92-Lime') open();"), PAGE)?.en ?? '', /in client code, visible to anyone: check it on the server, and change the password\.$/);
  });
});

describe('credentials in files', () => {
  for (const [path, text, en] of [
    ['api/appsettings.json', '{ "ConnectionStrings": { "Shop": "Server=db.orchard-post.cn;Database=Shop;User Id=shop;Password=Kiwi#Plum2044;Encrypt=True;" } }', 'Connection string with password is in this file: read it from the environment instead, and change the password.'],
    ['server/db.js', "const sql = require('mssql');\nsql.connect('Server=db.orchard-post.cn;Database=Shop;User Id=shop;Password=Kiwi#Plum2044;Encrypt=True');\n", 'Connection string with password is hardcoded: move it to an environment variable and change the password.'],
    ['deploy/reset.sql', '-- 重置管理员密码为 kiwi923x\nselect 1;\n', 'Password (重置管理员密码) is left in a comment: delete the comment and change the password; Git history still has it.'],
  ] as const)
    it(path, () => {
      const finding = analyze({ path, text }).findings.find(({ ruleId }) => ruleId === 'no-hardcoded-credential');
      assert.ok(finding);
      assert.equal(withoutLaw(finding, 'en'), en);
    });

  for (const [path, text, en, zh] of [
    ['docs/db.md', '# Server\n\n- 账号：orchard\n- 数据库密码：kiwi-92-Lime\n', 'Database password is in this document: put a placeholder here; change the password if it is in use anywhere.', '数据库密码写在此文档中：请改为占位值；若有地方在用，请修改密码。'],
    ['docs/setup.md', '# Login\n\n- 账号：li.hua.shop@qq.com\n- 初始密码：kiwi-92-Lime\n', 'Initial password (初始密码) is in this document: put a placeholder here; change the password if it is in use anywhere.', '初始密码写在此文档中：请改为占位值；若有地方在用，请修改密码。'],
    ['docs/try.md', "```bash\ncurl -X POST https://shop.orchard-post.cn/login -d '{\"email\":\"li.hua.shop@qq.com\",\"password\":\"kiwi-92-Lime\"}'\n```\n", 'A password is written out in an example request: put a placeholder here; change the password if an account uses it.', '示例请求中写有明文密码：请改为占位值；若有账号在用，请修改密码。'],
    ['deploy/ready.sh', 'cat << EOF\n密码: kiwi-92-Lime\nEOF\n', 'A password is written out in this script: take it out of the text, and change the password; Git history still has it.', '此脚本中写有明文密码：请从文字中删除，并修改密码（Git 历史中仍有）。'],
    ['deploy/reset.ps1', 'Log "初始管理员：admin / kiwi-92-Lime"\n', 'A login with its password is in this script: take it out of the text, and change the password; Git history still has it.', '此脚本中写有账号和明文密码：请从文字中删除，并修改密码（Git 历史中仍有）。'],
  ] as const)
    it(path, () => {
      const finding = analyze({ path, text }).findings.find(({ ruleId }) => ruleId === 'no-hardcoded-credential');
      assert.ok(finding);
      assert.deepEqual([withoutLaw(finding, 'en'), withoutLaw(finding, 'zh-CN')], [en, zh]);
    });

  it('the words before a password begin where a word begins', () => {
    const announced = (text: string): string | undefined => analyze({ path: 'src/a.js', text }).findings[0]?.data['names'];
    assert.equal(announced("show('请联系系统管理员获取初始密码：kiwi-92-Lime')"), '初始密码');
    assert.equal(announced("show('默认密码：kiwi-92-Lime')"), '默认密码');
  });
});

/** A JSON Web Token of these claims. */
const tokenOf = (claims: object): string => [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.kQx7Zr2mVw9TfYb4Lc8NpHs3Jd6Gae1UoXi5Rt0Mv2E';

describe('a token', () => {
  it('in the documentation of an interface becomes a placeholder, and is revoked', () => {
    assert.deepEqual(said(`/**\n * @swagger\n * example: { "refreshToken": "${tokenOf({ sub: 'u1', iat: 1_890_000_000 })}" }\n */\nexport const docs = 1;\n`, 'src/users.docs.js'), {
      en: 'JSON Web Token is in the comment that documents an API: put a placeholder there, and revoke the token.',
      'zh-CN': '接口文档注释中写有 JWT 令牌：请改为占位值，并作废该令牌（Git 历史中仍有）。',
    });
  });
  it('in another comment goes with the comment, and is revoked', () => {
    assert.match(said(`// token: ${tokenOf({ sub: 'u1', iat: 1_890_000_000 })}\nexport const docs = 1;\n`)?.en ?? '', /delete the comment and revoke the token/);
  });
  it('in a comment with a scope or an address is in no documentation', () => {
    for (const head of ["import { api } from '@api/client'", 'mail to ops@api.orchard-post.cn', "require('@example/sdk')"])
      assert.match(said(`// ${head}; token: ${tokenOf({ sub: 'u1', iat: 1_890_000_000 })}\nexport const docs = 1;\n`)?.en ?? '', /is left in a comment/, head);
  });
  it('in a document is rotated where a program has it too', () => {
    const token = tokenOf({ sub: 'u1', iat: 1_890_000_000 });
    const files: Readonly<Record<string, string>> = { 'docs/api.md': `Authorization: Bearer ${token}\n`, 'src/send.js': `send('${token}');\n` };
    const advised = (all: readonly string[]): string => {
      const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => all };
      const [finding] = analyze({ path: 'docs/api.md', text: files['docs/api.md'] ?? '' }, { host, otherFiles: true }).findings;
      return finding ? withoutLaw(finding, 'en') : '';
    };
    assert.match(advised([]), /revoke the token/);
    assert.match(advised(['src/send.js']), /and rotate the token/);
  });
  it('that expired long ago is only removed', () => {
    assert.deepEqual(said(`module.exports = { testToken: '${tokenOf({ sub: 'u1', exp: 1_603_607_134 })}' };\n`, 'src/config/prod.js'), {
      en: 'JSON Web Token is hardcoded, and has expired: remove it; there is nothing to revoke.',
      'zh-CN': '代码中写有已过期的 JWT 令牌：请删除；该令牌已失效，无需作废。',
    });
  });
});

describe('a password or key by what the code does with it', () => {
  for (const [path, code, en] of [
    ['src/views/User.vue', "<script>\nexport default { methods: { resetPwd() {\n  this.$api.user.resetUserPwd(this.row.id).then(() => { this.$message.success('重置成功，密码为123456') });\n} } };\n</script>\n", 'A password is hardcoded, the same for many accounts: set a random one to change at login.'],
    ['src/signup.component.ts', "import { Component } from '@angular/core';\n@Component({ selector: 'sign-up' })\nexport class Signup {\n  save() {\n    const password = this.form.value.type === 'Guest' ? 'Kiwi@1234' : this.form.value.password;\n    this.http.post('/signup', { userName: this.mobile, password });\n  }\n}\n", 'Password is hardcoded, the same for many accounts: set a random one to change at login.'],
    ['src/admin.js', "export const admin = {\n  username: 'orchard',\n  password: process.env.NODE_ENV === 'production' ? process.env.ADMIN_PASSWORD : 'Kiwi77Lime!x',\n};\n", 'Password is hardcoded and used unless one is set: remove this default and change the password.'],
    ['scripts/passwords.js', "const User = require('./user');\nasync function run() {\n  const users = await User.find({});\n  for (const user of users) {\n    user.password = '123456';\n    await user.save();\n  }\n}\nrun();\n", 'Password is hardcoded, the same for many accounts: set a random one to change at login.'],
    ['scripts/passwords.js', "const User = require('./user');\nconst run = async () => { await User.updateMany({}, { password: 'kiwi-92-Lime' }); };\nrun();\n", 'Password is hardcoded, the same for many accounts: set a random one to change at login.'],
    ['server/sign.js', "const sign = (data, secretKey) => md5(`${data}&key=${secretKey}`);\nmodule.exports = { sign };\nconsole.log(sign('a', { secretKey: 'kR8vT2mXw9QzL4nB7cYf' }));\n", 'Signing secret is hardcoded in a leftover debug call: delete this line, and replace the secret.'],
  ] as const)
    it(en, () => assert.equal(said(code, path)?.en, en));

  for (const code of ["const name = row.email === 'li.hua.shop@qq.com' ? 'Li' : 'Wang';", "if (['li.hua.shop@qq.com'].includes(user.email)) open();", "switch (user.email) { case 'li.hua.shop@qq.com': open(); }"])
    it(`a mailbox that tells persons apart: ${code}`, () => {
      assert.equal(said(code, 'src/rights.js')?.en, 'Email address in the code may be a real person’s: if so, use an internal id or a role instead; Git history still has it.');
    });
});

describe('what a record is called', () => {
  for (const [code, en, zh] of [
    ["function keep(order) { wx.setStorageSync('orders', [order, ...wx.getStorageSync('orders')]); call(order.customerPhone); }", '“order” may hold personal data (e.g. mobile number) and is saved to mini-program storage: store fewer fields.', 'order 可能含有手机号等个人信息，被存入小程序本地缓存：请只存必要字段，或用完即删。'],
    ["function edit(point, index) { wx.navigateTo({ url: `/pages/edit/edit?index=${index}&point=${encodeURIComponent(JSON.stringify(point))}` }); call(point.contactPhone); }", '“point” may hold personal data (e.g. mobile number) and is put into a page URL: pass an internal id instead.', 'point 可能含有手机号等个人信息，被放进页面跳转链接：请改传内部 ID，或改用全局状态。'],
    ['async function check(otp, username) {\n  const known = await Otp.findOne({ otp });\n  const row = await Login.findOne({ username });\n  console.log({ known, row });\n  show(known.otp, row.password, row.refreshToken);\n}', '“row” and “known” may hold sensitive data (e.g. password, verification code) and reach the console: do not log them.', 'row、known 可能含有密码、验证码、刷新令牌、个人信息等敏感信息，被写入控制台日志：请不要记录。'],
  ] as const)
    it(code, () => assert.deepEqual(said(code), { en, 'zh-CN': zh }));

  it('says nothing of a record beside others, or in place of another', () => {
    for (const kept of ['[index, order]', 'cached || order'])
      assert.match(said(`function keep(index, cached, order) { localStorage.setItem('x', JSON.stringify(${kept})); call(order.customerPhone); }`)?.en ?? '', /^(?:This object|This value|“order”) may hold/, kept);
    assert.match(said("function keep(orders) { localStorage.setItem('x', JSON.stringify(orders || [])); call(orders[0].customerPhone); }")?.en ?? '', /^“orders” may hold/);
  });

  it('names what persons alone have before what things have too', () => {
    const code = 'async function show(id) { const project = await load(id); console.log(project); draw(project.location, project.address, project.contactPhone); }';
    assert.match(said(code)?.en ?? '', /^“project” may hold personal data \(e\.g\. mobile number/);
  });

  it('a key that is drawn for a QR code belongs there, and one of a person does not', () => {
    const code = (key: string): ReturnType<typeof said> => said(`import { randomUUID } from 'node:crypto';\nimport qrcode from 'qrcode';\nexport async function ticket(user) {\n  const accessKey = ${key};\n  return qrcode.toDataURL(accessKey);\n}\n`, 'server/tickets.ts');
    assert.equal(code("randomUUID().split('-')[4]"), undefined);
    assert.match(code('user.accessKey')?.en ?? '', /QR or bar code/);
    assert.match(said("import { randomUUID } from 'node:crypto';\nimport qrcode from 'qrcode';\nexport function invite(user) {\n  const password = randomUUID();\n  user.password = password;\n  return qrcode.toDataURL(password);\n}\n", 'server/invite.ts')?.en ?? '', /^Password is put into a QR or bar code/);
  });

  it('says a password among what other files pass as a record', () => {
    const given = (payload: string): string => {
      const files = signedWith(payload);
      const host: ModuleHost = { resolve: (to) => (to.startsWith('./') ? `${to.slice(2)}.js` : undefined), read: (id) => files[id], programFiles: () => Object.keys(files) };
      const [finding] = analyze({ path: 'token.js', text: files['token.js'] ?? '' }, { host, otherFiles: true }).findings;
      return finding ? withoutLaw(finding, 'en') : '';
    };
    const signedWith = (payload: string): Readonly<Record<string, string>> => ({
      'token.js': `const jwt = require('jsonwebtoken');\nconst generateToken = (user) => {\n  ${payload}\n  return jwt.sign(payload, process.env.KEY);\n};\nmodule.exports = generateToken;\n`,
      'login.js': "const generateToken = require('./token');\nmodule.exports = async (db, login) => {\n  const user = await db.find(login);\n  check(login, user.password);\n  return generateToken(user);\n};\n",
    });
    assert.equal(given('const payload = user;'), '“payload” may hold sensitive data (e.g. password, personal data) and is put into a JWT, which is only encoded: keep only the user’s id in it.');
    for (const payload of ['const { password, ...payload } = user;', 'const payload = { ...user, password: undefined };', 'const payload = { ...user };\n  delete payload.password;']) assert.match(given(payload), /^“payload” may hold personal data/, payload);
  });

  it('the number of a row is no number of a person, whatever takes it', () => {
    const page = (number: string): ReturnType<typeof said> => said(`<script>\nexport default {\n  onLoad(option) {\n    const item = JSON.parse(option.item);\n    console.log(item, 'loaded');\n    this.idnumber = item.${number};\n  },\n};\n</script>`, 'pages/rate/rate.vue');
    assert.equal(page('orderNumber'), undefined);
    assert.match(page('certNo')?.en ?? '', /ID document number/);
  });

  it('is silent about the name of an object of ids in a token', () => {
    const sign = (fields: string): ReturnType<typeof said> => said(`const jwt = require('jsonwebtoken');\nfunction tokenFor(row, username) {\n  const userData = ${fields};\n  return jwt.sign(userData, process.env.KEY);\n}\nmodule.exports = { tokenFor };\n`, 'server/tokens.js');
    assert.equal(sign('{ _id: row._id, username }'), undefined);
    assert.match(sign('{ ...row, username }')?.en ?? '', /JWT/);
    for (const fields of ['{ data: row }', '{ value: JSON.stringify(row) }', '{ _id: 1, user: username }']) assert.match(sign(fields)?.en ?? '', /“userData” may hold personal data/, fields);
    assert.match(sign('{ _id: row._id, phone: row.phone }')?.en ?? '', /mobile number/);
  });
});

describe('what is said of a record', () => {
  for (const [code, en] of [
    ['app.get("/p", async (req, res) => { const list = await Payment.find(); res.json(list); show(list[0].cardNumber, list[0].cvv); })', 'return only the needed fields'],
    ['app.use((error, request, response, next) => { const data = { route: request.path, sent: request.body }; logger.error(data); })', 'personal data (the request body)'],
  ] as const)
    it(code, () => assert.ok((said(code)?.en ?? '').includes(en), said(code)?.en));

  for (const code of [
    "const { finishCountByUser } = require('./config');\nfunction tell(text) { console.log(text); }\ntell(finishCountByUser);",
    "const adminUsers = await loadAdmins();\nconst adminUserId = adminUsers[0];\nconsole.log({ adminUserId });",
    'const fileToken = makeName();\nconsole.log(`avatar-${fileToken}.png`);',
    'console.log(res.orderMsgContent)',
  ])
    it(`nothing: ${code.split('\n').at(-1) ?? ''}`, () => assert.equal(said(code), undefined));

  it('an account number is no name', () => assert.match(said('console.log(form.accountNumber)')?.en ?? '', /^Account number/));
});

describe('a record of which a use shows one field', () => {
  it('is named itself, and the rest of it is meant as well', () => {
    const text = "export function Auth() {\n  const login = (userData) => {\n    localStorage.setItem('userInfo', JSON.stringify(userData));\n    if (userData.token) start(userData.token);\n  };\n}\n";
    assert.deepEqual(said(text, 'src/Auth.jsx'), {
      en: '“userData” may hold sensitive data (e.g. token) and is saved to browser storage: keep tokens in HttpOnly cookies.',
      'zh-CN': 'userData 可能含有令牌、个人信息等敏感信息，被存入浏览器存储：令牌请由服务端写入 HttpOnly Cookie，其余只存必需的内容。',
    });
  });
});
