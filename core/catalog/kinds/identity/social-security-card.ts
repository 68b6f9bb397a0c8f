import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'social-security-card',
  name: { en: 'social security number', 'zh-CN': '社保卡号' },
  called: [
    // The number by which other countries know a person is on no card of China.
    { among: ['ssn', 'socialsecurity'], endings: ['ssn', 'ssnlast4', 'socialsecurityno', 'socialsecuritynumber'], name: { en: 'social security number', 'zh-CN': '社会安全号码' } },
  ],
  category: 'identity',
  level: 'critical',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'social security no', 'social security number', 'social security card', 'social security num', 'social insurance no',
        'ssn', 'sscard no', 'ssn last 4', 'ssn last four', 'ssn last4', 'sss number', 'philhealth number', 'pagibig number',
        'social insurance number',
      ],
    },
    pinyin: {
      high: [
        'shebaokahao', 'shebaohao', 'shehuibaozhangkahao', 'shebaoka',
      ],
    },
    abbr: {
      medium: [
        'sbkh', 'sbh', 'shbzkh', 'shbzhm',
      ],
    },
    zh: {
      high: [
        '社保卡号', '社保号', '社会保障号', '社会保障卡', '社保卡',
      ],
    },
    other: {
      high: [
        'numero securite sociale', 'numero de securite sociale', 'numero ss', 'seguridad social numero', 'numero seguridad social',
        'numero seguro social', 'pis pasep', 'sozialversicherungsnummer', 'amka', 'svnr', 'sv nummer', 'ahv nummer', 'ahv nr',
        'numero avs', 'insz', 'niss', 'num secu', 'numero secu', 'numero insee', 'taj szam', 'sgk no', 'sgk sicil no',
        'sosyal guvenlik no', 'numero afiliacion seguridad social', 'numero imss', 'rentenversicherungsnummer', 'so bhxh', 'ma bhxh',
        'numero inss', 'codigo nis', 'numero nis', 'pis pasep numero',
      ],
      medium: [
        'nuss', 'am ika', 'sozialversicherungsnr',
      ],
    },
  },
  examples: {
    finds: [
      'socialSecurityNo', 'socialSecurityNumber', 'shebaokahao', '社保卡号',
    ],
    ignores: [
      'lessNumber', 'SSN',
    ],
  },
});
