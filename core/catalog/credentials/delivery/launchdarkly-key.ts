import { defineCredential } from '../../define.ts';

/** `sdk-` of a server and `api-` of a person before a UUID; ids of clients have no prefix. */
export default defineCredential({
  id: 'launchdarkly-key',
  kind: 'api-key',
  name: { en: 'LaunchDarkly key', 'zh-CN': 'LaunchDarkly 密钥' },
  doc: 'https://launchdarkly.com/docs/home/account/environment/keys',
  keywords: ['sdk-', 'api-'],
  pattern: /(?<![\w.-])(?:sdk|api)-(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
  check: 'uuid-v4',
  level: 'medium',
  examples: {
    finds: ['sdk-{uuid}', 'api-{uuid}'],
    ignores: ['{uuid}', 'sdk-{hex:8}'],
  },
});
