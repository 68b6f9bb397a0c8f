import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits. Web keys are read by every visitor: restrict them to domains, and proxy the security code. */
export default defineCredential({
  id: 'amap-key',
  kind: 'map-key',
  name: { en: 'AMap key', 'zh-CN': '高德地图 Key' },
  doc: 'https://lbs.amap.com/api/javascript-api-v2/guide/abc/prepare',
  keywords: [],
  context: ['amap', 'gaode', '高德', 'restapi.amap.com'],
  pattern: /^[0-9a-f]{32}$/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
