import { defineCredential } from '../../define.ts';

/** The environment, the merchant's public id and 32 hexadecimal digits, between `$` signs. Tokens of the sandbox move no money. */
export default defineCredential({
  id: 'braintree-access-token',
  kind: 'api-key',
  name: { en: 'Braintree access token', 'zh-CN': 'Braintree 访问令牌' },
  doc: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
  keywords: ['access_token$production$'],
  pattern: /(?<![\w$])access_token\$production\$[0-9a-z]{16}\$(?<secret>[0-9a-f]{32})(?![0-9a-z])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['access_token$production${lower:16}${hex:32}'],
    ignores: ['access_token$production${lower:16}${hex:10}', 'access_token$sandbox${lower:16}${hex:32}'],
  },
});
