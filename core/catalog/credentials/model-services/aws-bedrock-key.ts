import { defineCredential } from '../../define.ts';

/** Long-lived keys: `ABSK` and base64 text; short-lived ones start with `bedrock-api-key-`. */
export default defineCredential({
  id: 'aws-bedrock-key',
  kind: 'cloud-access-key',
  name: { en: 'Amazon Bedrock API key', 'zh-CN': 'Amazon Bedrock API Key' },
  doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
  keywords: ['ABSK', 'bedrock-api-key-'],
  pattern: /(?<![\w.-])(?:ABSK[0-9A-Za-z+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+/=]{0,2000})(?![0-9A-Za-z+/=])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['ABSK{base64:120}'],
    ignores: ['ABSK{base64:60}'],
  },
});
