import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'itinerary',
  name: { en: 'itinerary', 'zh-CN': '行程信息' },
  category: 'location',
  level: 'medium',
  tier: 'A',
  sensitivity: 'gbt35273-b-adjacent',
  terms: {
    en: {
      medium: [
        'trip record', 'travel record', 'flight no of passenger', 'train no of passenger',
        'boarding pass', 'passenger info', 'pnr', 'e ticket no',
      ],
      // Of a tour that is sold as well as of whoever travels.
      low: [
        'itinerary', 'trip detail',
      ],
    },
    pinyin: {
      medium: [
        'xingcheng', 'chepiao', 'jipiao', 'hangbanxinxi', 'chengjiren',
      ],
    },
    abbr: {
      low: [
        'xcxx', 'cjr',
      ],
    },
    zh: {
      medium: [
        '行程', '乘机人', '乘车人', '电子客票号', '登机牌',
      ],
    },
  },
  examples: {
    finds: [
      'itinerary', 'xingcheng', '行程',
    ],
    ignores: [
      'tripType', 'ticket', 'ticketNo', 'jsapi_ticket',
    ],
  },
});
