import { defineAnswer } from '../../define-answer.ts';

/** What a database client tells of every statement: the values that are bound to it are those of the rows. */
export default defineAnswer({
  id: 'sql-events',
  doc: 'https://www.prisma.io/docs/orm/prisma-client/observability-and-logging/logging#event-based-logging',
  calls: [
    { from: { module: '@prisma/client' }, members: ['$on'], toCallback: true },
    { from: { receiver: ['prisma', 'prismaClient', 'prismaService'] }, members: ['$on'], toCallback: true },
    // https://knexjs.org/guide/interfaces.html#query
    { from: { module: 'knex' }, members: ['on'], on: ['query'], toCallback: true },
    { from: { receiver: ['knex'] }, members: ['on'], on: ['query'], toCallback: true },
  ],
  fields: [
    { name: 'params', kind: 'person-object' },
    { name: 'bindings', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'prisma.$on("query", (e) => { console.log(e.params) })',
      'prisma.$on("query", (statement) => { console.log("params: " + statement.params) })',
      'import { PrismaClient } from "@prisma/client"; const db = new PrismaClient({ log: [{ emit: "event", level: "query" }] }); db.$on("query", (statement) => console.log(statement.params))',
      'import makeKnex from "knex"; const sql = makeKnex({ client: "pg" }); sql.on("query", (statement) => console.log(statement.sql, statement.bindings))',
      'knex.on("query", ({ sql, bindings }) => { console.log(sql, bindings) })',
    ],
    ignores: [
      'prisma.$on("query", (statement) => { console.log(statement.query, statement.duration) })',
      'stream.$on("query", (statement) => console.log(statement.params))',
      'knex.on("query", (statement) => { console.log(statement.sql) })',
      'knex.on("query-error", (error) => console.error(error))',
      'knex.on("start", (builder) => console.log(builder.bindings))',
    ],
  },
});
