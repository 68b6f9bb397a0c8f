/** Advice as a table: every kind × every sink and way out has a sentence, or says that nothing sensible can be done. */
import assert from 'node:assert/strict';
import { adviceGroupOf, adviceGroupsOf, ADVICE_GROUPS } from '../../core/catalog/advice/groups.ts';
import { adviceFor as adviceForGroups, sinksWithWays, WAYS, wayOfSink, waysOfCalls, waysOfElements, waysOfProperties, type Way } from '../../core/catalog/advice/ways.ts';
import { CONFIGURABLE_TARGETS, configuredSinkId } from '../../core/catalog/configured-sinks.ts';
import { kinds } from '../../core/catalog/kinds/index.ts';
import { sinks } from '../../core/catalog/sinks/index.ts';
import { analyze, kindName, LOCALES, messageData, renderMessage, type Finding } from '../../core/index.ts';

const ways = Object.keys(WAYS) as Way[];
/** Pairs for which nothing sensible can be said. */
const WITHOUT: Readonly<Partial<Record<Way, readonly string[]>>> = {
  database: ['hash', 'account', 'record', 'id'],
  navigation: ['ticket', 'id'], 'app-navigation': ['ticket', 'id'], redirect: ['ticket', 'id'], 'web-view': ['ticket', 'id'], request: ['ticket', 'id'], 'body-request': ['ticket', 'id'], resource: ['ticket', 'id'], opened: ['ticket', 'id'], link: ['ticket', 'id'],
  'qr-code': ['ticket', 'id'], received: ['ticket', 'id'], transport: [],
};
const NEVER_MASKED: ReadonlySet<string> = new Set(['password', 'code', 'biometric', 'secret', 'token', 'ticket']);

function adviceFor(kind: string, way: Way): { en: string; 'zh-CN': string } | null | undefined {
  return (WAYS[way].advice as ReadonlyMap<string, { en: string; 'zh-CN': string } | null>).get(adviceGroupOf(kind));
}

describe('advice', () => {
  for (const way of ways) {
    it(`${way}: every kind has a sentence in both languages, or none on purpose`, () => {
      for (const { id } of kinds) {
        const advice = adviceFor(id, way);
        const group = adviceGroupOf(id);
        assert.equal(advice === null, (WITHOUT[way] ?? ['id']).includes(group), `${id} (${group})`);
        assert.notEqual(advice, undefined, id);
        if (!advice) continue;
        assert.match(advice.en, /^[a-z][^.]{4,70}$/, `${id}: a clause without a full stop`);
        assert.match(advice['zh-CN'], /^[\u4e00-\u9fa5][^。,;()]{1,50}$/, `${id}: Chinese with full-width punctuation`);
        if (NEVER_MASKED.has(group)) assert.doesNotMatch(advice.en + advice['zh-CN'], /mask|脱敏/, `${id} is never masked`);
      }
    });
  }

  it('is known for every sink of the catalogue, and for those that a project declares', () => {
    for (const { id, target } of [...sinks, ...CONFIGURABLE_TARGETS.map((target) => ({ id: configuredSinkId(target), target }))]) assert.ok(ways.includes(wayOfSink(id, target)), id);
    const known = new Set([...sinks.map(({ id }) => id), ...CONFIGURABLE_TARGETS.map(configuredSinkId), 'project-storage', 'request-address']);
    for (const id of sinksWithWays) assert.ok(known.has(id), `${id} is no sink`);
    for (const way of [...Object.values(waysOfCalls), ...Object.values(waysOfElements), ...Object.values(waysOfProperties)]) assert.ok(ways.includes(way), way);
  });

  it('of values of several groups fits all of them', () => {
    for (const way of ways) {
      for (const first of ADVICE_GROUPS) {
        for (const other of ADVICE_GROUPS) {
          const advice = first === other ? undefined : adviceForGroups(way, ADVICE_GROUPS.filter((group) => group === first || group === other));
          if (advice && /^(?:let the server|set HttpOnly|send \{it\} in a header|keep only a salted)/.test(advice.en)) assert.ok(way === 'cookie', `${way} ${first} ${other}: ${advice.en}`);
        }
      }
    }
  });

  it('of several kinds is that of the strictest', () => {
    assert.equal(adviceGroupsOf(['mobile-phone', 'login-password'])[0], 'password');
    assert.equal(adviceGroupsOf(['mobile-phone', 'user-id'])[0], 'number');
    assert.equal(adviceGroupsOf(['email', 'medical-record'])[0], 'attribute');
    assert.equal(new Set(kinds.map(({ id }) => adviceGroupOf(id))).size, ADVICE_GROUPS.length, 'every group has a kind');
  });
});

/** What is reported first for a line of code, without its citation. */
function said(text: string, path = 'src/a.js'): { en: string; 'zh-CN': string } | undefined {
  const [finding] = analyze({ path, text }).findings;
  const without = (locale: 'en' | 'zh-CN'): string => finding ? renderMessage(finding, locale).replace(messageData(finding, locale)['law'] ?? '', '').trim() : '';
  return finding && { en: without('en'), 'zh-CN': without('zh-CN') };
}

