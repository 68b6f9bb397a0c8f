import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'hk-macau-permit',
  name: { en: 'Hong Kong/Macau permit', 'zh-CN': '港澳通行证号' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'hk macau permit', 'hkm pass', 'home return permit', 'home return permit no', 'mainland travel permit',
        'hmt pass', 'exit entry permit', 'hk macao pass no',
      ],
    },
    pinyin: {
      high: [
        'gangaotongxingzheng', 'huixiangzheng', 'tongxingzhenghao',
      ],
    },
    abbr: {
      medium: [
        'gatxz', 'txzh', 'hxz',
      ],
    },
    zh: {
      high: [
        '港澳通行证', '回乡证', '通行证号', '来往内地通行证',
      ],
    },
  },
  examples: {
    finds: [
      'hkMacauPermit', 'hkmPass', 'gangaotongxingzheng', '港澳通行证',
    ],
    ignores: [
      'passCode',
    ],
  },
});
