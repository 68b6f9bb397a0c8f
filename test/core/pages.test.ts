/** Pages of mini-programs: a script and the markup beside it. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, isReported, type Finding, type ModuleHost } from '../../core/index.ts';

const SCRIPT = '/mall/pages/order/index.js';
const MARKUP = SCRIPT.replace('.js', '.wxml');

/** A mini-program in memory. */
function hostOf(files: Readonly<Record<string, string>>): ModuleHost {
  return {
    read: (id) => files[id],
    entries: () => ['/mall/app.js'],
    resolve: (specifier, from) => {
      const { pathname } = new URL(specifier, `file://${from}`);
      return pathname in files ? pathname : undefined;
    },
  };
}

function analysisOf(path: string, files: Readonly<Record<string, string>>): ReturnType<typeof analyze> {
  return analyze({ path, text: files[path] ?? '' }, { host: hostOf(files), config: compileConfig([], '/mall') });
}

function reported(path: string, files: Readonly<Record<string, string>>): Finding[] {
  return analysisOf(path, files).findings.filter((finding) => isReported(finding, 'recommended'));
}

const LOG = 'Page({ data: { list: [] }, onLoad() { wx.request({ url: "/x", success: (res) => { this.setData({ list: res.data }) } }) }, show() { console.log(this.data.list) } })';

describe('what the markup of a page shows', () => {
  it('tells what the state holds', () => {
    const files = { [SCRIPT]: LOG, [MARKUP]: '<view wx:for="{{list}}"><text>{{item.realName}}</text><text>{{item.mobile}}</text></view>' };
    const [finding] = reported(SCRIPT, files);
    assert.deepEqual(finding?.kinds.includes('mobile-phone'), true);
    const [named] = finding?.flow ?? [];
    assert.equal(named?.file, MARKUP);
    assert.equal(files[MARKUP]?.slice(named?.range.start, named?.range.end), 'item.mobile');
  });

  it('tells nothing of a page without telling fields, and of none without its markup', () => {
    assert.deepEqual(reported(SCRIPT, { [SCRIPT]: LOG, [MARKUP]: '<view wx:for="{{list}}">{{item.title}}</view>' }), []);
    assert.deepEqual(reported(SCRIPT, { [SCRIPT]: LOG }), []);
  });

  it('is read where templates of other files show it', () => {
    const files = { [SCRIPT]: LOG, [MARKUP]: '<import src="/common/card"/><template is="card" wx:for="{{list}}" data="{{...item}}"/>', '/mall/common/card.wxml': '<template name="card">{{mobile}}<view title="{{user.mobile}}"/></template>' };
    const [finding] = reported(SCRIPT, files);
    assert.equal(finding?.flow[0]?.file, '/mall/common/card.wxml');
    assert.deepEqual(analysisOf(SCRIPT, files).modules.filter((id) => id.endsWith('.wxml')), [MARKUP, '/mall/common/card.wxml']);
  });

  it('says which events a function handles', () => {
    const script = 'Page({ take(e) { console.log(e.detail) } })';
    assert.equal(reported(SCRIPT, { [SCRIPT]: script, [MARKUP]: '<button open-type="getUserInfo" bindgetuserinfo="take">x</button>' }).length, 1);
    assert.equal(reported(SCRIPT, { [SCRIPT]: script, [MARKUP]: '<button bindtap="take">x</button>' }).length, 0);
  });

  it('is no business of scripts that are no page', () => {
    const files = { '/mall/pages/order/index.js': 'console.log(list)', [MARKUP]: '<view wx:for="{{list}}">{{item.mobile}}</view>' };
    assert.deepEqual(analysisOf(SCRIPT, files).modules, []);
  });

  for (const extension of ['axml', 'swan', 'ttml', 'qml']) {
    it(`is read in .${extension}`, () => {
      const files = { [SCRIPT]: LOG, [SCRIPT.replace('.js', `.${extension}`)]: '<view title="{{list[0].mobile}}"/>' };
      assert.equal(reported(SCRIPT, files).length, 1);
    });
  }

  it('is asked for again where it is not here yet', () => {
    const host: ModuleHost = { ...hostOf({}), read: (id) => (id === MARKUP ? 'later' : undefined) };
    assert.deepEqual(analyze({ path: SCRIPT, text: LOG }, { host }).needs, [MARKUP]);
  });
});

/** Lines of the page's functions that `recommended` reports, each a line of its own. */
function reportedLines(markup: string, functions: readonly string[], extension = 'wxml'): string[] {
  const script = `Page({\n${functions.join(',\n')}\n})`;
  const found = reported(SCRIPT, { [SCRIPT]: script, [SCRIPT.replace('.js', `.${extension}`)]: markup });
  return functions.filter((_, index) => found.some(({ range }) => script.slice(0, range.start).split('\n').length === index + 2));
}

