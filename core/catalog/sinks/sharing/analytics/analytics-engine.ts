import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'analytics-engine',
  target: 'share',
  name: { en: 'the analytics of the worker', 'zh-CN': '边缘统计（Analytics Engine）' },
  doc: 'https://developers.cloudflare.com/analytics/analytics-engine/get-started/',
  patterns: [{ from: { receiver: ['env.*'] }, members: ['writeDataPoint'], options: { at: 0, properties: ['blobs', 'indexes'] }, values: [] }],
  examples: {
    finds: [
      'export default { async fetch(request, env) { env.LEADS.writeDataPoint({ indexes: ["a"], blobs: [phone] }); } }',
      'app.get("/", (c) => { c.env.LEADS.writeDataPoint({ indexes: [user.phone], doubles: [1] }); })',
    ],
    ignores: [
      'export default { async fetch(request, env) { env.LEADS.writeDataPoint({ indexes: ["a"], doubles: [phone.length] }); } }',
      'export default { async fetch(request, env) { env.LEADS.writeDataPoint({ indexes: [user.id], blobs: ["plan"] }); } }',
      'chart.lines.writeDataPoint({ blobs: [phone] })',
    ],
  },
});
