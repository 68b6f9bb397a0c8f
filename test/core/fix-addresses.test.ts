/** Repairs of addresses and of whole objects that are kept: what each offer makes of the statement. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, parseFile, type Fix, type ModuleHost } from '../../core/index.ts';

/** Repairs of the findings in one statement of a function, on the line below `function`. */
function offersFor(statement: string, path = '/shop/a.js'): { readonly fix: Fix; readonly after: string }[] {
  const text = path.endsWith('.vue') ? statement : `export function send(phone, token, id, user, url) {\n${statement}\n}\n`;
  const { findings, failure } = analyze({ path, text });
  assert.equal(failure, undefined);
  const reported = findings.filter((finding) => isReported(finding, 'recommended'));
  assert.equal(reported.length, 1, statement);
  return (reported[0]?.fixes ?? []).map((fix) => {
    const after = applyEdits(text, fix.edits);
    parseFile(path, after);
    const again = analyze({ path, text: after }).findings.filter((finding) => isReported(finding, 'recommended') && finding.ruleId === reported[0]?.ruleId);
    assert.equal(again.length, 0, `still reported: ${after}`);
    return { fix, after: path.endsWith('.vue') ? after : after.split('\n').slice(1, -2).join('\n') };
  });
}

const ADDRESSES: readonly (readonly [statement: string, ...offers: readonly (readonly [title: string, after: string])[]])[] = [
  ['uni.navigateTo({ url: `/pages/a?id=${id}&phone=${phone}` });', ['Leave phone out of this address', 'uni.navigateTo({ url: `/pages/a?id=${id}` });']],
  ['uni.navigateTo({ url: `/pages/a?phone=${encodeURIComponent(phone)}&id=${id}` });', ['Leave phone out of this address', 'uni.navigateTo({ url: `/pages/a?id=${id}` });']],
  ['uni.navigateTo({ url: `/pages/a?phone=${phone}` });', ['Leave phone out of this address', 'uni.navigateTo({ url: `/pages/a` });']],
  ['uni.navigateTo({ url: `/pages/a?phone=${phone}&email=${user.email}&id=${id}` });', ['Leave phone, email out of this address', 'uni.navigateTo({ url: `/pages/a?id=${id}` });']],
  ['uni.navigateTo({ url: `/pages/a?phone=${phone}&email=${user.email}` });', ['Leave phone, email out of this address', 'uni.navigateTo({ url: `/pages/a` });']],
  ["uni.navigateTo({ url: '/pages/a?phone=' + user.phone });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a' });"]],
  ["uni.navigateTo({ url: '/pages/a?id=' + id + '&phone=' + (user.phone || '') });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a?id=' + id });"]],
  ["uni.navigateTo({ url: '/pages/a?phone=' + (user.phone || ''), success() {} });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a', success() {} });"]],
  ["uni.navigateTo({ url: '/pages/a' + '?phone=' + user.phone });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a' });"]],
  ["uni.navigateTo({ url: '/pages/a?phone=' + user.phone + '&id=' + id });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a?id=' + id });"]],
  ["uni.navigateTo({ url: '/pages/a?id=' + id + '&phone=' + user.phone + '&x=1' });", ['Leave phone out of this address', "uni.navigateTo({ url: '/pages/a?id=' + id + '&x=1' });"]],
  [
    "uni.request({ url: '/api/send', data: { phone, id } });",
    ['Send it in the body by POST (the server has to accept that)', "uni.request({ url: '/api/send', method: 'POST', header: { 'content-type': 'application/x-www-form-urlencoded' }, data: { phone, id } });"],
  ],
  [
    "uni.request({ url: '/api/send', method: 'GET', data: { id, phone } });",
    ['Send it in the body by POST (the server has to accept that)', "uni.request({ url: '/api/send', method: 'POST', data: { id, phone } });"],
  ],
  [
    "axios({ url: '/api/user', method: 'get', params: { phone } });",
    ['Send it in the body by POST (the server has to accept that)', "axios({ url: '/api/user', method: 'post', data: { phone } });"],
  ],
  [
    "axios.get('/api/user', { params: { phone, id } });",
    ['Send it in the body by POST (the server has to accept that)', "axios.post('/api/user', { phone, id });"],
  ],
  ["axios.get('/api/user', { params: { token, id } });", ['Send it in the body by POST (the server has to accept that)', "axios.post('/api/user', { token, id });"]],
  [
    "axios.get('/api/user', { params: { phone }, timeout: 9 });",
    ['Send it in the body by POST (the server has to accept that)', "axios.post('/api/user', { phone }, { timeout: 9 });"],
  ],
  [
    'axios.get(`/api/user?id=${id}&phone=${encodeURIComponent(user.phone)}`);',
    ['Send it in the body by POST (the server has to accept that)', 'axios.post(`/api/user?id=${id}`, { phone: user.phone });'],
  ],
  ["$u.post('sendCode?mobile=' + user.mobile);", ['Send it in the body of this request (the server has to accept that)', "$u.post('sendCode', { mobile: user.mobile });"]],
  ["$u.post('sign?mobile=' + user.mobile + '&email=' + user.email);", ['Send it in the body of this request (the server has to accept that)', "$u.post('sign', { mobile: user.mobile, email: user.email });"]],
  ["$u.post('sign?mobile=' + user.mobile + '&password=' + cipher(text));", ['Send it in the body of this request (the server has to accept that)', "$u.post('sign', { mobile: user.mobile, password: cipher(text) });"]],
  ["uni.navigateTo({ url: isNew ? `/pages/a?phone=${user.phone}&id=${id}` : '/pages/b?phone=' });"],
  ["cache.get('/api/user?phone=' + phone);"],
  ["const options = { url: '/login/smsCode?phone=' + phone + '&type=1' }; model.send(options);"],
  [
    "fetch('/api/user?phone=' + phone);",
    ['Send it in the body by POST (the server has to accept that)', "fetch('/api/user', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ phone }) });"],
  ],
  [
    "uni.request({ url: '/api/user?phone=' + phone, success() {} });",
    ['Send it in the body by POST (the server has to accept that)', "uni.request({ url: '/api/user', method: 'POST', data: { phone }, success() {} });"],
  ],
  [
    "uni.request({ method: 'GET', url: '/api/user?phone=' + phone });",
    ['Send it in the body by POST (the server has to accept that)', "uni.request({ method: 'POST', url: '/api/user', data: { phone } });"],
  ],
  ["axios({ url: '/api/user', method: url, params: { phone, id } });"],
  ['axios.post(`/api/send/${phone}`);'],
  ['uni.navigateTo({ url: url + phone });'],
  ["uni.navigateTo({ url: '/pages/a?id=' + id + '&phone=' + phone + ' (home)' });"],
  ['uni.navigateTo({ url: `/pages/a?id=${id}&phone=${phone} (home)` });'],
];

