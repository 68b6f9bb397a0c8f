/** A text without the signs of a way out is not searched for it: each way must be found where nothing else leads out. */
import assert from 'node:assert/strict';
import { analyze, compileConfig } from '../../core/index.ts';
import { sinkName } from '../../core/message-places.ts';

const WAYS: Readonly<Record<string, { readonly code: string; readonly sink: string; readonly path?: string }>> = {
  'a helper by its own name': { code: "setLocal('a', user.mobile);", sink: 'project-storage' },
  'a helper object': { code: "myCache.put('a', user.mobile);", sink: 'project-storage' },
  'a helper object in capitals': { code: "LOCALSTORAGE.save('a', user.mobile);", sink: 'project-storage' },
  'a thrown text': { code: 'function f(mobile) { throw `no ${mobile}`; }', sink: 'thrown-errors' },
  'a rejected text': { code: "const f = (mobile) => new Promise((done, reject) => reject('no ' + mobile));", sink: 'thrown-errors' },
  'a parameter in a template': { code: 'const f = (mobile) => `/a?mobile=${mobile}`;', sink: 'query-string' },
  'a parameter in joined texts': { code: "const f = (mobile) => '/a?b=1&mobile=' + mobile;", sink: 'query-string' },
  'a parameter with the scheme of a token': { code: "const f = (accessToken) => '/a?authorization=Bearer ' + accessToken;", sink: 'query-string' },
  'a password before a host': { code: 'const f = (password) => `https://root:${password}@example.com/`;', sink: 'query-string' },
  'a segment of a path': { code: "const f = (mobile) => axios.get('/user/' + mobile);", sink: 'request-address' },
  'a segment of a path in a template': { code: 'const f = (mobile) => axios.get(`/user/${mobile}`);', sink: 'request-address' },
  'parameters of a request': { code: "const f = (mobile) => axios.post('/user/bind', {}, { params: { mobile } });", sink: 'request-address' },
  'data of a GET': { code: 'const f = (mobile, url) => wx.request({ url: `${url}/a`, data: { mobile } });', sink: 'request-address' },
  'data of a GET by its name': { code: "const f = (mobile) => $.getJSON('/a', { mobile });", sink: 'request-address' },
  'a path that a function is given': { code: "const ask = (url, data) => axios({ url, params: data }); const f = (mobile) => ask('/a', { mobile });", sink: 'request-address' },
  'an object that becomes a query': { code: "const f = (mobile) => open2('/a?' + qs.stringify({ mobile }));", sink: 'query-string' },
  'parameters of an address': { code: "const f = (mobile, url) => url.searchParams.set('mobile', mobile);", sink: 'query-string' },
  'a placeholder of an address': { code: "const f = (mobile, url) => url.replace('{mobile}', mobile);", sink: 'query-string' },
  'a placeholder in a pattern': { code: 'const f = (mobile, url) => url.replace(/\\{mobile\\}/g, mobile);', sink: 'query-string' },
  'a persisted store': { code: "import { defineStore } from 'pinia'; export default defineStore('a', { state: () => ({ mobile: '' }), persist: true });", sink: 'pinia-persist' },
  'a code in markup': { code: '<template><vue-qr :text="mobile" /></template><script>export default { props: ["mobile"] }</script>', sink: 'qr-codes', path: 'a.vue' },
  'a link in markup': { code: "<template><router-link :to=\"{ path: '/a', query: { m: mobile } }\">a</router-link></template><script>export default { props: ['mobile'] }</script>", sink: 'vue-router', path: 'a.vue' },
  'a link in JSX': { code: "const A = ({ mobile }) => <Link to={{ pathname: '/a', query: { m: mobile } }}>a</Link>;", sink: 'vue-router', path: 'a.jsx' },
  'a code in JSX': { code: 'const A = ({ mobile }) => <QRCode value={mobile} />;', sink: 'qr-codes', path: 'a.jsx' },
  'an answer of a controller': {
    code: "@Controller() class A { @Get() find() { return { idCard: this.row.idCard, mobile: this.row.mobile }; } }",
    sink: 'controller-answer',
    path: 'a.ts',
  },
  'a method that a constant names': { code: "const W = 'setItem'; localStorage[W]('a', user.mobile);", sink: 'web-storage' },
  'a method chosen at run time': { code: 'const f = (level, mobile) => console[level](mobile);', sink: 'console' },
  'a name with an escape': { code: 'const f = (mobile) => c\\u006fnsole.log(mobile);', sink: 'console' },
  'a chat robot': { code: "const f = (mobile) => fetch('https://hooks.slack.com/services/a', { method: 'POST', body: JSON.stringify({ text: mobile }) });", sink: 'chat-robot' },
  'a host for statistics': { code: "const f = (mobile) => fetch('https://stats.vendor.cn/a', { method: 'POST', body: JSON.stringify({ mobile }) });", sink: 'audience-host' },
  'a host of a partner': { code: "const f = (mobile) => fetch('https://partner.vendor.cn/a', { method: 'POST', body: JSON.stringify({ mobile }) });", sink: 'partner-host' },
  'the prompt of a language model': { code: "const f = (mobile) => axios.post(`${base}/chat/completions`, { model: 'm', messages: [{ role: 'user', content: `call ${mobile}` }] });", sink: 'model-request' },
  'a function handed over': { code: 'const f = (mobiles) => mobiles.forEach(console.log);', sink: 'console' },
};

describe('every way out', () => {
  for (const [name, { code, sink, path = 'a.js' }] of Object.entries(WAYS)) {
    it(`is found by ${name}`, () => {
      const { findings } = analyze({ path, text: code });
      assert.ok(findings.some((finding) => finding.sink === sink), `${code}\n${findings.map((finding) => finding.sink).join()}`);
      for (const locale of ['en', 'zh-CN'] as const) assert.notEqual(sinkName(sink, locale), sink, 'its messages name the place');
    });
  }
});

describe('sinks of a configuration', () => {
  const config = compileConfig([{ base: '/', settings: { sinks: [{ global: '日志', member: '写', sink: 'log' }, { global: '', sink: 'log' }, { module: './a\nb', member: '写', sink: 'log' }] } }]);
  const sinksIn = (text: string) => analyze({ path: 'a.js', text }, { config }).findings.map(({ sink }) => sink);

  it('are found whatever their names are', () => {
    assert.equal(sinksIn('const f = (mobile) => 日志.写(mobile);').length, 1);
  });

  it('leave those of the catalogue as they are', () => {
    assert.deepEqual(sinksIn('const f = (mobile) => console.log(mobile);'), ['console']);
    assert.deepEqual(analyze({ path: 'a.js', text: 'const f = (mobile) => console.log(mobile);' }).findings.map(({ sink }) => sink), ['console']);
  });
});
