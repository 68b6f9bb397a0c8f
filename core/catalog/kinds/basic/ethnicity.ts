import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'ethnicity',
  name: { en: 'ethnicity', 'zh-CN': '民族' },
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'gbt35273-b-adjacent',
  terms: {
    en: {
      high: [
        'ethnicity', 'ethnic group', 'ethnic', 'nation name', 'nation id',
      ],
      low: [
        'nation', 'minority', 'race',
      ],
    },
    pinyin: {
      high: [
        'minzu',
      ],
    },
    abbr: {
      medium: [
        'mz', 'mzdm', 'mzmc',
      ],
    },
    zh: {
      high: [
        '民族',
      ],
    },
  },
  examples: {
    finds: [
      'ethnicity', 'ethnicGroup', 'minzu', '民族',
    ],
    ignores: [
      'pagination', 'destination', 'combination', 'international', 'nationwide', 'native', 'embrace', 'trace',
      'raceCondition',
    ],
  },
});
