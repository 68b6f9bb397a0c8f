import { defineSchemaLibrary } from '../define.ts';

export default defineSchemaLibrary({
  id: 'drizzle',
  doc: 'https://orm.drizzle.team/docs/sql-schema-declaration',
  modules: ['drizzle-orm', 'drizzle-orm/pg-core', 'drizzle-orm/mysql-core', 'drizzle-orm/sqlite-core'],
  objects: { pgTable: 1, mysqlTable: 1, sqliteTable: 1 },
  values: { boolean: 'flag', timestamp: 'date', date: 'date', datetime: 'date', pgEnum: 'choice', mysqlEnum: 'choice', integer: 'number', int: 'number', bigint: 'number', serial: 'number' },
  tables: { from: ['from'], changes: ['insert', 'update', 'delete'], takes: ['values', 'set'], returning: ['returning'] },
  columns: [''],
  types: ['InferSelectModel', 'InferInsertModel', 'InferModel'],
  examples: {
    finds: [
      "import { pgTable, text } from 'drizzle-orm/pg-core'; import type { InferSelectModel } from 'drizzle-orm'; const rows = pgTable('rows', { mobile: text('mobile') }); const show = (row: InferSelectModel<typeof rows>) => console.log(row); show(body);",
      "import { mysqlTable, varchar } from 'drizzle-orm/mysql-core'; const rows = mysqlTable('rows', { idCard: varchar('id_card', { length: 18 }) }); const show = (row: typeof rows.$inferSelect) => console.log(row); show(body);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { mobile: text('mobile') }); const found = await body.db.select().from(rows).limit(1); console.log(found);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { mobile: text('mobile') }); const [made] = await body.db.insert(rows).values(body.row).returning(); console.log(made);",
      "import { pgTable, varchar } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { c1: varchar('mobile_phone', { length: 11 }).notNull() }); const found = await body.db.select().from(rows); console.log(found);",
      "import { pgTable, varchar } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { c1: varchar('mobile_phone') }); const [top] = await body.db.select({ v: rows.c1 }).from(rows); console.log(top.v);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { mobile: text('mobile') }); const [top] = await body.db.select({ v: rows.mobile }).from(rows); console.log(top.v);",
    ],
    ignores: [
      "import { pgTable, serial, text } from 'drizzle-orm/pg-core'; import { eq } from 'drizzle-orm'; const rows = pgTable('rows', { k: serial('id'), mobile: text('mobile') }); const found = await body.db.select({ v: rows.k }).from(rows).where(eq(rows.mobile, body.m)).groupBy(rows.mobile); console.log(found);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { mobile: text('mobile'), c3: text('branch_code') }); const [top] = await body.db.select({ v: rows.c3 }).from(rows); console.log(top.v);",
      "import { pgTable, serial, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { k: serial('id'), c1: text('mobile_phone') }); const found = await body.db.select({ v: rows.k }).from(rows); console.log(found);",
      "import { pgTable, serial, text } from 'drizzle-orm/pg-core'; const members = pgTable('members', { id: serial('id'), mobile: text('mobile') }); const found = await body.db.select({ id: members.id }).from(members); console.log(found);",
      "import { pgTable, serial, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { id: serial('id'), mobile: text('mobile') }); const [made] = await body.db.insert(rows).values(body.row).returning({ id: rows.id }); console.log(made);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { title: text('title') }); const found = await body.db.select().from(rows); console.log(found);",
      "import { pgTable, text, boolean } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { title: text('title'), mobile: boolean('mobile') }); const show = (row: typeof rows.$inferSelect) => console.log(row); show(body);",
      "import { pgTable, text } from 'drizzle-orm/pg-core'; const rows = pgTable('rows', { mobile: text('mobile') }); const show = (row: typeof rows.$inferSelect) => console.log(row.id); show(body);",
    ],
  },
});
