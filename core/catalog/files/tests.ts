/** Files and folders that are made for tests, samples and builds, by their paths. */

/**
 * Scripts that may run on a server, and are imported by name; others hold markup, which users receive: `config.ts`, not
 * `config.test.ts`.
 */
export const SERVER_SCRIPT = /(?<!\.(?:test|spec|config|d))\.[cm]?[jt]s$/;

/** Folders of tests and what is made up for them: `src/__mocks__/user.ts`. */
export const TEST_FOLDERS = /[/\\](?:tests?|__\w+__|e2e|mocks?|fixtures?|cypress)[/\\]/;

/** Folders of what is made up for tests and samples, where nothing is the secret of the program: `examples/server.js`. */
export const MADE_UP_FOLDERS = /(?:^|[/\\])(?:tests?|e2e|mocks?|fixtures?|__\w+__|examples?|bench)[/\\]/;

/** Files of tests: `user.spec.ts`, `__tests__/user.ts`. https://jestjs.io/docs/configuration#testmatch-arraystring */
export const TEST_FILE = /\.(?:test|spec|e2e-spec)\.[cm]?[jt]sx?$|[/\\]__tests__[/\\]/;

/** What prepares tests stands with them, or is called so: `jest.setup.ts`. https://jestjs.io/docs/configuration#setupfiles-array */
export const PREPARES_TESTS = /[/\\](?:__tests__|tests?|e2e)[/\\]|(?:jest|vitest|test)[\w.-]{0,20}(?:setup|env|config)|setup-?tests?/i;

/** How runners of tests are given tests: `describe("user", () => …)`. https://mochajs.org/interfaces/bdd/, https://vitest.dev/api/ */
export const DECLARES_TEST = /(?<![.\w])(?:describe|it|test|suite|specify|beforeEach|beforeAll)(?:\.\w{1,20})?\s?\(/;

/** Files that runners of tests find by their endings: `login.cy.ts`. https://docs.cypress.io/app/references/configuration */
export const NAMED_AS_TEST = /\.(?:test|spec|cy|e2e)\.[cm]?[jt]s$/;

/** Folders of scripts that somebody starts by hand: `scripts/backfill.mjs`. */
export const SCRIPTS = /(?:^|[/\\])(?:scripts?|bin|seeds?)[/\\][^/\\]{1,100}$/;

/**
 * Scripts by hand that are named for the credential that they make, and print it to whoever started them: `generate-keys.mjs`,
 * `gen_staff_token.js`, or for the link that somebody is sent: `generate_reset_link.js`.
 */
export const MAKES_CREDENTIALS = /(?:^|[/\\])(?:gen|generate|create|make|new|mint|issue)[-_]?[\w-]{0,40}?(?:tokens?|keys?|keypairs?|secrets?|passwords?|jwts?|hash(?:es)?|(?:reset|login|invite|invitation|magic)[-_]?links?)(?:[-_][\w-]{1,30})?\.[cm]?[jt]s$/i;

/** Scripts by hand that are named after what they try: `test-login.js`, `quick-auth-test.mjs`. */
export const TRIES_SOMETHING = /(?:^|[/\\])(?:test[-_][\w-]{1,60}|[\w-]{1,60}[-_]test)\.[cm]?[jt]s$/i;

/** What runs beside a program: what it fills, only it has: `scripts/seed.ts`, `vite.config.ts`. */
export const RUNS_BESIDE = /(?:^|[/\\])(?:scripts?|tools?|tests?|__tests__|e2e|seeds?|prisma|migrations)[/\\]|\.(?:config|test|spec|setup)\.[cm]?[jt]s$/;

/**
 * Folders and files of the mails that a program sends: their links are for their recipients: `emails/templates/invite.ts`,
 * `WelcomeEmail.tsx`.
 */
export const MAIL_TEMPLATES = /(?:^|[\\/])e?mails?[\\/](?:templates?[\\/])?|[\w-]Email(?:Template)?\.[jt]sx?$/i;

/** Names of files that hold masks: what they export hides something, or should: `data-mask.ts`, `desensitize.js`. */
export const MASK_FILE = /(?:^|[/\\._-])(?:data-?)?(?:mask|masks|masker|masking|desensiti[sz]e|desensiti[sz]ation|desens|tuomin|anonymi[sz]e)(?:[._-]?(?:utils?|helpers?))?\.[cm]?[jt]s$|脱敏[^/\\]*\.[cm]?[jt]s$/i;

/** Files that a mask of the program belongs into, by their name: `utils/privacy.ts`, `redact.ts`. */
export const MASK_HOME = /[/\\](?:pii|privacy|(?:pii|privacy|data)[-_.]?mask(?:ing|er|s)?|mask(?:ing|er|s|[-_.]?utils?)?|redact(?:ion|or)?|desensiti[sz](?:e|er|ation)|sanitiz(?:e|er))\.[cm]?[jt]s$/i;

/** What such a file speaks of: `sanitize` may as well be about markup. */
export const SPEAKS_OF_MASKS = /mask|phone|e-?mail|redact|\bpii\b|desensiti|脱敏|手机/i;

/** Modules that are worth reading for masks, by their path: `utils/format.ts`. */
export const MAY_HAVE_MASKS = /mask|desens|sensitiv|privacy|redact|util|helper|filter|format|common|tool|lib|shared|plugin/i;

/** Those whose own name is that of a mask come first: `utils/mask.ts`. */
export const NAMED_AFTER_MASKS = /(?:mask|desens|sensitiv|privacy|redact)[^/\\]{0,200}$/i;

/** Words of a condition that holds in tests: `isTestRuntime`, `process.env.VITEST`. */
export const TELLS_TESTS: ReadonlySet<string> = new Set(['test', 'tests', 'testing', 'vitest', 'jest', 'mocha', 'e2e']);
