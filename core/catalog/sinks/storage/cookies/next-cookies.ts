import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'next-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（Next.js）' },
  doc: 'https://nextjs.org/docs/app/api-reference/functions/cookies',
  patterns: [
    { from: { module: 'next/headers', exports: ['cookies'] }, members: ['set'], values: [1], key: 0, options: { at: 0, properties: ['value'], keyProperty: 'name' } },
    { from: { receiver: ['response.cookies', 'res.cookies', 'next.cookies'] }, members: ['set'], values: [1], key: 0, options: { at: 0, properties: ['value'], keyProperty: 'name' } },
    { from: { module: ['cookies-next', 'cookies-next/client', 'cookies-next/server'] }, members: ['setCookie'], values: [1], key: 0 },
    { from: { module: 'nookies' }, members: ['setCookie', 'set'], values: [2], key: 1 },
  ],
  examples: {
    finds: [
      'import { cookies } from "next/headers"; const jar = await cookies(); jar.set("u", phone)',
      'import { cookies } from "next/headers"; cookies().set({ name: "phone", value: res.data, httpOnly: true })',
      'import { NextResponse } from "next/server"; const response = NextResponse.next(); response.cookies.set("u", user.phone)',
      'import { setCookie } from "cookies-next"; setCookie("u", phone)',
      'import nookies from "nookies"; nookies.set(ctx, "phone", res.data)',
      'import { setCookie as keep } from "nookies"; keep(null, "u", phone, { path: "/" })',
    ],
    ignores: [
      'import { cookies } from "next/headers"; (await cookies()).get(phone)',
      'import { headers } from "next/headers"; (await headers()).set("u", phone)',
      'import { setCookie } from "nookies"; setCookie({ req: phone }, "theme", "dark")',
      'import { jar } from "./headers"; jar().set({ name: "u", value: phone })',
      'import { setCookie } from "cookies-next"; setCookie("seen", phone !== "")',
    ],
  },
});
