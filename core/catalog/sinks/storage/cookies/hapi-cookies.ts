import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'hapi-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': '响应 Cookie' },
  doc: 'https://hapi.dev/api/#h.state()',
  patterns: [{ from: { receiver: ['h', 'response()'] }, members: ['state'], values: [1], key: 0 }],
  examples: {
    finds: ['h.state("traveller", { phone })', 'return h.response({ ok: 1 }).state("contact", user.phone)', 'const answer = h.response("ok"); answer.state("phone", body.value)'],
    ignores: ['h.state("theme", "dark")', 'h.unstate(phone)', 'machine.state("contact", phone)', 'h.state("phone", "")'],
  },
});
