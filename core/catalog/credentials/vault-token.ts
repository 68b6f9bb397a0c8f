import { defineCredential } from '../define.ts';

/** `hvs.` (service), `hvb.` (batch), `hvr.` (recovery) and 90 or more characters. */
export default defineCredential({
  id: 'vault-token',
  kind: 'api-key',
  name: { en: 'HashiCorp Vault token', 'zh-CN': 'HashiCorp Vault 令牌' },
  doc: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  keywords: ['hvs.', 'hvb.', 'hvr.'],
  pattern: /(?<![\w.-])(?:hv[rs]\.[\w-]{90,120}|hvb\.[\w-]{138,300})(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['hvs.{base64url:95}', 'hvb.{base64url:150}'],
    ignores: ['hvs.{base64url:24}', 'hvb.{base64url:60}'],
  },
});
