import { defineSink } from '../../../define.ts';

const NUXT = ['#imports', '#app', 'nuxt/app'];
const set = { values: [2], key: 1 } as const;

export default defineSink({
  id: 'h3-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://h3.dev/utils/cookie',
  patterns: [
    { from: { module: ['h3', 'nitropack/runtime', '#imports', 'hono/cookie'] }, members: ['setCookie'], ...set },
    // https://nuxt.com/docs/api/composables/use-cookie
    { from: { module: NUXT, exports: ['useCookie'] }, members: ['value'], write: true },
    { from: { global: 'useCookie()' }, members: ['value'], write: true },
    // Nuxt knows it without an import. With the name of the cookie in front it is a helper of the page's own.
    { from: { global: 'setCookie' }, ...set, when: { at: 1, text: /\w/ } },
  ],
  examples: {
    finds: [
      'import { setCookie } from "h3"; setCookie(event, "u", phone, { httpOnly: true })',
      'export default defineEventHandler((event) => { setCookie(event, "phone", body.value); })',
      'import { setCookie as keep } from "hono/cookie"; keep(c, "u", user.phone)',
      'const kept = useCookie("stay", { maxAge: 600 }); kept.value = { phone }',
      'import { useCookie } from "#imports"; useCookie<string>("stay").value = user.phone',
    ],
    ignores: [
      'const kept = useCookie("nights"); kept.value = user.nights',
      'const useCookie = (name) => shelf.get(name); useCookie("stay").value = phone',
      'import { setCookie } from "h3"; setCookie(event, "phone", "")',
      'import { setCookie } from "h3"; setCookie(event, "theme", "dark", { domain: phone })',
      'import { getCookie } from "h3"; getCookie(event, phone)',
      'setCookie(event, "sid", event.context.id)',
    ],
  },
});
