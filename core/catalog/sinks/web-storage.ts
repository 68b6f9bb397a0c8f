import { defineSink } from '../define.ts';

export default defineSink({
  id: 'web-storage',
  target: 'storage',
  name: { en: 'web storage', 'zh-CN': '浏览器本地存储' },
  doc: 'https://html.spec.whatwg.org/multipage/webstorage.html',
  patterns: [
    { from: { global: ['localStorage', 'sessionStorage'] }, members: ['setItem'], values: [1], key: 0 },
    { from: { global: ['localStorage', 'sessionStorage'] }, write: true, key: 0 },
  ],
  examples: {
    finds: ['localStorage.setItem("u", phone)', 'window.sessionStorage.setItem("phone", res.data)', 'localStorage.phone = input.value'],
    ignores: ['localStorage.setItem("phone", "")', 'localStorage.getItem(phone)', 'localStorage.setItem("theme", mode)'],
  },
});
