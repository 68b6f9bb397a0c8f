/** Records that are stored: of those that code and markup read again, only these fields. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../core/index.ts';

const PATH = '/shop/pages/login.js';
const STORES = "export const keep = (userInfo) => { wx.setStorageSync('userInfo', userInfo); };\n";

/** What the first offer stores; undefined where there is none. */
function stored(files: Readonly<Record<string, string>>, text = STORES): string | undefined {
  const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id] ?? (id === '/shop/package.json' ? '{ "type": "module" }' : undefined), programFiles: () => [PATH, ...Object.keys(files)] };
  const findingsIn = (code: string) => analyze({ path: PATH, text: code }, { host, otherFiles: true }).findings.filter((finding) => isReported(finding, 'recommended'));
  const [finding] = findingsIn(text);
  assert.equal(finding?.ruleId, 'no-store-personal-info');
  const [fix] = finding.fixes;
  if (!fix) return undefined;
  const repaired = applyEdits(text, fix.edits.filter(({ file }) => file === undefined));
  assert.deepEqual(findingsIn(repaired), [], repaired);
  assert.equal(fix.safety, 'review');
  return /setStorageSync\('userInfo', (.*)\); \};/.exec(repaired)?.[1];
}

const READS: readonly (readonly [name: string, code: string, after: string | undefined])[] = [
  ['of a variable', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id, userInfo.level);\n", 'userInfo && { id: userInfo.id, level: userInfo.level }'],
  ['of a page and its markup', "Page({ onShow() { this.setData({ member: wx.getStorageSync('userInfo') }); } });\nconst shown = '{{member.avatar}}';\n", 'userInfo && { avatar: userInfo.avatar }'],
  ['at once', "const level = (wx.getStorageSync('userInfo') || {}).level;\n", 'userInfo && { level: userInfo.level }'],
  ['taken apart', "const userInfo = wx.getStorageSync('userInfo');\nconst { id, level = 1 } = userInfo;\n", 'userInfo && { id: userInfo.id, level: userInfo.level }'],
  ['of what a function gives', "const getUser = () => wx.getStorageSync('userInfo');\nconst user = getUser();\nshow(user.id);\n", 'userInfo && { id: userInfo.id }'],
  ['by a function of the program', "const userInfo = wx.getStorageSync('userInfo');\ncheck(1, userInfo);\nfunction check(at, person) { return person.level > at; }\n", 'userInfo && { level: userInfo.level }'],
  ['as text that is parsed', "const kept = JSON.parse(wx.getStorageSync('userInfo'));\nshow(kept.id);\n", 'userInfo && { id: userInfo.id }'],
  ['one of them a number that is only shown', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id);\nconst page = '{{ userInfo.phone }}';\n", 'userInfo && { id: userInfo.id, phone: userInfo.phone && maskPhone(userInfo.phone) }'],
  ['a number that is shown and sent', "const userInfo = wx.getStorageSync('userInfo');\nsend(userInfo.phone);\nconst page = '{{ userInfo.phone }}';\n", undefined],
  ['one of them a number that must not be stored', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id, userInfo.phone);\n", undefined],
  ['out of sight', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id);\nsend(userInfo);\n", undefined],
  ['by computed names', "const userInfo = wx.getStorageSync('userInfo');\nfor (const field of fields) show(userInfo[field]);\n", undefined],
  ['in a copy', "const userInfo = wx.getStorageSync('userInfo');\nconst next = { ...userInfo, id: 1 };\n", undefined],
  ['of a field that is written, which is no read', "const userInfo = wx.getStorageSync('userInfo');\nuserInfo.phone = next;\nshow(userInfo.id);\n", 'userInfo && { id: userInfo.id }'],
  ['with a fallback in a text', "const level = JSON.parse(wx.getStorageSync('userInfo') || '{}').level;\n", 'userInfo && { level: userInfo.level }'],
  ['of a text that may be missing', "const text = wx.getStorageSync('userInfo');\nconst user = text ? JSON.parse(text) : null;\nshow(user?.id);\n", 'userInfo && { id: userInfo.id }'],
  ['of a ref', "const user = ref(wx.getStorageSync('userInfo'));\nshow(user.value.id);\n", 'userInfo && { id: userInfo.id }'],
  ['of a state', "const [user, setUser] = useState(wx.getStorageSync('userInfo'));\nshow(user.id);\n", 'userInfo && { id: userInfo.id }'],
  ['by a callback', "wx.getStorage({ key: 'userInfo', success: (res) => { const user = res.data; show(user.id); } });\n", 'userInfo && { id: userInfo.id }'],
  ['by a promise before the callback of another call', "wx.getStorage({ key: 'userInfo' }).then((answer) => use(answer.data));\nwx.request({ url, success: (res) => { show(res.data.id); } });\n", undefined],
  ['by a callback out of sight', "wx.getStorage({ key: 'userInfo', success: done });\nshow(wx.getStorageSync('userInfo').id);\n", undefined],
  ['and committed', "const user = wx.getStorageSync('userInfo');\nshow(user.id);\nstore.commit('user', user);\n", undefined],
  ['and given to a component', "Page({ onShow() { this.setData({ member: wx.getStorageSync('userInfo') }); show(this.data.member.id); } });\nconst shown = '<card user=\"{{member}}\"/>';\n", undefined],
  ['and returned behind other code', "const f = () => {\n  const user = wx.getStorageSync('userInfo');\n  show(user.id);\n  return user;\n};\n", undefined],
  ['of another key', "const other = wx.getStorageSync('other');\nshow(other.id);\n", undefined],
];

