/** Methods and words of logging. */

/**
 * Methods of the console for notes of the developer; errors and warnings are for the operator: `console.debug(user)`.
 * https://console.spec.whatwg.org/
 */
export const NOTES: ReadonlySet<string> = new Set(['log', 'debug', 'info', 'dir', 'table']);

/** Methods by which a script tells what went well: `console.info("created")`. */
export const PRINTS_NOTES: ReadonlySet<string> = new Set(['log', 'info', 'debug', 'warn', 'print']);

/** The same with what went wrong: `console.log("password:", password)`. */
export const PRINTS: ReadonlySet<string> = new Set([...PRINTS_NOTES, 'error']);

/** Words of helpers of a program that print what they are given, and of their methods: `myLog(user)`, `logger.warn(user)`. */
export const LOGGING_WORDS: readonly string[] = [
  'log', 'logger', 'debug', 'info', 'warn', 'error', 'trace', 'print', 'dump', 'report', 'console', 'echo', 'out', 'output',
];

/** Functions that are given a record and change nothing that is made up in it: `console.log(user)`, `JSON.stringify(user)`. */
export const CHANGES_NOTHING: ReadonlySet<string> = new Set(['assign', 'stringify', 'log', 'info', 'debug', 'warn', 'error']);

/** Methods of error trackers. https://docs.sentry.io/platforms/javascript/enriching-events/ */
export const TRACKER_METHODS: ReadonlySet<string> = new Set([
  'captureException', 'captureMessage', 'captureEvent', 'setContext', 'setExtra', 'setExtras', 'setUser', 'addBreadcrumb',
]);

/** Words of what prints a text or sends it to people: `slackBot.send(text)`. */
export const SENDS_MESSAGES = /^console$|log|slack|chat|bot|notif|webhook/i;

/** Functions that add to the end of a file: `fs.appendFileSync(path, line)`. https://nodejs.org/api/fs.html#fspromisesappendfilepath-data-options */
export const APPENDS: ReadonlySet<string> = new Set(['appendFile', 'appendFileSync']);

/** Words in the paths of files of a log, and in the names of constants that hold them: `logs/mail.log`, `LOG_FILE`. */
export const LOG_WORDS: ReadonlySet<string> = new Set(['log', 'logs']);