/** Requests that only read: their server has to change for a number of a person, and reads a token in a header. */
const READING: readonly (readonly [statement: string, after: string | undefined])[] = [
  ["axios.get('/user/info', { params: { mobile: user.mobile, id } });", "axios.post('/user/info', { mobile: user.mobile, id });"],
  ['axios.get(`/user/info?mobile=${user.mobile}`);', 'axios.post(`/user/info`, { mobile: user.mobile });'],
  ["uni.request({ url: '/user/info', data: { mobile: user.mobile } });", "uni.request({ url: '/user/info', method: 'POST', header: { 'content-type': 'application/x-www-form-urlencoded' }, data: { mobile: user.mobile } });"],
  ["fetch('/user/info?email=' + user.email);", "fetch('/user/info', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: user.email }) });"],
  ["axios.get('https://api.example.com/user/info', { params: { mobile: user.mobile } });", undefined],
  ["fetch('/user/info?token=' + token);", "fetch('/user/info', { headers: { Authorization: `Bearer ${token}` } });"],
  ['axios.get(`/user/info?page=1&token=${encodeURIComponent(token)}`);', 'axios.get(`/user/info?page=1`, { headers: { Authorization: `Bearer ${token}` } });'],
  ["uni.request({ url: '/user/info?token=' + token, success() {} });", "uni.request({ url: '/user/info', header: { Authorization: `Bearer ${token}` }, success() {} });"],
  ["uni.request({ url: '/user/info?token=' + token, header: user.header });", undefined],
  ["fetch('https://api.example.com/sms/send?mobile=' + user.mobile);", undefined],
  ["fetch('https://graph.facebook.com/v21.0/me?fields=id&access_token=' + token);", "fetch('https://graph.facebook.com/v21.0/me?fields=id', { headers: { Authorization: `Bearer ${token}` } });"],
  ["axios.delete(`https://graph.facebook.com/v21.0/${id}?access_token=${token}`, { timeout: 9 });", 'axios.delete(`https://graph.facebook.com/v21.0/${id}`, { timeout: 9, headers: { Authorization: `Bearer ${token}` } });'],
  ['fetch(`https://graph.facebook.com/v21.0/oauth/access_token?access_token=${token}`);', undefined],
  ['fetch(`https://graph.facebook.com/v21.0/me?access_token=${token}`, user.options);', undefined],
  ["axios.get('https://api.example.com/ticket', { params: { token, type: 1 } });", undefined],
];

