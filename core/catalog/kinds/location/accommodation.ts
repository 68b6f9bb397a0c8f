import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'accommodation',
  name: { en: 'accommodation', 'zh-CN': '住宿信息' },
  category: 'location',
  level: 'high',
  tier: 'B',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'accommodation record', 'accommodation info', 'hotel check in', 'check in record', 'hotel order',
        'hotel room no', 'stay record', 'lodging info',
      ],
    },
    pinyin: {
      high: [
        'zhusuxinxi', 'ruzhujilu', 'kaifangjilu',
      ],
      medium: [
        'zhusu',
      ],
    },
    abbr: {
      medium: [
        'zsxx', 'rzjl',
      ],
    },
    zh: {
      high: [
        '住宿', '入住记录', '开房记录', '酒店订单',
      ],
    },
  },
  examples: {
    finds: [
      'accommodationRecord', 'accommodationInfo', 'zhusuxinxi', '住宿',
    ],
    ignores: [
      'checkIn', 'roomNo',
    ],
  },
});
