import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'react-cookie',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（react-cookie）' },
  doc: 'https://github.com/bendotcodes/cookies/tree/main/packages/react-cookie#usecookiesdependencies-options',
  patterns: [
    { from: { module: 'react-cookie', exports: ['useCookies'], element: 1 }, values: [1], key: 0 },
    { from: { module: 'react-cookie', exports: ['Cookies'] }, members: ['set'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import { useCookies } from "react-cookie"; const [cookies, setCookie] = useCookies(["u"]); setCookie("u", phone)',
      'import { useCookies } from "react-cookie"; const [, keep] = useCookies(); keep("phone", res.data, { path: "/" })',
      'import { Cookies } from "react-cookie"; new Cookies().set("u", user.phone)',
    ],
    ignores: [
      'import { useCookies } from "react-cookie"; const [, , drop] = useCookies(["u"]); drop("u", phone)',
      'import { useState } from "react"; const [tab, setTab] = useState(); setTab("u", phone)',
      'import { useCookies } from "./cookies"; const [all, keep] = useCookies(); keep("u", phone)',
      'import { useCookies } from "react-cookie"; const [, keep] = useCookies(); keep("phone", "")',
    ],
  },
});
