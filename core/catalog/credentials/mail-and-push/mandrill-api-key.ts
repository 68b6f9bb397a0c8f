import { defineCredential } from '../../define.ts';

/** `md-` and 22 characters, which names of pages can be as well: only under a name of Mandrill. */
export default defineCredential({
  id: 'mandrill-api-key',
  kind: 'api-key',
  name: { en: 'Mandrill API key', 'zh-CN': 'Mandrill API Key' },
  doc: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  keywords: [],
  context: ['mandrill'],
  pattern: /^(?:md-)?[\w-]{22}$/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['md-{base64url:22}'],
    ignores: ['md-{base64url:12}'],
  },
});
