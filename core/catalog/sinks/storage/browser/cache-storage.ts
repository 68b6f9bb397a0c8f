import { defineSink } from '../../../define.ts';

const CACHES = { global: ['caches.open()'] } as const;

export default defineSink({
  id: 'cache-storage',
  target: 'storage',
  name: { en: 'the browser’s cache', 'zh-CN': '浏览器缓存（Cache Storage）' },
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Cache/put',
  patterns: [
    { from: CACHES, members: ['add', 'addAll', 'put'], key: 0, isPlace: true },
    { from: CACHES, members: ['put'], values: [1], isBeside: true },
  ],
  examples: {
    finds: [
      'const cache = await caches.open("v1"); await cache.put("/last", new Response(JSON.stringify({ p: user.phone })))',
      'const cache = await caches.open("v1"); await cache.put("/last", Response.json(user.phone))',
      'const cache = await caches.open("v1"); await cache.add("/api/me/phone")',
      '(await caches.open("v1")).put(new Request("/api/me/phone"), response)',
      'caches.open("v1").then((box) => box.addAll(["/shell.html", "/account/phone"]))',
      'const box = await self.caches.open("v1"); box.add("https://mall.example.com/export?phone=1")',
    ],
    ignores: [
      'const cache = await caches.open("v1"); await cache.put("/last", Response.json({ last: user.id }))',
      'const cache = await caches.open("v1"); await cache.put("/last", await fetch("/forms"))',
      'const cache = await caches.open("v1"); await cache.addAll(["/shell.html", "/app.js"])',
      'const cache = await caches.open("v1"); await cache.match("/api/me/phone")',
      'const cache = await open("v1"); await cache.addAll(["/api/me/phone"])',
      'const caches = makeCaches(); (await caches.open("v1")).add("/api/me/phone")',
    ],
  },
});
