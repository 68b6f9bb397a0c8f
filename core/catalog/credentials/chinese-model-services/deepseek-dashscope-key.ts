import { defineCredential } from '../../define.ts';

/** DeepSeek, DashScope (Bailian), Baichuan and others all issue `sk-` and 32 hexadecimal digits. */
export default defineCredential({
  id: 'deepseek-dashscope-key',
  kind: 'api-key',
  name: { en: 'API key of a model service', 'zh-CN': '大模型服务 API Key' },
  doc: 'https://api-docs.deepseek.com/',
  keywords: ['sk-'],
  pattern: /(?<![\w-])sk-[0-9a-f]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-{hex:32}', 'Bearer sk-{hex:32}'],
    ignores: ['sk-{hex:16}', 'task-{hex:32}', 'sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
});
