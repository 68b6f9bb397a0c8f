import { defineCredential } from '../../define.ts';

/** `AKIA` (long-lived) or `ASIA` (temporary) and 16 characters of base32; the secret key has 40 characters. */
export default defineCredential({
  id: 'aws-access-key',
  kind: 'cloud-access-key',
  name: { en: 'AWS access key', 'zh-CN': 'AWS Access Key' },
  doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  keywords: ['AKIA', 'ASIA'],
  pattern: /(?<![0-9A-Za-z]|[?&]X-Amz-Credential=|[?&]AWSAccessKeyId=)A(?:KIA|SIA)[A-Z2-7]{16}(?![0-9A-Za-z])/,
  check: 'varied',
  level: 'high',
  pair: { name: { en: 'AWS secret access key', 'zh-CN': 'AWS Secret Access Key' }, pattern: /^[0-9A-Z+/]{40}$/i },
  examples: {
    finds: ['AKIA{base32:16}', ['AKIA{base32:16}', '{base64:40}']],
    ignores: ['AKIA{base32:10}', 'AKIA{base32:9}EXAMPLE', 'https://bucket.s3.amazonaws.com/a.png?X-Amz-Credential=AKIA{base32:16}%2F20240101&X-Amz-Signature={hex:64}'],
  },
});
