/** What a user reads about lines of code and of data files, word for word. */
import assert from 'node:assert/strict';
import { analyze, interpolationData, LOCALES, renderMessage, rules } from '../../../core/index.ts';
import { said, withoutLaw } from './said.ts';

const SAID: readonly (readonly [code: string, en: string, zh: string])[] = [
  ["const page = encodeURIComponent(`${server}/list?token=${accessToken}`);\nuni.navigateTo({ url: `/pages/browser/browser?url=${page}` });", 'Access token is put into a query string, which servers log: use a one-time code, exchanged on the server.', '访问令牌（accessToken）被放进网址参数，会留在服务器日志中：请改为传递一次性 code，由服务端换取令牌。'],
  ["const url = new URL(path, base);\nurl.searchParams.set('phone', user.phone);\nawait requestJson({ url });", 'Mobile number (phone) is put into a query string, which servers log: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
  ["const events = new EventSource(`/live?token=${accessToken}`);", 'Access token is put into the address of an event stream: use a one-time code, or fetch it with a header.', '访问令牌（accessToken）被放进事件流网址，会留在服务器日志中：请改用一次性 code，或改用 fetch 并放在请求头中。'],
  ["Cookies.set('token', res.accessToken)", 'Access token is saved to a cookie in plain text: let the server set it as an HttpOnly cookie.', '访问令牌（accessToken）以明文存入 Cookie（js-cookie）：请由服务端写入 HttpOnly Cookie。'],
  ["wx.downloadFile({ url: `/report?phone=${user.phone}` })", 'Mobile number (phone) is put into a query string, which servers log: leave it out of the address.', '手机号（phone）被放进网址参数，会留在服务器日志中：请从地址中去掉。'],
  ["wx.setStorageSync('pay', form.payPassword)", 'Payment password (payPassword) is saved to mini-program storage in plain text: do not store it.', '支付密码（payPassword）以明文存入小程序本地缓存：请不要存储。'],
  ["wx.setStorage({ key: 'login', data: { token: opts.token, apiKey: opts.apiKey } })", 'Token and API key are saved to mini-program storage in plain text: keep only what the page needs.', '令牌、API 密钥（token、apiKey）以明文存入小程序本地缓存：请只存页面必需的内容，其余放在服务端。'],
  ["export function create(options) {\n  const adminPassword = options.adminPassword || 'Orchard@2026!';\n  return make(adminPassword);\n}", 'Password (adminPassword) is hardcoded and used unless one is set: remove this default and change the password.', '密码（adminPassword）写死在代码中，未另行设置时就会生效：请去掉默认值，并修改密码。'],
  ["import { ref } from 'vue';\nexport const password = ref('Kq82mvLp0');", 'Password is hardcoded: leave the field empty; change the password if an account uses it.', '密码（password）写死在代码中：请将输入框留空；若有账号在用，请修改密码。'],
  ["export default { githubSecret: '81ecbfc7cd69c038e6cc691539503347bf9c003e' };", 'Client secret is hardcoded: move it to an environment variable and replace the secret; Git history still has it.', '应用密钥（githubSecret）写死在代码中：请移到环境变量或密钥管理服务，并更换密钥（Git 历史中仍有）。'],
  ["const link = `${base}/login?token=${accessToken}`;", 'Access token is put into a query string, which ends up in logs and shared links: make it single-use and short-lived.', '访问令牌（accessToken）被放进网址参数，会留在日志中，也会随链接分享：请确保其一次性有效，且很快过期。'],
  ['console.log(user.phone)', 'Mobile number (phone) reaches the console unmasked: mask it, or log an internal id instead.', '手机号（phone）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ["import * as Sentry from '@sentry/node';\nexport async function sendMail(to) {\n  await mailer.send({ to });\n  Sentry.captureMessage('sent', { extra: { email: to } });\n}\nexport const tell = (user) => sendMail(user.email);", '“email” may hold personal data (e.g. email address) and is sent to Sentry through sendMail(): leave it out there.', 'email 可能含有电子邮箱等个人信息，经 sendMail() 被发送给 Sentry 错误监控：请在该函数中去掉，或改用随机 ID。'],
  ['console.log(`${user.password.slice(0, 3)}***`)', 'Password still shows 3 characters after masking: hide all of it, or leave it out.', '密码（password）脱敏后仍有 3 位可见：请全部隐藏，或不要输出。'],
  ["import React from 'react';\nexport const Enter = () => <button onClick={() => signIn({ email: 'owner@orchard-post.cn', password: 'Hn6!wK3vRq' })}>owner</button>;", 'Password is hardcoded: remove it; change the password if an account uses it.', '密码（password）写死在代码中：请删除；若有账号在用，请修改密码。'],
  ['console.log(form.password)', 'Password reaches the console: do not log it.', '密码（password）写入控制台日志：请不要记录。'],
  ['console.log(user.phone, user.idCard, user.email, user.realName)', 'ID card number, mobile number and 2 more items reach the console unmasked: mask them, or log an internal id instead.', '身份证号、手机号、电子邮箱等 4 类信息未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ['console.log(user.phone, form.password)', 'Mobile number and password (phone, password) reach the console: do not log them.', '手机号、密码（phone、password）写入控制台日志：请不要记录。'],
  ['const all = await load();\nconst rows = all.filter((user) => user.id !== own);\nuni.navigateTo({ url: `/pages/choose?rows=${JSON.stringify(rows)}` });', '“rows” may hold personal data about “user” and is put into a page URL: pass an internal id instead.', 'rows 可能含有 user 的个人信息，被放进页面跳转链接：请改传内部 ID，或改用全局状态。'],
  ['wx.getLocation({ success(res) { console.log(res) } })', '“res” may hold personal data (e.g. location) and reaches the console: leave it out, or round it.', 'res 可能含有位置信息等个人信息，被写入控制台日志：请去掉，或降低精度。'],
  ['console.log(this.userInfo)', '“userInfo” may hold personal data and reaches the console whole: log an id or only the needed fields.', 'userInfo 可能含有个人信息，被整体写入控制台日志：请只记录 ID 或必要字段。'],
  ["router.push({ path: '/pay', query: { phone: user.phone } })", 'Mobile number (phone) is put into a route’s query string: pass an internal id instead, or keep it in a store.', '手机号（phone）被放进路由查询参数，会留在浏览记录中：请改传内部 ID，或改用状态库。'],
  ['wx.navigateTo({ url: `/pages/a?token=${accessToken}` })', 'Access token is put into a page URL: keep it in app state.', '访问令牌（accessToken）被放进页面跳转链接：请改用全局状态。'],
  ['wx.navigateTo({ url: `/pages/chat?peerId=${id}&peerName=${encodeURIComponent(userName)}` })', 'Name is put into a page URL: leave it out, the id is passed already.', '姓名被放进页面跳转链接：请去掉，链接中已有 ID。'],
  ["import logger from './logger';\nexport async function resetPassword(id) {\n  const user = await find(id);\n  user.password = '123456';\n  await user.save();\n}", 'Password is hardcoded, the same for many accounts: set a random one to change at login.', '密码（password）写死在代码中，多个账号共用：请改为随机生成，并要求用户登录后修改。'],
  ["const log = { data: (line) => console.log(line) };\nlog.data(user.phone);", 'Mobile number (phone) reaches the console unmasked through log.data(): mask it, or log an internal id instead.', '手机号（phone）经 log.data() 未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ['axios.get(`/api/user?phone=${user.phone}`)', 'Mobile number (phone) is put into a query string, which servers log: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
  ['axios.get(`/api/user?token=${accessToken}`)', 'Access token is put into a query string, which servers log: send it in a header.', '访问令牌（accessToken）被放进网址参数，会留在服务器日志中：请改用请求头传递。'],
  ['axios.post(`/api/user?phone=${user.phone}`)', 'Mobile number (phone) is put into a query string, which servers log: send it in the request body instead.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
  ['fetch(`/api/user?phone=${user.phone}`, { method, body: form })', 'Mobile number (phone) is put into a query string, which servers log: send it in the request body instead.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
  ['sendForm({ url: `/api/user?phone=${user.phone}`, method: "POST", data: form })', 'Mobile number (phone) is put into a query string, which servers log: send it in the request body instead.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
  ['axios.delete(`/api/user?phone=${user.phone}`, { method: "delete", data: form })', 'Mobile number (phone) is put into a query string, which servers log: send it in the request body instead.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
  ['request("post", `/api/user?phone=${user.phone}`)', 'Mobile number (phone) is put into a query string, which servers log: send it in the request body instead.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
  ['fetch(`/api/user?phone=${user.phone}`, { method: "GET", body: form })', 'Mobile number (phone) is put into a query string, which servers log: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
  ["const token = params.get('token');\nwindow.open(`shop-app://${host}/login?token=${token}`, '_self');", 'Token is put into a link to another app: make it valid once, and for a short time.', '令牌（token）被放进唤起其他应用的链接：请确保其一次性有效，且很快过期。'],
  ['res.redirect(`/home?token=${accessToken}`)', 'Access token is put into a query string, which browsers and servers log: use a one-time code, exchanged on the server.', '访问令牌（accessToken）被放进网址参数，会留在历史记录和日志中：请改为传递一次性 code，由服务端换取令牌。'],
  ['const socket = new WebSocket(`wss://a.example.com/live?token=${accessToken}`);', 'Access token is put into a socket address, which servers log: use a one-time code, or send it in the first message.', '访问令牌（accessToken）被放进 WebSocket 网址，会留在服务器日志中：请改用一次性 code，或在首条消息中发送。'],
  ['const url = `/file?token=${accessToken}`;\nwindow.open(url);', 'Access token is put into a query string, which browsers and servers log: use a one-time code if the receiver takes one.', '访问令牌（accessToken）被放进网址参数，会留在历史记录和日志中：接收方支持时，请改用一次性 code。'],
  ['img.src = `/photo?token=${accessToken}`;', 'Access token is put into a query string: fetch the file with a header, or use a short-lived signed link.', '访问令牌（accessToken）被放进网址参数，会留在服务器日志中：请带请求头下载，或改用短期签名链接。'],
  ['const url = `https://maps.example.com/nearby?location=${res.latitude},${res.longitude}`;\nwx.request({ url });', 'Location is put into a query string, which servers log: round it, or call the API from your own server.', '位置信息（latitude、longitude）被放进网址参数，会留在服务器日志中：请降低精度，或改由自己的服务端转发请求。'],
  ['this.$jsonp("https://maps.example.com/geo?location=" + res.latitude)', 'Location (latitude) is put into a query string, which servers log: round it, or call the API from your own server.', '位置信息（latitude）被放进网址参数，会留在服务器日志中：请降低精度，或改由自己的服务端转发请求。'],
  ['fetch(`https://api.example.com/v1?key=${apiKey}`)', 'API key is put into a query string: use a header if the API takes one, or call it from your own server.', 'API 密钥（apiKey）被放进网址参数，会留在服务器日志中：接口支持时请改用请求头，或由自己的服务端转发请求。'],
  ["import fs from 'node:fs';\nfetch(`https://api.example.com/v1?key=${apiKey}`)", 'API key is put into a query string, which servers log: use a header if the API takes one.', 'API 密钥（apiKey）被放进网址参数，会留在服务器日志中：接口支持时请改用请求头传递。'],
  ['fetch(`${base}/api/renew?secret=${process.env.RENEW_TOKEN}`)', 'Token (RENEW_TOKEN) is put into a query string, which servers log: use a header if the API takes one.', '令牌（RENEW_TOKEN）被放进网址参数，会留在服务器日志中：接口支持时请改用请求头传递。'],
  ['location.href = `/#/home?token=${accessToken}`', 'Access token is put into a URL fragment (after #): use a one-time code, exchanged on the server.', '访问令牌（accessToken）被放进网址中 # 之后的部分，会留在历史记录中，页面脚本也能读取：请改为传递一次性 code，由服务端换取令牌。'],
  ["let url = back;\nurl += '?token=' + accessToken;\nwindow.location.replace(url);", 'Access token is put into a query string, which browsers and servers log: use a one-time code if the receiver takes one.', '访问令牌（accessToken）被放进网址参数，会留在历史记录和日志中：接收方支持时，请改用一次性 code。'],
  ['res.redirect(`/near?lat=${latitude}`)', 'Location (lat) is put into a query string, which browsers and servers log: keep it in the session.', '位置信息（lat）被放进网址参数，会留在历史记录和日志中：请改为保存在服务端会话中。'],
  ['storage.set("email", this.userEmail)', 'Email address (userEmail) is saved to local storage in plain text: keep it in memory only, or encrypt it first.', '电子邮箱（userEmail）以明文存入本地存储：请只保存在内存中，或先加密。'],
  ['console.log(res.openid)', 'Openid reaches the console: leave it out, or log an internal id.', 'openid 写入控制台日志：请去掉，或改为记录内部 ID。'],
  ["export function encrypt(text, key = 'XwKsGlMcdPMEhR1B') {\n  return CryptoJS.AES.encrypt(text, CryptoJS.enc.Utf8.parse(key)).toString();\n}", 'The encryption key is hardcoded and used when none is passed: remove this default and rotate the key.', '加密密钥写死在代码中，未传入时就会生效：请去掉默认值，并更换密钥。'],
  ["Page({ onShareAppMessage() { return { path: '/pages/home/index?phone=' + user.phone }; } })", 'Mobile number (phone) is put into the link of a shared page, which its recipients see: pass at most an internal id.', '手机号（phone）被放进分享出去的页面链接，收到的人都能看到：请去掉，最多只传内部 ID。'],
  ["storage.write('auth', { token: payload.token, userName: payload.userName })", 'Token and username are saved to local storage in plain text: keep only what the page needs.', '令牌、用户名（token、userName）以明文存入本地存储：请只存页面必需的内容，其余放在服务端。'],
  ["const headers = ctx.request.headers;\nconsole.log(headers);\nfind(headers.authorization);", 'Token (authorization) reaches the console: do not log it.', '令牌（authorization）写入控制台日志：请不要记录。'],
  ["wx.setStorageSync('net', { wifi_pwd: form.wifi_pwd })", 'Wi-Fi password (wifi_pwd) is saved to mini-program storage in plain text: keep it in memory only, or encrypt it first.', 'Wi-Fi 密码（wifi_pwd）以明文存入小程序本地缓存：请只保存在内存中，或先加密。'],
  ["wx.setStorageSync('net', { wifi_pwd: form.wifi_pwd, device_pwd: form.device_pwd })", 'Device passwords are saved to mini-program storage in plain text: keep them in memory only, or encrypt them first.', '设备密码（wifi_pwd、device_pwd）以明文存入小程序本地缓存：请只保存在内存中，或先加密。'],
  ["let address = '/api/user';\naddress += '?phone=' + user.phone;\nrequest.open('GET', address, false);", 'Mobile number (phone) is put into a query string, which servers log: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
  ["console.log(JSON.stringify({ wholeSaleCustomerList: a.wholeSaleCustomerList, customerList: b.customerList }))", '“wholeSaleCustome…” and 1 more item may hold personal data and reach the console whole: log only an id.', 'wholeSaleCustomerList、customerList 可能含有个人信息，被整体写入控制台日志：请只记录 ID 或必要字段。'],
  ["router.push('/pay/' + user.phone)", 'Mobile number (phone) is put into a route’s URL: pass an internal id instead, or keep it in a store.', '手机号（phone）被放进路由地址：请改传内部 ID，或改用状态库。'],
  ["page.qr = `${origin}/#/join?referrer=${this.openId}`;\nlocation.href = page.qr;", 'Openid is put into a URL fragment (after #), which stays in the browser history: pass at most an internal id.', 'openid 被放进网址中 # 之后的部分，会留在历史记录中，页面脚本也能读取：请去掉，最多只传内部 ID。'],
  ["router.push(`/pay/${user.id}?phone=${user.phone}`)", 'Mobile number (phone) is put into a route’s query string: leave it out, the id is passed already.', '手机号（phone）被放进路由查询参数，会留在浏览记录中：请去掉，链接中已有 ID。'],
  ["const avatarUrl = `https://avatars.example.com/?name=${user.realName}`; show({ avatarUrl })", 'Real name is put into a query string, which servers log: leave it out of the address.', '真实姓名（realName）被放进网址参数，会留在服务器日志中：请从地址中去掉。'],
  ["router.push({ path: '/pay', query: { id: order.id, phone: order.phone } })", 'Mobile number (phone) is put into a route’s query string: leave it out, the id is passed already.', '手机号（phone）被放进路由查询参数，会留在浏览记录中：请去掉，链接中已有 ID。'],
  ["router.push({ path: '/pay', query: { shop: shop.id, phone: order.phone } })", 'Mobile number (phone) is put into a route’s query string: pass an internal id instead, or keep it in a store.', '手机号（phone）被放进路由查询参数，会留在浏览记录中：请改传内部 ID，或改用状态库。'],
  ["const fs = require('fs');\nconst backupPath = `orders-backup-${Date.now()}.json`;\nfs.writeFileSync(backupPath, JSON.stringify(rows.map((row) => ({ id: row.id, phone: row.phone }))));", 'Mobile number is saved to a backup file in plain text: encrypt the file, or let only its owner read it (mode 0600).', '手机号（phone）以明文存入备份文件：请加密该文件，或限制文件权限（0600）。'],
  ["function keep(user: { id: string; email: string }) { const entry = { at: Date.now(), email: user.email }; return entry; }\nconst entry = keep(load());\nconsole.log(JSON.stringify(entry).slice(0, 60));", '“entry” may hold personal data (e.g. email address) and reaches the console: log an id or only the needed fields.', 'entry 可能含有电子邮箱等个人信息，被写入控制台日志：请只记录 ID 或必要字段。'],
  ['const participantName = participant?.user_name;\nconsole.log(participantName);', 'Name (participantName) reaches the console unmasked: mask it, or log an internal id instead.', '姓名（participantName）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ["console.log(JSON.stringify({ month: row.month, name: row.customer_name, total }))", 'Name (customer_name) reaches the console unmasked: mask it, or log an internal id instead.', '姓名（customer_name）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ["const p = new URLSearchParams();\nif (customer.id) p.set('id', customer.id);\np.set('phone', customer.phone || '');\nnavigate(`/customer?${p.toString()}`);", 'Mobile number (phone) is put into a query string: leave it out, the id is passed already.', '手机号（phone）被放进网址参数，会留在浏览记录中：请去掉，链接中已有 ID。'],
  ["console.log(customer.customer_phone || customer.phone || '')", 'Mobile number (customer_phone) reaches the console unmasked: mask it, or log an internal id instead.', '手机号（customer_phone）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ['import Anthropic from "@anthropic-ai/sdk"; const client = new Anthropic(); client.messages.create({ messages: [{ role: "user", content: user.phone }] });', 'Mobile number (phone) is sent to a language model (Anthropic): leave out names and unneeded fields.', '手机号（phone）被发送给大模型接口（Anthropic）：请去掉身份信息和模型用不到的内容。'],
  ["localStorage.setItem('password', form.password)", 'Password is saved to browser storage in plain text: do not store it.', '密码（password）以明文存入浏览器存储：请不要存储。'],
  ["const box = window.sessionStorage; box.setItem('u', user.phone)", 'Mobile number (phone) is saved to session storage in plain text: keep it in memory only, or on the server.', '手机号（phone）以明文存入会话存储：请只保存在内存中，或只保存在服务端。'],
  ["function save(h) { localStorage.setItem('h', JSON.stringify(h)); }\nfunction parse(raw) { const fullName = raw.slice(2, 22); return { fullName, seat: raw.slice(3, 9) }; }\nfunction go(raw) { const parsed = parse(raw); save(parsed); }", '“parsed” may hold personal data (e.g. name) and is saved to browser storage: store fewer fields, or clear it after use.', 'parsed 可能含有姓名等个人信息，经 save() 被存入浏览器存储：请只存必要字段，或用完即删。'],
  ["async function start(to) { await sms.send({ mobile: to }); logger.info('skipped', { key, phone: to }); }", 'Mobile number (to) reaches the log unmasked: mask it, or log an internal id instead.', '手机号（to）未脱敏写入日志：请先脱敏，或改为记录内部 ID。'],
  ["const currentAddress = this.data.address[i];\nconsole.log(currentAddress);\nshow(currentAddress.mobile);", 'Address and mobile number (currentAddress, mobile) reach the console unmasked: log an id or only the needed fields.', '地址、手机号（currentAddress、mobile）未脱敏写入控制台日志：请只记录 ID 或必要字段。'],
  ["console.log(`  node send.js ${recipientPhone}`)", 'Mobile number (recipientPhone) reaches the console unmasked: show a placeholder instead.', '手机号（recipientPhone）未脱敏写入控制台日志：请改为显示占位值。'],
  ["function send(p) { console.log(p); }\nsend(user.phone)", 'Mobile number (phone) reaches the console unmasked through send(): mask it, or log an internal id instead.', '手机号（phone）经 send() 未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
];

describe('what is said', () => {
  for (const [code, en, zh] of SAID) it(code, () => assert.deepEqual(said(code), { en, 'zh-CN': zh }));

  it('is the same where a host puts the values into the sentence', () => {
    for (const [text] of SAID)
      for (const finding of analyze({ path: 'src/a.js', text }).findings)
        for (const locale of LOCALES) {
          const data = interpolationData(finding, locale);
          const template = rules.find(({ id }) => id === finding.ruleId)?.messages[finding.messageId]?.[locale] ?? '';
          assert.equal(template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => data[name] ?? ''), renderMessage(finding, locale));
        }
  });

  it('of what an interface of others takes in its path, without the names of another function', () => {
    const server = "const app = require('express')();\nfunction chatOf(to) { const raw = String(to || '').trim(); return raw.includes('@') ? raw : `${raw}@c.us`; }\n";
    const route = "app.post('/x', async (req) => { const id = chatOf(req.body.phone); await fetch(`${BASE}/api/chats/${encodeURIComponent(id)}/messages`, { method: 'PUT', body: '{}' }); });";
    assert.deepEqual(said(server + route, 'server/a.js'), {
      en: '“id” may hold personal data (e.g. mobile number) and is put into a request URL: send it in the body if the API allows it.',
      'zh-CN': 'id 可能含有手机号等个人信息，被放进请求网址：接口支持时请改为放在请求体中。',
    });
  });

  it('of markup: what is commented out shows nothing', () => {
    const text = '<template><view v-if="order"><!-- <text>{{ order.receiverPhone }}</text> --><b>x</b></view></template>\n<script setup>\nconst order = computed(() => store.order);\nconsole.log(order.value);\n</script>';
    assert.doesNotMatch(said(text, 'pages/a.vue')?.en ?? '', /Mobile number/);
    assert.match(said(text.replace('<!-- ', '').replace(' -->', ''), 'pages/a.vue')?.en ?? '', /obile number/);
  });

  it('of markup: a state that an element gets as its address', () => {
    const text = '<template><web-view :src="src" /></template>\n<script>\nexport default { data() { return { src: "" }; }, onLoad() { this.src = `https://a.example.com/x?token=${uni.getStorageSync("accessToken")}`; } };\n</script>';
    assert.match(said(text, 'pages/a.vue')?.en ?? '', /use a one-time code, exchanged on the server\.$/);
  });

  it('of markup: a page inside an app', () => {
    assert.equal(said('<template><web-view :src="`https://a.example.com?token=${accessToken}`" /></template>\n<script>export default {}</script>', 'pages/a.vue')?.en, 'Access token is put into a query string, which servers log: use a one-time code, exchanged on the server.');
  });
});

describe('words that the code allows', () => {
  for (const [code, en, zh] of [
    ['const options = { path: `/user/update?email=${encodeURI(user.email)}`, type: "GET" }; ask(options)', 'Email address is put into a query string, which servers log: send it in the body of a POST request.', '电子邮箱（email）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
    ['const options = { path: `/user/update?email=${encodeURI(user.email)}`, method: "POST" }; ask(options)', 'Email address is put into a query string, which servers log: send it in the request body instead.', '电子邮箱（email）被放进网址参数，会留在服务器日志中：请改为放在请求体中。'],
    ['const res = await loginByPhone(form); console.log(res)', '“res” may hold sensitive data (e.g. token, personal data) and reaches the console: do not log it.', 'res 可能含有令牌、个人信息等敏感信息，被写入控制台日志：请不要记录。'],
    ['console.log(res.refresh_token)', 'Refresh token reaches the console: do not log it.', '刷新令牌（refresh_token）写入控制台日志：请不要记录。'],
    ['console.log(user.heartRate)', 'Health data (heartRate) reaches the console: leave it out.', '健康数据（heartRate）写入控制台日志：请去掉。'],
    ['console.log(user.phone, user.email, user.realName)', 'Mobile number, email address and real name reach the console unmasked: mask them, or log an internal id instead.', '手机号、电子邮箱、真实姓名（phone、email、realName）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
    ['window.parent.postMessage({ phone: user.phone }, "*")', 'Mobile number (phone) is sent to a window of any origin: name the target origin instead of "*".', '手机号（phone）被发送给任意来源的窗口：请指定目标来源，不要使用 "*"。'],
    ['open(`/pages/me/edit?phone=${user.phone}`)', 'Mobile number (phone) is put into the page URL, which browsers and servers log: pass at most an internal id.', '手机号（phone）被放进页面网址，会留在历史记录和日志中：请去掉，最多只传内部 ID。'],
    ['goPage("/pages/me/edit?phone=" + user.phone)', 'Mobile number (phone) is put into a page URL: pass an internal id instead, or keep it in app state.', '手机号（phone）被放进页面跳转链接：请改传内部 ID，或改用全局状态。'],
    ["export const SuccessCode = 200;\nexport const GdMapApiKey = '95" + "88e0f3a7c1d24b6e9f0a1b2c3d4e5f';", 'Map key (GdMapApiKey) is hardcoded: limit it to your own app or domains at the provider.', '地图 Key（GdMapApiKey）写死在代码中：请在服务商控制台限制可用的域名或应用。'],
    ["send(`/api/rooms?phone=${user.phone}`)", 'Mobile number (phone) is put into a query string, which servers log: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
    ["const ok = rows.map((r) => ({ name: r.fullName }));\nfor (const e of ok) console.log(`  ${e.name}`);", 'Name reaches the console unmasked: mask it, or log an internal id instead.', '姓名（name）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
    ["log.warn('x', { token: validToken })", 'Token (validToken) reaches the log: do not log it.', '令牌（validToken）写入日志：请不要记录。'],
    ['console.log(res.userIdToken)', 'ID token (userIdToken) reaches the console: do not log it.', '身份令牌（userIdToken）写入控制台日志：请不要记录。'],
    ['console.log(pendingInvitation.token)', 'One-time token reaches the console: do not log it.', '一次性令牌（token）写入控制台日志：请不要记录。'],
    ['function show(token) { console.log(token); }', 'Token reaches the console: do not log it.', '令牌（token）写入控制台日志：请不要记录。'],
    ['console.log(res.access_token, res.refresh_token)', 'Tokens (access_token, refresh_token) reach the console: do not log them.', '令牌（access_token、refresh_token）写入控制台日志：请不要记录。'],
    ['console.log(`验证码：${code}`)', 'Verification code reaches the console: do not log it.', '验证码写入控制台日志：请不要记录。'],
    ['function show(token) { console.log(`${base}/auth/reset-password/${token}`); }', 'Token from a link reaches the console: do not log it.', '链接中的令牌（token）写入控制台日志：请不要记录。'],
    ['analytics.track("pay", { email: user.email })', 'Email address is sent to an analytics service: leave it out, or send a random id instead.', '电子邮箱（email）被发送给统计分析服务：请去掉，或改用随机 ID。'],
    ['function show(user) { const [username] = user.email.split("@"); console.log(username); }', 'Email address (username) reaches the console unmasked: mask it, or log an internal id instead.', '电子邮箱（username）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
    ['export default { methods: { inputPhone(e) { console.log(e); this.phoneNum = e.detail.value; } } }', '“e” may hold personal data (e.g. mobile number) and reaches the console: log an id or only the needed fields.', 'e 可能含有手机号等个人信息，被写入控制台日志：请只记录 ID 或必要字段。'],
    ['const list = await load(); console.log(list); show(list[0].idNumber, list[0].password)', '“list” may hold sensitive data (e.g. password, ID card number) and reaches the console: do not log it.', 'list 可能含有密码、身份证号等敏感信息，被写入控制台日志：请不要记录。'],
    ['await fetch(`https://api.example.com/token?refresh_token=${process.env.SHOP_REFRESH_TOKEN}`, { method: "POST" })', 'Refresh token is put into a query string, which servers log: use a header or the body if the API allows it.', '刷新令牌（SHOP_REFRESH_TOKEN）被放进网址参数，会留在服务器日志中：接口支持时请改用请求头或请求体传递。'],
    ['ctx.logger.info(user.phone)', 'Mobile number (phone) reaches the log unmasked: mask it, or log an internal id instead.', '手机号（phone）未脱敏写入日志：请先脱敏，或改为记录内部 ID。'],
    ['import jwt from "jsonwebtoken"; jwt.sign({ phone: user.phone }, key)', 'Mobile number (phone) is put into a JWT, which is only encoded: keep only the user’s id in it.', '手机号（phone）被写入 JWT（仅编码，未加密）：请只在令牌中放用户 ID。'],
    ['app.post("/u", (req, res) => { res.status(409).json({ phone: user.phone }); })', 'Mobile number (phone) is returned in an error response unmasked: mask it, or leave it out.', '手机号（phone）未脱敏返回在错误响应中：请先脱敏，或去掉。'],
      ["const { user: res } = await http.get('/user/' + id);\nthis.person = res;\nconsole.log(res);\nshow(this.person.realName, this.person.phone);", '“res” may hold personal data (e.g. mobile number) and reaches the console: log an id or only the needed fields.', 'res 可能含有手机号、真实姓名等个人信息，被写入控制台日志：请只记录 ID 或必要字段。'],
    ["uni.setStorageSync('userInfo', res.data);", '“userInfo” may hold personal data and is saved whole to mini-program storage: store fewer fields, or clear it after use.', 'userInfo 可能含有个人信息，被整体存入小程序本地缓存：请只存必要字段，或用完即删。'],
    ['const { data } = await http.post(url, form); console.log(data); if (data.token) keep(data.token);', '“data” may hold sensitive data (e.g. token, personal data) and reaches the console: do not log it.', 'data 可能含有令牌、个人信息等敏感信息，被写入控制台日志：请不要记录。'],
    ["async function load() { const res = await http.get('/Customer'); console.log(res); }", '“res” may hold personal data (response of /Customer) and reaches the console whole: log an id or only the needed fields.', 'res 可能含有 /Customer 接口返回的个人信息，被整体写入控制台日志：请只记录 ID 或必要字段。'],
    ['console.log(form.userName)', 'User’s name (userName) reaches the console: leave it out, or log an internal id.', '姓名或用户名（userName）写入控制台日志：请去掉，或改为记录内部 ID。'],
    ['console.log(form.username)', 'Username reaches the console: leave it out, or log an internal id.', '用户名（username）写入控制台日志：请去掉，或改为记录内部 ID。'],
    ['console.log(form.loginName)', 'Account name (loginName) reaches the console: leave it out, or log an internal id.', '账号（loginName）写入控制台日志：请去掉，或改为记录内部 ID。'],
    ['console.log(customer.bvn)', 'Bank verification number (bvn) reaches the console unmasked: mask it, or log an internal id instead.', '银行验证号（BVN）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
    ['getAddressList({}, (data) => { console.log(data); })', '“data” may hold personal data (e.g. address) and reaches the console: log an id or only the needed fields.', 'data 可能含有地址等个人信息，被写入控制台日志：请只记录 ID 或必要字段。'],
    ["console.log('默认密码：kiwi-92-Lime')", 'A password is hardcoded and printed: take it out of the text and change the password.', '代码中写有明文密码，并会输出到日志：请从文字中删除，并修改密码。'],
    ["const user = { phone: '154" + "07318826' };", 'Mobile number in the code may be a real person’s: if so, use a made-up one, or move it out of the code.', '代码中的手机号（phone）可能属于真实的人：如果是，请改用虚构数据，或移出代码（Git 历史中仍有）。'],
  ] as const) it(code, () => assert.deepEqual(said(code), { en, 'zh-CN': zh }));

  it('a password of a declared configuration is that of its database', () => {
    const code = 'interface Config { port: number; database: { host: string; username: string; password: string } }\nfunction start(config: Config) { console.log(config); }';
    assert.match(said(code, 'src/config.ts')?.en ?? '', /database password/i);
  });

  it('a password of a table is a hash where the program hashes passwords', () => {
    const files: Record<string, string> = {
      '/a/schema.prisma': 'model User {\n  id Int @id\n  email String\n  password String\n}\n',
      '/a/seed.ts': "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport async function seed(given: string) {\n  const user = await prisma.user.findFirst({ where: { email: given } });\n  console.log(user);\n}\n",
    };
    const kindsOf = (more: Record<string, string>): readonly string[] | undefined => {
      const all = { ...files, ...more };
      const host = { read: (id: string) => all[id], resolve: (name: string) => (name === '@prisma/client' ? '/a/schema.prisma' : undefined), programFiles: () => Object.keys(all) };
      return analyze({ path: '/a/seed.ts', text: files['/a/seed.ts'] ?? '' }, { host }).findings[0]?.kinds;
    };
    assert.deepEqual(kindsOf({ '/a/login.ts': 'export const check = (one, other) => one === other;' }), ['email', 'login-password']);
    assert.deepEqual(kindsOf({ '/a/login.ts': "import bcrypt from 'bcrypt';\nexport const check = bcrypt.compare;" }), ['email', 'password-hash']);
  });

  it('a flow does not call a function a name', () => {
    const code = 'import jwt from "jsonwebtoken";\nconst session = jwt.sign({ id }, key);\nconsole.log(session);';
    const notes = analyze({ path: 'src/a.ts', text: code }).findings.flatMap(({ flow }) => flow.map(({ note }) => note.en));
    assert.ok(notes.length > 0 && notes.every((note) => !/^named .*\)/.test(note)), notes.join('; '));
  });

  for (const [path, text, en] of [
    ['src/App.vue', '<script>\nimport Cookies from "js-cookie";\nCookies.set("access_token", "Zq8rW2tY6uI0oP4aS7dF3gH9jK1lX5cV");\n</script>', 'Access token is hardcoded in client code, visible to anyone: get it at login instead, and revoke this one.'],
    ['src/pages/device/net.vue', '<script>\nconst devicePassword = "kiwi-92-Lime";\nexport default { methods: { join() { wx.connectWifi({ SSID: "shop", password: devicePassword }); } } };\n</script>', 'Device password is hardcoded in client code, visible to anyone: give each device a password of its own.'],
    ['src/a.js', '// const hook = "https://hooks.slack.com/services/T0AB1CD2E/B0AB1CD2E/' + 'q8rW2tY6uI0oP4aS7dF3gH9j' + '";\n', 'Slack webhook is left in a comment: delete the comment and replace the webhook; Git history still has it.'],
    ['.env', 'DB_PASSWORD=kiwi-92-Lime\n', 'Database password is in this file: keep this file out of Git, and change the password; Git history still has it.'],
    ['.env.example', 'DB_PASSWORD=kiwi-92-Lime\n', 'Database password (DB_PASSWORD) is in this file: put a placeholder here; change the password if it is in use anywhere.'],
    ['compose.yaml', 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: kiwi-92-Lime\n', 'Database password is in this file: use a variable ($NAME) instead, and change the password; Git history still has it.'],
    ['application.yml', 'spring:\n  redis:\n    password: kiwi-92-Lime\n', 'Redis password is in this file: move it to the environment or a secret store, and change the password.'],
    ['.github/workflows/ci.yml', 'jobs:\n  test:\n    env:\n      DATABASE_URL: postgres://shop:kiwi92Lime@db.internal:5432/shop\n', 'Connection string with password is in this file: read it from secrets.NAME, and change the password.'],
    ['redis.conf', 'requirepass kiwi-92-Lime\n', 'Redis password (requirepass) is in this file: move it to a file outside Git that is included, and change the password.'],
    ['server/db.js', "const pool = new Pool({ connectionString: process.env.DATABASE_URL || 'postgresql://shop:kiwi92Lime@db.shop.internal:5432/shop' });\n", 'Connection string with password is hardcoded and used unless one is set: remove this default and change the password.'],
    ['server/db.js', "const url = config.get('db.url', 'postgresql://shop:kiwi92Lime@db.shop.internal:5432/shop');\n", 'Connection string with password is hardcoded and used unless one is set: remove this default and change the password.'],
    ['docker-compose.yml', 'services:\n  shop:\n    environment:\n      DATABASE_URL: mysql://root:${DB_PASSWORD:-kiwi92Lime}@mysql:3306/shop\n', 'Connection string with password is in this file and used unless one is set: remove this default and change the password.'],
    ['Dockerfile', 'FROM node\nENV DB_PASSWORD=kiwi-92-Lime\n', 'Database password (DB_PASSWORD) is in this file and stays in the image: pass it in as a secret, and change the password.'],
    ['manifest.json', '{ "mp-weixin": { "dbPassword": "kiwi-92-Lime" } }', 'Database password (dbPassword) is in this file, packed into the app: keep it on the server, and change the password.'],
    ['prisma/seed.ts', "const admins = [{ email: 'admin@orchard-post.cn', password: 'kiwi-92-Lime' }];\nsave(admins);\n", 'Password is hardcoded: read it from the environment, or generate it on each run.'],
    ['src/call.tsx', "const peers = [{ urls: ['turn:relay.orchard-post.cn'], username: 'call@orchard-post.cn', credential: 'kiwi-92-Lime' }];\n", 'Service password is hardcoded in client code, visible to anyone: let the server issue short-lived TURN logins.'],
    ['docs/api.md', 'Authorization: Basic ' + 'c2hvcDpraXdpOTJMaW1l' + '\n', 'HTTP basic-auth login is in this document: put a placeholder here; change the password if it is in use anywhere.'],
    ['src/Login.vue', '<template><a-input v-model="form.password" /></template>\n<script setup>\nconst form = reactive({ username: "shop", password: "kiwi-92-Lime" });\n</script>', 'Password is hardcoded: leave the field empty; change the password if an account uses it.'],
  ] as const) {
    it(`${path} gets the advice that can be followed there`, () => {
      const finding = analyze({ path, text }).findings.find(({ ruleId }) => ruleId === 'no-hardcoded-credential');
      assert.ok(finding);
      assert.equal(withoutLaw(finding, 'en'), en);
    });
  }

  it('a file that is a store of keys stays out of Git', () => {
    const [finding] = analyze({ path: 'certs/app.p12', text: '' }).findings;
    assert.equal(finding && withoutLaw(finding, 'en'), 'A store of private keys is in the project: keep the file out of Git, and rotate the key; Git history still has it.');
  });

  it('a connection string has a password that is changed', () => {
    const [finding] = analyze({ path: 'src/a.js', text: "const url = 'postgres://shop:kiwi92Lime@db.internal/shop';" }).findings;
    assert.ok(finding);
    assert.match(withoutLaw(finding, 'en'), /and change the password/);
  });

  it('an article about persons is not cited for what opens a system, nor one about other companies for a response', () => {
    const [system] = analyze({ path: 'a.js', text: 'console.log(config.clientSecret)' }).findings;
    const [answered] = analyze({ path: 'a.js', text: 'app.get("/u", (req, res) => { res.json({ password: user.password }); })' }).findings;
    assert.ok(system && answered);
    assert.equal(system.laws[0], 'NDSR-9');
    assert.ok(system.laws.every((law) => !law.startsWith('PIPL-')), system.laws.join());
    assert.ok(!answered.laws.includes('PIPL-23') && !answered.laws.includes('PIPL-38'), answered.laws.join());
  });
});
