import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'call-record',
  name: { en: 'call record', 'zh-CN': '通话记录' },
  category: 'communication',
  level: 'high',
  tier: 'B',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'call record', 'call records', 'call log', 'call logs', 'call history', 'call detail record', 'cdr',
        'phone bill',
      ],
    },
    pinyin: {
      high: [
        'tonghuajilu', 'tonghuajilulist', 'huadan',
      ],
    },
    abbr: {
      medium: [
        'thjl',
      ],
    },
    zh: {
      high: [
        '通话记录', '话单', '通话详单',
      ],
    },
  },
  examples: {
    finds: [
      'callRecord', 'callRecords', 'tonghuajilu', '通话记录',
    ],
    ignores: [
      'callLoginByWeixin', 'callStack', 'callLogger', 'functionCallLog',
    ],
  },
});
