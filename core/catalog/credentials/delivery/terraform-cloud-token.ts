import { defineCredential } from '../../define.ts';

/** 14 characters, `.atlasv1.` and 60 to 70 more. */
export default defineCredential({
  id: 'terraform-cloud-token',
  kind: 'api-key',
  name: { en: 'Terraform Cloud token', 'zh-CN': 'Terraform Cloud 令牌' },
  doc: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  keywords: ['.atlasv1.'],
  pattern: /(?<![\w.-])[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['{base62:14}.atlasv1.{base62:67}'],
    ignores: ['{base62:14}.atlasv1.{base62:20}'],
  },
});
