import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits. Browser keys are read by every visitor: restrict them to domains. */
export default defineCredential({
  id: 'tianditu-key',
  kind: 'map-key',
  name: { en: 'Tianditu key', 'zh-CN': '天地图 Key' },
  doc: 'http://lbs.tianditu.gov.cn/server/guide.html',
  keywords: [],
  context: ['tianditu', 'tdt', '天地图'],
  pattern: /^[0-9a-f]{32}$/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
