import { defineCredential } from '../../define.ts';

/** `mdb_sa_sk_` and 40 characters; `mdb_sa_id_` is the public half. */
export default defineCredential({
  id: 'mongodb-atlas-secret',
  kind: 'api-key',
  name: { en: 'MongoDB Atlas service secret', 'zh-CN': 'MongoDB Atlas 服务账号密钥' },
  doc: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  keywords: ['mdb_sa_sk_'],
  pattern: /(?<![\w.-])mdb_sa_sk_[\w-]{40}(?![\w-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['mdb_sa_sk_{base64url:40}'],
    ignores: ['mdb_sa_id_{hex:24}', 'mdb_sa_sk_{base64url:12}'],
  },
});
