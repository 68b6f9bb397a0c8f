import { defineCredential } from '../../define.ts';

/** `ddp_` of a person, `ddw_` of an organisation. */
export default defineCredential({
  id: 'deno-token',
  kind: 'api-key',
  name: { en: 'Deno Deploy token', 'zh-CN': 'Deno Deploy 令牌' },
  doc: 'https://docs.deno.com/deploy/',
  keywords: ['ddp_', 'ddw_'],
  pattern: /(?<![\w.-])dd[pw]_[0-9A-Za-z]{36}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ddp_{base62:36}'],
    ignores: ['ddp_{base62:12}'],
  },
});
