import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'security-answer',
  name: { en: 'security answer', 'zh-CN': '密保问题答案' },
  category: 'credential',
  level: 'high',
  terms: {
    en: {
      high: [
        'security answer', 'pwd question answer', 'secret answer', 'password answer', 'security question answer',
      ],
    },
    pinyin: {
      high: [
        'mibaodaan', 'mimadaan',
      ],
    },
    abbr: {
      medium: [
        'mbda',
      ],
    },
    zh: {
      high: [
        '密保答案', '口令保护答案',
      ],
    },
  },
  examples: {
    finds: [
      'securityAnswer', 'pwdQuestionAnswer', 'mibaodaan', '密保答案',
    ],
    ignores: [
      'pwdQuestion',
    ],
  },
});
