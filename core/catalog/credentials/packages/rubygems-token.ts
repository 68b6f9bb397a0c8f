import { defineCredential } from '../../define.ts';

/** `rubygems_` and 48 hexadecimal digits. */
export default defineCredential({
  id: 'rubygems-token',
  kind: 'api-key',
  name: { en: 'RubyGems API key', 'zh-CN': 'RubyGems API Key' },
  doc: 'https://guides.rubygems.org/api-key-scopes/',
  keywords: ['rubygems_'],
  pattern: /(?<![\w.-])rubygems_[0-9a-f]{48}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['rubygems_{hex:48}'],
    ignores: ['rubygems_{hex:20}', 'rubygems_version'],
  },
});
