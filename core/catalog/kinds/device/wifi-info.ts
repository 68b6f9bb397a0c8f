import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'wifi-info',
  name: { en: 'Wi-Fi information', 'zh-CN': 'Wi-Fi 信息' },
  category: 'device',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'wifi ssid', 'ssid', 'wifi list', 'wifi info', 'cell tower', 'base station id', 'lac cid',
      ],
      low: [
        'cell id',
      ],
    },
    pinyin: {
      medium: [
        'wifiliebiao', 'jizhan',
      ],
    },
    zh: {
      medium: [
        'WiFi列表', '基站',
      ],
    },
  },
  examples: {
    finds: [
      'wifiSsid', 'wifiliebiao', 'WiFi列表',
    ],
    ignores: [
      'cellId',
    ],
  },
});
