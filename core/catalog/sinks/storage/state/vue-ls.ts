import { defineSink } from '../../../define.ts';

const set = { members: ['set'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'vue-ls',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储（vue-ls）' },
  doc: 'https://github.com/RobinCK/vue-ls#usage',
  patterns: [
    { from: { module: 'vue-ls' }, ...set },
    { from: { receiver: ['Vue.ls', '$ls', '$storage'] }, ...set },
  ],
  examples: {
    finds: ['Vue.ls.set("u", phone, 60 * 60 * 1000)', 'export default { methods: { keep() { this.$ls.set("phone", res.data); } } }', 'import Storage from "vue-ls"; Storage.useStorage({}).ls.set("u", user.phone)'],
    ignores: ['Vue.ls.get(phone)', 'Vue.ls.set("phone", "")', 'Vue.lt.set("u", phone)', 'import Box from "./vue-ls"; Box.make().all.set("u", phone)'],
  },
});
