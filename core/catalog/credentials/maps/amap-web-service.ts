import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits in an address of the web service, which charges and limits by key. */
export default defineCredential({
  id: 'amap-web-service',
  kind: 'map-key',
  name: { en: 'AMap web service key', 'zh-CN': '高德 Web 服务 Key' },
  doc: 'https://lbs.amap.com/api/webservice/guide/api/georegeo',
  keywords: ['restapi.amap.com'],
  pattern: /restapi\.amap\.com\/[^\s"'`?]{1,100}\?[^\s"'`]{0,300}?(?<=[?&])key=(?<secret>[0-9a-f]{32})(?![0-9a-z])/,
  check: 'varied',
  level: 'low',
  onServer: 'medium',
  examples: {
    finds: ['https://restapi.amap.com/v3/geocode/geo?key={hex:32}', 'https://restapi.amap.com/v3/weather/weatherInfo?city=110101&key={hex:32}&extensions=base'],
    ignores: ['https://restapi.amap.com/v3/geocode/geo?address={hex:32}', 'https://restapi.amap.com/v3/geocode/geo?key=', 'https://webapi.amap.com/maps?v=1.4.15&key={hex:32}'],
  },
});