describe('a record that is stored', () => {
  for (const [name, code, after] of READS) {
    it(`is read ${name}: ${after ?? 'no offer'}`, () => assert.equal(stored({ '/shop/pages/mine.js': code }), after));
  }
});

describe('a name that holds what is stored', () => {
  const page = "Page({ onShow() { this.setData({ member: wx.getStorageSync('userInfo') }); } });\n";
  const files = { '/shop/pages/mine.js': page, '/shop/pages/mine.wxml': '<text>{{member.avatar}}</text>\n' };

  it('is that of its page and markup alone', () => {
    assert.equal(stored(files), 'userInfo && { avatar: userInfo.avatar }');
    assert.equal(stored({ ...files, '/shop/pages/other.js': "Page({ data: { member: {} } });\nsend(member);\nconst copy = { ...member };\n" }), 'userInfo && { avatar: userInfo.avatar }');
  });

  it('is that of every file where it is exported, or belongs to the app', () => {
    assert.equal(stored({ '/shop/app.js': "App({ globalData: { member: wx.getStorageSync('userInfo') } });\n", '/shop/pages/mine.js': 'show(getApp().globalData.member.level);\nconst copy = { ...getApp().globalData.member };\n' }), undefined);
    assert.equal(stored({ '/shop/user.js': "export const member = wx.getStorageSync('userInfo');\n", '/shop/pages/mine.js': "import { member } from '../user.js';\nshow(member.level);\n" }), 'userInfo && { level: userInfo.level }');
  });
});

