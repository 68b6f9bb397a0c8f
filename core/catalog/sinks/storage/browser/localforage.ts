import { defineSink } from '../../../define.ts';

const set = { members: ['setItem'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'localforage',
  target: 'storage',
  name: { en: 'localForage', 'zh-CN': 'localForage 本地存储' },
  doc: 'https://localforage.github.io/localForage/#data-api-setitem',
  patterns: [
    { from: { module: 'localforage' }, ...set },
    { from: { global: ['localforage', 'localforage.createInstance()'] }, ...set },
  ],
  examples: {
    finds: [
      'import localforage from "localforage"; localforage.setItem("u", phone)',
      'import localforage from "localforage"; const box = localforage.createInstance({ name: "mall" }); await box.setItem("phone", res.data)',
      'localforage.setItem("u", { tel: user.phone })',
    ],
    ignores: [
      'import localforage from "localforage"; localforage.getItem(phone)',
      'import localforage from "localforage"; localforage.setItem("phone", "")',
      'import box from "./boxes"; box.setItem("u", phone)',
      'const localforage = makeBox(); localforage.setItem("u", phone)',
    ],
  },
});
