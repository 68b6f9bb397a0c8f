import { defineCredential } from '../../define.ts';

/** 24 or 32 letters and digits in an address of the web service, which charges and limits by key. */
export default defineCredential({
  id: 'baidu-map-web-service',
  kind: 'map-key',
  name: { en: 'Baidu Map web service key', 'zh-CN': '百度地图 Web 服务 AK' },
  doc: 'https://lbsyun.baidu.com/faq/api?title=webapi/guide/webservice-geocoding',
  keywords: ['api.map.baidu.com'],
  pattern: /api\.map\.baidu\.com\/(?!api\?|getscript\?)[^\s"'`?]{1,100}\?[^\s"'`]{0,300}?(?<=[?&])ak=(?<secret>[0-9A-Z]{24}(?:[0-9A-Z]{8})?)(?![0-9A-Z])/i,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['https://api.map.baidu.com/geocoding/v3/?address=x&output=json&ak={base62:32}', 'https://api.map.baidu.com/geocoder?ak={base62:24}&output=json'],
    ignores: ['https://api.map.baidu.com/api?v=3.0&ak={base62:32}', 'https://api.map.baidu.com/geocoding/v3/?ak=', 'https://api.map.baidu.com/geocoding/v3/?ak={base62:20}'],
  },
});
