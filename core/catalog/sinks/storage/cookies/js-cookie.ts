import { defineSink } from '../../../define.ts';

const set = { members: ['set'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'js-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（js-cookie）' },
  doc: 'https://github.com/js-cookie/js-cookie#basic-usage',
  patterns: [
    { from: { module: ['js-cookie', 'typescript-cookie', 'tiny-cookie', 'es-cookie'] }, ...set },
    { from: { module: ['typescript-cookie', 'tiny-cookie'] }, members: ['setCookie'], values: [1], key: 0 },
    { from: { global: 'Cookies' }, ...set },
  ],
  examples: {
    finds: [
      'import Cookies from "js-cookie"; Cookies.set("u", phone, { expires: 30 })',
      'import jar from "js-cookie"; jar.withAttributes({ path: "/" }).set("phone", res.data)',
      'const jar = require("js-cookie"); jar.set("u", JSON.stringify({ tel: user.phone }))',
      'Cookies.set("u", phone)',
      'import { setCookie } from "tiny-cookie"; setCookie("phone", res.data)',
    ],
    ignores: [
      'import Cookies from "js-cookie"; Cookies.set("phone", "")',
      'import Cookies from "js-cookie"; Cookies.get(phone)',
      'import jar from "js-cookies-jar"; jar.set("p", phone)',
      'import Cookies from "js-cookie"; Cookies.set("theme", res.data, { domain: phone })',
      'const Cookies = new Map(); Cookies.delete("p", phone)',
    ],
  },
});
