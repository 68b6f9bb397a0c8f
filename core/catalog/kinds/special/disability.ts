import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'disability',
  name: { en: 'disability status', 'zh-CN': '残障信息' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'disability', 'disability type', 'disability level', 'disability card no', 'disabled person',
        'handicap type', 'poverty household', 'low income household', 'special identity',
      ],
    },
    pinyin: {
      high: [
        'canji', 'canjiren', 'canjizheng', 'canjizhenghao', 'pinkunhu', 'dibaohu', 'teshushenfen',
      ],
    },
    abbr: {
      medium: [
        'cjz', 'cjzh', 'cjlb', 'cjdj', 'pkh', 'dbh',
      ],
    },
    zh: {
      high: [
        '残疾', '残障', '残疾证', '残疾等级', '低保', '贫困户', '特定身份',
      ],
    },
  },
  examples: {
    finds: [
      'disability', 'disabilityType', 'canji', '残疾',
    ],
    ignores: [
      'disabled', 'isDisabled', 'disable', 'disabledDate', 'disabledIds',
    ],
  },
});
