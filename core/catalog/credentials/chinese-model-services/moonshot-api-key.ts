import { defineCredential } from '../../define.ts';

/** Moonshot, Hunyuan, SiliconFlow and other model services, none of which has a mark of its own: `sk-` and 48 letters and digits; `sk-kimi-` and 64 are of Kimi Code. */
export default defineCredential({
  id: 'moonshot-api-key',
  kind: 'api-key',
  name: { en: 'API key of a model service', 'zh-CN': '大模型服务 API Key' },
  doc: 'https://platform.moonshot.cn/docs',
  keywords: ['sk-'],
  pattern: /(?<![\w-])sk-(?![0-9A-Za-z]{0,28}T3BlbkFJ)(?![a-z]{48})(?:kimi-[0-9A-Za-z]{16})?[0-9A-Za-z]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-{base62:48}', 'sk-kimi-{base62:64}'],
    ignores: ['sk-{base62:40}', 'desk-{base62:48}'],
  },
});
