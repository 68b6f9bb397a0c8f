import { defineCredential } from '../../define.ts';

/** `fio-u-` and 64 characters. */
export default defineCredential({
  id: 'frame-io-token',
  kind: 'api-key',
  name: { en: 'Frame.io token', 'zh-CN': 'Frame.io 令牌' },
  doc: 'https://developer.adobe.com/frameio/guides/',
  keywords: ['fio-u-'],
  pattern: /(?<![\w.-])fio-u-[\w=-]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['fio-u-{base64url:64}'],
    ignores: ['fio-u-{base64url:20}'],
  },
});
