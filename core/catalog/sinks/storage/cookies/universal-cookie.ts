import { defineSink } from '../../../define.ts';

const set = { members: ['set'], values: [1], key: 0 } as const;

export default defineSink({
  id: 'universal-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（universal-cookie）' },
  doc: 'https://github.com/bendotcodes/cookies/tree/main/packages/universal-cookie#setname-value-options',
  patterns: [
    { from: { module: 'universal-cookie' }, ...set },
    { from: { module: ['@vueuse/integrations/useCookies', '@vueuse/integrations'], exports: ['useCookies'] }, ...set },
  ],
  examples: {
    finds: [
      'import Cookies from "universal-cookie"; new Cookies().set("u", phone, { path: "/" })',
      'import Jar from "universal-cookie"; const jar = new Jar(null, { path: "/" }); jar.set("phone", res.data)',
      'import { useCookies } from "@vueuse/integrations/useCookies"; const jar = useCookies(["u"]); jar.set("u", user.phone)',
    ],
    ignores: [
      'import Jar from "universal-cookie"; const jar = new Jar(phone); jar.get("u")',
      'import Jar from "universal-jar"; const jar = new Jar(); jar.set("u", phone)',
      'import Jar from "universal-cookie"; new Jar().set("seen", phone.length > 0)',
      'class Jar { set() {} } new Jar().set("u", phone)',
    ],
  },
});
