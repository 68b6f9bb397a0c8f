import { defineCredential } from '../../define.ts';

/** `FLWSECK` or `FLWSECK_TEST` and 32 characters; encryption keys have twelve. */
export default defineCredential({
  id: 'flutterwave-key',
  kind: 'api-key',
  name: { en: 'Flutterwave secret key', 'zh-CN': 'Flutterwave 密钥' },
  doc: 'https://developer.flutterwave.com/docs/api-keys',
  keywords: ['FLWSECK'],
  pattern: /(?<![\w.-])FLWSECK(?:_TEST)?-(?:[0-9a-z]{32}(?:-[0-9a-zA-Z]{10,16})?-X|[0-9a-z]{12})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['FLWSECK_TEST-{hex:32}-X', 'FLWSECK-{hex:32}-X'],
    ignores: ['FLWPUBK_TEST-{hex:32}-X', 'FLWSECK_TEST-{hex:5}'],
  },
});
