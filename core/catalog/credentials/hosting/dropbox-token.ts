import { defineCredential } from '../../define.ts';

/** `sl.` and 130 or more characters. */
export default defineCredential({
  id: 'dropbox-token',
  kind: 'api-key',
  name: { en: 'Dropbox access token', 'zh-CN': 'Dropbox 访问令牌' },
  doc: 'https://www.dropbox.com/developers/documentation/http/documentation',
  keywords: ['sl.'],
  pattern: /(?<![\w.-])sl\.(?:u\.)?[\w=-]{130,1000}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sl.{base64url:135}'],
    ignores: ['sl.{base64url:40}', 'css.sl.title'],
  },
});
