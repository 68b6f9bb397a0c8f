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
    assert.equal(files[MARKUP]?.slice(named?.range.start, named?.range.end), 'item.realName');
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
    assert.equal(reported(SCRIPT, { [SCRIPT]: script, [MARKUP]: '<button open-type="getPhoneNumber" bindgetphonenumber="take">x</button>' }).length, 1);
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
