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