describe('repairs of addresses', () => {
  for (const [statement, after] of READING) {
    it(`of a request that reads: ${statement}`, () => {
      const text = `export function orders(phone, token, id, user, url) {\n${statement}\n}\n`;
      const { findings } = analyze({ path: '/shop/a.js', text });
      const fixes = findings.filter((finding) => finding.ruleId === 'no-personal-info-in-url' && isReported(finding, 'strict')).flatMap((finding) => finding.fixes);
      assert.deepEqual(fixes.map(({ edits }) => applyEdits(text, edits).split('\n')[1]), after === undefined ? [] : [after]);
    });
  }

  for (const [statement, ...offers] of ADDRESSES) {
    it(statement, () => {
      const found = offersFor(statement);
      assert.deepEqual(found.map(({ fix, after }) => [fix.title.en, after]), offers);
      for (const { fix } of found) assert.equal(fix.safety, 'review', 'what is asked knows less afterwards');
    });
  }

  it('stand in markup too', () => {
    const page = `<template><view @tap="go('/pages/a/a?id='+user.id+'&mobile='+user.mobile)">x</view></template>\n<script>\nexport default { data: () => ({ user: {} }), methods: { go(url) { uni.navigateTo({ url }); } } };\n</script>\n`;
    assert.deepEqual(offersFor(page, '/shop/a.vue').map(({ after }) => after.split('\n')[0]), [`<template><view @tap="go('/pages/a/a?id='+user.id)">x</view></template>`]);
  });
});

describe('the key of an interface that documents a header for it', () => {
  const page = (address: string, headers: string): string =>
    `export async function ask(apiKey, model, body) {\n  const url = ${address};\n  return fetch(url, {\n    method: 'POST',\n    headers: { ${headers} },\n    body,\n  });\n}\n`;
  const before = page('`https://generativelanguage.googleapis.com/v1beta/models/${model}:generateContent?key=${apiKey}`', "'Content-Type': 'application/json'");

  it('goes there, also where the address has a name', () => {
    const fixes = analyze({ path: '/shop/a.js', text: before }).findings.flatMap((finding) => finding.fixes);
    const after = page('`https://generativelanguage.googleapis.com/v1beta/models/${model}:generateContent`', "'Content-Type': 'application/json', 'x-goog-api-key': apiKey");
    assert.deepEqual(fixes.map(({ edits }) => applyEdits(before, edits)), [after]);
  });

  it('stays where something else reads the address', () => {
    const text = before.replace('  return', '  show(url);\n  return');
    assert.deepEqual(analyze({ path: '/shop/a.js', text }).findings.flatMap((finding) => finding.fixes.map(({ act }) => act)).filter((act) => act === 'header'), []);
  });
});

