import { defineCredential } from '../../define.ts';

/** API keys start with `AQVN`, short-lived tokens with `t1.`. */
export default defineCredential({
  id: 'yandex-cloud-key',
  kind: 'cloud-access-key',
  name: { en: 'Yandex Cloud key', 'zh-CN': 'Yandex Cloud 密钥' },
  doc: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  keywords: ['AQVN', 'YCAJ', 'YCM', 't1.'],
  pattern: /(?<![\w.-])(?:AQVN[\w-]{35,38}|YC(?:AJE|MF)[\w-]{35}|t1\.[\w-]{1,600}={0,2}\.[\w-]{86}={0,2})(?![\w=-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['AQVN{base62:36}', 't1.{base64url:60}.{base64url:86}'],
    ignores: ['AQVN{base62:10}', 't1.micro'],
  },
});
