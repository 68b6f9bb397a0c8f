import { defineCredential } from '../../define.ts';

/** `sk-` and 48 lower-case letters. */
export default defineCredential({
  id: 'siliconflow-api-key',
  kind: 'api-key',
  name: { en: 'SiliconFlow API key', 'zh-CN': '硅基流动 API Key' },
  doc: 'https://docs.siliconflow.cn/cn/userguide/quickstart',
  keywords: ['sk-'],
  pattern: /(?<![\w-])sk-(?<secret>[a-z]{48})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-{letters:48}'],
    ignores: ['sk-{lower:20}'],
  },
});
