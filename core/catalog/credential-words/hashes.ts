/** What is written about hashes of passwords. */

/** A comment that names the password behind a hash: `bcrypt hash of 'orchard1'`, `Password for all users: "orchard1"`. */
export const TELLS_PASSWORD =
  /(?:hash|bcrypt|argon2|scrypt|password|passwd|密码|口令)[^'"`\n“”]{0,40}["'`“](?<secret>[^\s'"`“”]{4,40})["'`”]/i;

/** What begins a comment of a line, whatever the language. */
export const COMMENT_LINE = /^\s{0,40}(?:--|#|\/\/|\/?\*)/;

/** Files that are copies of what a database holds: `backups/users-2026.json`, `dump.json`. */
export const DUMP_FILES = /(?:^|[/._-])(?:backups?|dumps?|db-?export)(?=[/._-])/i;
