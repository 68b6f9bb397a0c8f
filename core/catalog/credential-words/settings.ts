/** Words of settings that hold credentials, and of what stands beside them. */

/** Names that every configuration has, and a variable is not named after: `config.default.password`. */
export const EVERY_CONFIGURATION: ReadonlySet<string> = new Set([
  'config', 'conf', 'configs', 'default', 'defaults', 'options', 'opts', 'exports', 'module', 'settings', 'setting', 'data', 'env',
  'environment', 'auth', 'credential', 'credentials', 'connection', 'dev', 'development', 'prod', 'production', 'test', 'local', 'base',
  'common', 'params', 'constants', 'constant', 'app', 'info', 'value', 'key', 'keys', 'client', 'user', 'users', 'json', 'body', 'payload',
  'request', 'req', 'http', 'axios', 'services', 'command', 'entrypoint', 'url', 'uri',
  'main', 'run', 'parameters', 'args', 'input', 'out', 'list', 'items', 'arr', 'array', 'acc', 'rows', 'entries', 'record', 'records', 'up', 'down',
]);

/** Last words of names of a program's layers, which are about what the words before them name: `userLogic`, `mailService`. */
export const LAYERS: ReadonlySet<string> = new Set(['logic', 'service', 'controller', 'dao', 'repository', 'repo', 'model', 'helper', 'utils', 'util']);

/** Functions that are given options do not name them: `createClient({ password })`. */
export const TAKES_OPTIONS: ReadonlySet<string> = new Set([
  'add', 'build', 'bulk', 'connect', 'create', 'define', 'export', 'fetch', 'find', 'for', 'get', 'init', 'insert', 'load', 'make', 'new', 'parse',
  'post', 'query', 'register', 'send', 'set', 'setup', 'stringify', 'update', 'use', 'with',
]);

/** Keys beside a password by which it is that of a database: `{ host, database, password }`. */
export const BESIDE_DATABASE_PASSWORD: ReadonlySet<string> = new Set(['host', 'hostname', 'port', 'database', 'db', 'dbname', 'schema', 'dialect']);

/** Words by which any service calls what it gives out, or its part of an exchange: `appKey`, `mail.from`. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(['app', 'api', 'access', 'account', 'secret', 'key', 'code', 'id', 'token', 'password', 'from', 'sender']);

/** Of these, the words for what a secret is used on: `token.secret`. */
export const NAMES_PURPOSE: ReadonlySet<string> = new Set(['token', 'api', 'account']);

/**
 * Variables that tools read passwords from by these names, which say enough by themselves: `PGPASSWORD`.
 * https://www.postgresql.org/docs/current/libpq-envars.html, https://dev.mysql.com/doc/refman/8.4/en/environment-variables.html
 */
export const STANDARD_VARIABLES: ReadonlySet<string> = new Set(['PGPASSWORD', 'MYSQL_PWD', 'REDISCLI_AUTH', 'SSHPASS', 'RABBITMQ_DEFAULT_PASS']);

/** What a value becomes where it is stored: the variable holds what it was before: `hashedPassword`. */
export const STORED_FORMS: ReadonlySet<string> = new Set(['hash', 'hashed', 'digest', 'encrypted', 'encoded']);

/** Last words of a member's name, by which it holds no secret though its object is named after one: `password: { sha256: '…', pattern: '…' }`. */
export const OF_A_SECRET: ReadonlySet<string> = new Set([...STORED_FORMS, 'sha', 'md', 'checksum', 'fingerprint', 'address', 'id', 'hint', 'name', 'salt', 'iv']);

/** Words by which any secret is called: `private_key`. */
export const ANY_SECRET: ReadonlySet<string> = new Set([
  'secret', 'key', 'or', 'password', 'pass', 'pwd', 'token', 'private', 'value', 'default', 'app',
]);

/**
 * Parts of a file's own structure, some of which name labels elsewhere: `services.db.environment`.
 * https://docs.docker.com/reference/compose-file/, https://kubernetes.io/docs/concepts/configuration/secret/
 */
export const FILE_STRUCTURE: ReadonlySet<string> = new Set([
  'environment', 'env', 'api', 'properties', 'args', 'services', 'data', 'stringData', 'spec', 'containers', 'configuration', 'config',
  'settings', 'values',
]);

/** The name of an application at a provider: it stands beside the application's secret, has the same form, and is public. */
export const APPLICATION_KEYS: ReadonlySet<string> = new Set(['appkey']);

/** What divides settings by their sort; right above a value it says that the value is the name of one: `type: password`. */
export const SORTS_OF_SETTINGS: ReadonlySet<string> = new Set(['type', 'types', 'path', 'status', 'url', 'urls']);

