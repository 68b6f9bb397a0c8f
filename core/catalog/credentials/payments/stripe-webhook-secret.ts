import { defineCredential } from '../../define.ts';

/** `whsec_` of Stripe and of the services that follow https://www.standardwebhooks.com: 24 to 64 random bytes. */
export default defineCredential({
  id: 'stripe-webhook-secret',
  kind: 'signing-secret',
  name: { en: 'webhook signing secret', 'zh-CN': 'Webhook 签名密钥' },
  doc: 'https://docs.stripe.com/webhooks/signature',
  keywords: ['whsec_'],
  pattern: /(?<![\w.-])whsec_[0-9A-Za-z+/]{32,88}={0,2}(?![\w+/=-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['whsec_{base62:32}', 'whsec_{hex:64}', 'whsec_{base64:43}='],
    ignores: ['whsec_{base62:12}', 'whsec_test'],
  },
});
