import { defineCredential } from '../../define.ts';

/** `phx_` (of a person) or `phs_` (of a project’s server); `phc_` stands in every page and is public. */
export default defineCredential({
  id: 'posthog-personal-key',
  kind: 'api-key',
  name: { en: 'PostHog private key', 'zh-CN': 'PostHog 私有密钥' },
  doc: 'https://posthog.com/docs/api#private-endpoint-authentication',
  keywords: ['phx_', 'phs_'],
  pattern: /(?<![\w.-])ph[xs]_[0-9A-Za-z]{41,49}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['phx_{base62:43}', 'phs_{base62:47}'],
    ignores: ['phc_{base62:43}', 'phx_{base62:20}'],
  },
});
