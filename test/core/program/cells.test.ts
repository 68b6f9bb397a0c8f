/** Values that travel between files of a mini-program without a call: events, properties, channels, pages, the cloud. */
import assert from 'node:assert/strict';
import { analyze, isReported, type ModuleHost } from '../../../core/index.ts';

type Files = Readonly<Record<string, string>>;

function hostOf(files: Files): ModuleHost {
  const find = (path: string): string | undefined => [path, `${path}.js`, `${path}/index.js`].find((one) => one in files);
  const all = Object.keys(files);
  return { read: (id) => files[id], entries: () => ['/app.js'], programFiles: () => all, resolve: (specifier, from) => find(new URL(specifier, `file://${from}`).pathname) };
}

/** `path:line` of everything that `recommended` reports. */
function reported(files: Files): string[] {
  const host = hostOf(files);
  return Object.entries(files).filter(([path]) => !path.endsWith('.json')).flatMap(([path, text]) => {
    const { findings, failure } = analyze({ path, text }, { host });
    assert.equal(failure, undefined, path);
    return findings.filter((finding) => isReported(finding, 'recommended')).map(({ range }) => `${path}:${text.slice(0, range.start).split('\n').length}`);
  });
}

const FORM = {
  '/c/form.json': '{ "component": true }',
  '/c/form.wxml': '<input model:value="{{form.mobile}}"/>',
  '/c/form.js': 'Component({ data: { form: {}, title: "" }, methods: { save() { this.triggerEvent("submitted", { mobile: this.data.form.mobile }); this.triggerEvent("Named", this.data.realName); this.triggerEvent("closed", this.data.title) } } })',
  '/p/a.json': '{ "usingComponents": { "my-form": "/c/form", "other-form": "../c/other" } }',
};

