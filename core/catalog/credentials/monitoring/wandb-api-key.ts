import { defineCredential } from '../../define.ts';

/** `wandb_v1_` and 60 to 100 characters; older keys have no mark. */
export default defineCredential({
  id: 'wandb-api-key',
  kind: 'api-key',
  name: { en: 'Weights & Biases API key', 'zh-CN': 'Weights & Biases API Key' },
  doc: 'https://docs.wandb.ai/platform/hosting/iam/api-keys',
  keywords: ['wandb_v1_'],
  pattern: /(?<![\w-])wandb_v1_\w{60,100}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['wandb_v1_{base62:77}'],
    ignores: ['wandb_v1_{base62:20}'],
  },
});
