import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'family-relation',
  name: { en: 'family member', 'zh-CN': '家庭成员信息' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'spouse', 'spouse name', 'family member', 'family members', 'family relation', 'kinship', 'next of kin',
      ],
      medium: [
        'father name', 'mother name', 'guardian', 'guardian phone', 'mother maiden name',
      ],
    },
    pinyin: {
      high: [
        'jiatingchengyuan', 'peiou', 'peioxingming', 'jianhuren',
      ],
    },
    abbr: {
      medium: [
        'jtcy', 'po', 'jhr',
      ],
    },
    zh: {
      high: [
        '家庭成员', '配偶', '监护人', '亲属', '家庭关系', '亲属关系',
      ],
    },
  },
  examples: {
    finds: [
      'spouse', 'spouseName', 'jiatingchengyuan', '家庭成员',
    ],
    ignores: [
      'fontFamily', 'family', 'parent', 'parentName', 'child', 'spouseless',
    ],
  },
});
