import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'political-status',
  name: { en: 'political affiliation', 'zh-CN': '政治面貌' },
  category: 'special',
  level: 'medium',
  tier: 'C',
  sensitivity: 'gbt35273-b-adjacent',
  terms: {
    en: {
      high: [
        'political status', 'politics status', 'politicsstatus', 'political affiliation', 'political outlook',
        'politic id', 'party member', 'party branch of user',
      ],
    },
    pinyin: {
      high: [
        'zhengzhimianmao', 'dangyuan', 'dangzhibu',
      ],
    },
    abbr: {
      medium: [
        'zzmm',
      ],
    },
    zh: {
      high: [
        '政治面貌', '党员', '党支部',
      ],
    },
  },
  examples: {
    finds: [
      'politicalStatus', 'politicsStatus', 'zhengzhimianmao', '政治面貌',
    ],
    ignores: [
      'party', 'thirdParty',
    ],
  },
});
