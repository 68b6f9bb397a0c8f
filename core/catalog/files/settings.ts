/** Files of settings and of the environment, by their names. */

/** Files that list the variables of a program without their values: `.env.example`. */
export const VARIABLE_LISTS: readonly string[] = [
  '.env.example', '.env.sample', '.env.template', '.env.dist', 'env.example', 'example.env', '.env.local.example',
  '.env.development.example', '.env.production.example', '.env-example', '.env_example', '.env-sample', 'env.sample', 'sample.env',
];

/**
 * Files with variables for one place each, which a project has instead of such a list: a list beside them would repeat it:
 * `.env.production`. https://vite.dev/guide/env-and-mode
 */
export const PLACES_OF_VARIABLES: readonly string[] = ['.env.production', '.env.prod', '.env.development', '.env.dev', '.env.staging'];

/** Files that hold the values, beside the list of names: `.env.local`. */
export const FILLED_VARIABLES: readonly string[] = ['.env', '.env.local', '.env.development'];

/** Files of containers that users are served from: whatever runs elsewhere has passwords of its own: `docker-compose.prod.yml`. */
export const SERVED_CONTAINERS = /[._-](?:prod|production|live)[._-][^/]{0,200}$/i;

/**
 * Files of development alone: words that stand for a value to be filled in protect nothing there: `.env.local`, `application-dev.yml`.
 * https://docs.spring.io/spring-boot/reference/features/profiles.html
 */
export const DEVELOPMENT_SETTINGS = /(?:^|\/)\.env\.(?:dev(?:elopment)?|local)(?:\.local)?$|(?:^|\/)application-(?:dev(?:elopment)?|local)\.(?:ya?ml|properties)$/;

/**
 * Files in JSON that a program reads its settings from, whatever their environment adds: `appsettings.Production.json`, `config.json`.
 * https://learn.microsoft.com/aspnet/core/fundamentals/configuration/
 */
export const JSON_SETTINGS = /(?:^|\/)(?:app-?settings|app-?config|config)(?:[._-][\w-]{1,40}){0,3}\.json$/i;

/** Files whose names are those of packages, and their values versions: `composer.json`. https://getcomposer.org/doc/04-schema.md */
export const PACKAGE_MANIFEST = /(?:^|[/\\])(?:package|composer|bower|component)\.json$/;

/**
 * Files in which whoever publishes something names himself: `package.json`, `pubspec.yaml`, `CITATION.yml`.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors
 */
export const PUBLISHED_MANIFEST = /(?:^|[/\\])(?:package|composer|bower|component|manifest|plugin|theme)\.json$|(?:^|[/\\])(?:Chart|pubspec|mkdocs|_config|CITATION)\.ya?ml$/;

/**
 * Files that tools read credentials from: `.npmrc`, `.pgpass`. https://docs.npmjs.com/cli/configuring-npm/npmrc,
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
export const SECRET_FILES = /(?:^|[\\/])\.(?:env|npmrc|netrc|pgpass|git-credentials)(?:\.[\w.]+)?$/;

/**
 * Files of wordings, in which words for credentials are labels: `locales/en.json`, `messages_de.properties`.
 * https://developer.android.com/guide/topics/resources/localization
 */
export const TRANSLATION_FILES = /(?:^|[/\\])(?:locales?|langs?|languages?|i18n|translations?)[/\\]|(?:^|[/\\])(?:[a-z]{2}[-_][A-Z]{2}|zh-Han[st]|i18n|lang)\.(?:[cm]?[jt]s|json|ya?ml|properties)$|(?:^|[/\\])messages(?:_\w{2,8})?\.properties$|(?:^|[/\\])values-[a-z]{2}(?:-\w{2,4})?[/\\]\w+\.xml$/;

/** Words that a project puts before the name of what its own tests and seeds use: `E2E_PASSWORD`. */
export const VARIABLE_PURPOSES = /^(?:E2E|TEST|SEED|DEMO|DEV|PLAYWRIGHT|CYPRESS)_/;

/**
 * Variables for the tests of a project, in a sample: they open what the tests start: `CYPRESS_PASSWORD`.
 * https://docs.cypress.io/app/references/environment-variables
 */
