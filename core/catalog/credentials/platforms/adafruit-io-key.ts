import { defineCredential } from '../../define.ts';

/** `aio_` and 28 letters and digits. */
export default defineCredential({
  id: 'adafruit-io-key',
  kind: 'api-key',
  name: { en: 'Adafruit IO key', 'zh-CN': 'Adafruit IO Key' },
  doc: 'https://io.adafruit.com/api/docs/',
  keywords: ['aio_'],
  pattern: /(?<![\w-])aio_[0-9A-Za-z]{28}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['aio_{base62:28}'],
    ignores: ['aio_{base62:12}', 'raio_{base62:28}'],
  },
});