describe('what only an address read', () => {
  const TABLE: readonly (readonly [name: string, before: string, after: string])[] = [
    ['the name of what a call gives, and the call is still made', "  const mobile = ask(user);\n  uni.navigateTo({ url: '/pages/a?mobile=' + mobile });", "  ask(user);\n  uni.navigateTo({ url: '/pages/a' });"],
    ['what only that read', "  const at = user.index;\n  const mobile = user.list[at].mobile;\n  uni.navigateTo({ url: '/pages/a?mobile=' + mobile });", "  uni.navigateTo({ url: '/pages/a' });"],
    ['a constant', "  const mobile = user.mobile;\n  uni.navigateTo({ url: '/pages/a?mobile=' + mobile });", "  uni.navigateTo({ url: '/pages/a' });"],
    ['one name of a pattern', '  const { mobile, level } = user;\n  uni.navigateTo({ url: `/pages/a?level=${level}&mobile=${mobile}` });', '  const { level } = user;\n  uni.navigateTo({ url: `/pages/a?level=${level}` });'],
  ];
  it('is cut in one piece, from the query and from its pattern', () => {
    const before = "  const { mobile, idCard, level } = user;\n  $router.push({ path: '/a', query: { level, mobile, idCard } });";
    assert.deepEqual(offersFor(before).map((offer) => offer.after), ["  const { level } = user;\n  $router.push({ path: '/a', query: { level } });"]);
  });

  it('is nothing where a text of nothing would be left', () => {
    assert.deepEqual(offersFor("  let at = '/pages/a';\n  at += `?mobile=${user.mobile}`;\n  uni.navigateTo({ url: at });").map((offer) => offer.after).filter((after) => after.includes('``')), []);
  });

  it('is nothing where leaving it out leaves out what a call does', () => {
    assert.deepEqual(offersFor("  uni.navigateTo({ url: '/pages/a?mobile=' + remember(user.mobile) });"), []);
  });

  for (const [name, before, after] of TABLE) it(`goes with it: ${name}`, () => assert.deepEqual(offersFor(before).map((offer) => offer.after), [after]));

  const KEPT: readonly (readonly [name: string, before: string])[] = [
    ['what something else reads', "  const mobile = user.mobile;\n  uni.navigateTo({ url: '/pages/a?mobile=' + mobile });\n  show(mobile);"],
    ['what a rest would take', "  const { mobile, ...others } = user;\n  uni.navigateTo({ url: '/pages/a?mobile=' + mobile });\n  show(others);"],
  ];
  for (const [name, before] of KEPT) it(`stays: ${name}`, () => assert.deepEqual(offersFor(before).map((offer) => offer.after), [before.replace("?mobile=' + mobile", "'")]));
});

describe('repairs of records in an address, and of windows', () => {
  const changed = (lines: string): string[][] => offersFor(lines).map(({ fix, after }) => [fix.title.en, after.split('\n').at(-1)?.trim() ?? '']);

  it('leave fields out of the text that a page is given', () => {
    const line = (json: string): string => `uni.navigateTo({ url: '/pages/a?it=' + encodeURIComponent(${json}) });`;
    assert.deepEqual(changed(`  show(url.phone);\n  ${line('JSON.stringify(url)')}`), [['Leave out the field phone', line("JSON.stringify(url, (key, value) => (key === 'phone' ? undefined : value))")]]);
  });

  it('are none where the page is asked for the record itself', () => {
    assert.deepEqual(changed("  const kept = encodeURIComponent(JSON.stringify({ user, id }));\n  uni.navigateTo({ url: `/pages/a?it=${kept}` });"), []);
  });

  it('move a whole query to the body, and take nothing for a request that is none', () => {
    const own = 'Send it in the body of this request (the server has to accept that)';
    const query = '  const query = { account: user.account, password: user.password };\n  ';
    assert.deepEqual(changed(`${query}axios.post('/a', null, { params: query });`), [[own, "axios.post('/a', query);"]]);
    assert.deepEqual(changed(`${query}http.post({ url: '/a', params: query });`), [[own, "http.post({ url: '/a', data: query });"]]);
    assert.deepEqual(changed(`${query}axios.post('/a', user, { params: query });`), []);
    assert.deepEqual(changed('  requestUtil.put(`/user?id=${id}&phone=${user.phone}`);')[0], [own, 'requestUtil.put(`/user?id=${id}`, { phone: user.phone });']);
    assert.deepEqual(changed('  axios.post(`/user?phone=${user.phone}`, null);')[0], [own, 'axios.post(`/user`, { phone: user.phone });']);
    assert.deepEqual(changed("  $router.push({ path: '/a', query: { mobile: user.mobile, id: user.id } });"), [['Leave mobile out of this address', "$router.push({ path: '/a', query: { id: user.id } });"]]);
  });

  it('name the origin of the windows that get a message', () => {
    assert.deepEqual(changed("  window.postMessage({ phone: user.phone }, '*');"), [['Send it only to windows of your own origin (or name another one here)', 'window.postMessage({ phone: user.phone }, window.location.origin);']]);
    assert.deepEqual(changed("  window.parent.postMessage({ phone: user.phone }, '*');"), [], 'who embeds the page is known to its owner alone');
  });
});