export const TEST_VARIABLE = /^(?:E2E|TEST|CYPRESS|PLAYWRIGHT)_/;

/** Variables for accounts that a project tries itself out with, or lets visitors try: `DEMO_PASSWORD`, `test_password`. */
export const TRIED_VARIABLE = /^(?:E2E|TEST|CYPRESS|PLAYWRIGHT|DEMO)_/i;

/**
 * Variables that the configuration of egg.js reads its keys of cookies from: `COOKIE_SECRET`.
 * https://www.eggjs.org/core/cookie-and-session
 */
export const EGG_KEYS: ReadonlySet<string> = new Set(['COOKIE_SECRET', 'EGG_COOKIE_KEYS']);

/**
 * Variables of the environment that name it, and what they are called there: `process.env.NODE_ENV`, `import.meta.env.MODE`.
 * https://vite.dev/guide/env-and-mode#modes, https://vercel.com/docs/environment-variables/system-environment-variables
 */
export const ENVIRONMENT_NAMES: ReadonlySet<string> = new Set(['NODE_ENV', 'MODE', 'APP_ENV', 'VERCEL_ENV', 'ENV', 'env', 'environment', 'mode', 'nodeEnv', 'appEnv']);

/** Environments besides `development` that only machines of developers have: `NODE_ENV === 'test'`. https://vitest.dev/guide/ */
export const OF_DEVELOPERS: ReadonlySet<string> = new Set(['local', 'test']);

/** Names of what is true in development, and while tests run there: `isDev`, `isTestRuntime`. A record may be one for tests: `isTest`. */
export const SAYS_DEVELOPMENT = /^(?:is|in)?_*(?:(?:dev|development)(?:mode|env|environment|server)?|test(?:mode|env|environment|runtime|run))_*$/i;

/** Names of what is true in production: `isProd`. */
export const SAYS_PRODUCTION = /^(?:is|in)?_*(?:prod|production)(?:mode|env|environment|server)?_*$/i;

/** Names of what says in which environment a program runs: `__DEV__`, `isProduction`. */
export const SAYS_ENVIRONMENT = /^(?:is|__)?_?(?:dev|development|debug|local|test|prod|production)(?:mode|elopment|uction)?_*$/i;

/** Variables that a check of the environment reads: `import.meta.env.DEV`. https://vite.dev/guide/env-and-mode#built-in-constants */
export const CHECKED_VARIABLES: ReadonlySet<string> = new Set(['NODE_ENV', 'DEV', 'PROD', 'MODE', 'env']);

/**
 * The field by which a configuration of Sequelize names the variable that holds the address of its database.
 * https://sequelize.org/docs/v6/other-topics/migrations/#configuration-connection-environment-variable
 */
export const CONNECTION_VARIABLE: { readonly key: string; readonly library: string } = { key: 'use_env_variable', library: 'sequelize' };

/** Fields of such a configuration that the address has in it. */
export const CONNECTION_FIELDS: ReadonlySet<string> = new Set(['username', 'user', 'password', 'database', 'host', 'port']);

/** Files that start the servers of a project on one's own machine. https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
export const CONTAINER_FILES: readonly string[] = ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml', 'docker-compose.dev.yml'];

/**
 * A line of a script whose text behind it goes into the file of the program's own variables, which is no sample: `cat > api/.env <<'EOF'`.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_07_04
 */
export const WRITES_VARIABLES =
  /^(?=[^\r\n]{0,200}(?:>|\btee\b)\s{0,3}["']?(?:[\w./${}-]{0,80}\/)?\.env(?:\.production|\.prod)?["']?(?:\s|$))[^\r\n]{0,200}<<-?\s{0,3}["']?(?<mark>\w{1,20})["']?/gm;

/**
 * A text of several lines that PowerShell assigns, and where it writes one to such a file.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules#here-strings
 */
export const ASSIGNED_LINES = /^\s{0,20}(?<name>\$\w{1,40})\s{0,4}=\s{0,4}@(?<mark>["'])\s{0,4}$/gm;
export const WRITES_TEXT = /(?:Out-File|Set-Content)\b[^\r\n|]{0,60}["']?(?:[\w./\\]{0,80}[/\\])?\.env(?:\.production)?["']?(?:\s|$)/i;
