import { defineCredential } from '../../define.ts';

/** `nvapi-` and 64 characters. */
export default defineCredential({
  id: 'nvidia-api-key',
  kind: 'api-key',
  name: { en: 'NVIDIA API key', 'zh-CN': 'NVIDIA API Key' },
  doc: 'https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html',
  keywords: ['nvapi-'],
  pattern: /(?<![\w.-])nvapi-[\w-]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['nvapi-{base64url:64}'],
    ignores: ['nvapi-{base64url:20}'],
  },
});
