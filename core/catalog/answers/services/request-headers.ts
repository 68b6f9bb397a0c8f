import { defineAnswer } from '../../define-answer.ts';

/** All headers of a request: who sends it proves with some of them who they are. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2 */
export default defineAnswer({
  id: 'request-headers',
  doc: 'https://nextjs.org/docs/app/api-reference/functions/headers',
  calls: [
    { from: { module: 'next/headers' }, members: ['headers'], isBare: true },
    // https://hono.dev/docs/api/request#header
    { from: { receiver: ['c.req', 'ctx.req', 'context.req'] }, members: ['header'], isBare: true },
  ],
  fields: [
    { name: 'authorization', kind: 'session-token' },
    { name: 'cookie', kind: 'session-token' },
  ],
  examples: {
    finds: [
      'import { headers } from "next/headers"; const sent = await headers(); console.log(sent)',
      'import { headers } from "next/headers"; console.log("request", Object.fromEntries(await headers()))',
      'app.get("/", (c) => { console.log(c.req.header()); return c.text("ok") })',
    ],
    ignores: [
      'import { headers } from "next/headers"; console.log((await headers()).get("accept-language"))',
      'import { headers } from "next/headers"; const sent = await headers(); console.log(sent.get("user-agent"), sent.has("cookie"))',
      'app.get("/", (c) => { console.log(c.req.header("content-type")); return c.text("ok") })',
      'const sent = table.headers(); console.log(sent)',
    ],
  },
});
