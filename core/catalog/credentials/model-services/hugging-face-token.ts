import { defineCredential } from '../../define.ts';

/** `hf_` and 34 letters. */
export default defineCredential({
  id: 'hugging-face-token',
  kind: 'api-key',
  name: { en: 'Hugging Face token', 'zh-CN': 'Hugging Face 令牌' },
  doc: 'https://huggingface.co/docs/hub/security-tokens',
  keywords: ['hf_'],
  pattern: /\bhf_[A-Za-z0-9]{34}\b/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['hf_{base62:34}'],
    ignores: ['hf_{base62:20}'],
  },
});
