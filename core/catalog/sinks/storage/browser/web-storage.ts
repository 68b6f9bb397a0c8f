import { defineSink } from '../../../define.ts';

const AREAS = ['localStorage', 'sessionStorage'];

export default defineSink({
  id: 'web-storage',
  target: 'storage',
  name: { en: 'browser storage', 'zh-CN': '浏览器存储' },
  doc: 'https://html.spec.whatwg.org/multipage/webstorage.html',
  patterns: [
    { from: { global: AREAS }, members: ['setItem'], values: [1], key: 0 },
    { from: { global: AREAS }, write: true, key: 0 },
  ],
  examples: {
    finds: [
      'localStorage.setItem("u", phone)',
      'window.sessionStorage.setItem("phone", res.data)',
      'localStorage.phone = input.value',
      'localStorage["tel"] = phone',
      'const box = window.localStorage; box.setItem("u", user.phone)',
      'const { setItem } = localStorage; setItem("u", phone)',
    ],
    ignores: [
      'localStorage.setItem("phone", "")',
      'localStorage.getItem(phone)',
      'localStorage.setItem("theme", mode)',
      'const localStorage = makeBox(); localStorage.setItem("u", phone)',
      'import { sessionStorage } from "./box"; sessionStorage.phone = phone',
      'localStorage.setItem("bound", String(phone.length > 0))',
    ],
  },
});
