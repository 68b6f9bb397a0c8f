import { defineKind } from '../define.ts';

export default defineKind({
  id: 'device-identifier',
  name: { en: 'device id', 'zh-CN': '设备标识' },
  category: 'device',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'oaid', 'vaid', 'aaid', 'idfa', 'idfv', 'android id', 'open udid', 'udid', 'device unique id', 'hardware id',
      ],
      medium: [
        'device uuid', 'device identifier', 'client id of push', 'cid of push', 'registration id',
      ],
      low: [
        'device id', 'device no',
      ],
    },
    pinyin: {
      medium: [
        'shebeihao', 'shebeibianhao', 'shebeixuliehao',
      ],
    },
    abbr: {
      low: [
        'sbxlh',
      ],
    },
    zh: {
      medium: [
        '设备号', '设备标识', '设备序列号',
      ],
    },
  },
  examples: {
    finds: [
      'oaid', 'vaid', 'shebeihao', '设备号',
    ],
    ignores: [
      'deviceId', 'device_id', 'clientId', 'uuid',
    ],
  },
});
