/** Repairs of records that are kept, and of what others of the program read. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../core/index.ts';
import { offersFor } from './offers.ts';

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
    assert.deepEqual(offers("wx.setStorageSync('other', { mobile: user.mobile, level: 1 });"), ['}', "wx.setStorageSync('other', { level: 1 });"]);
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
  let edited = '';
  const passed = (more: Readonly<Record<string, string>>, list = LIST): readonly string[] => {
    const files: Readonly<Record<string, string>> = { '/shop/app.js': APP, '/shop/pages/detail/detail.js': PAGE, ...more };
    const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => ['/shop/pages/list/list.js', ...Object.keys(files)] };
    const { findings } = analyze({ path: '/shop/pages/list/list.js', text: list }, { host, otherFiles: true });
    const fix = findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url').flatMap(({ fixes }) => fixes)[0];
    if (!fix) return [];
    const after = applyEdits(list, fix.edits.filter(({ file }) => file === undefined));
    assert.deepEqual(analyze({ path: '/shop/pages/list/list.js', text: after }, { host }).findings.filter(({ ruleId, kinds }) => ruleId === 'no-personal-info-in-url' && kinds.join() !== 'nickname'), []);
    const page = '/shop/pages/detail/detail.js';
    edited = applyEdits(files['/shop/app.js'] ?? '', fix.edits.filter(({ file }) => file === '/shop/app.js'));
    return [after, applyEdits(files[page] ?? '', fix.edits.filter(({ file }) => file === page))];
  };

  it('goes where the page loads the same by an id beside it, and reads it only if it is there', () => {
    const list = "Page({\n  open(order) {\n    const early = encodeURIComponent(JSON.stringify({ id: order.id, user: order.user }));\n    wx.navigateTo({ url: `/pages/detail/detail?id=${order.id}&early=${early}` });\n  },\n});\n";
    const page = (guard: string, rest = ''): string => `Page({\n  onLoad(options) {\n    ${guard} {\n      this.setData({ order: JSON.parse(decodeURIComponent(options.early)) });\n    }${rest}\n    this.load(options.id);\n  },\n});\n`;
    assert.match(passed({ '/shop/pages/detail/detail.js': page('if (options.early)') }, list)[0] ?? '', /\{\n {4}wx.navigateTo\(\{ url: `\/pages\/detail\/detail\?id=\$\{order\.id\}` \}/);
    for (const other of [page('if (options.kind)'), page('if (options.early)', ' else {\n      this.leave();\n    }'), page('if (options.early)').replace('options.id', 'options.kind')])
      assert.match(passed({ '/shop/pages/detail/detail.js': other }, list)[0] ?? 'globalData', /globalData/);
  });

  it('goes into the state of the app, where the page reads it', () => {
    assert.deepEqual(passed({}), [
      LIST.replace("wx.navigateTo({ url: '/pages/detail/detail?mobile=' + user.mobile });", "getApp().globalData.mobile = user.mobile;\n    wx.navigateTo({ url: '/pages/detail/detail' });"),
      PAGE.replace('options.mobile', 'options.mobile || getApp().globalData.mobile').replace(' }); } });', ' }); delete getApp().globalData.mobile; } });'),
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
    assert.deepEqual(passed({ '/shop/pages/detail/detail.js': page }, list)[1], page.replace('JSON.parse(decodeURIComponent(options.user))', 'options.user ? JSON.parse(decodeURIComponent(options.user)) : getApp().globalData.user').replace('; this.', '; delete getApp().globalData.user; this.'));
  });

  it('stays a record of its own where the page changes it', () => {
    const list = LIST.replace("?mobile=' + user.mobile", "?user=' + encodeURIComponent(JSON.stringify(user))");
    const page = (rest: string): string => `Page({ onLoad(options) { const user = JSON.parse(decodeURIComponent(options.user)); ${rest} this.setData({ mobile: user.mobile }); } });\n`;
    assert.equal(passed({ '/shop/pages/detail/detail.js': page('user.mobile === 1;') }, list).length, 2);
    for (const rest of ['user.mobile = 1;', 'user.list.push(1);', 'user.tags[0] = 1;']) assert.deepEqual(passed({ '/shop/pages/detail/detail.js': page(rest) }, list), []);
  });

  it('goes there under the name of the page too where the app has a field of that name, by the constant of a file for the app', () => {
    const app = { '/shop/app.js': 'App({ globalData: { mobile: 1 } });\n' };
    assert.match(passed(app)[0] ?? '', /\n {4}getApp\(\)\.globalData\.detailMobile = user\.mobile;\n/);
    const page = `const app = getApp()\n${PAGE}`;
    const [after, read] = passed({ ...app, '/shop/pages/detail/detail.js': page }, `const app = getApp();\n${LIST}`);
    assert.match(after ?? '', /\n {4}app\.globalData\.detailMobile = user\.mobile;\n/);
    assert.match(read ?? '', /mobile: options\.mobile \|\| app\.globalData\.detailMobile \}\); delete app\.globalData\.detailMobile;/);
    assert.match(passed({ ...app, '/shop/pages/detail/detail.js': page.replace('onLoad(options)', 'show(app) {}, onLoad(options)') })[1] ?? '', /\|\| getApp\(\)\.globalData/);
  });

  it('goes there from an app that declares no state yet, which gets one', () => {
    for (const [text, declared] of [
      ['App({});\n', 'App({ globalData: {} });\n'],
      ['App({ onLaunch() {} });\n', 'App({ globalData: {}, onLaunch() {} });\n'],
      ['App({\n  onLaunch() {},\n});\n', 'App({\n  globalData: {},\n  onLaunch() {},\n});\n'],
    ] as const) {
      assert.equal(passed({ '/shop/app.js': text }).length, 2);
      assert.equal(edited, declared);
    }
    const [after, read] = passed({ '/shop/app.js': '', '/shop/App.vue': '<script>\n\texport default {\n\t\tonLaunch() {},\n\t};\n</script>\n' });
    assert.match(after ?? '', /globalData\.mobile = user\.mobile/);
    assert.match(read ?? '', /options\.mobile \|\| getApp/);
  });

  it('goes there with others of the same address, and is what the page shows', () => {
    const list = "Page({\n  open(user) {\n    wx.navigateTo({ url: `/pages/detail/detail?from=list&mobile=${encodeURIComponent(user.mobile)}&email=${user.email}` });\n  },\n});\n";
    const page = 'Page({\n  onLoad(options) {\n    const mobile = options.mobile || options.phone || "";\n    this.setData({ from: options.from, mobile, email: options.email });\n  },\n});\n';
    const [after = '', read = ''] = passed({ '/shop/pages/detail/detail.js': page }, list);
    assert.match(after, /globalData\.mobile = user\.mobile;\n {4}getApp\(\)\.globalData\.email = user\.email;\n {4}wx\.navigateTo\(\{ url: `\/pages\/detail\/detail\?from=list` \}\);/);
    assert.match(read, /const mobile = options\.mobile \|\| getApp\(\)\.globalData\.mobile \|\| options\.phone \|\| "";/);
    const state: Record<string, unknown> = {};
    let shown: unknown;
    let url = '';
    const run = (text: string): { open(user: object): void; onLoad(options: object): void } => {
      let made: Record<string, unknown> = {};
      new Function('Page', 'wx', 'getApp', text)((given: Record<string, unknown>) => (made = given), { navigateTo: (options: { url: string }) => (url = options.url) }, () => ({ globalData: state }));
      return { setData: (data: unknown) => (shown = data), ...made } as unknown as ReturnType<typeof run>;
    };
    run(after).open({ mobile: '15400001111', email: 'a@b.example' });
    assert.equal(url, '/pages/detail/detail?from=list');
    run(read).onLoad({ from: 'list' });
    assert.deepEqual([shown, state], [{ from: 'list', mobile: '15400001111', email: 'a@b.example' }, {}]);
  });

  it('goes there from before further parameters that may be missing', () => {
    const list = "Page({\n  open(user, id) {\n    const extra = id ? `&id=${id}` : '';\n    wx.navigateTo({ url: `/pages/detail/detail?from=list&mobile=${user.mobile}${extra}` });\n  },\n});\n";
    assert.match(passed({}, list)[0] ?? '', /url: `\/pages\/detail\/detail\?from=list\$\{extra\}`/);
    assert.deepEqual(passed({}, list.replace("'';", 'user.domain;')), []);
    // An address that would begin its parameters with `&` stays.
    const page = 'Page({ onLoad(options) { this.setData({ mobile: options.mobile, email: options.email }); } });\n';
    assert.deepEqual(passed({ '/shop/pages/detail/detail.js': page }, list.replace('from=list', 'email=${user.email}')), []);
    const named = list.replace('from=list&mobile=${user.mobile}', 'mobile=${user.mobile}&nickname=${user.nickname}');
    assert.match(passed({}, named)[0] ?? '', /globalData\.mobile = user\.mobile;\n[^\n]*detail\?nickname=\$\{user\.nickname\}\$\{extra\}`/);
    assert.deepEqual(passed({}, list.replace('`&id', '`id')), []);
  });

  it('goes there from the router of a library, which is left with the address alone', () => {
    const list = LIST.replace("wx.navigateTo({ url: '/pages/detail/detail?mobile=' + user.mobile });", "uni.$u.route('/pages/detail/detail', {\n      mobile: user.mobile\n    });");
    assert.match(passed({}, list)[0] ?? '', /globalData\.mobile = user\.mobile;\n {4}uni\.\$u\.route\('\/pages\/detail\/detail'\);/);
    assert.match(passed({}, list.replace('mobile: user.mobile', 'mobile: user.mobile,\n      id: user.id'))[0] ?? '', /route\('\/pages\/detail\/detail', \{\n {6}id: user\.id\n {4}\}\);/);
    assert.deepEqual(passed({ '/shop/pages/b/b.js': "Page({ open() { uni.$u.route('/pages/detail/detail', { id: 1 }); } });\n" }, list), []);
  });

  it('stays in the address without such a state, where something else opens the page without it, and where the page reads it in another way', () => {
    for (const more of [
      { '/shop/app.js': 'start();\n' },
      { '/shop/app.js': 'App({ globalData: { mobile: 1, detailMobile: 2 } });\n' },
      { '/shop/pages/b/b.js': "Page({ open() { wx.navigateTo({ url: '/pages/detail/detail' }); } });\n" },
      { '/shop/pages/detail/detail.js': 'Page({ onLoad({ mobile }) { this.setData({ mobile }); } });\n' },
      { '/shop/pages/detail/detail.js': 'Page({ onLoad(options) { load().then(() => this.setData({ mobile: options.mobile })); } });\n' },
    ] as readonly Readonly<Record<string, string>>[])
      assert.deepEqual(passed(more), []);
  });
});
