/** What is asked of a whole program: keys that nothing removes, permissions that nothing uses. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, isReported, wantedBy, type ModuleHost, type Preset } from '../../../core/index.ts';

/** A program in memory: every script and markup is one of its files. */
function hostOf(files: Readonly<Record<string, string>>, isKnown = true): ModuleHost {
  const listed = Object.keys(files).filter((path) => !path.endsWith('.json'));
  return { resolve: () => undefined, read: (id) => files[id], programFiles: () => (isKnown ? listed : undefined) };
}

function reported(path: string, files: Readonly<Record<string, string>>, messageId: string, preset: Preset = 'strict', host = hostOf(files)): string[] {
  const text = files[path] ?? '';
  const { findings } = analyze({ path, text }, { host, config: compileConfig([], '/mall') });
  return findings.filter((finding) => finding.messageId === messageId && isReported(finding, preset)).map(({ data }) => data['names'] ?? '');
}

const LOGIN = '/mall/src/login.js';
const STORES = [
  ["localStorage.setItem('access_token', answer.token)", 'access_token'],
  ["uni.setStorageSync('member_phone', form.phone)", 'member_phone'],
  ["import Cookies from 'js-cookie'; Cookies.set('sid_token', answer.token)", 'sid_token'],
  ["wx.setStorage({ key: 'idCard', data: form.idCard })", 'idCard'],
] as const;

const REMOVALS = [
  "localStorage.removeItem('access_token')",
  "storage.remove('access_token')",
  'localStorage.clear()',
  'uni.clearStorageSync()',
  "localStorage.setItem('access_token', '')",
  "commit('SET_TOKEN', ''); localStorage.removeItem(`access_token`)",
  "['access_token', 'member'].forEach((key) => localStorage.removeItem(key))",
  'Object.keys(localStorage).forEach((key) => localStorage.removeItem(key))',
  "res.clearCookie('access_token')",
];
const NO_REMOVALS = ["localStorage.removeItem('refresh_token')", 'list.clear()', "localStorage.getItem('access_token')", "const removed = 'access_token'", 'map.delete(id)'];

