import { defineCredential } from '../../define.ts';

/** Six groups of five; shipped to browsers and mini-programs by design, so that only its quota is at stake. */
export default defineCredential({
  id: 'tencent-map-key',
  kind: 'map-key',
  name: { en: 'Tencent Maps key', 'zh-CN': '腾讯位置服务 Key' },
  doc: 'https://lbs.qq.com/dev/console/key/manage',
  keywords: [],
  nearby: ['map', 'lbs', 'subkey'],
  pattern: /(?<![\w-])(?:[0-9A-Z]{5}-){5}[0-9A-Z]{5}(?![\w-])/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: [['https://apis.map.qq.com/ws/', '{upper:5}-{upper:5}-{upper:5}-{upper:5}-{upper:5}-{upper:5}']],
    ignores: [
      ['https://apis.map.qq.com/ws/', '{upper:5}-{upper:5}-{upper:5}-{upper:5}'],
      ['https://apis.map.qq.com/ws/', 'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
    ],
  },
});
