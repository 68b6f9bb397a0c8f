import { defineKind } from '../../../define.ts';

export default defineKind({
  id: 'app-code',
  name: { en: 'AppCode', 'zh-CN': 'AppCode' },
  category: 'credential',
  variantOf: 'api-key',
  level: 'high',
  terms: {
    en: {
      medium: [
        'app code', 'appcode',
      ],
    },
  },
  examples: {
    finds: [
      'appcode', 'appCode',
    ],
    ignores: [
      'appCodeName', 'code', 'miniAppCode', 'miniProgramCode', 'wxacode',
    ],
  },
});
