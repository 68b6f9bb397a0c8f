import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'criminal-record',
  name: { en: 'criminal record', 'zh-CN': '犯罪记录' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'criminal record', 'crime record', 'conviction', 'convictions', 'illegal record', 'penalty record of person',
        'criminal history', 'drug test result',
      ],
    },
    pinyin: {
      high: [
        'fanzuijilu', 'anjijilu', 'weifajilu', 'qianke',
      ],
    },
    abbr: {
      medium: [
        'fzjl', 'wfjl',
      ],
    },
    zh: {
      high: [
        '犯罪记录', '前科', '违法记录', '案底',
      ],
    },
  },
  examples: {
    finds: [
      'criminalRecord', 'crimeRecord', 'fanzuijilu', '犯罪记录',
    ],
    ignores: [
      'convictionRate',
    ],
  },
});
