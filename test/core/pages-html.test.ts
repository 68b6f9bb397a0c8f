/** Pages of HTML: scripts, event attributes, addresses, and what servers and components put into them. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, disabler, isReported, isSuppressed, type Finding, type Preset } from '../../core/index.ts';

const PATH = '/mall/order.html';
const URL = 'no-personal-info-in-url';
const LOG = 'no-log-personal-info';
const STORE = 'no-store-personal-info';

function findingsOf(page: string, preset: Preset = 'recommended', path = PATH): Finding[] {
  const { findings, directives, failure } = analyze({ path, text: page });
  assert.equal(failure, undefined);
  return findings.filter((finding) => isReported(finding, preset) && !isSuppressed(finding, directives));
}

/** `rule: text` of what is reported in a page. */
function found(page: string, preset: Preset = 'recommended', path = PATH): string[] {
  return findingsOf(page, preset, path).map(({ ruleId, range }) => `${ruleId}: ${page.slice(range.start, range.end)}`);
}

describe('scripts of pages', () => {
  const leaks: readonly (readonly [what: string, page: string, found: readonly string[]])[] = [
    ['a script', '<script>\nconsole.log(user.mobile);\n</script>', [`${LOG}: user.mobile`]],
    ['a module', '<body><script type="module">import { a } from "./a.js"; console.log(user.mobile)</script>', [`${LOG}: user.mobile`]],
    ['names that scripts share', '<script>var m = user.mobile</script><p>a</p><script>(function () { console.log(m) })()</script>', [`${LOG}: m`]],
    ['a module beside a script', '<script>var m = user.mobile;</script><script type="module">import a from "./a.js"; console.log(m)</script>', [`${LOG}: m`]],
    ['the others beside one that is damaged', '<script>if ( {</script><script>console.log(user.mobile)</script>', [`${LOG}: user.mobile`]],
    ['a script in a comment of old browsers', '<script>\n<!--\nconsole.log(user.mobile);\n//-->\n</script>', [`${LOG}: user.mobile`]],
    ['JSX', '<script type="text/babel">const a = <p style={{ top: 1 }}>{x}</p>; console.log(user.mobile)</script>', [`${LOG}: user.mobile`]],
    ['an answer of jQuery', '<script>$.get("/user", function (res) { localStorage.setItem("m", res.data.mobile) })</script>', [`${STORE}: res.data.mobile`]],
    ['what is typed in', '<input id="mobile"><script>$("#go").click(function () { location.href = "/next?mobile=" + $("#mobile").val() })</script>', [`${URL}: $("#mobile").val()`]],
    ['the name of a person whose number and VIN are read beside it', '<script>$.post("/x", function (data) {\nset("vin", data.body.vin); set("m", data.body.mobile); localStorage.setItem("n", data.body.name) })</script>', [`${STORE}: data.body.name`]],
    ['a statement between tags of the server', '<script>var u = get();\n<c:if test="${ok}">\nconsole.log(u.mobile);\n</c:if>\nconsole.log(user.mobile);</script>', [`${LOG}: u.mobile`, `${LOG}: user.mobile`]],
    ['a field that a tag of the server writes', `<script>localStorage.setItem('m', '<c:out value="\${user.mobile}" default=""/>');</script>`, [`${STORE}: user.mobile`]],
    ['an input by its label', '<label for="x3">手机号码</label><input id="x3"><script>console.log(document.getElementById("x3").value)</script>', [`${LOG}: document.getElementById("x3").value`]],
    ['an input by its placeholder and name', '<input name="x4" placeholder="身份证号"><script>localStorage.a = $("[name=x4]").val()</script>', [`${STORE}: $("[name=x4]").val()`]],
    ['an input of a password', '<input type="password" id="mm"><script>console.log($("#mm").val())</script>', [`${LOG}: $("#mm").val()`]],
    ['the fields of a submitted form', '<script>form.on("submit(reg)", function (data) { var field = data.field; console.log(field.mobile) })</script>', [`${LOG}: field.mobile`]],
    ['a sloppy script', '<script>with (a) { b = 010 }\nconsole.log(user.mobile)</script>', [`${LOG}: user.mobile`]],
  ];
  for (const [what, page, places] of leaks) it(`finds ${what}`, () => assert.deepEqual(found(page), places));

  const traps: readonly (readonly [what: string, page: string])[] = [
    ['a template', '<script type="text/template">console.log(user.mobile)</script>'],
    ['data', '<script type="application/ld+json">{"a": "console.log(user.mobile)"}</script>'],
    ['a comment', '<!-- <script>console.log(user.mobile)</script> -->'],
    ['text', '<p>console.log(user.mobile)</p>'],
    ['a script of another file', '<script src="a.js">console.log(user.mobile)</script>'],
    ['another language', '<script type="text/vbscript">console.log(user.mobile)</script>'],
    ['an input for a search, and one of a remark', '<input id="k" placeholder="搜索手机号"><input id="r" placeholder="备注"><script>console.log($("#k").val(), $("#r").val())</script>'],
    ['fields of another event', '<script>table.on("tool(reg)", function (data) { var field = data.field; console.log(field.mobile) }); columns.forEach(function (field) { console.log(field.mobile) })</script>'],
    ['a comparison before a colon', '<script>var a = x <b ? c :d >e; console.log(a)</script>'],
    ['a page without scripts', '<p>a</p>'],
    ['nothing', ''],
  ];
  for (const [what, page] of traps) it(`is silent about ${what}`, () => assert.deepEqual(found(page, 'strict'), []));

  it('leaves the name of an order’s goods to the strict preset', () => {
    const page = '<script>$.post("/x", function (data) { set("to", data.body.consignee); set("m", data.body.mobile); set("e", data.body.email); localStorage.setItem("n", data.body.name) })</script>';
    assert.deepEqual(found(page), []);
    assert.deepEqual(found(page, 'strict'), [`${STORE}: data.body.name`]);
  });

  it('tells of keys in data of the page', () => {
    assert.deepEqual(found(`<script type="application/json">{"accessKeySecret": "${'q8Rk2vLx0Zt7Wm4Yb1Nc6Pd3aB9eFg'}"}</script>`, 'strict').map((text) => text.split(':')[0]), ['no-hardcoded-credential']);
  });
});

