/** What texts of queries have in them. https://www.postgresql.org/docs/current/sql.html */

/** How a query begins that reads or changes rows. */
export const BEGINS_QUERY = /^\s*(?:SELECT\b[\s\S]{1,400}\bFROM|INSERT\s+INTO|UPDATE\s[\s\S]{1,80}\bSET|DELETE\s+FROM|REPLACE\s+INTO)\b/i;

/** What stands in a query before a value, with the quote that opens it. */
export const BEFORE_VALUE = /(?:[=<>(,]|\b(?:I?LIKE|AND|BETWEEN|LIMIT|OFFSET))\s*(['"]?)$/i;

/** The placeholders that drivers of PostgreSQL number; other drivers write `?`. https://node-postgres.com/features/queries */
export const NUMBERED_PLACEHOLDER = /[=(,]\s*\$\d/;
