import assert from 'node:assert/strict';
import { MINI_PROGRAM_DIALECTS } from '../../../core/catalog/platforms/mini-program-dialects.ts';
import { readMarkup } from '../../../core/syntax/mini-program/reader.ts';
import type { MarkupReading } from '../../../core/syntax/mini-program/reading.ts';

/** Reads a markup behind 100 characters of script, with other files that it may name. */
function read(text: string, others: Readonly<Record<string, string>> = {}): MarkupReading {
  let start = 100 + text.length;
  return readMarkup({ id: 'page', text, start: 100 }, (src) => {
    const brought = others[src];
    if (brought === undefined) return undefined;
    start += 1_000;
    return { id: src, text: brought, start };
  });
}

function shown(text: string, others?: Readonly<Record<string, string>>): string[] {
  return read(text, others).fields.map(({ path, isShown }) => `${isShown ? '' : 'bound '}${path.join('.')}`);
}

function labels(text: string): string[] {
  return read(text).labels.map(({ field, label }) => `${field}: ${label}`);
}

describe('what a mini-program\'s markup shows of the state', () => {
  const cases: readonly (readonly [what: string, markup: string, paths: readonly string[]])[] = [
    ['text', '<view>{{order.phone}}</view>', ['order.phone']],
    ['several in one text', '<view>{{order.name}} ({{ order.phone }})</view>', ['order.name', 'order.phone']],
    ['an attribute', '<cell title="收件人 {{order.name}}"/>', ['order.name']],
    ['quotes in braces', '<view class="{{ order.isOpen ? "on" : \'off\' }}">{{order.phone || "x < y"}}</view>', ['order.isOpen', 'order.phone']],
    ['an index', '<view>{{orders[0].phone}}</view>', ['orders.phone']],
    ['a function of a script', '<wxs module="m">if (a < b) { "<view>{{x.y}}</view>" }</wxs><view>{{m.mask(order.phone)}}</view>', ['order.phone']],
    ['a condition', '<view wx:if="{{order.phone && a > b}}"/>', ['order.phone']],
    ['a list', '<view wx:for="{{orders}}">{{item.phone}}</view>', ['orders.phone']],
    ['a list with names of its own', '<view wx:for="{{page.orders}}" wx:for-item="o" wx:for-index="i">{{i.x}}{{o.phone}}</view>', ['page.orders', 'page.orders.phone']],
    ['a list in a list, and what follows it', '<a wx:for="{{as}}"><b wx:for="{{item.bs}}">{{item.x}}</b>{{item.y}}</a>', ['as.bs', 'as.bs.x', 'as.y']],
    ['a list that may be missing', '<view wx:for="{{orders || []}}">{{item.phone}}</view>', ['orders.phone']],
    ['an unknown list', '<view wx:for="{{m.sort(orders)}}">{{item.phone}}</view>', []],
    ['Baidu\'s list', '<view s-for="o, i in page.orders">{{o.phone}}</view>', ['page.orders.phone']],
    ['a bound input', '<input value="{{form.phone}}" bindinput="x"><view>{{form.name}}</view>', ['bound form.phone', 'form.name']],
    ['model', '<my-field model:value="{{form.phone}}"/>', ['bound form.phone']],
    ['a template with parts', '<template name="t"><view>{{o.phone}}{{i.x}}</view></template><template is="t" data="{{o: page.order, i}}"/>', ['page.order.phone', 'i.x']],
    ['a template with all of an object', '<template is="t" data="{{...order}}"/><template name="t">{{user.phone}}</template>', ['order.user.phone']],
    ['a template for each of a list', '<template name="t">{{item.phone}}</template><template is="t" wx:for="{{orders}}" data="{{item}}"/>', ['orders.phone']],
    ['a template that nobody uses', '<template name="t">{{o.phone}}</template>', []],
    ['a slot', '<list><view slot-scope="props">{{props.phone}}</view></list>', []],
    ['half-typed braces', '<view>{{order.</view><view>{{order.phone}}</view>', ['order.phone']],
    ['a half-typed tag', '<view>{{order.phone}}</view><view class="', ['order.phone']],
    ['unclosed elements', '<view><input value="{{f.a}}"><image src="{{u.avatar}}"><view>{{order.phone}}', ['bound f.a', 'u.avatar', 'order.phone']],
  ];
  for (const [what, markup, paths] of cases) {
    it(what, () => {
      assert.deepEqual(shown(markup), paths);
      assert.deepEqual(shown(`\uFEFF${markup.replaceAll('><', '>\r\n<')}`), paths);
    });
  }

  it('reads what it imports and includes', () => {
    const others = { 'card.wxml': '<import src="line.wxml"/><template name="card">{{o.phone}}<template is="line" data="{{p: o.place}}"/></template>', 'line.wxml': '<template name="line">{{p.street}}</template>', 'foot.wxml': '<view>{{item.mobile}}</view>' };
    assert.deepEqual(shown('<import src="card.wxml"/><template is="card" data="{{o: order}}"/><a wx:for="{{users}}"><include src="foot.wxml"/></a>', others), ['order.phone', 'order.place.street', 'users.mobile']);
  });

  it('ends with templates and files that use themselves', () => {
    assert.deepEqual(shown('<template name="t">{{o.x}}<template is="t" data="{{o}}"/></template><template is="t" data="{{o}}"/><include src="me"/>', { me: '<include src="me"/>' }).filter((path) => path !== 'o.x'), []);
  });

  it('gives places in the text that it is a part of', () => {
    const text = '<view title="{{ order.phone }}" bindtap="open">{{ a.b }}</view>';
    const { fields, places } = read(text);
    assert.deepEqual([...fields.map(({ range }) => range), ...places.map(({ value }) => value)].map(({ start, end }) => text.slice(start - 100, end - 100)), ['order.phone', 'a.b', 'open']);
  });

  for (const { id, prefix } of MINI_PROGRAM_DIALECTS) {
    it(`knows the directives of ${id}`, () => {
      const { rows } = read(`<view ${prefix}for="{{orders}}" ${prefix}for-item="o">{{o.phone}}</view>`);
      assert.deepEqual(rows.map(({ name, path }) => [name, ...path]), [['o', 'orders']]);
    });
  }
});

