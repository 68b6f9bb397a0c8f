import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'voiceprint',
  name: { en: 'voiceprint', 'zh-CN': '声纹' },
  category: 'biometric',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'voice print', 'voiceprint', 'voice feature', 'voiceprint template', 'speaker embedding', 'voice template',
      ],
    },
    pinyin: {
      high: [
        'shengwen', 'shengwenxinxi',
      ],
    },
    abbr: {
      low: [
        'swxx',
      ],
    },
    zh: {
      high: [
        '声纹',
      ],
    },
  },
  examples: {
    finds: [
      'voicePrint', 'voiceprint', 'shengwen', '声纹',
    ],
    ignores: [
      'voiceMessage', 'voiceUrl',
    ],
  },
});