/**
 * What holds values that only a cluster or a service can open: `encryptedData: { password: … }`.
 * https://github.com/bitnami-labs/sealed-secrets, https://docs.renovatebot.com/configuration-options/#encrypted
 */
export const ENVELOPES: ReadonlySet<string> = new Set(['encryptedData', 'encrypted']);

/**
 * Names of objects of a cluster that hold the secret: `existingSecret`, `imagePullSecrets`.
 * https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export const NAMES_OF_SECRETS = /^(?:existing|image[_-]?pull|pull|tls|ssl|cert|registry|docker|external)[\w-]*secrets?$/i;

/**
 * What holds the variables of a container or a job: `environment`, `env`.
 * https://docs.docker.com/reference/compose-file/services/#environment,
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env
 */
export const VARIABLE_SECTIONS: ReadonlySet<string> = new Set(['environment', 'env']);

/** Names of the server that a password is for, in words: `host`, `server`, `url`. */
export const NAMES_SERVER = /^(?:host|host name|server|address|url|uri|dsn|connection string|jdbc url)$/;

/** Names of what an account is called by: `{ email, password }`. */
export const ACCOUNT_KEYS = /^(?:e_?mail(?:_?address)?|user_?name|login|account)$/i;

/** Keys of options that hold what is used where nothing is set: `{ env: "JWT_SECRET", default: … }`. */
export const DEFAULT_KEYS: ReadonlySet<string> = new Set(['default', 'defaultValue', 'fallback']);

/** The password of a relay for calls. https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection#credential */
export const RELAY_LOGIN = /^credential$/i;

/** Keys that hold a password, in the order of the words: `{ user, pass }`. */
export const PASSWORD_KEYS: ReadonlySet<string> = new Set(['password', 'pass', 'passwd', 'pwd']);

/** Names of an account, where nothing else shows whose it is: `{ username, password }`. */
export const USER_KEYS: ReadonlySet<string> = new Set(['username', 'userName', 'user', 'user_name']);

/**
 * Getters of settings whose second argument is the default: `config.get("jwt.secret", "…")`.
 * https://docs.nestjs.com/techniques/configuration
 */
export const SETTING_GETTERS = /^(?:get|env|getEnv|envString|getString|config|optional|withDefault|envOr)$/i;

/** Receivers whose `get` reads a setting; a cache or a map has texts of its own: `configService.get("KEY")`. */
export const SETTING_OWNERS = /(?:config|configs|configuration|configservice|env|environment|settings?|nconf|conf|cfg|options|preferences)$/i;

/** Objects whose members are settings: `process.env.KEY`, `argv.key`. */
export const SETTING_OBJECTS = /^(?:env|config|argv|settings)$/i;

/** Of these, those that a program reads its settings into: `settings["key"]`. */
export const SETTING_TABLES = /^(?:env|config|settings)$/i;

/**
 * Keys of an entry that hold the name of a setting: `{ name: DB_PASSWORD, value: … }`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
 */
export const SETTING_NAME_KEYS: ReadonlySet<string> = new Set(['name', 'key', 'parameterkey', 'param']);

/** Keys beside them that hold its value: `ParameterValue`. */
export const SETTING_VALUE_KEYS: ReadonlySet<string> = new Set(['value', 'parametervalue', 'val']);

/**
 * Objects beside whose texts it is said where the value comes from: the texts are names: `secretKeyRef: { name, key }`.
 * https://external-secrets.io/latest/api/externalsecret/, https://kubernetes.io/docs/concepts/configuration/secret/
 */
export const SECRET_REFERENCES: ReadonlySet<string> = new Set(['remoteRef', 'secretRef', 'secretKeyRef', 'configMapKeyRef']);

/**
 * Publishers name a mailbox or a number of the office, to be reached there, and never an identity card or a mobile of their own:
 * `maintainers`. https://docs.npmjs.com/cli/configuring-npm/package-json#people-fields-author-contributors
 */
export const PUBLISHER_KEYS = /^(?:authors?|maintainers?|contributors?|owners?|publishers?|bugs|support|contacts?|vendor|developers?|reviewers|assignees|copyright|license)$/i;

/** Words before what a digest is of: `checksum/secret` tells changes of one apart. https://helm.sh/docs/howto/charts_tips_and_tricks/ */
export const DIGEST_OF: ReadonlySet<string> = new Set(['checksum', 'digest', 'md5sum', 'sha256sum']);

/** Keys of rows of settings that hold the value: `{ configKey: "user.password", configValue: … }`. */
export const ROW_VALUE_KEYS: ReadonlySet<string> = new Set([
  'value', 'val', 'default', 'defaultvalue', 'default_value', 'envdefault', 'initialvalue', 'fallback', 'configvalue', 'config_value', 'paramvalue', 'settingvalue',
]);