describe('markup of pages', () => {
  const leaks: readonly (readonly [what: string, page: string, found: readonly string[]])[] = [
    ['an event', '<button onclick="location.href=\'/pay?phone=\' + order.phone">', [`${URL}: order.phone`]],
    ['a function of the script', '<script>function go(v) { location.href = "/pay?v=" + v }</script><a onclick="go(user.mobile)">', [`${URL}: user.mobile`]],
    ['an address that is a script', '<a href="javascript:console.log(user.mobile)">', [`${LOG}: user.mobile`]],
    ['an address', '<a href="/user?phone={{ user.phone }}&id={{ user.id }}">', [`${URL}: user.phone`]],
    ['a picture', '<img src="/qr?idCard=<%= user.idCard %>">', [`${URL}: user.idCard`]],
    ['a form', '<form action="/save?mobile=${user.mobile}">', [`${URL}: user.mobile`]],
    ['Thymeleaf', '<a th:href="@{/user(id=${user.id},mobile=${user.mobile})}">', [`${URL}: user.mobile`]],
    ['Smarty', '<a href="/user?mobile={$user.mobile}">', [`${URL}: user.mobile`]],
    ['a template for a library', '<script type="text/html" id="row"><a href="/user?mobile={{ d.mobile }}">x</a></script>', [`${URL}: d.mobile`]],
  ];
  for (const [what, page, places] of leaks) it(`finds ${what}`, () => assert.deepEqual(found(page), places));

  const traps: readonly (readonly [what: string, page: string])[] = [
    ['an id', '<a href="/user?id={{ user.id }}&from=phone">'],
    ['a mask', '<a href="/user?phone={{ user.phone | mask }}">'],
    ['a call', '<a href="tel:{{ shop.phone }}">'],
    ['what is shown', '<p>{{ user.phone }}</p><input value="{{ user.phone }}">'],
    ['what is typed into a password', '<input type="password" name="password" value="{{ password }}" placeholder="password">'],
    ['the key of a map', '<script src="//api.map.baidu.com/api?v=2.0&ak={{ map_ak }}"></script><script src="https://map.qq.com/api/gljs?v=1.exp&key={$map_key}"></script>'],
    ['a condition', '<% if (user.phone) { %><a href="/next?step=2">a</a><% } %>'],
    ['the token of a form', '<input type="hidden" name="authenticity_token" value="XaehpTFVNVbRVMr9EpFgYVwCXRHWGv7GouddncqQEeoDEZy2JYEHztEdnJe5A7y42aAwOxcmTV7">'],
    ['words of a token', '<input type="hidden" name="csrf_token" value="<%= csrf %>"><a href="/reset?step=token">a</a>'],
  ];
  for (const [what, page] of traps) it(`is silent about ${what}`, () => assert.deepEqual(found(page), []));

  it('tells of passwords in inputs', () => {
    assert.deepEqual(findingsOf('<input type="password" name="pwd" value="Hx7#kd92Lq">').map(({ ruleId }) => ruleId), ['no-hardcoded-credential']);
  });
});

