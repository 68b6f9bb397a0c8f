import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'taxpayer-id',
  name: { en: 'taxpayer number', 'zh-CN': '纳税人识别号' },
  category: 'identity',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      medium: [
        'taxpayer id', 'taxpayer no', 'tax id', 'tax no', 'tax number', 'tax registration id', 'tax registration no',
        'tax registration number', 'taxpayer identification number', 'pan number', 'pan card', 'pan card number', 'pan card no',
        'tin number', 'kra pin',
      ],
    },
    pinyin: {
      medium: [
        'nashuirenshibiehao', 'shuihao',
      ],
    },
    abbr: {
      low: [
        'nsrsbh', 'sh',
      ],
    },
    zh: {
      medium: [
        '纳税人识别号', '税号',
      ],
    },
    other: {
      medium: [
        'npwp', 'steuernummer', 'steuer id', 'steuer identifikationsnummer', 'partita iva', 'arithmos forologikoy mitroou',
        'nomor npwp', 'no npwp', 'vergi no', 'vergi numarasi', 'vergi kimlik no', 'ma so thue', 'davcna stevilka', 'adoazonosito',
        'adoazonosito jel', 'adoszam', 'numero contribuinte', 'numero de contribuinte', 'numero fiscal', 'nit numero', 'numer nip',
        'nomor pokok wajib pajak', 'cod fiscal', 'porezni broj', 'steuernr', 'numero fiscale',
      ],
      low: [
        'afm', 'cuit',
      ],
    },
  },
  examples: {
    finds: [
      'taxpayerId', 'nashuirenshibiehao', '纳税人识别号',
    ],
    ignores: [
      'taxNo', 'taxRate', 'taxIdList',
    ],
  },
});