/** Keys of rows of settings that hold the name: `{ key: "user.password", value: … }`. */
export const ROW_NAME_KEYS: ReadonlySet<string> = new Set([
  'key', 'name', 'code', 'env', 'envvar', 'envkey', 'envkeys', 'envname', 'envvars', 'envnames', 'variable', 'variables', 'configkey',
  'config_key', 'paramkey', 'paramname', 'settingkey',
]);

/**
 * Names of variables that hold a text which keeps two uses of one key apart, and is no secret: `const info = "session encryption v1"`.
 * https://www.rfc-editor.org/rfc/rfc5869#section-3.2
 */
export const DOMAIN_LABELS: ReadonlySet<string> = new Set(['salt', 'info', 'domain', 'context', 'label', 'personalization']);

/**
 * Decorators of TypeORM, Sequelize and Mongoose whose options describe the column that they stand on: `@Column({ default: "…" })`.
 * https://typeorm.io/docs/entity/entities, https://docs.nestjs.com/techniques/mongodb
 */
export const COLUMN_DECORATORS: ReadonlySet<string> = new Set(['Column', 'Prop']);

/** Words of names of ids and digests, whose texts look like keys: `openid`, `sha256`, `nonce`. */
const IDS_AND_DIGESTS = [
  'id', 'ids', 'appid', 'openid', 'unionid', 'uuid', 'hash', 'md5', 'sha', 'digest', 'nonce', 'sign', 'etag', 'commit', 'integrity', 'version',
] as const;

/** Last words of names whose texts are something else than a key without a prefix; digits are a word of their own (`md 5`): `imageUrl`. */
export const NO_BARE_KEYS: ReadonlySet<string> = new Set([
  ...IDS_AND_DIGESTS, 'sha1', 'sha256', 'signature', 'url', 'path', 'name', 'cert', 'serial',
]);

/** Words of names of texts that look like the secret half of a pair and are something else, a template or the key of a map: `amapKey`. */
export const NO_SECRET_HALVES: ReadonlySet<string> = new Set([...IDS_AND_DIGESTS, 'code', 'appcode', 'map', 'amap', 'template', 'tmpl']);

/** Words in names of texts that have parts between dots: `jwt.split(".")`. https://www.rfc-editor.org/rfc/rfc7519#section-3 */
export const TOKEN_TEXTS: ReadonlySet<string> = new Set(['jwt', 'jws', 'token']);

/** Last words of names of texts that hold several things: `document.cookie`, `databaseUrl`. */
export const TEXTS_OF_PARTS: ReadonlySet<string> = new Set(['cookie', 'cookies', 'url', 'uri', 'dsn']);

/** Last words of variables that are given a part of such a text and hold no secret: `const [, user, password, host, port] = url.match(…)`. */
export const OTHER_PARTS: ReadonlySet<string> = new Set([
  'id', 'uuid', 'user', 'username', 'host', 'hostname', 'port', 'database', 'db', 'dbname', 'protocol', 'scheme', 'type', 'kind', 'path', 'expiry', 'expires', 'timestamp', 'time', 'date', 'version', 'region',
]);

/** Words by which a regular expression reads a secret out of such a text: `/token=([^;]+)/`. */
export const SECRET_PARTS: ReadonlySet<string> = new Set([
  'token', 'jwt', 'session', 'sess', 'sid', 'auth', 'authorization', 'password', 'passwd', 'pwd', 'secret', 'key', 'sig', 'ticket',
]);

/**
 * Fields of an answer of a store of secrets: `response.SecretString`.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export const SECRET_STORE_FIELDS = /^secret_?(?:arn|name|string|binary|versionid)$/i;

/** Words in the path of a module that holds settings: `./config/secrets`. */
export const CONFIGURATION_FILES = /(?:^|[\W_])(?:config|conf|env|secrets?|credentials?|settings)(?:[\W_]|$)/i;

/** Keys beside a password that hold the machine where it is used: `{ host, password }`. */
export const HOST_KEYS = /^(?:db )?(?:host|host ?name|server)$/;

/**
 * Keys whose value is the name of a container or a database, and no host: `container_name`, `POSTGRES_DB`.
 * https://docs.docker.com/reference/compose-file/services/#container_name
 */
export const NAMES_CONTAINER = /^(?:container_name|\w*(?:DB|DATABASE)(?:_?NAME)?)$/i;

/** Words of objects that hold settings: `appConfig.phone`. */
export const SETTINGS_WORD = /config|options|env|settings/i;
