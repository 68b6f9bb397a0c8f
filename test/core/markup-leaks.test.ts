/** What leaves in the markup of mini-programs itself. */
import assert from 'node:assert/strict';
import { analyze, disabler, isReported, isSuppressed, type ModuleHost, type Preset } from '../../core/index.ts';

const MARKUP = '/mall/pages/order/index.wxml';
const SCRIPT = MARKUP.replace('.wxml', '.js');

/** `rule: text` of what is reported in a markup, with the script of its page beside it. */
function found(markup: string, script?: string, preset: Preset = 'recommended', path = MARKUP): string[] {
  const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === SCRIPT ? script : undefined) };
  const { findings, directives, failure } = analyze({ path, text: markup }, { host });
  assert.equal(failure, undefined);
  return findings.filter((finding) => isReported(finding, preset) && !isSuppressed(finding, directives)).map(({ ruleId, range }) => `${ruleId}: ${markup.slice(range.start, range.end)}`);
}

const URL = 'no-personal-info-in-url';

describe('markup of mini-programs', () => {
  const leaks: readonly (readonly [what: string, markup: string, found: readonly string[]])[] = [
    ['a navigator', '<navigator url="/pages/pay?phone={{order.phone}}&id={{order.id}}">x</navigator>', [`${URL}: order.phone`]],
    ['a concatenation', '<navigator url="{{\'/pages/pay?phone=\' + order.phone}}"/>', [`${URL}: order.phone`]],
    ['a page of the web', '<web-view src="https://m.example.com/?token={{token}}"/>', [`${URL}: token`]],
    ['an image', '<image src="https://m.example.com/qr?text={{user.idCard}}">', [`${URL}: user.idCard`]],
    ['a page of a plugin', '<functional-page-navigator args="{{a}}" url="plugin://p/q?mobile={{user.mobile}}"/>', [`${URL}: user.mobile`]],
    ['data of an element', '<view data-url="/pages/pay?mobile={{user.mobile}}" bindtap="open"/>', [`${URL}: user.mobile`]],
    ['an element of a list', '<a wx:for="{{orders}}"><navigator url="/p?n={{item.consignee}}"/></a>', [`${URL}: item.consignee`]],
    ['several on lines of their own', '<a\r\n  class="x"\r\n  url="/p?mobile={{user.mobile}}"\r\n/>\r\n<a url="/p?idCard={{user.idCard}}"/>', [`${URL}: user.mobile`, `${URL}: user.idCard`]],
    ['a code', '<my-qrcode text="{{user.idCard}}"/>', [`${URL}: user.idCard`]],
    ['half-typed markup', '<navigator url="/p?phone={{order.phone}}"/><view class="{{ a ', [`${URL}: order.phone`]],
  ];
  for (const [what, markup, places] of leaks) it(`finds ${what}`, () => assert.deepEqual(found(markup), places));

  const traps: readonly (readonly [what: string, markup: string])[] = [
    ['an id', '<navigator url="/pages/pay?id={{order.id}}&from=phone">x</navigator>'],
    ['the name of a shop', '<navigator url="/pages/map?name={{shop.name}}&open={{isOpen}}"/>'],
    ['what is only shown', '<view>{{order.phone}}</view><input value="{{order.phone}}"/>'],
    ['an address without parameters', '<image src="{{user.avatar}}"/>'],
    ['markup in a comment', '<!-- <navigator url="/p?phone={{order.phone}}"/> -->'],
    ['text of a script', '<wxs module="m">var a = "<a url=\'/p?phone={{order.phone}}\'/>"</wxs>'],
    ['a condition', '<view wx:if="{{phone}}" url="/p?open={{phone ? 1 : 0}}"/>'],
    ['a key of a list', '<view wx:key="password123"/>'],
  ];
  for (const [what, markup] of traps) it(`is silent about ${what}`, () => assert.deepEqual(found(markup), []));

  it('knows what the script of its page puts there', () => {
    const markup = '<navigator url="/p?v={{v}}&w={{w}}"/>';
    assert.deepEqual(found(markup, 'const v = 1; Page({ data: { v: "", w: "" }, onLoad() { this.setData({ v: user.mobile, w: user.id }) } })'), [`${URL}: v`]);
    assert.deepEqual(found(markup), []);
    assert.deepEqual(found(markup, 'Page({ data: { '), []);
  });

  it('names the script in the flow, and looks at it again when it changes', () => {
    const host: ModuleHost = { resolve: () => undefined, read: (id) => (id === SCRIPT ? 'Page({ onLoad() { this.setData({ v: user.mobile }) } })' : undefined) };
    const { findings: [finding], modules } = analyze({ path: MARKUP, text: '<navigator url="/p?v={{v}}"/>' }, { host });
    assert.deepEqual(finding?.flow.map(({ file }) => file), [SCRIPT, undefined, undefined]);
    assert.deepEqual(finding?.fixes.map(({ title, edits }) => [title.en, edits]), [['Leave v out of this address', [{ range: { start: 18, end: 26 }, text: '' }]]]);
    assert.deepEqual(modules, [SCRIPT]);
  });

  it('does not read the script where nothing may leak', () => {
    const host: ModuleHost = { resolve: () => undefined, read: (id) => assert.fail(id) };
    assert.deepEqual(analyze({ path: MARKUP, text: '<view>{{order.phone}}</view>' }, { host }).findings, []);
  });

  it('tells of keys in attributes', () => {
    const key = 'sk_' + 'live_' + 'q8Rk2vLx0Zt7Wm4Yb1Nc6Pd3';
    assert.deepEqual(found(`<my-pay api-secret="${key}" class="a"/>`, undefined, 'strict').map((text) => text.split(':')[0]), ['no-hardcoded-credential']);
  });

  for (const extension of ['axml', 'swan', 'ttml']) it(`reads .${extension}`, () => assert.equal(found('<a url="/p?phone={{order.phone}}"/>', undefined, 'recommended', MARKUP.replace('wxml', extension)).length, 1));

  it('is no script to others', () => assert.deepEqual(found('<a url="/p?phone={{order.phone}}"/>', undefined, 'recommended', '/mall/window.qml'), []));
});