describe('what a server puts into scripts', () => {
  const leaks: readonly (readonly [what: string, script: string, found: readonly string[]])[] = [
    ['a text', "console.log('{{ user.mobile }}')", [`${LOG}: user.mobile`]],
    ['a part of a text', "location.href = '/pay?mobile={{mobile}}&id={{ id }}'", [`${URL}: mobile`]],
    ['a value', 'var m = <%= user.mobile %>;\nconsole.log(m)', [`${LOG}: m`]],
    ['a name that it fills', "var mobile = '{{ m|safe }}';\nconsole.log(mobile)", [`${LOG}: mobile`]],
    ['Thymeleaf', 'console.log([[${user.mobile}]])', [`${LOG}: user.mobile`]],
    ['a bare expression', 'var m = ${user.mobile};\nconsole.log(m)', [`${LOG}: m`]],
    ['Smarty', 'var m = {$user.mobile};\nconsole.log(m)', [`${LOG}: m`]],
    ['statements', "<% if (a) { %>\nconsole.log(user.mobile)\n<% } %>\n{% if b %}\n{{ c }}\n{% endif %}", [`${LOG}: user.mobile`]],
    ['tags of ThinkPHP', "{if $a eq 1}\nconsole.log(user.mobile)\n{/if}", [`${LOG}: user.mobile`]],
    ['addresses in quotes of the same sort', "$.post('{:url(\"a/b\", ['id' => 1])}', {});\nconsole.log(user.mobile)", [`${LOG}: user.mobile`]],
    ['keys', "var a = { '{{ key }}': 1 };\nconsole.log(user.mobile)", [`${LOG}: user.mobile`]],
  ];
  for (const [what, script, places] of leaks) it(`reads ${what}`, () => assert.deepEqual(found(`<p>{{ a }}</p>\n<script>\n${script}\n</script>`), places));

  it('keeps template literals of the language', () => assert.deepEqual(found('<script>\nconst a = `\n${user.mobile}`;\nconsole.log(a)</script>'), [`${LOG}: a`]));

  for (const [extension, page] of [['ejs', '<% var a %><a href="/a?mobile=<%= user.mobile %>">'], ['jsp', '<%@ page language="java" %><a href="/a?mobile=${user.mobile}">'], ['ftl', '<#if a><a href="/a?mobile=${user.mobile}"></#if>'], ['htm', '<script>console.log(user.mobile)</script>']] as const) {
    it(`reads .${extension}`, () => assert.equal(found(page, 'recommended', `/mall/a.${extension}`).length, 1));
  }
});

describe('components that are mounted on a page', () => {
  const page = (markup: string, script: string): string => `<div id="app">${markup}</div>\n<script src="vue.js"></script>\n<script>${script}</script>`;

  it('are known with their state', () => {
    assert.deepEqual(found(page('<p>{{ form.mobile }}</p>', 'new Vue({ el: "#app", data: { form: { a: "" } }, methods: { save() { console.log(this.form) } } })')).length, 1);
    assert.deepEqual(found(page('<input v-model="form.idCard">', 'Vue.createApp({ data() { return { form: {} } }, methods: { save() { localStorage.setItem("f", JSON.stringify(this.form)) } } }).mount("#app")')).length, 1);
  });

  it('have events and addresses', () => {
    assert.deepEqual(found(page('<a :href="\'/pay?mobile=\' + user.mobile">x</a><a @click="log(user.mobile)">', 'new Vue({ el: "#app", methods: { log(v) { console.log(v) } } })')), [`${URL}: user.mobile`, `${LOG}: user.mobile`]);
  });

  it('have templates in scripts', () => {
    assert.deepEqual(found(page('', 'Vue.component("a", { template: "#a" })') + '<script type="text/x-template" id="a"><a :href="\'/pay?mobile=\' + user.mobile">x</a></script>'), [`${URL}: user.mobile`]);
  });
});

describe('repairs and comments in pages', () => {
  const PAGE = '<p>\n</p>\n<script>\n  console.log(user.mobile);\n</script>\n';

  it('repair a script without importing anything', () => {
    const [finding] = findingsOf(PAGE);
    const fix = finding?.fixes[0];
    assert.ok(fix);
    const fixed = applyEdits(PAGE, fix.edits);
    assert.deepEqual(found(fixed), []);
    assert.ok(!fixed.includes('import'));
    assert.ok(fixed.startsWith('<p>\n</p>\n<script>\n'));
  });

  it('repair nothing that a server puts in, and no attribute', () => {
    for (const page of ["<script>console.log('{{ user.mobile }}')</script>", '<a onclick="console.log(user.mobile)">']) assert.deepEqual(findingsOf(page).flatMap(({ fixes }) => fixes), []);
  });

  it('switch findings off', () => {
    assert.deepEqual(found(PAGE.replace('  console', `  // eslint-disable-next-line pi-guard/${LOG}\n  console`)), []);
    assert.deepEqual(found(`<!-- eslint-disable pi-guard/${LOG} -->\n${PAGE}`), []);
    assert.deepEqual(found(PAGE.replace('  console', '  // pi-guard-disable-next-line -- agreed\n  console')), []);
    assert.deepEqual(found('<!-- pi-guard-disable-next-line -- agreed -->\n<a href="/a?mobile={{ user.mobile }}">'), []);
  });

  for (const text of [PAGE, '<script>console.log(user.mobile)</script>\n', '<a\n  onclick="console.log(user.mobile)">', '<p>\n  <a href="/a?mobile={{ user.mobile }}">x</a>\n</p>', '<script>\nvar a; // {{ b }}\nconsole.log("{{ user.mobile }}")\n</script>']) {
    it(`can be added to ${JSON.stringify(text)}`, () => {
      const [finding] = analyze({ path: PATH, text }).findings;
      const disabling = finding && disabler({ path: PATH, text })?.(finding, 'agreed');
      assert.ok(disabling);
      const changed = applyEdits(text, disabling.edits);
      assert.deepEqual(found(changed), []);
    });
  }
});
