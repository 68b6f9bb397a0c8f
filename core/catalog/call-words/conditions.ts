/** How code says by which value it looks records up. */

/** Words of methods whose condition holds for every other value: `neq('email', own)`. https://supabase.com/docs/reference/javascript/neq */
export const OTHER_THAN: ReadonlySet<string> = new Set(['not', 'neq', 'ne', 'except', 'exclude', 'without']);

/** Operators by which a callback picks the one value: `users.find((user) => user.email === own)`. */
export const COMPARES_EQUAL: ReadonlySet<string> = new Set(['===', '==']);

/** What stands for any text in a condition: `like('email', '%@example.com')`. https://www.postgresql.org/docs/current/functions-matching.html */
export const PATTERN_CHARACTERS = /[%*]/;
