import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'document-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Document/cookie',
  patterns: [
    { from: { global: 'document' }, members: ['cookie'], write: true, pairs: true },
    { from: { global: 'cookieStore' }, members: ['set'], values: [1], key: 0, options: { at: 0, properties: ['value'], keyProperty: 'name' } },
  ],
  examples: {
    finds: [
      'document.cookie = "p=" + phone',
      'document.cookie = `phone=${encodeURIComponent(res.data)}; path=/`',
      'window.document.cookie = "u=" + user.phone + "; max-age=600"',
      'cookieStore.set("tel", phone)',
      'cookieStore.set({ name: "p", value: phone, path: "/" })',
    ],
    ignores: [
      'document.cookie = "phone=; max-age=0"',
      'document.cookie = "theme=" + res.data',
      'document.title = phone',
      'const document = makeDocument(); document.cookie = phone',
      'cookieStore.delete(phone)',
      'cookieStore.set({ name: phone, value: "1" })',
    ],
  },
});
