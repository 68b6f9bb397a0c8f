import { defineAnswer } from '../../define-answer.ts';

/** What a database client tells of every statement: the values that are bound to it are those of the rows. */
export default defineAnswer({
  id: 'sql-events',
  doc: 'https://www.prisma.io/docs/orm/prisma-client/observability-and-logging/logging#event-based-logging',
  calls: [
    { from: { module: '@prisma/client' }, members: ['$on'], toCallback: true },
    { from: { receiver: ['prisma', 'prismaClient', 'prismaService'] }, members: ['$on'], toCallback: true },
  ],
  fields: [{ name: 'params', kind: 'person-object' }],
  examples: {
    finds: [
      'prisma.$on("query", (e) => { console.log(e.params) })',
      'prisma.$on("query", (statement) => { console.log("params: " + statement.params) })',
      'import { PrismaClient } from "@prisma/client"; const db = new PrismaClient({ log: [{ emit: "event", level: "query" }] }); db.$on("query", (statement) => console.log(statement.params))',
    ],
    ignores: [
      'prisma.$on("query", (statement) => { console.log(statement.query, statement.duration) })',
      'stream.$on("query", (statement) => console.log(statement.params))',
    ],
  },
});
