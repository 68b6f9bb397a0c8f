import { defineCredential } from '../../define.ts';

/** `hvs.` (service), `hvb.` (batch), `hvr.` (recovery) and 90 or more characters; the token of the root has 24. */
export default defineCredential({
  id: 'vault-token',
  kind: 'api-key',
  name: { en: 'HashiCorp Vault token', 'zh-CN': 'HashiCorp Vault 令牌' },
  doc: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  keywords: ['hvs.', 'hvb.', 'hvr.'],
  pattern: /(?<![\w.-])(?:hv[rs]\.[\w-]{90,120}|hvs\.(?=[A-Za-z]{0,23}\d)[0-9A-Za-z]{24}|hvb\.[\w-]{138,300})(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['hvs.{base64url:95}', 'hvs.{base62:24}', 'hvb.{base64url:150}'],
    ignores: ['hvs.{base62:12}', 'hvs.{letters:24}', 'hvb.{base64url:60}'],
  },
});