const CASES: readonly (readonly [what: string, files: Files, found: readonly string[]])[] = [
  ['what a component tells its page', {
    ...FORM,
    '/c/other.js': 'Component({ methods: { save() { this.triggerEvent("submitted", { count: 1 }) } } })',
    '/p/a.wxml': '<my-form bind:submitted="a" bindnamed="b" bind:closed="c"/><other-form bind:submitted="d"/><view bind:submitted="e"/>',
    '/p/a.js': 'Page({\na(e) { console.log(e.detail) },\nb(e) { const { detail } = e; console.log(detail) },\nc(e) { console.log(e.detail) },\nd(e) { console.log(e.detail) },\ne(e) { console.log(e.detail) },\nf(e) { console.log(e.detail) }\n})',
  }, ['/p/a.js:2', '/p/a.js:3']],
  ['a record in an address, as the page that it leads to shows it', {
    '/p/list.js': 'Page({ open(item) {\nwx.navigateTo({ url: `/p/one/detail?item=${JSON.stringify(item)}&from=list` });\nwx.navigateTo({ url: "../one/detail?other=" + encodeURIComponent(JSON.stringify(item)) });\nwx.navigateTo({ url: `/p/one/goods?item=${JSON.stringify(item)}` });\nwx.navigateTo({ url: `/p/one/detail?id=${item}` });\nwx.navigateTo({ url: `/p/one/form?row=${encodeURIComponent(JSON.stringify(item))}` }) } })',
    '/p/one/detail.js': 'Page({ data: { row: {} }, onLoad(options) { const row = JSON.parse(decodeURIComponent(options.item)); this.setData({ row }); use(options.other, options.id) } })',
    '/p/one/detail.wxml': '<text>{{row.consignee}}</text><text>{{row.mobile}}</text>',
    '/p/one/goods.js': 'Page({ data: { row: {} }, onLoad({ item }) { this.setData({ row: JSON.parse(item) }) } })',
    '/p/one/goods.wxml': '<text>{{row.title}}</text><text>{{row.price}}</text>',
    '/p/one/form.vue': '<template><text>{{ row.idCard }}</text></template><script setup>import { ref } from "vue"; import { onLoad } from "@dcloudio/uni-app"; const row = ref({}); onLoad((query) => { row.value = JSON.parse(decodeURIComponent(query.row)) });</script>',
  }, ['/p/list.js:2', '/p/list.js:6']],
  ['what a function of another module answers, as others show it, but no record as one segment of a path', {
    '/api/picked.js': 'import { get } from "axios";\nexport const getPicked = () => get("/picked/chosen");\nexport const removeOne = (one) => fetch(`/orders/${one}`, { method: "DELETE" });',
    '/p/a.js': 'import { getPicked, removeOne } from "../api/picked";\nexport async function run() { const picked = await getPicked();\nconsole.log(picked.owner);\nawait fetch(`/orders/${picked.owner}`); console.log(picked.title);\nawait fetch(`/orders/${encodeURIComponent(picked.owner)}/lines`);\nremoveOne(picked.owner); }',
    '/p/b.js': 'import { getPicked } from "../api/picked";\nexport async function run() { const picked = await getPicked(); show(picked.owner.idCard, picked.owner.mobile) }',
  }, ['/p/a.js:3']],
  ['what is kept, as its readers show it', {
    '/p/a.js': 'Page({ keep(picked) {\nwx.setStorageSync("picked", picked);\nwx.setStorageSync("chosen", picked);\nwx.setStorageSync("sorted", picked) } })',
    '/p/b.js': 'Page({ data: { address: {} }, onShow() { this.setData({ address: wx.getStorageSync("picked") }); const goods = wx.getStorageSync("chosen"); show(goods.title, goods.price) } })',
    '/p/b.wxml': '<text>{{address.consignee}} {{address.mobile}}</text>',
  }, ['/p/a.js:2']],
  ['what a page gives to a component', {
    '/c/card.json': '{}', '/c/card.wxml': '<view/>',
    '/c/card.js': 'Component({ properties: { info: Object, topic: String, who: { type: String, value: "" }, buyerTel: String },\nmethods: {\na() { console.log(this.data.who) },\nb() { console.log(this.data.topic) },\nc() { console.log(this.properties.info) },\nd() { wx.setStorageSync("x", this.data.info) } } })',
    '/c/own.js': 'Component({ properties: { who: String }, methods: {\na() { console.log(this.data.who) } } })',
    '/p/a.json': '{ "usingComponents": { "my-card": "../c/card", "own-card": "../c/own" } }',
    '/p/a.wxml': '<view wx:for="{{list}}"><my-card who="{{item.mobile}}" topic="{{item.title}}" info="{{item}}"/><own-card who="{{item.title}}"/>{{item.idCard}}</view>',
    '/p/a.js': 'Page({ data: { list: [] } })',
  }, ['/c/card.js:3', '/c/card.js:5', '/c/card.js:6']],
  ['what a page reads of a component', {
    ...FORM, '/p/a.wxml': '<my-form id="f" class="big form"/>',
    '/p/a.js': 'Page({ a() {\nconst f = this.selectComponent("#f");\nconsole.log(f.data.form);\nconsole.log(f.data.title);\nconsole.log(this.selectComponent(".form").data.form);\nconsole.log(this.selectComponent("#g").data.form) } })',
  }, ['/p/a.js:3', '/p/a.js:5']],
  ['a channel between two pages', {
    '/p/a.wxml': '', '/p/b.wxml': '',
    '/p/a.js': 'Page({ go() {\nwx.navigateTo({ url: "/p/b", events: { picked: (d) => {\nconsole.log(d) }, other(d) {\nconsole.log(d) } }, success: (res) => { res.eventChannel.emit("init", { value: this.data.user.mobile }); res.eventChannel.emit("count", { n: 1 }) } }) } })',
    '/p/b.js': 'Page({ onLoad() { const channel = this.getOpenerEventChannel(); channel.on("init", (data) => {\nconsole.log(data) });\nchannel.on("count", (data) => {\nconsole.log(data) }) },\npick() { this.getOpenerEventChannel().emit("picked", { value: this.data.idCard }); bus.emit("other", this.data.idCard) } })',
  }, ['/p/a.js:3', '/p/b.js:2']],
  ['what a behavior brings along', {
    '/b.js': 'module.exports = Behavior({ data: { profile: { mobile: "", idCard: "" }, step: 1 }, methods: { info() { return this.data.profile }, n() { return this.data.step } } })',
    '/p/a.js': 'const shared = require("../b.js"); Component({ behaviors: [shared], methods: {\na() { console.log(this.data.profile) },\nb() { console.log(this.info()) },\nc() { console.log(this.data.step) },\nd() { console.log(this.n()) } } })',
    '/p/c.js': 'Component({ methods: {\na() { console.log(this.data.profile) } } })',
  }, ['/p/a.js:2', '/p/a.js:3']],
  ['the state of a page below', {
    '/p/a.wxml': '<view>{{order.mobile}}</view>', '/p/b.wxml': '', '/p/a.js': 'Page({ data: { order: {}, step: 1 } })',
    '/p/b.js': 'Page({ a() { const pages = getCurrentPages(); const below = pages[pages.length - 2];\nconsole.log(below.data.order);\nconsole.log(below.data.step);\nconsole.log(other.data.order) } })',
  }, ['/p/b.js:2']],
  ['what a page above puts into the state', {
    '/p/a.wxml': '<view/>', '/p/b.wxml': '',
    '/p/a.js': 'Page({ data: { picked: "", step: "" }, a() {\nconsole.log(this.data.picked);\nconsole.log(this.data.step) } })',
    '/p/b.js': 'Page({ a() { const pages = getCurrentPages(); const below = pages[pages.length - 2]; below.setData({ picked: user.mobile, step: user.id }) } })',
    '/p/c.js': 'Page({ a() { this.setData({ step: user.mobile }) } })',
  }, ['/p/a.js:2']],
  ['the query of a page', {
    '/p/a.wxml': '', '/p/b.wxml': '', '/p/c.wxml': '',
    '/p/a.js': 'Page({ go() {\nwx.navigateTo({ url: `/p/b?t=${this.data.user.mobile}&i=${this.data.id}` });\nwx.navigateTo({ url: "../p/b?u=" + encodeURIComponent(this.data.user.idCard) }) } })',
    '/p/b.js': 'Page({ onLoad(options) {\nconsole.log(options.t);\nconsole.log(options.i);\nconst { u } = options; console.log(u) } })',
    '/p/c.js': 'Page({ onLoad(options) {\nconsole.log(options.t) } })',
  }, ['/p/a.js:2', '/p/a.js:3', '/p/b.js:2', '/p/b.js:4']],
  ['what a function in the cloud is given', {
    '/cloudfunctions/save/index.js': 'exports.main = async (event, context) => {\nconsole.log(event);\nconsole.log(event.v);\nconsole.log(event.n);\nconsole.log(context) }',
    '/cloudfunctions/other/index.js': 'exports.main = async (event) => {\nconsole.log(event) }',
    '/p/a.js': 'Page({ a() { wx.cloud.callFunction({ name: "save", data: { v: user.mobile, n: 2 } }); wx.cloud.callFunction({ name: "other", data: { n: 2 } }) } })',
  }, ['/cloudfunctions/save/index.js:2', '/cloudfunctions/save/index.js:3']],
  ['what a function in the cloud answers', {
    '/cloudfunctions/get/index.js': 'exports.main = async (event) => { const found = await db.collection("users").get(); return { code: 0, data: { mobile: found.mobile, n: 1 } } }',
    '/cloudfunctions/count/index.js': 'exports.main = async () => { return { code: 0, n: 1 } }',
    '/p/a.js': 'Page({ a() { wx.cloud.callFunction({ name: "get", success: (res) => {\nconsole.log(res.result);\nconsole.log(res.result.code) } });\nwx.cloud.callFunction({ name: "get" }).then((res) => {\nconsole.log(res.result.data) });\nwx.cloud.callFunction({ name: "count" }).then((res) => {\nconsole.log(res.result) }) } })',
  }, ['/p/a.js:2', '/p/a.js:5']],
  ['a field of a Vuex store, as it is committed', {
    '/store/desk.js': 'import { SET_DESK } from "./types"; const state = { desk: "", shelf: "" }; const mutations = { [SET_DESK](state, desk) { state.desk = desk; }, SET_SHELF: (state, shelf) => { state.shelf = shelf; } }; const actions = { keepDesk({ commit }, row) { commit(SET_DESK, row.desk); } }; export default { namespaced: true, state, mutations, actions }',
    '/v/writes.vue': '<script>import { mapActions } from "vuex"; export default { methods: { ...mapActions("desk", ["keepDesk"]), save() { this.keepDesk({ desk: this.form.idCard }); this.$store.commit("desk/SET_SHELF", this.form.title); } } }</script>',
    '/v/reads.vue': '<script>\nimport { mapState } from "vuex"; export default { computed: { ...mapState("desk", ["desk", "shelf"]) }, methods: { show() {\nconsole.log(this.desk);\nconsole.log(this.shelf);\nconsole.log(this.$store.state.desk.desk);\nconsole.log(this.$store.state.desk.shelf);\nconsole.log(this.$store.state.other.desk);\n} } }</script>',
    '/v/own.vue': '<script>export default { data: () => ({ desk: "" }), methods: { show() {\nconsole.log(this.desk);\n} } }</script>',
  }, ['/v/reads.vue:3', '/v/reads.vue:5']],
  ['a field of a slice, as its actions fill it', {
    '/store/buyerSlice.js': 'import { createSlice } from "@reduxjs/toolkit"; const slice = createSlice({ name: "buyer", initialState: { chosen: "", shelf: "" }, reducers: { choose(state, action) { state.chosen = action.payload; }, put(state, { payload }) { state.shelf = payload; } } }); export const { choose, put } = slice.actions; export default slice.reducer',
    '/v/writes.jsx': 'import { useDispatch } from "react-redux"; import { choose, put } from "../store/buyerSlice"; export function Writes({ user }) { const dispatch = useDispatch(); return <a onClick={() => { dispatch(choose(user.mobile)); dispatch(put(user.title)); cache.put(user.idCard) }} /> }',
    '/v/reads.jsx': 'import { useSelector } from "react-redux"; export function Reads() { const chosen = useSelector((s) => s.buyer.chosen); const shelf = useSelector((s) => s.buyer.shelf); const other = useSelector((s) => s.desk.chosen);\nconsole.log(chosen);\nconsole.log(shelf);\nconsole.log(other); return null }',
  }, ['/v/reads.jsx:2']],
  ['the data of a request without a method', {
    '/p/a.js': 'Page({ a() {\nwx.request({ url: "https://a.example.com/x", data: { mobile: user.mobile } });\nwx.request({ url: "https://a.example.com/x", method: "POST", data: { mobile: user.mobile } });\nmy.request({ url: "https://a.example.com/x", data: { mobile: user.mobile } }) } })',
  }, ['/p/a.js:2', '/p/a.js:4']],
];

