import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'minor-info',
  name: { en: 'data about a minor', 'zh-CN': '未成年人信息' },
  category: 'special',
  level: 'critical',
  tier: 'C',
  sensitivity: 'pipl28-enumerated',
  terms: {
    en: {
      high: [
        'child name', 'child id card', 'child birthday', 'child phone', 'child photo', 'child avatar', 'child age', 'child school', 'children name', 'baby name', 'baby birthday',
        'baby photo', 'baby id card', 'kid name', 'kid photo', 'kid age', 'kids info', 'minor info', 'minor name', 'pupil name', 'children info', 'guardian id card',
        'student guardian phone',
      ],
    },
    pinyin: {
      high: [
        'ertongxingming', 'haizixingming', 'ertongxinxi', 'weichengnianren', 'baobaoxingming', 'xueshengjiazhang',
      ],
    },
    abbr: {
      medium: [
        'etxm', 'wcnr',
      ],
    },
    zh: {
      high: [
        '儿童姓名', '孩子姓名', '未成年人', '宝宝姓名', '孩子照片', '儿童照片', '宝宝照片', '监护人身份证', '学生家长',
      ],
    },
  },
  examples: {
    finds: [
      'childName', 'childIdCard', 'babyPhoto', 'ertongxingming', '儿童姓名', '孩子照片',
    ],
    ignores: [
      'children', 'childNodes', 'child_process', 'minorVersion', 'childKey', 'baby', 'propertyChildNames',
    ],
  },
});
