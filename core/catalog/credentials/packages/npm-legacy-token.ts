import { defineCredential } from '../../define.ts';

/** Old registry tokens are UUIDs after `_authToken=`. */
export default defineCredential({
  id: 'npm-legacy-token',
  kind: 'api-key',
  name: { en: 'npm registry token', 'zh-CN': 'npm 仓库令牌' },
  doc: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
  keywords: ['_authToken='],
  pattern: /(?<=\/\/[\w.:-]{1,100}(?:\/[\w.-]{1,60}){0,4}\/):_authToken=\s?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['//registry.npmjs.org/:_authToken={uuid}'],
    ignores: ['//registry.npmjs.org/:_authToken=', '//registry.npmjs.org/:_authToken={hex:8}'],
  },
});
