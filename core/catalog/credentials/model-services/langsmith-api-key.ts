import { defineCredential } from '../../define.ts';

/** `lsv2_pt_` of a person, `lsv2_sk_` of a service. */
export default defineCredential({
  id: 'langsmith-api-key',
  kind: 'api-key',
  name: { en: 'LangSmith API key', 'zh-CN': 'LangSmith API Key' },
  doc: 'https://docs.langchain.com/langsmith/create-account-api-key',
  keywords: ['lsv2_'],
  pattern: /(?<![\w.-])lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['lsv2_pt_{hex:32}_{hex:10}', 'lsv2_sk_{hex:32}_{hex:10}'],
    ignores: ['lsv2_pt_{hex:32}', 'lsv2_xx_{hex:32}_{hex:10}'],
  },
});
