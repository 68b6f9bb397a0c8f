import { defineCredential } from '../../define.ts';

/** Temporary key ids start with `STS.`, their tokens with `CAIS`. */
export default defineCredential({
  id: 'aliyun-sts-token',
  kind: 'cloud-access-key',
  name: { en: 'Alibaba Cloud STS token', 'zh-CN': '阿里云 STS 临时凭证' },
  doc: 'https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-assumerole',
  keywords: ['STS.', 'CAIS'],
  pattern: /(?<![\w.])(?:STS\.[0-9A-Za-z]{16,64}|CAIS[0-9A-Za-z+/]{60,2000}={0,2})(?![\w.])/,
  check: 'varied',
  level: 'medium',
  examples: {
    finds: ['STS.{base62:24}', 'CAIS{base64:120}'],
    ignores: ['STS.assumeRole', 'CAIS{base64:20}'],
  },
});
