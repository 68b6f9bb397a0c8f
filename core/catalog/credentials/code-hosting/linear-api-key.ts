import { defineCredential } from '../../define.ts';

/** `lin_api_` and 40 letters and digits. */
export default defineCredential({
  id: 'linear-api-key',
  kind: 'api-key',
  name: { en: 'Linear API key', 'zh-CN': 'Linear API Key' },
  doc: 'https://linear.app/developers/graphql',
  keywords: ['lin_api_', 'lin_oauth_'],
  pattern: /(?<![\w.-])lin_(?:api|oauth)_[0-9A-Za-z]{32,128}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['lin_api_{base62:40}'],
    ignores: ['lin_api_{base62:12}'],
  },
});
