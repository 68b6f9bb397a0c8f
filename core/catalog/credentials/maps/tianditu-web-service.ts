import { defineCredential } from '../../define.ts';

/** `tk=` and 32 hexadecimal digits in an address of tiles or of the web service. */
export default defineCredential({
  id: 'tianditu-web-service',
  kind: 'map-key',
  name: { en: 'Tianditu key', 'zh-CN': '天地图 Key' },
  doc: 'http://lbs.tianditu.gov.cn/server/geocodinginterface.html',
  keywords: ['tianditu.gov.cn', 'tianditu.com'],
  pattern: /tianditu\.(?:gov\.cn|com)\/[^\s"'`?]{1,100}\?[^\s"'`]{0,300}?(?<=[?&])tk=(?<secret>[0-9a-f]{32})(?![0-9a-z])/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['http://t0.tianditu.gov.cn/vec_w/wmts?LAYER=vec&tk={hex:32}', 'https://api.tianditu.gov.cn/geocoder?ds=x&tk={hex:32}'],
    ignores: ['https://api.tianditu.gov.cn/geocoder?tk=', 'https://api.tianditu.gov.cn/geocoder?tk={hex:20}', 'https://example.com/geocoder?tk={hex:32}'],
  },
});
