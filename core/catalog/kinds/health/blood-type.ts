import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'blood-type',
  name: { en: 'blood type', 'zh-CN': '血型' },
  category: 'health',
  level: 'high',
  tier: 'B',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'blood type', 'blood group', 'bloodtype',
      ],
    },
    pinyin: {
      high: [
        'xuexing',
      ],
    },
    abbr: {
      medium: [
        'xx',
      ],
    },
    zh: {
      high: [
        '血型',
      ],
    },
    other: {
      high: [
        'tipo sangre', 'tipo de sangre', 'tipo sanguineo', 'grupo sanguineo', 'golongan darah', 'groupe sanguin', 'blutgruppe',
        'kan grubu', 'nhom mau',
      ],
    },
  },
  examples: {
    finds: [
      'bloodType', 'bloodGroup', 'xuexing', '血型',
    ],
    ignores: [
      'xx',
    ],
  },
});
