import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'ip-address',
  name: { en: 'IP address', 'zh-CN': 'IP 地址' },
  category: 'network-id',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'client ip', 'user ip', 'login ip', 'remote ip', 'real ip', 'ip addr', 'ip address', 'register ip',
        'request ip', 'source ip', 'remote addr', 'remote address', 'x forwarded for', 'x real ip',
      ],
      low: [
        'ip',
      ],
    },
    pinyin: {
      medium: [
        'ipdizhi', 'dengluip',
      ],
    },
    abbr: {
      low: [
        'dlip',
      ],
    },
    zh: {
      medium: [
        'IP地址', '登录IP', '客户端IP',
      ],
    },
  },
  examples: {
    finds: [
      'clientIp', 'ipdizhi', 'IP地址',
    ],
    ignores: [
      'serverIp', 'bindIp', 'localIp', 'ipLimit', 'mockIp', 'defaultIp', 'zip', 'tip', 'ship', 'clip', 'skip',
    ],
  },
});
