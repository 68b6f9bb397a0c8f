import { defineCredential } from '../../define.ts';

/** `sk-ant-`, the kind of key and 80 to 120 characters. */
export default defineCredential({
  id: 'anthropic-api-key',
  kind: 'api-key',
  name: { en: 'Anthropic API key', 'zh-CN': 'Anthropic API Key' },
  doc: 'https://docs.anthropic.com/en/api/overview',
  keywords: ['sk-ant-'],
  pattern: /(?<![\w-])sk-ant-[a-z]{3,8}\d{2}-[\w-]{80,120}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-ant-api03-{base64url:93}AA'],
    ignores: ['sk-ant-api03-', 'sk-ant-xxx'],
  },
});
