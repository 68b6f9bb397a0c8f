import { defineCredential } from '../../define.ts';

/** `s-s4t2ud-` or `s-s4t2af-` and 64 hexadecimal digits; ids start with `u-`. */
export default defineCredential({
  id: 'intra42-client-secret',
  kind: 'app-secret',
  name: { en: '42 Intra client secret', 'zh-CN': '42 Intra 客户端密钥' },
  doc: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  keywords: ['s-s4t2'],
  pattern: /(?<![\w.-])s-s4t2(?:ud|af)-[0-9a-f]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['s-s4t2ud-{hex:64}', 's-s4t2af-{hex:64}'],
    ignores: ['s-s4t2ud-{hex:20}', 'u-s4t2ud-{hex:64}'],
  },
});
