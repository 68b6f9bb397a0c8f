import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'qq',
  name: { en: 'QQ number', 'zh-CN': 'QQ 号' },
  category: 'network-id',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'qq no', 'qq number', 'qq num', 'qq account', 'user qq', 'contact qq',
      ],
      low: [
        'qq',
      ],
    },
    pinyin: {
      high: [
        'qqhao', 'qqhaoma',
      ],
    },
    abbr: {
      medium: [
        'qqh', 'qqhm',
      ],
    },
    zh: {
      high: [
        'QQ号', 'QQ号码',
      ],
    },
  },
  examples: {
    finds: [
      'qqNo', 'qqNumber', 'qqhao', 'QQ号',
    ],
    ignores: [
      'qqPlatform', 'qqMap', 'qqOpenidObj', 'qqmapsdk',
    ],
  },
});
