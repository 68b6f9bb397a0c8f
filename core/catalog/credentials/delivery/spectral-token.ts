import { defineCredential } from '../../define.ts';

/** `spu-` and 32 hexadecimal digits. */
export default defineCredential({
  id: 'spectral-token',
  kind: 'api-key',
  name: { en: 'Spectral token', 'zh-CN': 'Spectral 令牌' },
  doc: 'https://guides.spectralops.io/docs/',
  keywords: ['spu-'],
  pattern: /(?<![\w-])spu-[0-9a-f]{32}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['spu-{hex:32}'],
    ignores: ['spu-{hex:12}', 'cspu-{hex:32}'],
  },
});