describe('a value that is stored by itself', () => {
  const STORES_ONE = "export const keep = (phone) => {\n  wx.setStorageSync('lastPhone', phone);\n  show(phone);\n};\n";
  const offered = (other: string, text = STORES_ONE, file = '/shop/b.js'): string[] => {
    const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === file ? other : undefined), programFiles: () => [PATH, file] };
    const { findings } = analyze({ path: PATH, text }, { host, otherFiles: true });
    return findings.filter(({ ruleId }) => ruleId === 'no-store-personal-info').flatMap(({ fixes }) => fixes.map(({ title, edits }) => `${title.en}|${applyEdits(text, edits)}`));
  };

  it('is not stored where nothing reads it again', () => {
    const gone = `Remove this statement: nothing in the program reads it again|${STORES_ONE.replace("  wx.setStorageSync('lastPhone', phone);\n", '')}`;
    assert.deepEqual(offered('export const a = 1;\n'), [gone]);
    assert.deepEqual(offered("export const leave = () => wx.removeStorageSync('lastPhone');\n"), [gone]);
  });

  it('is not stored where keys that are put together begin or end in another way', () => {
    for (const other of ['show(wx.getStorageSync(`cart_${name}`));\n', "show(wx.getStorageSync('cart_' + name));\n", "show(wx.getStorageSync(settings.prefix + 'ssid'));\n"]) assert.equal(offered(other).length, 1, other);
  });

  it('is not stored where every read of the storage names another key', () => {
    for (const other of ["const roles = ['lastPhone', 'admin'];\nshow(wx.getStorageSync('token'));\n", "show(params.get('lastPhone'));\nconst TOKEN = 'token';\nshow(sessionStorage.getItem(TOKEN));\n", "show(cell === 'lastPhone');\nwx.getStorage({ key: 'token', success: show });\n"]) assert.equal(offered(other).length, 1, other);
  });

  it('is not stored where a function of the program puts its key behind a prefix', () => {
    const helper = "export const session = {\n  get(key) {\n    return sessionStorage.getItem(PREFIX + key);\n  },\n};\n";
    assert.equal(offered(helper).length, 1);
    assert.deepEqual(offered(`${helper}show(session.get('lastPhone'));\n`), []);
    assert.deepEqual(offered(`${helper}show(session.get('last' + name));\n`), []);
    for (const loop of ['for (const key of keys) show(sessionStorage.getItem(PREFIX + key));\n', 'for (const key of keys) {\n  if (key) {\n    show(sessionStorage.getItem(PREFIX + key));\n  }\n}\n', 'keys.forEach((key) => {\n  check(key);\n  show(sessionStorage.getItem(PREFIX + key));\n});\n', 'keys.forEach((key) => show(sessionStorage.getItem(`${PREFIX}${key}`)));\n'])
      assert.deepEqual(offered(loop), [], loop);
  });

  it('is stored where a function of the program is given the end of its key', () => {
    const helper = "export const load = (name) => JSON.parse(localStorage.getItem('last' + name));\n";
    assert.equal(offered(helper).length, 1);
    assert.equal(offered(`${helper}localStorage.removeItem('Phone');\nshow(load('Name'));\n`).length, 1);
    assert.deepEqual(offered(`${helper}show(load('Phone'));\n`), []);
    assert.deepEqual(offered(`${helper.replace("'last'", 'PREFIX')}show(load('Phone'));\n`), []);
  });

  it('is stored where the storage is read by a member, or by one of several constants of a name', () => {
    const text = STORES_ONE.replace('wx.setStorageSync', 'localStorage.setItem');
    assert.equal(offered('show(localStorage.token);\n', text).length, 1);
    for (const other of ['show(localStorage.lastPhone);\n', "show(localStorage?.['lastPhone']);\n", 'const { lastPhone } = localStorage;\n', "const a = () => { const k = 'theme'; return localStorage.getItem(k); };\nconst b = () => { const k = 'lastPhone'; return localStorage.getItem(k); };\n"])
      assert.deepEqual(offered(other, text), [], other);
  });

  it('goes with the condition that guards nothing else', () => {
    const guarded = "export const keep = (phone) => {\n  if (phone) {\n    wx.setStorageSync('lastPhone', phone);\n  }\n  show(phone);\n};\n";
    assert.deepEqual(offered('export const a = 1;\n', guarded), ['Remove this statement: nothing in the program reads it again|export const keep = (phone) => {\n  show(phone);\n};\n']);
    assert.deepEqual(offered('export const a = 1;\n', guarded.replace('(phone) {', '(save(phone)) {')), []);
    const made = guarded.replace("    wx.setStorageSync('lastPhone', phone);\n", "    const last = { phone };\n    wx.setStorageSync('lastPhone', last);\n");
    assert.deepEqual(offered('export const a = 1;\n', made).slice(0, 1), ['Remove this statement: nothing in the program reads it again|export const keep = (phone) => {\n  show(phone);\n};\n']);
    assert.ok(offered('export const a = 1;\n', made.replace('    const last', '    // the last one\n    const last')).every((offer) => offer.includes('the last one')));
    assert.deepEqual(offered('export const a = 1;\n', guarded.replace('  }\n  show', '  } else {\n    leave();\n  }\n  show')), []);
  });

  it('is read by tests alone, which the title names', () => {
    assert.deepEqual(offered("it('keeps', () => expect(wx.getStorageSync('lastPhone')).toBe('1'));\n", undefined, '/shop/b.test.js').map((line) => line.split('|')[0]), ['Remove this statement: only tests read it again']);
  });

  it('stays where its key is read, named, or may be put together', () => {
    for (const other of ["show(wx.getStorageSync('lastPhone'));\n", "const KEYS = ['lastPhone'];\n", "const PHONE_KEY = 'lastPhone';\n", "const kept = ['lastPhone'];\nshow(wx.getStorageSync(kept[0]));\n", "persist({ name: 'lastPhone', storage: sessionStorage });\n", "show(useLocal('lastPhone'));\n", "show(cache.get('lastPhone'));\n", 'show(wx.getStorageSync(`last${name}`));\n', "show(wx.getStorageSync(name + 'Phone'));\n", 'show(wx.getStorageSync(prefix + name));\n', "show(wx.getStorageSync(prefix() + 'Phone'));\n", "show(wx.getStorageSync('last' + name));\n"]) assert.deepEqual(offered(other), [], other);
  });
});