const LIST = '<view wx:for="{{orders}}" ATTRIBUTES>{{item.consignee}} {{item.mobile}} {{item.title}}</view>';
const INPUTS = '<input name="a" placeholder="请输入手机号" EVENT/><input name="b" placeholder="标题"/>';
const HANDED: readonly (readonly [what: string, markup: string, found: readonly string[], silent: readonly string[]])[] = [
  ['data of an element of a list', LIST.replace('ATTRIBUTES', 'data-item="{{item}}" data-id="{{item.id}}" bindtap="tap"'),
    ['tap(e) { console.log(e.currentTarget.dataset.item) }', 'tap(event) { const { item } = event.target.dataset; console.log(item) }', 'tap(e) { console.log(e) }', 'tap({ currentTarget: { dataset } }) { console.log(dataset.item) }'],
    ['tap(e) { console.log(e.currentTarget.dataset.id) }', 'other(e) { console.log(e) }', 'tap(e) { console.log(e.detail) }', 'tap(e) { console.log(e.currentTarget.dataset.item.title) }']],
  ['data without a telling name', '<view data-text-value="{{user.mobile}}" data-t="{{user.title}}" catch:tap="copy"/>',
    ['copy(e) { console.log(e.target.dataset.textValue) }', 'copy(e) { const { dataset } = e.currentTarget; console.log(dataset.textValue) }'],
    ['copy(e) { console.log(e.target.dataset.t) }']],
  ['a mark', '<view mark:who="{{user.mobile}}" bindtap="open"/>', ['open(e) { console.log(e.mark.who) }'], ['open(e) { console.log(e.target.dataset.who) }']],
  ['data that the handler reads', '<view bindtap="copy"/>', ['copy(e) { console.log(e); this.x = e.target.dataset.mobile }'], ['copy(e) { console.log(e); this.x = e.target.dataset.id }']],
  ['a shared handler of inputs', INPUTS.replace('EVENT', 'bindinput="set"'), ['set(e) { console.log(e.detail.value) }', 'set({ detail }) { console.log(detail.value) }', 'set(e) { console.log(e) }'], ['other(e) { console.log(e.detail.value) }']],
  ['an input that is bound', '<input value="{{user.mobile}}" bindinput="set"/>', ['set(e) { console.log(e.detail.value) }'], []],
  ['an input that hands over its name', '<input data-field="idCard" bindblur="set"/>', ['set(e) { console.log(e.detail.value) }'], ['set(e) { console.log(e.currentTarget.dataset.field) }']],
  ['an input whose type tells', '<input type="idcard" bindinput="set"/>', ['set(e) { console.log(e.detail.value) }'], []],
  ['an input of a component', '<van-field label="手机号" bind:change="set"/>', ['set(e) { console.log(e.detail) }'], []],
  ['an input for something else', '<input placeholder="请输入标题" type="number" bindinput="set"/>', [], ['set(e) { console.log(e.detail.value) }']],
  ['a form', `<form bindsubmit="save"><view>${INPUTS.replace('EVENT', '')}</view></form><input name="c" placeholder="身份证号"/>`,
    ['save(e) { console.log(e.detail.value) }', 'save(e) { console.log(e.detail.value.a) }', 'save(e) { const { a } = e.detail.value; console.log(a) }'],
    ['save(e) { console.log(e.detail.value.b) }', 'save(e) { console.log(e.detail.value.c) }']],
  ['a button of the platform', '<button bindgetuserinfo="auth"/>', ['auth(e) { console.log(e) }', 'auth(e) { console.log(e.detail) }'], ['auth(e) { console.log(e.detail.errMsg) }']],
  ['a choice', '<picker bindchange="pick" range="{{phones}}" data-x="{{x}}"/>', [], ['pick(e) { console.log(e.detail.value) }']],
  ['an answer called like an event', '', ['where() { wx.chooseLocation({ success: (e) => { console.log(e) } }) }'], ['where() { wx.chooseLocation({ fail: (e) => { console.log(e) } }) }', 'where() { load().catch((e) => { console.log(e) }) }']],
];

describe('what elements of a page hand to its functions', () => {
  for (const [what, markup, found, silent] of HANDED) {
    it(what, () => {
      for (const code of found) assert.deepEqual(reportedLines(markup, [code]), [code]);
      for (const code of silent) assert.deepEqual(reportedLines(markup, [code]), []);
    });
  }

  it('reads the words of another platform', () => {
    assert.equal(reportedLines('<view a:for="{{orders}}" a:for-item="o" data-o="{{o}}" onTap="tap">{{o.mobile}}</view>', ['tap(e) { console.log(e.target.dataset.o) }'], 'axml').length, 1);
  });
});