const SAID: readonly (readonly [code: string, en: string, zh: string])[] = [
  ['console.log(user.phone)', 'Mobile number (phone) reaches the console unmasked: mask it, or log an internal id instead.', '手机号（phone）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ['console.log(form.password)', 'Password reaches the console: do not log it.', '密码（password）写入控制台日志：请不要记录。'],
  ['console.log(user.phone, user.idCard, user.email, user.realName)', 'Mobile number, ID card number and 2 more reach the console unmasked: mask them, or log an internal id instead.', '手机号、身份证号等 4 类（phone, idCard, email, …）未脱敏写入控制台日志：请先脱敏，或改为记录内部 ID。'],
  ['console.log(user.phone, form.password)', 'Mobile number and password (phone, password) reach the console: do not log them.', '手机号、密码（phone, password）写入控制台日志：请不要记录。'],
  ['console.log(this.userInfo)', 'userInfo may hold personal data and reaches the console whole: log an id or only the fields that are needed.', 'userInfo 可能含有个人信息，被整体写入控制台日志：请只记录 ID 或必要字段。'],
  ["router.push({ path: '/pay', query: { phone: user.phone } })", 'Mobile number (phone) is put into a route: pass an internal id, or use a store or an event channel.', '手机号（phone）被放进路由地址：请改为传递内部 ID，或使用状态库、事件通道。'],
  ['wx.navigateTo({ url: `/pages/a?token=${accessToken}` })', 'Access token is put into a page address: read it from the store on that page.', '访问令牌（accessToken）被放进页面跳转地址：请在目标页面从状态库读取。'],
  ['axios.get(`/api/user?phone=${user.phone}`)', 'Mobile number (phone) is put into a query string, which server logs keep: send it in the body of a POST request.', '手机号（phone）被放进网址参数，会留在服务器日志中：请改用 POST 请求体传递。'],
  ['axios.get(`/api/user?token=${accessToken}`)', 'Access token is put into a query string, which server logs keep: send it in a header.', '访问令牌（accessToken）被放进网址参数，会留在服务器日志中：请改用请求头传递。'],
  ['axios.post(`/api/user?phone=${user.phone}`)', 'Mobile number (phone) is put into a query string, which server logs keep: move it to the request body.', '手机号（phone）被放进网址参数，会留在服务器日志中：请移到请求体中。'],
  ['res.redirect(`/home?token=${accessToken}`)', 'Access token is put into a query string, which histories and logs keep: pass a one-time code, and exchange it on the server.', '访问令牌（accessToken）被放进网址参数，会留在历史记录和日志中：请改为传递一次性 code，由服务端换取。'],
  ['const url = `/file?token=${accessToken}`;\nwindow.open(url);', 'Access token is put into a query string, which histories and logs keep: use a one-time code, or fetch the file with a header.', '访问令牌（accessToken）被放进网址参数，会留在历史记录和日志中：请改用一次性 code，或带请求头下载。'],
  ['img.src = `/photo?token=${accessToken}`;', 'Access token is put into a query string, which server logs keep: fetch the file with a header, or use a short-lived signed link.', '访问令牌（accessToken）被放进网址参数，会留在服务器日志中：请带请求头下载，或改用短期签名链接。'],
  ["localStorage.setItem('password', form.password)", 'Password is remembered in web storage, encrypted or not: keep a login token from the server instead.', '密码（password）被“记住”在浏览器本地存储，加密后同样可被冒用：请改用服务端签发的登录凭证。'],
];

describe('what is said', () => {
  for (const [code, en, zh] of SAID) it(code, () => assert.deepEqual(said(code), { en, 'zh-CN': zh }));

  it('of markup: a page inside an app', () => {
    assert.equal(said('<template><web-view :src="`https://a.example.com?token=${accessToken}`" /></template>\n<script>export default {}</script>', 'pages/a.vue')?.en, 'Access token is put into a query string, which server logs keep: pass a one-time ticket, and exchange it on the server.');
  });
});

describe('messages of every kind at every sink', () => {
  const [finding] = analyze({ path: 'a.js', text: 'console.log(user.phone)' }).findings as [Finding];
  for (const locale of LOCALES) {
    it(`have at most 135 characters even in the longest pair in ${locale}, name the kind and end with one full stop`, () => {
      for (const { id } of kinds) {
        for (const { id: sink } of sinks) {
          const asked = { ...finding, kinds: [id], sink };
          const text = renderMessage(asked, locale).replace(messageData(asked, locale)['law'] ?? '', '').trim();
          assert.ok(text.length <= 135, `${String(text.length)}: ${text}`);
          assert.ok(text.toLowerCase().includes(kindName(id, locale).toLowerCase()), text);
          assert.match(text, /[^.。]\.$|[^.。]。$/, text);
          assert.doesNotMatch(text, /\{|\}|undefined|: \.|：。/, text);
        }
      }
    });
  }
});
