import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'id-card-image',
  name: { en: 'ID card image', 'zh-CN': '身份证照片' },
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'id card front', 'id card back', 'id card image', 'id card img', 'id card photo', 'id card pic',
        'id card url', 'id card front url', 'id card back url', 'id card copy', 'id card national', 'id card scan',
        'hand id card', 'identity card front', 'identity card back', 'front id card', 'back id card', 'idcard pic',
        'idcard img',
      ],
    },
    pinyin: {
      high: [
        'shenfenzhengzhaopian', 'shenfenzhengzhengmian', 'shenfenzhengfanmian', 'sfzzhengmian',
      ],
    },
    abbr: {
      medium: [
        'sfzzm', 'sfzfm', 'sfzzp',
      ],
    },
    zh: {
      high: [
        '身份证照片', '身份证正面', '身份证反面', '手持身份证', '身份证人像面', '身份证国徽面',
      ],
    },
  },
  examples: {
    finds: [
      'idCardFront', 'idCardBack', 'shenfenzhengzhaopian', '身份证照片',
    ],
    ignores: [
      'idCardFrontRef', 'idCardImgTip', 'idCardExample',
    ],
  },
});