const LEAVING: readonly (readonly [what: string, files: Files, found: readonly string[]])[] = [
  ['a name whose record is a person’s', {
    '/p/a.wxml': '<view wx:for="{{list}}" bindtap="go" data-item="{{item}}">{{item.name}} {{item.mobile}} {{item.idCard}}</view><view wx:for="{{shops}}">{{item.name}} {{item.tel}}</view><view wx:for="{{orders}}">{{item.name}} {{item.consignee}} {{item.mobile}} {{item.email}}</view>',
    '/p/a.js': 'Page({ data: { list: [], shops: [], orders: [] }, go(e) { const item = e.currentTarget.dataset.item;\nwx.navigateTo({ url: "/p/b?name=" + item.name }) },\ns() { wx.navigateTo({ url: "/p/c?name=" + this.data.shops[0].name }) },\no() { wx.navigateTo({ url: "/p/c?name=" + this.data.orders[0].name }) } })',
  }, ['/p/a.js:2']],
  ['a token behind the sign of a fragment', {
    '/p/a.wxml': '<web-view src="https://m.example.com/#/home?token={{userInfo.token}}"/>\n<web-view src="{{\'https://m.example.com/#token=\' + userInfo.token}}"/>\n<web-view src="https://m.example.com/#/{{userInfo.id}}"/>',
  }, ['/p/a.wxml:1', '/p/a.wxml:2']],
  ['the number of a person, and not of a shop', {
    '/p/a.wxml': '<navigator url="/p/b?tel={{shop.tel}}"/>\n<navigator url="/p/b?tel={{user.tel}}"/>\n<navigator url="/p/b?phone={{store.phone}}&x={{storeInfo.mobile}}"/>',
  }, ['/p/a.wxml:2']],
];