describe('repairs of records that are kept', () => {
  const kept = (lines: string): string[][] => offersFor(lines).map(({ fix, after }) => [fix.title.en, after.split('\n').at(-1)?.trim() ?? '']);

  it('leave out the fields that code reads of them', () => {
    assert.deepEqual(kept("  show(url.phone, url.email);\n  localStorage.setItem('kept', JSON.stringify(url));"), [['Leave out the fields phone, email', "localStorage.setItem('kept', JSON.stringify({ ...url, phone: undefined, email: undefined }));"]]);
  });

  it('are none that drop whatever else the record has', () => {
    assert.deepEqual(kept("  show(user.id, user.level, user.phone, user.save());\n  localStorage.setItem('member', JSON.stringify(user));"), []);
  });

  it('take them out at every depth of the text where the value may be a list', () => {
    assert.deepEqual(kept("  for (const one of url) show(one.phone);\n  localStorage.setItem('kept', JSON.stringify(url));"), [['Leave out the field phone', "localStorage.setItem('kept', JSON.stringify(url, (key, value) => (key === 'phone' ? undefined : value)));"]]);
  });

  it('leave out the properties of an object that is written out', () => {
    assert.deepEqual(kept("  uni.setStorageSync('account', { phone: user.phone, keep: true, idCard: user.idCard });"), [['Leave out the fields phone, idCard', "uni.setStorageSync('account', { keep: true });"]]);
    assert.deepEqual(kept("  uni.setStorageSync('account', { phone: user.phone });"), []);
    assert.deepEqual(kept("  uni.setStorageSync('account', {\n    keep: true,\n    phone: user.phone, // to call back\n  });"), [['Leave out the field phone', '});']]);
    for (const { after } of offersFor("  posthog.capture({ distinctId: user.email, event: 'login' });")) assert.match(after, /distinctId/, 'what the interface demands stays');
    assert.deepEqual(kept("  uni.setStorage({ key: 'phone', data: user.phone });"), []);
    assert.deepEqual(kept("  uni.setStorageSync('account', { phone: format(user.phone), keep: true });"), []);
  });

  it('never take out the token that keeps a person signed in', () => {
    assert.deepEqual(kept("  uni.setStorageSync('account', { token: user.token, phone: user.phone });"), [['Leave out the field phone', "uni.setStorageSync('account', { token: user.token });"]]);
    assert.deepEqual(kept("  const kept = { token: user.token, phone: user.phone, level: 1 };\n  uni.setStorageSync('account', kept);"), [['Leave out the field phone', "uni.setStorageSync('account', kept);"]]);
  });

  it('are none where nothing is known of its fields', () => {
    assert.deepEqual(offersFor("  localStorage.setItem('userInfo', JSON.stringify(user));"), []);
  });
});

