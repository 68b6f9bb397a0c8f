import { defineSink } from '../../define.ts';

/** Key-value stores and buckets that a worker at the edge is given with its environment. */
export default defineSink({
  id: 'worker-bindings',
  target: 'storage',
  name: { en: 'a store of the worker', 'zh-CN': '边缘键值存储' },
  doc: 'https://developers.cloudflare.com/kv/api/write-key-value-pairs/',
  patterns: [
    { from: { receiver: ['env.*'] }, members: ['put'], values: [1], key: 0 },
    { from: { receiver: ['env.*'] }, members: ['put'], options: { at: 2, properties: ['metadata', 'customMetadata'] }, values: [], isBeside: true },
  ],
  examples: {
    finds: [
      'export default { async fetch(request, env) { await env.RECENT.put("last", JSON.stringify({ phone })); } }',
      'app.get("/", async (c) => { await c.env.TRAIL.put(`last:${c.id}`, user.phone, { expirationTtl: 600 }); })',
      'export default { async fetch(request, env) { await env.RECENT.put("last", "1", { metadata: { phone } }); } }',
    ],
    ignores: [
      'export default { async fetch(request, env) { await env.RECENT.put("last", user.id); } }',
      'export default { async fetch(request, env) { await env.RECENT.delete(phone); } }',
      'shelf.box.put("last", phone)',
      'export default { async fetch(request, env) { await env.RECENT.put("seen", String(phone.length)); } }',
    ],
  },
});
