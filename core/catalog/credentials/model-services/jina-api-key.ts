import { defineCredential } from '../../define.ts';

/** `jina_`, 32 hexadecimal digits and 28 characters. */
export default defineCredential({
  id: 'jina-api-key',
  kind: 'api-key',
  name: { en: 'Jina AI API key', 'zh-CN': 'Jina AI API Key' },
  doc: 'https://jina.ai/embeddings/',
  keywords: ['jina_'],
  pattern: /(?<![\w.-])jina_[0-9a-f]{32}[\w-]{28}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['jina_{hex:32}{base64url:28}'],
    ignores: ['jina_{hex:32}', 'jina_embeddings_v3'],
  },
});
