/** Words in names and values that are there to try or to show something, by what they mark; in lower case, one word each. */

/** In a value: it is one for tests or a pipeline and opens no account (`ci-password`, `dummy_secret`). */
export const triedWords: ReadonlySet<string> = new Set(['ci', 'test', 'testing', 'dummy', 'fake']);

/** In a value of a pipeline's own settings: it lives as long as the run (`POSTGRES_PASSWORD: throwaway`). */
export const pipelineWords: ReadonlySet<string> = new Set([...triedWords, 'throwaway', 'e2e']);

/** In the name of a service of containers: tests are run against it (`test-db`). */
export const e2eWords: ReadonlySet<string> = new Set(['test', 'tests', 'testing', 'e2e', 'ci']);

/** In the name of what a value stands in: it shows what one looks like (`example: { password: '…' }`, `SAMPLE_ROWS`). */
export const exampleWords: ReadonlySet<string> = new Set(['example', 'examples', 'sample', 'samples']);

/** First in the name of a list: its rows were made up (`mockUsers`, `sampleRows`). */
export const madeUpWords: ReadonlySet<string> = new Set(['mock', 'mocked', 'demo', 'dummy', 'fake', 'sample']);

/** First in the name of a constant: what holds until somebody sets something else (`DEFAULT_PASSWORD`, `initPwd`). */
export const defaultWords: ReadonlySet<string> = new Set(['default', 'initial', 'init', 'fallback', 'seed']);

/** In a value: somebody has to fill it in, and nothing works before (`your_jwt_secret`); unlike a warning, which leaves a value in effect (`changeme`). */
export const toFillInWords: ReadonlySet<string> = new Set(['your', 'yours', 'placeholder', 'insert', 'replace', 'todo', 'tbd', 'fixme']);

/** Before `token`: this program checks the token itself, so that any text is in effect (`METRICS_TOKEN`, `wechat_token`). */
export const checkedTokenWords: ReadonlySet<string> = new Set(['metrics', 'verify', 'verification', 'internal', 'cron', 'webhook', 'callback', 'wechat', 'weixin', 'admin', 'health']);

/** First in a default: it holds on the machines of those who write the program, whose own services take it (`dev-ai-key`, `local-internal-token`). */
export const developmentWords: ReadonlySet<string> = new Set(['dev', 'development', 'local', 'localdev']);

/** In the name of a list: a program refuses what stands in it (`WEAK_JWT_SECRETS`, `commonPasswords`). */
export const refusedWords: ReadonlySet<string> = new Set(['weak', 'insecure', 'forbidden', 'denied', 'disallowed', 'blocked', 'banned', 'common', 'leaked', 'breached', 'guessable', 'unsafe']);

/** In the name of a file or a section: its settings are those of servers that users reach, or that are like them (`application-prod.yml`). */
export const SERVED_ENVIRONMENTS: ReadonlySet<string> = new Set(['prod', 'production', 'prd', 'online', 'live', 'release', 'staging', 'stage', 'stg', 'uat', 'pre']);
