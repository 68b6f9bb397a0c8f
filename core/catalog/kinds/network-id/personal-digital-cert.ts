import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'personal-digital-cert',
  name: { en: 'personal certificate', 'zh-CN': '个人数字证书' },
  category: 'network-id',
  level: 'high',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'personal cert', 'user certificate', 'client certificate', 'user cert data', 'usb key cert', 'net cert',
        'web id no', 'ctid', 'ctid token',
      ],
      low: [
        'net id', 'cyber id',
      ],
    },
    pinyin: {
      high: [
        'shuzizhengshu', 'wanghao', 'wangzheng',
      ],
    },
    zh: {
      high: [
        '数字证书', '网号', '网证', '电子身份',
      ],
    },
  },
  examples: {
    finds: [
      'personalCert', 'userCertificate', 'shuzizhengshu', '数字证书',
    ],
    ignores: [
      'sslCert', 'serverCert', 'certManager', 'netId',
    ],
  },
});
