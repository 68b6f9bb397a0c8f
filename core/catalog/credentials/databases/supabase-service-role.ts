import { defineCredential } from '../../define.ts';

/** A JSON Web Token that passes by every rule of the rows: 20 letters of a project, then the role, always at the same place of the base64. */
export default defineCredential({
  id: 'supabase-service-role',
  kind: 'api-key',
  name: { en: 'Supabase service_role key', 'zh-CN': 'Supabase service_role 密钥' },
  doc: 'https://supabase.com/docs/guides/api/api-keys',
  keywords: ['eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I'],
  pattern: /(?<![\w.-])eyJ[\w-]{10,100}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6[\w-]{28}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS[\w-]{10,200}\.[\w-]{20,100}(?![\w-])/,
  check: 'jwt',
  level: 'critical',
  examples: {
    finds: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImFi{base62:24}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6MTcwMDAwMDAwMCwiZXhwIjoyMDAwMDAwMDAwfQ.{base64url:43}'],
    ignores: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6ImFi{base62:24}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZS'],
  },
});
