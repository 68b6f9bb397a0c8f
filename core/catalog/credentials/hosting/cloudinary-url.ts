import { defineCredential } from '../../define.ts';

/** `CLOUDINARY_URL`: the key, its secret and the name of the cloud. */
export default defineCredential({
  id: 'cloudinary-url',
  kind: 'cloud-access-key',
  name: { en: 'Cloudinary address with secret', 'zh-CN': '含密钥的 Cloudinary 地址' },
  doc: 'https://cloudinary.com/documentation/node_integration',
  keywords: ['cloudinary://'],
  pattern: /cloudinary:\/\/\d{15}:(?<secret>[\w-]{27})@[\w-]{2,60}/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['cloudinary://{digits:15}:{base64url:27}@shop'],
    ignores: ['cloudinary://{digits:15}@shop', 'cloudinary://<key>:<secret>@shop'],
  },
});
