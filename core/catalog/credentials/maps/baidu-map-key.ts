import { defineCredential } from '../../define.ts';

/** 24 or 32 letters and digits. Browser keys are read by every visitor: restrict them to domains. */
export default defineCredential({
  id: 'baidu-map-key',
  kind: 'map-key',
  name: { en: 'Baidu Map key', 'zh-CN': '百度地图 AK' },
  doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/guide/webservice-geocoding',
  keywords: [],
  context: ['bmap', 'bdmap', '百度', 'api.map.baidu.com'],
  pattern: /^[0-9A-Z]{24}(?:[0-9A-Z]{8})?$/i,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['{base62:32}'],
    ignores: ['{base62:20}'],
  },
});