describe('what others of the program read', () => {
  const FILES: Record<string, string> = {
    '/shop/pages/detail/detail.js': 'Page({ onLoad(options) { this.setData({ mobile: options.mobile }); } });\n',
    '/shop/pages/plain/plain.js': 'Page({ onLoad(options) { this.load(options.id); } });\n',
    '/shop/pages/me/me.js': "Page({ onShow() { const account = wx.getStorageSync('account'); this.setData({ text: account.mobile }); } });\n",
  };
  const host: ModuleHost = { resolve: () => undefined, read: (id) => FILES[id], programFiles: () => Object.keys(FILES) };
  const offers = (body: string): string[] => {
    const text = `export function f(user) {\n  ${body}\n}\n`;
    return analyze({ path: '/shop/pages/a/a.js', text }, { host }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits).split('\n')[1]?.trim() ?? ''));
  };

  it('is not taken out of the address of a page', () => {
    assert.deepEqual(offers("wx.navigateTo({ url: '/pages/detail/detail?id=' + user.id + '&mobile=' + user.mobile });"), []);
    assert.deepEqual(offers("wx.navigateTo({ url: '/pages/plain/plain?id=' + user.id + '&mobile=' + user.mobile });"), ["wx.navigateTo({ url: '/pages/plain/plain?id=' + user.id });"]);
  });

  it('is not taken out of storage, a password apart', () => {
    assert.deepEqual(offers("wx.setStorageSync('account', { mobile: user.mobile, level: 1 });"), []);
    assert.deepEqual(offers("wx.setStorageSync('other', { mobile: user.mobile, level: 1 });"), ["wx.setStorageSync('other', { level: 1 });"]);
    assert.deepEqual(offers("wx.setStorageSync('account', { mobile: user.mobile, password: user.password });"), ["wx.setStorageSync('account', { mobile: user.mobile });"]);
  });

  it('is taken out where the request helper sends it', () => {
    const files = { ...FILES, '/shop/request.js': "axios.interceptors.request.use((config) => {\n  config.headers['X-Token'] = getToken();\n  return config;\n});\n" };
    const text = "export const info = (token) => request({ url: '/user/info', method: 'get', params: { token } });\n";
    const [finding] = analyze({ path: '/shop/api.js', text }, { host: { ...host, read: (id) => files[id as keyof typeof files], programFiles: () => Object.keys(files) } }).findings;
    assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), "export const info = (token) => request({ url: '/user/info', method: 'get' });\n");
  });

  it('stays in the address where a handler of the program reads it from there', () => {
    const files: Readonly<Record<string, string>> = { ...FILES, '/shop/api/bind.js': 'export default (req, res) => bind(req.query.mobile);\n' };
    const text = "axios.get('/api/user/bind', { params: { mobile: user.mobile } });\n";
    const findings = analyze({ path: '/shop/a.js', text }, { host: { ...host, read: (id) => files[id], programFiles: () => Object.keys(files) } }).findings;
    assert.deepEqual(findings.map(({ fixes }) => fixes), [[]]);
  });

  it('moves to the body, and a token to a header', () => {
    assert.deepEqual(offers("axios.get('/api/user/bind', { params: { mobile: user.mobile } });"), ["axios.post('/api/user/bind', { mobile: user.mobile });"]);
    assert.deepEqual(offers("axios.get('/api/user/info', { params: { mobile: user.mobile } });"), ["axios.post('/api/user/info', { mobile: user.mobile });"]);
    assert.deepEqual(offers("axios.get('/api/user/info', { params: { device: user.deviceId } });"), []);
    assert.deepEqual(offers("axios.get('/api/user/info', { params: { token: user.token } });"), ["axios.get('/api/user/info', { headers: { Authorization: `Bearer ${user.token}` } });"]);
    assert.deepEqual(offers("wx.request({ url: '/api/user/info', data: { id: user.id, token: user.token } });"), ["wx.request({ url: '/api/user/info', data: { id: user.id }, header: { Authorization: `Bearer ${user.token}` } });"]);
  });
});

