/** Repairs of addresses: what each offer makes of the statement. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../../core/index.ts';
import { offersFor } from '../offers.ts';

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
  ["axios({ url: '/auth/tokens', params: { refreshToken: user.refreshToken } });", ['Send it in the body by POST (the server has to accept that)', "axios({ url: '/auth/tokens', method: 'POST', data: { refreshToken: user.refreshToken } });"]],
  ["axios.post('/api/send?phone=' + phone, { id });", ['Send it in the body of this request (the server has to accept that)', "axios.post('/api/send', { id, phone });"]],
  ["axios({ method: 'post', url: '/api/send', params: { phone }, data: { id } });", ['Send it in the body of this request (the server has to accept that)', "axios({ method: 'post', url: '/api/send', data: { id, phone } });"]],
  ["axios.post('/api/send', { id }, { params: { phone } });", ['Send it in the body of this request (the server has to accept that)', "axios.post('/api/send', { id, phone });"]],
  ["fetch('/api/send?phone=' + user.phone, { method: 'POST', body: JSON.stringify({ id }) });", ['Send it in the body of this request (the server has to accept that)', "fetch('/api/send', { method: 'POST', body: JSON.stringify({ id, phone: user.phone }) });"]],
  ["axios.post('/api/send?phone=' + phone, { phone: id });"],
  ["wx.request({ url: user.host + '/a?phone=' + phone + \"&email=\" + user.email, method: 'post' });", ['Send it in the body of this request (the server has to accept that)', "wx.request({ url: user.host + '/a', data: { phone, email: user.email }, method: 'post' });"]],
  ["wx.request({ url: user.host + '/a?phone=' + phone + \"&id=\" + id, method: 'post' });", ['Send it in the body of this request (the server has to accept that)', "wx.request({ url: user.host + '/a?' + \"id=\" + id, data: { phone }, method: 'post' });"]],
  // A page has no body.
  ["uni.$u.route({ type: 'redirect', url: '/pages/a', params: { ...user } });"],
  ["uni.$u.route({ url: '/pages/a', params: user });"],
  ["wx.request({ url: '/api/send?phone=' + phone, method: 'post' });", ['Send it in the body of this request (the server has to accept that)', "wx.request({ url: '/api/send', data: { phone }, method: 'post' });"]],
  ["wx.request({ url: '/api/send?phone=' + phone, method: 'post', data: wrap(id) });"],
  // A helper that is named after a method decides itself what becomes of its options.
  ["postRequest({ url: '/api/send', params: { phone } });"],
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
  ["axios.get('/api/user', { params: { accessToken, id } });", ['Send it in the body by POST (the server has to accept that)', "axios.post('/api/user', { accessToken, id });"]],
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
  ['axios(`/api/known?email=${user.email}&type=${id}`);', 'axios.post(`/api/known?type=${id}`, { email: user.email });'],
  ["axios('https://api.example.com/known?email=' + user.email);", undefined],
  // A password is sent to be checked: no link and no cache may have it.
  ["uni.request({ url: user.host, data: { a: 'auth', mobile: user.mobile, password: user.password } });", "uni.request({ url: user.host, method: 'POST', header: { 'content-type': 'application/x-www-form-urlencoded' }, data: { a: 'auth', mobile: user.mobile, password: user.password } });"],
  ["axios.get('/user/session', { params: { account: user.account, password: user.password } });", "axios.post('/user/session', { account: user.account, password: user.password });"],
  // Where somebody is, a log of a server should not have either.
  ["uni.request({ url: '/shops/near', method: 'GET', data: { lng: user.longitude, lat: user.latitude } });", "uni.request({ url: '/shops/near', method: 'POST', data: { lng: user.longitude, lat: user.latitude } });"],
  ["uni.request({ url: 'https://apis.map.qq.com/ws/geocoder/v1/', data: { location: user.latitude + ',' + user.longitude } });", undefined],
  // A server with one address for everything knows by a parameter what to do.
  ["uni.request({ url: user.host, data: { a: 'member', do: 'update', nickName: user.nickName, gender: user.gender } });", "uni.request({ url: user.host, method: 'POST', header: { 'content-type': 'application/x-www-form-urlencoded' }, data: { a: 'member', do: 'update', nickName: user.nickName, gender: user.gender } });"],
  ["uni.request({ url: user.host, data: { a: 'member', do: 'list', nickName: user.nickName, gender: user.gender } });", undefined],
  ["fetch('/user/info?token=' + token);", "fetch('/user/info', { headers: { Authorization: `Bearer ${token}` } });"],
  ['axios.get(`/user/info?page=1&token=${encodeURIComponent(token)}`);', 'axios.get(`/user/info?page=1`, { headers: { Authorization: `Bearer ${token}` } });'],
  ["uni.request({ url: '/user/info?token=' + token, success() {} });", "uni.request({ url: '/user/info', header: { Authorization: `Bearer ${token}` }, success() {} });"],
  ["uni.request({ url: '/user/info?token=' + token, header: user.header });", undefined],
  ["wx.connectSocket({ url: 'wss://chat.example.com/ws?token=' + token });", "wx.connectSocket({ url: 'wss://chat.example.com/ws', header: { Authorization: `Bearer ${token}` } });"],
  ['wx.connectSocket({ url: `${user.host}/ws?id=${id}&token=${token}`, header: { a: 1 }, success() {} });', 'wx.connectSocket({ url: `${user.host}/ws?id=${id}`, header: { a: 1, Authorization: `Bearer ${token}` }, success() {} });'],
  ["wx.connectSocket({ url: 'wss://chat.example.com/ws?token=' + token, header: { authorization: id } });", undefined],
  ["wx.connectSocket({ url: 'wss://chat.example.com/ws?token=' + token, header: user.header });", undefined],
  ["uni.connectSocket({ url: 'wss://chat.example.com/ws?token=' + token });", undefined],
  ["new WebSocket('wss://chat.example.com/ws?token=' + token);", undefined],
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

describe('the address of a page that fills its form from it', () => {
  const OPENS = "import { useRouter } from 'next/navigation';\nexport function Invited({ email }: { email: string }) {\n  const router = useRouter();\n  return <button onClick={() => router.push(`/account/enter?email=${encodeURIComponent(email)}&from=invite`)}>go</button>;\n}\n";
  const PAGES: readonly (readonly [name: string, page: string, isOffered: boolean])[] = [
    ['gives its first state', "const params = useSearchParams();\nconst [email, setEmail] = useState(params.get('x'));\nconst searchParams = params;\nconst [mail, setMail] = useState(searchParams.get('email') ?? '');\n", true],
    ['sets its field where there is one', "const given = searchParams.get('email');\nuseEffect(() => {\n  if (given) setEmail(decodeURIComponent(given));\n}, [given]);\n", true],
    ['sends it on', "const given = searchParams.get('email');\nuseEffect(() => {\n  if (given) { setEmail(given); load(given); }\n}, [given]);\n", false],
    ['never reads it so', "const { email } = await searchParams;\nshow(email);\n", false],
  ];
  for (const [name, page, isOffered] of PAGES) {
    it(`${isOffered ? 'does without it' : 'keeps it'}: the page ${name}`, () => {
      const path = '/shop/app/account/enter/page.tsx';
      const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === path ? page : undefined), programFiles: () => [path, '/shop/app/invited.tsx'] };
      const offers = analyze({ path: '/shop/app/invited.tsx', text: OPENS }, { host, otherFiles: true }).findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url').flatMap(({ fixes }) => fixes);
      assert.deepEqual(offers.map(({ title }) => title.en), isOffered ? ['Leave email out of this address: the form there starts empty'] : []);
      if (offers[0]) assert.match(applyEdits(OPENS, offers[0].edits), /`\/account\/enter\?from=invite`/);
    });
  }
});
