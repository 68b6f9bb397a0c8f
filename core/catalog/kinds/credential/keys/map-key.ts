import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'map-key',
  name: { en: 'map key', 'zh-CN': '地图 Key' },
  category: 'credential',
  variantOf: 'api-key',
  level: 'high',
  terms: {
    en: {
      medium: [
        'map key', 'amap key', 'baidu map ak', 'qq map key', 'tencent map key', 'gaode key', 'amap web key',
        'tianditu key', 'map api key', 'map app key', 'gao de key', 'gao de app key',
      ],
    },
    zh: {
      high: [
        '地图密钥',
      ],
    },
  },
  examples: {
    finds: [
      'mapKey', 'GdMapApiKey', 'GaoDeAppKey', 'amapKey', 'qqMapKey', '地图密钥',
    ],
    ignores: [
      'keyMap', 'heatmap',
    ],
  },
});
