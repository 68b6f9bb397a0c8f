import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'mac-address',
  name: { en: 'MAC address', 'zh-CN': 'MAC 地址' },
  category: 'device',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'mac address', 'mac addr', 'wifi mac', 'ble mac', 'device mac', 'bssid',
      ],
    },
    pinyin: {
      medium: [
        'macdizhi',
      ],
    },
    zh: {
      high: [
        'MAC地址',
      ],
    },
  },
  examples: {
    finds: [
      'macAddress', 'macAddr', 'macdizhi', 'MAC地址',
    ],
    ignores: [
      'isMac', 'macOS', 'hmac', 'macro', 'stomach',
    ],
  },
});
