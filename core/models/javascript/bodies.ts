import { defineModel } from '../define-model.ts';

const BODIES = ['Response', 'Request', 'Blob', 'File'];
const READS = ['text', 'json', 'blob', 'arrayBuffer', 'bytes', 'formData'];

/** Requests, answers and files have a body, which their methods read. */
export const bodies = defineModel({
  id: 'bodies',
  package: 'undici',
  alsoIn: ['node-fetch', 'cross-fetch'],
  globals: BODIES,
  doc: 'https://fetch.spec.whatwg.org/#body-mixin',
  flows: [
    { call: 'Response', from: 'argument[0]', to: 'return.content' },
    { call: 'Response.json', from: 'argument[0]', to: 'return.content' },
    { call: 'Request', from: 'argument[1].body', to: 'return.content' },
    { call: 'Blob', from: 'argument[0].*', to: 'return.content' },
    { call: 'File', from: 'argument[0].*', to: 'return.content' },
    ...READS.map((name) => ({ call: `FetchBody#${name}`, from: 'receiver.content', to: 'return' })),
    ...['clone', 'slice'].map((name) => ({ call: `FetchBody#${name}`, from: 'receiver', to: 'return' })),
  ],
  returns: Object.fromEntries([...BODIES, 'Response.json'].map((name) => [name, 'FetchBody'])),
  examples: {
    carries: [
      'const r = new Response(user.phone); sink(await r.text())',
      'sink((await Response.json({ p: user.phone }).json()).p)',
      'const r = new Request("https://example.com", { method: "POST", body: JSON.stringify({ p: user.phone }) }); sink(await r.clone().json())',
      'new Blob([user.phone]).text().then((p) => sink(p))',
      'import { Response } from "undici"; sink(await new Response(user.phone).text())',
    ],
    stops: [
      'const r = new Response(user.phone); sink(r.status)',
      'const r = new Response(user.phone); const s = new Response("a"); sink(await s.text())',
      'sink((await Response.json({ p: user.phone, q: 1 }).json()).q)',
      'import { Response } from "./undici"; sink(await new Response(user.phone).text())',
    ],
  },
});
