import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'supabase',
  doc: 'https://supabase.com/docs/guides/api/rest/generating-types',
  modules: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-react', '@supabase/auth-helpers-nextjs'],
  objects: {},
  values: {},
  clients: {
    table: 'from',
    rows: ['public', 'Tables', '*', 'Row'],
    selects: 'select',
    goesOn: [
      'eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'like', 'ilike', 'is', 'in', 'contains', 'containedBy', 'overlaps', 'textSearch', 'match', 'not', 'or',
      'filter', 'order', 'limit', 'range', 'single', 'maybeSingle', 'throwOnError', 'abortSignal', 'insert', 'upsert', 'update', 'delete', 'select',
    ],
    changes: { event: 'postgres_changes', table: 'table', rows: ['new', 'old'] },
  },
  examples: {
    finds: [
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data } = await db.from('slots').select('*').eq('id', body.id).single(); console.log(data);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data } = await db.from('slots').insert([body.row]).select(); console.log(data);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data } = await db.from('slots').select('id, guest_phone'); console.log(data);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); db.channel('slots').on('postgres_changes', { event: '*', schema: 'public', table: 'slots' }, (payload) => console.log(payload));",
    ],
    ignores: [
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data } = await db.from('slots').select('id').eq('id', body.id); console.log(data);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { error } = await db.from('slots').select('*'); console.log(error);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data, count } = await db.from('slots').select('*'); console.log(count);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; title: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const { data } = await db.from('slots').select('*'); console.log(data);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); const done = await db.from('slots').update({ seen: true }).eq('id', body.id); console.log(done);",
      "type Database = { public: { Tables: { slots: { Row: { id: string; guest_phone: string } } } } }; import { createClient } from '@supabase/supabase-js'; const db = createClient<Database>(body.url, body.key); db.channel('slots').on('postgres_changes', { event: '*', schema: 'public', table: 'slots' }, (payload) => console.log(payload.eventType));",
    ],
  },
});
