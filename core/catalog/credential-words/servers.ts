/** Servers, their options and their columns, where credentials stand. */

/** Servers that any name may call the database: `PG_PASSWORD`, `DB_PASSWORD`. */
export const DATABASE_SERVERS: ReadonlySet<string> = new Set([
  'db', 'mysql', 'mariadb', 'postgres', 'postgresql', 'pg', 'pgsql', 'mssql', 'mongo', 'mongodb',
]);

/** Keys above a password by which it is that of a database: `datasource.password`. */
export const DATABASE_SECTIONS: ReadonlySet<string> = new Set([
  'datasources', 'datasource', 'databases', 'database', 'db', 'mysql', 'postgresql', 'postgres',
]);

/** Keys beside a password that hold who logs in: `{ username, password }`. */
export const LOGIN_KEYS = /^(?:user(?:name)?|login|account)$/i;

/** What programs call the variable of the address of a server, by its scheme: `DATABASE_URL=postgres://…`. https://www.prisma.io/docs/orm/reference/connection-urls */
export const ADDRESS_VARIABLES: ReadonlyMap<string, string> = new Map([
  ...['postgres', 'postgresql', 'mysql', 'mysql2', 'mariadb', 'mssql', 'sqlserver', 'cockroachdb'].map((scheme) => [scheme, 'DATABASE_URL'] as const),
  ['mongodb', 'MONGODB_URI'],
  ['redis', 'REDIS_URL'],
  ['rediss', 'REDIS_URL'],
  ['amqp', 'RABBITMQ_URL'],
  ['amqps', 'RABBITMQ_URL'],
]);

/** Names of the address of any server: `connectionString`, `url`. */
export const NAMES_ANY_ADDRESS = /^(?:(?:APP|POOL|CLIENT)_)?(?:CONNECTION(?:_(?:STRING|URL|URI))?|URL|URI|DSN|ADDRESS)$/;

/** Hosts of the machine that a program is developed on: `localhost`, and those that containers know each other by. */
export const ON_OWN_MACHINE = /^(?:127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|[a-z][\w-]*)$/i;