describe('what leaves pages of a mini-program', () => {
  for (const [what, files, found] of LEAVING) it(what, () => assert.deepEqual(reported(files).sort(), [...found].sort()));
});

describe('values between files of a mini-program', () => {
  for (const [what, files, found] of CASES) it(`are known: ${what}`, () => assert.deepEqual(reported(files).sort(), [...found].sort()));

  it('are shown with the file that they come from, which is looked at again when it changes', () => {
    const [, files] = CASES.find(([what]) => what === 'the query of a page') ?? assert.fail();
    const { findings: [finding], modules } = analyze({ path: '/p/b.js', text: files['/p/b.js'] ?? '' }, { host: hostOf(files) });
    assert.equal(finding?.flow[0]?.file, '/p/a.js');
    assert.ok(modules.includes('/p/a.js'));
  });

  it('are named where markup tells of them', () => {
    const [, files] = CASES.find(([what]) => what === 'the state of a page below') ?? assert.fail();
    const { findings: [finding] } = analyze({ path: '/p/b.js', text: files['/p/b.js'] ?? '' }, { host: hostOf(files) });
    assert.deepEqual(finding?.flow[0], { ...finding?.flow[0], file: '/p/a.wxml', range: { start: 8, end: 20 } });
  });

  it('are named beside what the name of their place says', () => {
    const files = { '/a.js': 'wx.setStorageSync("LAST_USER", user.idCard)', '/b.js': 'console.log(wx.getStorageSync("LAST_USER"))' };
    const { findings: [finding] } = analyze({ path: '/b.js', text: files['/b.js'] }, { host: hostOf(files) });
    assert.ok(finding?.kinds.includes('id-card'), String(finding?.kinds));
  });

  it('are unknown where no program is', () => {
    const [, files] = CASES.find(([what]) => what === 'the query of a page') ?? assert.fail();
    assert.deepEqual(analyze({ path: '/p/b.js', text: files['/p/b.js'] ?? '' }, { host: { ...hostOf(files), programFiles: undefined } }).findings, []);
  });
});
