import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'device-identifier',
  name: { en: 'device id', 'zh-CN': '设备标识' },
  called: [
    { among: ['token'], names: ['token'], endings: ['pushtoken', 'devicetoken', 'fcmtoken', 'apnstoken', 'notificationtoken'], name: { en: 'push token', 'zh-CN': '推送令牌' } },
  ],
  category: 'device',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'oaid', 'vaid', 'pushToken', 'device_token', 'aaid', 'idfa', 'idfv', 'android id', 'open udid', 'udid', 'device unique id',
        'hardware id',
      ],
      medium: [
        'device uuid', 'device identifier', 'client id of push', 'cid of push', 'push registration id', 'jpush registration id',
        'push token', 'device token', 'fcm token', 'apns token', 'notification token', 'advertising id',
      ],
      low: [
        'device id', 'device no', 'registration id',
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
        '设备号', '设备标识', '设备序列号', '唯一设备识别码', '设备识别码', '硬件序列号',
      ],
    },
  },
  examples: {
    finds: [
      'oaid', 'vaid', 'pushToken', 'device_token', 'shebeihao', '设备号',
    ],
    ignores: [
      'deviceId', 'device_id', 'clientId', 'uuid', 'registrationId',
    ],
  },
});
