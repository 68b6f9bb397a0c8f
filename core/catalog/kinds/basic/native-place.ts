import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'native-place',
  name: { en: 'place of birth', 'zh-CN': '籍贯' },
  category: 'basic',
  level: 'low',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'native place', 'birth place', 'place of birth', 'place of origin', 'hometown',
      ],
    },
    pinyin: {
      high: [
        'jiguan', 'chushengdi', 'laojia',
      ],
    },
    abbr: {
      low: [
        'jg', 'csd',
      ],
    },
    zh: {
      high: [
        '籍贯', '出生地', '户籍所在地',
      ],
    },
    other: {
      high: [
        'tempat lahir', 'lugar nacimiento', 'lugar de nacimiento', 'local nascimento', 'naturalidade', 'lieu naissance',
        'lieu de naissance', 'geburtsort', 'dogum yeri', 'luogo di nascita',
      ],
    },
  },
  examples: {
    finds: [
      'nativePlace', 'birthPlace', 'jiguan', '籍贯',
    ],
    ignores: [
      'jg',
    ],
  },
});
