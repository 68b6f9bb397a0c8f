import { defineCredential } from '../../define.ts';

/** `oy2` and 43 small letters and digits. */
export default defineCredential({
  id: 'nuget-api-key',
  kind: 'api-key',
  name: { en: 'NuGet API key', 'zh-CN': 'NuGet API Key' },
  doc: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
  keywords: ['oy2'],
  pattern: /(?<![\w.-])oy2[0-9a-z]{43}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['oy2{lower:43}'],
    ignores: ['oy2{lower:12}'],
  },
});