describe('what a page of a mini-program is given', () => {
  const APP = 'App({ globalData: { level: 1 } });\n';
  const PAGE = 'Page({ onLoad(options) { this.setData({ mobile: options.mobile }); } });\n';
  const LIST = "Page({\n  open(user) {\n    wx.navigateTo({ url: '/pages/detail/detail?mobile=' + user.mobile });\n  },\n});\n";
  const passed = (more: Readonly<Record<string, string>>, list = LIST): readonly string[] => {
    const files: Readonly<Record<string, string>> = { '/shop/app.js': APP, '/shop/pages/detail/detail.js': PAGE, ...more };
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => Object.keys(files) };
    const { findings } = analyze({ path: '/shop/pages/list/list.js', text: list }, { host, otherFiles: true });
    const fix = findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url').flatMap(({ fixes }) => fixes)[0];
    if (!fix) return [];
    const after = applyEdits(list, fix.edits.filter(({ file }) => file === undefined));
    assert.deepEqual(analyze({ path: '/shop/pages/list/list.js', text: after }, { host }).findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url'), []);
    const page = '/shop/pages/detail/detail.js';
    return [after, applyEdits(files[page] ?? '', fix.edits.filter(({ file }) => file === page))];
  };

  it('goes into the state of the app, where the page reads it', () => {
    assert.deepEqual(passed({}), [
      LIST.replace("wx.navigateTo({ url: '/pages/detail/detail?mobile=' + user.mobile });", "getApp().globalData.mobile = user.mobile;\n    wx.navigateTo({ url: '/pages/detail/detail' });"),
      PAGE.replace('options.mobile', '(options.mobile || getApp().globalData.mobile)').replace(' }); } });', ' }); delete getApp().globalData.mobile; } });'),
    ]);
  });

  it('is deleted there by the page, on a line of its own behind the last read, and goes there from a second place too', () => {
    const page = 'Page({\n  onLoad(options) {\n    if (options.mobile) {\n      this.setData({ mobile: options.mobile })\n    }\n    this.load()\n  }\n})\n';
    const [, read] = passed({ '/shop/pages/detail/detail.js': page });
    assert.match(read ?? '', /\n {4}\}\n {4}delete getApp\(\)\.globalData\.mobile\n {4}this\.load\(\)\n/);
    assert.deepEqual(passed({ '/shop/pages/detail/detail.js': read ?? '', '/shop/pages/c/c.js': 'Page({ open(user) { getApp().globalData.mobile = user.mobile; } });\n' }), [
      LIST.replace("wx.navigateTo({ url: '/pages/detail/detail?mobile=' + user.mobile });", "getApp().globalData.mobile = user.mobile;\n    wx.navigateTo({ url: '/pages/detail/detail' });"),
      read,
    ]);
  });

  it('stays encoded where the page decodes it', () => {
    const list = LIST.replace('user.mobile', 'encodeURIComponent(user.mobile)');
    const page = PAGE.replace('{ this.setData({ mobile: options.mobile }); }', '{ if (options.mobile) this.setData({ mobile: decodeURIComponent(options.mobile) }); }');
    const [after, read] = passed({ '/shop/pages/detail/detail.js': page }, list);
    assert.match(after ?? '', /globalData\.mobile = encodeURIComponent\(user\.mobile\);/);
    assert.match(read ?? '', /if \(options\.mobile \|\| getApp\(\)\.globalData\.mobile\) .*decodeURIComponent\(options\.mobile \|\| getApp\(\)\.globalData\.mobile\)/);
    assert.match(passed({}, list)[0] ?? '', /globalData\.mobile = user\.mobile;/);
  });

  it('goes there as a record, where the page reads its text', () => {
    const list = LIST.replace("?mobile=' + user.mobile", "?user=' + encodeURIComponent(JSON.stringify(user))");
    const page = 'Page({ onLoad(options) { const user = JSON.parse(decodeURIComponent(options.user)); this.setData({ mobile: user.mobile }); } });\n';
    assert.deepEqual(passed({ '/shop/pages/detail/detail.js': page }, list)[1], page.replace('JSON.parse(decodeURIComponent(options.user))', '(options.user ? JSON.parse(decodeURIComponent(options.user)) : getApp().globalData.user)').replace('; this.', '; delete getApp().globalData.user; this.'));
  });

  it('stays in the address without such a state, where something else opens the page without it, and where the page reads it in another way', () => {
    for (const more of [
      { '/shop/app.js': 'App({});\n' },
      { '/shop/app.js': 'App({ globalData: { mobile: 1 } });\n' },
      { '/shop/pages/b/b.js': "Page({ open() { wx.navigateTo({ url: '/pages/detail/detail' }); } });\n" },
      { '/shop/pages/detail/detail.js': 'Page({ onLoad({ mobile }) { this.setData({ mobile }); } });\n' },
      { '/shop/pages/detail/detail.js': 'Page({ onLoad(options) { load().then(() => this.setData({ mobile: options.mobile })); } });\n' },
    ] as readonly Readonly<Record<string, string>>[])
      assert.deepEqual(passed(more), []);
  });
});

