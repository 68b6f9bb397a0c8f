import { defineCredential } from '../../define.ts';

/** `sk-lf-` and a UUID; `pk-lf-` is the public half. */
export default defineCredential({
  id: 'langfuse-secret-key',
  kind: 'api-key',
  name: { en: 'Langfuse secret key', 'zh-CN': 'Langfuse 密钥' },
  doc: 'https://langfuse.com/docs/observability/sdk/overview',
  keywords: ['sk-lf-'],
  pattern: /(?<![\w.-])sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: ['sk-lf-{uuid}'],
    ignores: ['pk-lf-{uuid}', 'sk-lf-{hex:8}'],
  },
});