describe('repairs in markup of mini-programs', () => {
  const repairs: readonly (readonly [before: string, after: string])[] = [
    ['<navigator url="/pages/pay?phone={{order.phone}}&id={{order.id}}">x</navigator>', '<navigator url="/pages/pay?id={{order.id}}">x</navigator>'],
    ['<navigator url="/pages/pay?id={{order.id}}&phone={{ order.phone }}">x</navigator>', '<navigator url="/pages/pay?id={{order.id}}">x</navigator>'],
    ["<navigator url='/pages/pay?phone={{order.phone}}'/>", "<navigator url='/pages/pay'/>"],
    ['<navigator url="{{\'/pages/pay?id=\' + order.id + \'&phone=\' + order.phone}}"/>', '<navigator url="{{\'/pages/pay?id=\' + order.id}}"/>'],
    ['<navigator url="{{\'/pages/pay?phone=\' + order.phone}}"/>', '<navigator url="{{\'/pages/pay\'}}"/>'],
  ];
  for (const [before, after] of repairs) {
    it(`leave the parameter out of ${before}`, () => {
      const [finding] = analyze({ path: MARKUP, text: before }).findings;
      const [fix] = finding?.fixes ?? [];
      assert.equal(fix?.safety, 'review');
      const changed = [...fix.edits].sort((a, b) => b.range.start - a.range.start).reduce((text, { range, text: added }) => text.slice(0, range.start) + added + text.slice(range.end), before);
      assert.equal(changed, after);
      assert.deepEqual(found(changed), []);
    });
  }

  it('are none where the value is the whole address, or what a request needs', () => {
    for (const markup of ['<web-view src="https://m.example.com/?token={{token}}"/>', '<my-qrcode text="{{user.idCard}}"/>']) {
      assert.deepEqual(analyze({ path: MARKUP, text: markup }).findings.flatMap(({ fixes }) => fixes), []);
    }
  });
});

describe('comments in markup of mini-programs', () => {
  const LEAK = '<navigator url="/p?phone={{order.phone}}"/>';
  it('switch findings off', () => {
    assert.deepEqual(found(`<!-- eslint-disable-next-line pi-guard/${URL} -- agreed -->\n${LEAK}`), []);
    assert.deepEqual(found(`<view>\n<!-- eslint-disable pi-guard/${URL} -->${LEAK}<!-- eslint-enable pi-guard/${URL} -->\n${LEAK}</view>`).length, 1);
  });

  for (const text of [LEAK, `<view>\n  ${LEAK}\n</view>`, '<navigator\n  url="/p?phone={{order.phone}}"\n/>', `<view class="{{ a > "b" }}">\n  ${LEAK}</view>`]) {
    it(`can be added to ${JSON.stringify(text)}`, () => {
      const [finding] = analyze({ path: MARKUP, text }).findings;
      const disabling = finding && disabler({ path: MARKUP, text })?.(finding, 'agreed');
      assert.ok(disabling);
      const changed = [...disabling.edits].sort((a, b) => b.range.start - a.range.start).reduce((before, { range, text: added }) => before.slice(0, range.start) + added + before.slice(range.end), text);
      assert.deepEqual(found(changed), []);
    });
  }
});
