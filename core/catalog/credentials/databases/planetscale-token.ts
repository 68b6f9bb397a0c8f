import { defineCredential } from '../../define.ts';

/** `pscale_pw_`, `pscale_tkn_`, `pscale_oauth_` and 32 to 64 characters. */
export default defineCredential({
  id: 'planetscale-token',
  kind: 'api-key',
  name: { en: 'PlanetScale token', 'zh-CN': 'PlanetScale 令牌' },
  doc: 'https://planetscale.com/docs/concepts/service-tokens',
  keywords: ['pscale_'],
  pattern: /(?<![\w.-])pscale_(?:pw|tkn|oauth)_[\w=.-]{32,64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['pscale_pw_{base62:43}', 'pscale_tkn_{base62:43}'],
    ignores: ['pscale_tkn_{base62:12}', 'pscale_api_{base62:43}'],
  },
});
