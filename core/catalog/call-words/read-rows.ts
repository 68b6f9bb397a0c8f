/** Words of calls that read rows which are there already, and of those that make the rows. */

/** First words: databases, files, answers, the arguments of a script. */
export const READS_OUTSIDE: ReadonlySet<string> = new Set([
  'find', 'get', 'list', 'query', 'select', 'fetch', 'read', 'load', 'parse', 'scan', 'search', 'aggregate', 'request', 'axios',
]);

/** What comes back of these was written by the caller: `findOrCreate`, `insert(rows).select()`. */
export const WRITES_ROWS: ReadonlySet<string> = new Set(['create', 'insert', 'upsert', 'save', 'build', 'make', 'generate', 'register', 'seed', 'ensure']);
