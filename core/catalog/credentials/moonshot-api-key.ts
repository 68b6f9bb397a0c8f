import { defineCredential } from '../define.ts';

/** Moonshot, SiliconFlow and other model services: `sk-` and 48 letters and digits. */
export default defineCredential({
  id: 'moonshot-api-key',
  kind: 'api-key',
  name: { en: 'Moonshot/SiliconFlow API key', 'zh-CN': 'Kimi/硅基流动 API Key' },
  doc: 'https://platform.moonshot.cn/docs',
  keywords: ['sk-'],
  pattern: /(?<![\w-])sk-(?![0-9A-Za-z]{0,28}T3BlbkFJ)(?![a-z]{48})[0-9A-Za-z]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-{base62:48}'],
    ignores: ['sk-{base62:40}', 'desk-{base62:48}'],
  },
});
