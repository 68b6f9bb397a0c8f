import { defineCredential } from '../../define.ts';

/** `sk.`, a JSON object in base64 and a signature; `pk.` tokens are public. */
export default defineCredential({
  id: 'mapbox-secret-token',
  kind: 'api-key',
  name: { en: 'Mapbox secret token', 'zh-CN': 'Mapbox 私密令牌' },
  doc: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
  keywords: ['sk.eyJ'],
  pattern: /(?<![\w.-])sk\.eyJ[\w-]{20,400}\.[\w-]{20,60}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk.eyJ{base62:60}.{base64url:22}'],
    ignores: ['pk.eyJ{base62:60}.{base64url:22}', 'sk.eyJ{base62:60}'],
  },
});
