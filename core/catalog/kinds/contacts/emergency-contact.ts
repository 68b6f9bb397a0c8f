import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'emergency-contact',
  name: { en: 'emergency contact', 'zh-CN': '紧急联系人' },
  category: 'contacts',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'emergency contact', 'emergency contact name', 'emergency contact phone', 'emergency phone',
        'urgent contact',
      ],
    },
    pinyin: {
      high: [
        'jinjilianxiren', 'jinjilianxidianhua',
      ],
    },
    abbr: {
      medium: [
        'jjlxr', 'jjlxdh', 'jjlxrdh',
      ],
    },
    zh: {
      high: [
        '紧急联系人', '紧急联系电话',
      ],
    },
  },
  examples: {
    finds: [
      'emergencyContact', 'emergencyContactName', 'jinjilianxiren', '紧急联系人',
    ],
    ignores: [],
  },
});
