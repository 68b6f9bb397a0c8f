import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'uscc',
  name: { en: 'unified social credit code', 'zh-CN': '统一社会信用代码' },
  category: 'identity',
  level: 'info',
  tier: 'C',
  sensitivity: 'not-pi',
  terms: {
    en: {
      medium: [
        'unified social credit code', 'social credit code', 'credit code', 'uscc', 'business license no',
        'organization code',
      ],
    },
    pinyin: {
      low: [
        'tongyishehuixinyongdaima', 'yingyezhizhao',
      ],
    },
    abbr: {
      low: [
        'tyshxydm', 'shxydm', 'xydm',
      ],
    },
    zh: {
      low: [
        '统一社会信用代码', '组织机构代码', '营业执照',
      ],
    },
  },
  examples: {
    finds: [
      'unifiedSocialCreditCode',
    ],
    ignores: [
      'creditCodeType',
    ],
  },
});
