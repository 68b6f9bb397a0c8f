import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'certificate-no',
  name: { en: 'ID document number', 'zh-CN': '证件号码' },
  category: 'identity',
  level: 'high',
  tier: 'C',
  sensitivity: 'gbt35273-b-only',
  terms: {
    en: {
      high: [
        'cert no', 'cert num', 'cert number', 'cust cert no', 'credential no', 'credentials no', 'credential number',
        'credentials num', 'certificates number', 'id document no', 'papers number',
      ],
      medium: [
        'certificate no', 'certificate num', 'certificate number', 'document no', 'paper no', 'cert code',
        'license no', 'licence no',
      ],
      low: [
        'cert id',
      ],
    },
    pinyin: {
      high: [
        'zhengjianhao', 'zhengjianhaoma', 'zhengjianbianhao',
      ],
    },
    abbr: {
      high: [
        'zjhm',
      ],
      medium: [
        'zjh', 'zjbh', 'cyzjhm', 'zjhm1',
      ],
    },
    zh: {
      high: [
        '证件号', '证件号码', '证件编号',
      ],
    },
  },
  examples: {
    finds: [
      'certNo', 'certNum', 'zhengjianhao', '证件号',
    ],
    ignores: [
      'certNotFound', 'credentialNotFound', 'credentialNotes', 'certNodes', 'certId', 'certType', 'zjlx',
      'certificateNo', 'documentNo',
    ],
  },
});