describe('what a mini-program\'s markup calls its fields', () => {
  const cases: readonly (readonly [what: string, markup: string, found: readonly string[]])[] = [
    ['a label', '<van-field label="手机号" value="{{ form.lxfs }}" placeholder="请填写"/>', ['lxfs: 手机号']],
    ['words before an input', '<view>真实姓名：</view><view><input name="xm" placeholder="请输入"/></view>', ['xm: 真实姓名']],
    ['a placeholder', '<input data-field="sfz" placeholder="请输入您的身份证号" bindinput="set"/>', ['sfz: 身份证号']],
    ['words before a value', '<text>联系电话：</text><text>{{order.lxdh}}</text><text>{{order.x}}</text>', ['lxdh: 联系电话']],
    ['words of an earlier value', '<text>状态</text>{{order.status}}{{order.lxdh}}', ['status: 状态']],
    ['words that are no label', '<view>为了向您提供更好的服务，请您留下以下的联系方式和信息</view><input name="a"/>', []],
  ];
  for (const [what, markup, found] of cases) it(what, () => assert.deepEqual(labels(markup), found));
});

describe('functions that a mini-program\'s markup calls', () => {
  const attributes = ['bindtap', 'bind:tap', 'catchtap', 'catch:tap', 'mut-bind:tap', 'capture-bind:tap', 'capture-catch:tap', 'onTap', 'catchTap'];
  for (const attribute of attributes) {
    it(attribute, () => {
      const { places } = read(`<button ${attribute}="open">x</button>`);
      assert.deepEqual(places.map(({ role, name, tag, locals }) => ({ role, name, tag, locals })), [{ role: 'handler', name: 'tap', tag: 'button', locals: ['open'] }]);
    });
  }
  for (const attribute of ['online', 'category', 'data-bind']) it(`not ${attribute}`, () => assert.deepEqual(read(`<button ${attribute}="{{open}}">x</button>`).places, []));
});
