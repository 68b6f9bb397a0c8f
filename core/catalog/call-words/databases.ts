/** Query methods of databases, by what they do to the rows. */

/**
 * Methods that run a statement of SQL: `db.query("select …")`, `prisma.$queryRaw`. https://node-postgres.com/apis/client,
 * https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
 */
export const RUNS_STATEMENT: readonly string[] = [
  'query', 'execute', 'exec', 'get', 'all', 'each', 'run', 'raw', 'one', 'oneOrNone', 'any', 'first', 'prepare', '$queryRaw',
  '$queryRawUnsafe', 'queryOne',
];

/**
 * Methods of a query builder that are given a condition: `.andWhere("password = :p")`.
 * https://typeorm.io/docs/query-builder/select-query-builder
 */
export const BUILDS_CONDITION: readonly string[] = ['where', 'andWhere', 'orWhere', 'whereRaw'];

/**
 * Methods that are given a condition as an object: `User.findOne({ password })`. https://mongoosejs.com/docs/api/model.html,
 * https://sequelize.org/docs/v6/core-concepts/model-querying-finders/
 */
export const SEARCHES_ROWS: readonly string[] = [
  'findOne', 'findOneBy', 'findFirst', 'findUnique', 'findAll', 'findBy', 'findOneOrFail', 'findFirstOrThrow', 'find', 'count',
  'countDocuments', 'exists', 'where', 'andWhere',
];

/** Methods that are given the table, then the condition: `app.mysql.get("user", { password })`. https://www.eggjs.org/tutorials/mysql */
export const SEARCHES_IN_TABLE: readonly string[] = ['get', 'select', 'count'];

/**
 * Methods whose result is the number of rows, or what was done to them: `User.countDocuments()`.
 * https://mongoosejs.com/docs/api/model.html
 */
export const COUNTS_ROWS: ReadonlySet<string> = new Set([
  'count', 'countDocuments', 'estimatedDocumentCount', 'exists', 'exist', 'delete', 'deleteOne', 'deleteMany', 'remove', 'destroy',
  'softDelete', 'softRemove', 'update', 'updateOne', 'updateMany', 'updateById', 'increment', 'decrement', 'insertMany', 'bulkWrite',
  'bulkCreate', 'createMany', 'truncate', 'sum', 'max', 'min', 'avg', 'bulkUpdate',
]);

/**
 * Methods that no row comes back from, whatever table they are about, those of Prisma 1 with the name of the table behind them.
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference#deletemany
 */
export const COUNTS_ANY_ROWS = /^(?:(?:delete|update)Many|deleteMany[A-Z]\w{0,60}s|countDocuments|estimatedDocumentCount)$/;

/**
 * Of these, those of Prisma that give the row back: `prisma.user.update({ where, data })`.
 * https://www.prisma.io/docs/orm/reference/prisma-client-reference#update
 */
export const GIVES_CHANGED_ROW: ReadonlySet<string> = new Set(['update', 'delete']);

/** Operators of MongoDB that count rows: `{ $sum: 1 }`. https://www.mongodb.com/docs/manual/reference/operator/aggregation/group/ */
export const AGGREGATES = /^\$(?:sum|avg|count|min|max)$/;

/** Functions that build the text of a query, or print it, and do not run it: `sql.concat(" where id = 1")`. */
export const TREATS_STATEMENT_AS_TEXT = /^(?:format|escape|replace(?:All)?|concat|join|trim|stringify|parse|prepare|template|log|info|debug|warn|error|trace|print|write|push|add|set|emit|test|match|compile|build|toSql|includes|split)$/i;

/** Methods of a query builder that join a table: `.leftJoin("orders", …)`. https://knexjs.org/guide/query-builder.html#join */
export const JOINS_TABLE = /^(?:left|inner|right)?[jJ]oin$/;

/**
 * What a repository gives back as it was given: rows of other tables are not read for it: `repository.save(user)`.
 * https://typeorm.io/docs/working-with-entity-manager/repository-api
 */
export const GIVES_WHAT_IS_GIVEN: ReadonlySet<string> = new Set(['create', 'save', 'merge', 'preload', 'insert']);

/**
 * Options of a query that join rows of other tables in other ways: `{ include: { orders: true } }`.
 * https://sequelize.org/docs/v6/advanced-association-concepts/eager-loading/,
 * https://typeorm.io/docs/working-with-entity-manager/find-options
 */
export const JOINING_OPTIONS: ReadonlySet<string> = new Set(['include', 'join', 'populate', 'with', 'loadEagerRelations', 'relationLoadStrategy']);

/**
 * Options of a query that choose the columns of a row: `{ select: { name: true } }`.
 * https://www.prisma.io/docs/orm/prisma-client/queries/select-fields
 */
export const COLUMN_CHOICES: readonly string[] = ['select', 'include', 'omit'];

/**
 * What a worker tells of with the job as the first argument: `worker.on("completed", (job) => …)`.
 * https://api.docs.bullmq.io/interfaces/v5.WorkerListener.html
 */
export const JOB_EVENTS: ReadonlySet<string> = new Set(['active', 'completed', 'failed', 'progress']);

/** Code that writes accounts: what it makes opens the program, whatever its mailbox: `User.create({ email, password })`. */
export const MAKES_ACCOUNTS = /\.(?:create(?:User|Account)?|insert|insertOne|insertMany|bulkCreate|findOrCreate|upsert|save|setPassword)\(|\bhash(?:Sync)?\(|new [A-Z]\w{0,40}\(\{|insert into/i;

/**
 * Functions that make the model of a table: `mongoose.model("User", schema)`, `sequelize.define("user", fields)`.
 * https://mongoosejs.com/docs/models.html, https://sequelize.org/docs/v6/core-concepts/model-basics/
 */
export const MODEL_MAKERS: ReadonlySet<string> = new Set(['model', 'define']);

/** The text of a definition that lists the fields of a model. https://mongoosejs.com/docs/guide.html */
export const DEFINES_ROWS = /\bSchema\s*\(\s*\{|\.define\s*\(/;

/**
 * The text of a definition whose hooks, plugins or setters may change what is stored: `schema.pre("save", …)`, `beforeCreate`, `set(value)`.
 * https://mongoosejs.com/docs/middleware.html, https://sequelize.org/docs/v6/other-topics/hooks/
 */
export const CHANGES_ROWS = /\.pre\s*\(|\.plugin\s*\(|\bset\s*[:(]|\bhooks\b|\bbefore(?:Create|Save|Update|Upsert|Bulk)|\baddHook\b|\bsetDataValue\b/;

/** Methods that change every record that a filter lets through. https://www.mongodb.com/docs/manual/reference/method/db.collection.updateMany/ */
export const CHANGES_MANY: ReadonlySet<string> = new Set(['updateMany']);
