import { defineCredential } from '../../define.ts';

/** `pcsk_`, a short id and 63 letters and digits. */
export default defineCredential({
  id: 'pinecone-api-key',
  kind: 'api-key',
  name: { en: 'Pinecone API key', 'zh-CN': 'Pinecone API Key' },
  doc: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  keywords: ['pcsk_'],
  pattern: /(?<![\w.-])pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pcsk_{base62:5}_{base62:63}'],
    ignores: ['pcsk_{base62:5}_{base62:20}'],
  },
});
