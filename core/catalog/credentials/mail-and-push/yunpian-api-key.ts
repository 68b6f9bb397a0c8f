import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits under a name of an SMS provider. */
export default defineCredential({
  id: 'yunpian-api-key',
  kind: 'api-key',
  name: { en: 'Yunpian API key', 'zh-CN': '云片短信 API Key' },
  doc: 'https://www.yunpian.com/official/document/sms/zh_CN/introduction_demos_nodejs',
  keywords: [],
  context: ['yunpian', 'submail', 'luosimao', '云片'],
  pattern: /^(?:key-)?[0-9a-f]{32}$/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['{hex:32}'],
    ignores: ['{hex:20}'],
  },
});
