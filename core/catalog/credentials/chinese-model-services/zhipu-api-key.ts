import { defineCredential } from '../../define.ts';

/** 32 hexadecimal digits, a dot and 16 letters and digits. */
export default defineCredential({
  id: 'zhipu-api-key',
  kind: 'api-key',
  name: { en: 'Zhipu AI API key', 'zh-CN': '智谱 API Key' },
  doc: 'https://docs.bigmodel.cn/cn/api/introduction',
  keywords: [],
  nearby: ['.'],
  pattern: /(?<![\w.-])[0-9a-f]{32}\.[0-9A-Za-z]{16}(?![\w.-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['{hex:32}.{base62:16}', 'Bearer {hex:32}.{base62:16}'],
    ignores: ['{hex:32}.png', '{hex:32}.{base62:12}', '/static/{hex:32}.{base62:16}.js'],
  },
});
