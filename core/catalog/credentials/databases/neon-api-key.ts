import { defineCredential } from '../../define.ts';

/** `napi_` and 64 small letters and digits. */
export default defineCredential({
  id: 'neon-api-key',
  kind: 'api-key',
  name: { en: 'Neon API key', 'zh-CN': 'Neon API Key' },
  doc: 'https://neon.com/docs/manage/api-keys',
  keywords: ['napi_'],
  pattern: /(?<![\w.-])napi_[0-9a-z]{64}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['napi_{lower:64}'],
    ignores: ['napi_{lower:20}', 'napi_create_function_with_a_long_name_of_its_own_for_the_module_of_node'],
  },
});