describe('a token in an address that a function of the program requests', () => {
  const HELPER = 'function webRequest(url, data) {\n  return new Promise((resolve) => {\n    wx.request({\n      url: url,\n      data: data,\n      success: resolve,\n    });\n  });\n}\nexport { webRequest };\n';
  const CALLER = "import { webRequest } from './util.js';\nfunction load(id, sessionKey) {\n  const url = getApp().globalData.prefix + 'Order/Get/' + id + '?sessionKey=' + sessionKey + '&page=1';\n  return new Promise((resolve) => {\n    webRequest(url).then(resolve);\n  });\n}\nexport { load };\n";
  const passed = (caller: string, helper: string): readonly (string | undefined)[] => {
    const files: Readonly<Record<string, string>> = { '/shop/util.js': helper };
    const host: ModuleHost = { resolve: (specifier) => (specifier === './util.js' ? '/shop/util.js' : undefined), read: (id) => files[id], programFiles: () => ['/shop/util.js', '/shop/data.js'] };
    const fixes = analyze({ path: '/shop/data.js', text: caller }, { host, otherFiles: true }).findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url').flatMap((finding) => finding.fixes);
    const [fix] = fixes.filter(({ act }) => act === 'header');
    return fix ? [applyEdits(caller, fix.edits.filter(({ file }) => file === undefined)), applyEdits(helper, fix.edits.filter(({ file }) => file === '/shop/util.js'))] : [];
  };
  const AFTER = CALLER.replace("?sessionKey=' + sessionKey + '&page=1'", "?page=1'").replace('webRequest(url)', 'webRequest(url, undefined, { Authorization: `Bearer ${sessionKey}` })');

  it('goes into a header that the function takes from now on', () => {
    const changed = HELPER.replace('(url, data)', '(url, data, header)').replace('url: url,', 'url: url,\n      header: header,');
    assert.deepEqual(passed(CALLER, HELPER), [AFTER, changed]);
    assert.deepEqual(passed(CALLER, changed), [AFTER, changed], 'a second time the function has it');
  });

  it('stays where the function sends headers of its own, where two are called so, and where the inner function means something else by the name', () => {
    assert.deepEqual(passed(CALLER, HELPER.replace('url: url,', "url: url,\n      header: { 'x-a': 1 },")), []);
    assert.deepEqual(passed(`${CALLER}function webRequest(url) {\n  return url;\n}\n`, HELPER), []);
    assert.deepEqual(passed(CALLER.replace('(resolve) =>', '(sessionKey) =>'), HELPER), []);
  });

  it('goes into the options of a request that is given the address by its name', () => {
    const text = CALLER.replace('webRequest(url).then(resolve);', 'wx.request({ url: url, success: resolve });');
    assert.deepEqual(passed(text, HELPER)[0], text.replace("?sessionKey=' + sessionKey + '&page=1'", "?page=1'").replace('url: url,', 'url: url, header: { Authorization: `Bearer ${sessionKey}` },'));
  });
});