describe('keys that nothing removes', () => {
  for (const [code, name] of STORES) {
    it(`reports ${code}, in strict only`, () => {
      const files = { [LOGIN]: code, '/mall/src/logout.js': 'export const logout = () => router.replace("/login")' };
      assert.deepEqual(reported(LOGIN, files, 'kept'), [name]);
      assert.deepEqual(reported(LOGIN, files, 'kept', 'recommended'), []);
    });
  }
  for (const removal of REMOVALS) {
    it(`is silent when another file has ${removal}`, () => {
      assert.deepEqual(reported(LOGIN, { [LOGIN]: STORES[0][0], '/mall/src/logout.vue': `<script>${removal}</script>` }, 'kept'), []);
    });
  }
  for (const other of NO_REMOVALS) {
    it(`reports in spite of ${other}`, () => {
      assert.deepEqual(reported(LOGIN, { [LOGIN]: STORES[0][0], '/mall/src/other.js': other }, 'kept'), ['access_token']);
    });
  }
  it('are not looked for where nobody will see them', () => {
    const files = { [LOGIN]: STORES[0][0] };
    const read: string[] = [];
    const host: ModuleHost = { ...hostOf(files), programFiles: () => void read.push('program') };
    analyze({ path: LOGIN, text: files[LOGIN] ?? '' }, { host, wanted: wantedBy('recommended') });
    assert.deepEqual(read, []);
    analyze({ path: LOGIN, text: files[LOGIN] ?? '' }, { host, wanted: wantedBy('recommended', 'low') });
    assert.deepEqual([...new Set<string>(read)], ['program']);
  });
  it('follows the constant that stands for a key', () => {
    const code = "const TOKEN_KEY = 'access_token'; localStorage.setItem(TOKEN_KEY, answer.token)";
    assert.deepEqual(reported(LOGIN, { [LOGIN]: code, '/mall/src/auth.js': 'localStorage.removeItem(TOKEN_KEY)' }, 'kept'), []);
    assert.deepEqual(reported(LOGIN, { [LOGIN]: code, '/mall/src/auth.js': 'localStorage.removeItem(DRAFT_KEY)' }, 'kept'), ['access_token']);
  });
  it('takes a setter by its name', () => {
    const code = "export const setToken = (token) => localStorage.setItem('token', token)";
    assert.deepEqual(reported(LOGIN, { [LOGIN]: code, '/mall/src/leave.js': "setToken('')" }, 'kept'), []);
    assert.deepEqual(reported(LOGIN, { [LOGIN]: code, '/mall/src/leave.js': "setTheme('')" }, 'kept'), ['token']);
  });
  for (const code of ["sessionStorage.setItem('access_token', answer.token)", "localStorage.setItem('theme', theme)", "this.service.cache.setex('access_token', answer.token, 60)", "localStorage.setItem('access_token', '')", "res.cookie('access_token', answer.token, { httpOnly: true })"]) {
    it(`is silent about ${code}`, () => assert.deepEqual(reported(LOGIN, { [LOGIN]: code }, 'kept'), []));
  }
  it('says nothing when the program is not known as a whole', () => {
    const files = { [LOGIN]: STORES[0][0] };
    assert.deepEqual(reported(LOGIN, files, 'kept', 'strict', hostOf(files, false)), []);
    assert.deepEqual(reported(LOGIN, files, 'kept', 'strict', { resolve: () => undefined, read: () => 'later', programFiles: () => [LOGIN] }), []);
    assert.deepEqual(analyze({ path: LOGIN, text: STORES[0][0] }).findings.filter(({ messageId }) => messageId === 'kept'), []);
  });
  it('names the files it has looked at, and those it waits for', () => {
    const files = { [LOGIN]: STORES[0][0], '/mall/src/logout.js': '' };
    assert.deepEqual(analyze({ path: LOGIN, text: STORES[0][0] }, { host: hostOf(files) }).modules, Object.keys(files));
    assert.deepEqual(analyze({ path: LOGIN, text: STORES[0][0] }, { host: { ...hostOf(files), read: () => 'later' } }).needs, [LOGIN]);
  });
});

describe('permissions that nothing uses', () => {
  const app = JSON.stringify({ pages: [], permission: { 'scope.userLocation': { desc: 'Shops near you' }, 'scope.camera': { desc: 'Scan' } }, requiredPrivateInfos: ['getLocation', 'chooseAddress'] });
  const manifest = `{ "name": "mall", /* wx */ "mp-weixin": { "permission": { "scope.userLocation": { "desc": "x" } }, "requiredPrivateInfos": ["chooseLocation"] }, "permission": {} }`;

  it('are those of app.json whose interfaces no script or markup mentions', () => {
    assert.deepEqual(reported('/mall/app.json', { '/mall/app.json': app, '/mall/app.js': 'App({})' }, 'unused'), ['scope.userLocation', 'scope.camera', 'getLocation', 'chooseAddress']);
    assert.deepEqual(reported('/mall/app.json', { '/mall/app.json': app, '/mall/a.js': 'wx.getLocation({})', '/mall/a.wxml': '<camera />' }, 'unused'), ['chooseAddress']);
    assert.deepEqual(reported('/mall/app.json', { '/mall/app.json': app, '/mall/app.js': 'App({})' }, 'unused', 'recommended'), []);
  });
  it('are those of a manifest below its platform', () => {
    assert.deepEqual(reported('/mall/manifest.json', { '/mall/manifest.json': manifest, '/mall/main.js': '' }, 'unused'), ['scope.userLocation', 'chooseLocation']);
    assert.deepEqual(reported('/mall/manifest.json', { '/mall/manifest.json': manifest, '/mall/a.vue': '<script>uni.chooseLocation({})</script>' }, 'unused'), []);
  });
  it('stand in no other file, and nowhere when the program is not known', () => {
    const files = { '/mall/page.json': app, '/mall/app.json': app };
    assert.deepEqual(reported('/mall/page.json', files, 'unused'), []);
    assert.deepEqual(reported('/mall/app.json', files, 'unused', 'strict', hostOf(files, false)), []);
  });
});
