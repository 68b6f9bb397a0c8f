import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'aws-sdk',
  kind: 'cloud-access-key',
  name: { en: 'the AWS access key', 'zh-CN': 'AWS 访问密钥' },
  doc: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html',
  isOwnSecret: false,
  variable: 'AWS_SECRET_ACCESS_KEY',
  calls: [
    { from: { module: ['aws-sdk', '@aws-sdk/client-s3', '@aws-sdk/client-ses', '@aws-sdk/client-sesv2', '@aws-sdk/client-sns', '@aws-sdk/client-sqs', '@aws-sdk/client-sts', '@aws-sdk/client-lambda', '@aws-sdk/client-dynamodb', '@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-cognito-identity-provider', '@aws-sdk/client-secrets-manager'] }, options: { at: 0, paths: ['secretAccessKey', 'accessKeyId', 'credentials.secretAccessKey', 'credentials.accessKeyId', 'credentials.sessionToken'] } },
    { from: { module: 'aws-sdk' }, members: ['update'], options: { at: 0, paths: ['secretAccessKey', 'accessKeyId'] } },
    { from: { module: 'aws-sdk' }, members: ['Credentials'], args: [0, 1] },
  ],
  examples: {
    finds: [
      'import { S3Client } from \'@aws-sdk/client-s3\'; new S3Client({ credentials: { secretAccessKey: SECRET } })',
      'const AWS = require(\'aws-sdk\'); AWS.config.update({ region, secretAccessKey: SECRET })',
      'const AWS = require(\'aws-sdk\'); new AWS.Credentials(id, SECRET)',
      'import { SQSClient } from \'@aws-sdk/client-sqs\'; new SQSClient({ region, credentials: { accessKeyId, secretAccessKey: SECRET } })',
    ],
    ignores: [
      'import { S3Client } from \'@aws-sdk/client-s3\'; new S3Client({ region: SECRET, credentials: fromEnv() })',
      'const AWS = require(\'aws-sdk\'); AWS.config.update({ region: SECRET })',
    ],
  },
});
