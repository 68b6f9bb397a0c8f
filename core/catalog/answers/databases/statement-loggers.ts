import { defineAnswer } from '../../define-answer.ts';

/** Loggers of statements that a project writes: they are handed the values that are bound to each, which are those of the rows. */
export default defineAnswer({
  id: 'statement-loggers',
  doc: 'https://typeorm.io/docs/advanced-topics/logging#using-custom-logger',
  handed: [
    { modules: ['typeorm'], names: ['logQuery'], parameter: 1, kind: 'person-object' },
    { modules: ['typeorm'], names: ['logQueryError', 'logQuerySlow'], parameter: 2, kind: 'person-object' },
    // https://orm.drizzle.team/docs/goodies#logging
    { modules: ['drizzle-orm'], names: ['logQuery'], parameter: 1, kind: 'person-object' },
    // https://sequelize.org/docs/v6/getting-started/#logging
    { modules: ['sequelize', 'sequelize-typescript'], names: ['logging'], parameter: 1, kind: 'person-object' },
  ],
  fields: [],
  examples: {
    finds: [
      'import type { Logger } from "typeorm"; class Statements implements Logger { logQuery(text: string, values?: unknown[]) { console.log(text, values); } }',
      'import type { Logger } from "typeorm"; class Statements implements Logger { logQueryError(error: Error, text: string, values?: unknown[]) { console.error(error, text, JSON.stringify(values)); } }',
      'import { drizzle } from "drizzle-orm/node-postgres"; export const db = drizzle(url, { logger: { logQuery(text, values) { console.log({ text, values }); } } });',
      'import { Sequelize } from "sequelize"; new Sequelize(url, { logging: (text, bound) => console.log(text, bound) });',
    ],
    ignores: [
      'import { Sequelize } from "sequelize"; new Sequelize(url, { logging: (text, time) => console.log(text) });',
      'import pino from "pino"; setUp({ logging: (text, bound) => console.log(text, bound) });',
      'import type { Logger } from "typeorm"; class Statements implements Logger { logQuery(text: string, values?: unknown[]) { console.log(text, values?.length); } }',
      'import type { Logger } from "typeorm"; class Statements implements Logger { logQuerySlow(time: number, text: string) { console.warn(time, text); } }',
      'class Statements { logQuery(text: string, values?: unknown[]) { console.log(text, values); } }',
    ],
  },
});
