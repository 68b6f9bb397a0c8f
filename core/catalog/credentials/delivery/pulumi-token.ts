import { defineCredential } from '../../define.ts';

/** `pul-` and 40 hexadecimal digits. */
export default defineCredential({
  id: 'pulumi-token',
  kind: 'api-key',
  name: { en: 'Pulumi access token', 'zh-CN': 'Pulumi 访问令牌' },
  doc: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
  keywords: ['pul-'],
  pattern: /(?<![\w.-])pul-[0-9a-f]{40}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pul-{hex:40}'],
    ignores: ['pul-{hex:20}'],
  },
});
