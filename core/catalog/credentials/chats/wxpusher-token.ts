import { defineCredential } from '../../define.ts';

/** `AT_` and 32 letters and digits. */
export default defineCredential({
  id: 'wxpusher-token',
  kind: 'api-key',
  name: { en: 'WxPusher AppToken', 'zh-CN': 'WxPusher AppToken' },
  doc: 'https://wxpusher.zjiecode.com/docs/',
  keywords: ['AT_'],
  pattern: /(?<![\w.-])AT_(?=[A-Za-z]{0,31}\d)[0-9A-Za-z]{32}(?![\w-])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['AT_{base62:32}'],
    ignores: ['AT_{base62:12}', 'AT_THE_END_OF_A_CONSTANT_NAME_X'],
  },
});
