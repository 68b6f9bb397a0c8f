import { defineCredential } from '../../define.ts';

/** `api_org_` and 34 letters. */
export default defineCredential({
  id: 'hugging-face-organization-token',
  kind: 'api-key',
  name: { en: 'Hugging Face organization token', 'zh-CN': 'Hugging Face 组织令牌' },
  doc: 'https://huggingface.co/docs/hub/security-tokens',
  keywords: ['api_org_'],
  pattern: /(?<![\w.-])api_org_[A-Za-z]{34}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['api_org_{alpha:34}'],
    ignores: ['api_org_{alpha:20}', 'api_org_settings'],
  },
});
