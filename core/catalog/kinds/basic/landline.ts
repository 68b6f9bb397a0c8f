import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'landline',
  name: { en: 'landline number', 'zh-CN': '固定电话' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'landline', 'fixed phone', 'home phone', 'home tel', 'office phone', 'work phone', 'fixed line', 'fax no',
      ],
      medium: [
        'fax', 'office tel',
      ],
    },
    pinyin: {
      high: [
        'gudingdianhua', 'zuojihao', 'zuoji', 'bangongdianhua', 'jiatingdianhua',
      ],
    },
    abbr: {
      medium: [
        'bgdh', 'zzdh', 'gddh', 'jtdh',
      ],
    },
    zh: {
      high: [
        '固定电话', '座机', '办公电话', '住宅电话',
      ],
      medium: [
        '传真',
      ],
    },
  },
  examples: {
    finds: [
      'landline', 'fixedPhone', 'gudingdianhua', '固定电话',
    ],
    ignores: [
      'phoneticSort', 'officePhoneExtRule',
    ],
  },
});
