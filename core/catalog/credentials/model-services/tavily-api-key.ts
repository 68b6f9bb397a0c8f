import { defineCredential } from '../../define.ts';

/** `tvly-`, for development `tvly-dev-`, and 32 letters and digits. */
export default defineCredential({
  id: 'tavily-api-key',
  kind: 'api-key',
  name: { en: 'Tavily API key', 'zh-CN': 'Tavily API Key' },
  doc: 'https://docs.tavily.com/documentation/quickstart',
  keywords: ['tvly-'],
  pattern: /(?<![\w.-])tvly-(?:dev-|prod-)?[0-9A-Za-z]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['tvly-{base62:32}', 'tvly-dev-{base62:32}'],
    ignores: ['tvly-{base62:9}'],
  },
});
