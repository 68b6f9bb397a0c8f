/** Words that decide what a constant text under a credential's name is. All lower case. */

/** Passwords that are really deployed, although any guesser tries them first. Digits alone are weak without a list. */
export const weakPasswords: readonly string[] = [
  'root', 'toor', 'admin', 'administrator', 'guest', 'demo', 'test', 'user', 'sa', 'postgres', 'mysql', 'oracle', 'redis', 'mongo', 'mongodb', 'rabbitmq', 'minioadmin', 'nacos', 'sonar',
  'welcome', 'letmein', 'qwerty', 'qwe', 'asd', 'abc', 'abcd', 'abcdef', 'iloveyou', 'dragon', 'monkey', 'master', 'hunter', 'changeit', 'changeme', 'secret', 'superman', 'sunshine', 'princess',
  'qwertyuiop', 'asdfgh', 'asdfghjkl', 'zxcvbn', 'system', 'manager', 'public', 'default', 'woaini', 'mima', 'foobar', 'example',
];

/** Names of types, states, modes and widgets: a password field says `text` or `required`, never its value. */
export const schemaWords: readonly string[] = [
  'string', 'number', 'boolean', 'object', 'array', 'text', 'textarea', 'varchar', 'char', 'any', 'unknown', 'null', 'undefined', 'none', 'nil', 'true', 'false', 'yes', 'no', 'required', 'optional', 'hidden',
  'visible', 'input', 'input-password', 'tel', 'email', 'username', 'phone', 'mobile', 'include', 'omit', 'same-origin', 'basic', 'bearer', 'digest', 'oauth', 'oauth2', 'jwt', 'apikey', 'header',
  'query', 'body', 'cookie', 'plain', 'md5', 'bcrypt', 'sha1', 'sha256', 'aes', 'rsa', 'des', 'sm2', 'sm4', 'invalid', 'valid', 'weak', 'medium', 'strong', 'success', 'error', 'warning', 'info', 'primary', 'danger',
  'reset', 'forgot', 'forget', 'change', 'update', 'edit', 'create', 'set', 'get', 'confirm', 'verify', 'login', 'logout', 'register', 'expired', 'missing', 'empty', 'lock', 'unlock', 'eye', 'key', 'keys', 'value',
  'pass', 'passwd', 'pwd', 'secret-key', 'keyword', 'identifier', 'comment', 'operator', 'delimiter', 'variable', 'function', 'constant', 'annotation', 'utf8', 'utf-8', 'base64', 'hex', 'static', 'dynamic', 'auto', 'manual', 'private', 'model', 'submit',
  'click', 'focus', 'blur', 'both', 'disabled', 'enabled', 'readonly', 'id', 'name', 'code', 'type', 'title', 'label', 'placeholder', 'off', 'on', 'new-password', 'current-password', 'one-time-code', 'ascii',
  'mixed', 'default-value', 'localstorage', 'sessionstorage', 'memory', 'local', 'session', 'account', 'sms', 'captcha', 'wechat', 'qrcode', 'anonymous', 'notfound', 'unset', 'present', 'absent', 'configured', 'unconfigured', 'provided', 'available', 'unavailable',
];

/** Nouns that make a text of plain words a name of something (`Admin-Token`, `user_password`), not a value. */
export const credentialNouns: readonly string[] = [
  'password', 'passwd', 'pwd', 'pass', 'token', 'secret', 'key', 'keys', 'auth', 'authorization', 'credential', 'credentials', 'jwt', 'session', 'cookie', 'csrf', 'xsrf', 'captcha', 'code', 'login', 'user', 'access', 'refresh',
  'apikey', 'id', 'name', 'field', 'type', 'storage', 'prefix', 'cache', 'signature', 'sign', 'cipher', 'bearer',
];

/** Words that say a value is to be replaced. */
export const placeholderWords: readonly string[] = [
  'your', 'yours', 'changeme', 'changeit', 'replace', 'replaceme', 'placeholder', 'todo', 'fixme', 'tbd', 'dummy', 'stub', 'fake', 'example', 'sample', 'insert', 'redacted', 'removed', 'omitted', 'masked', 'undefined', 'hashed', 'hashedpw', 'hashedpassword', 'decoy',
];

/** Verbs that tell whoever fills a value in how to come by it, where what is wanted follows: `generate-a-random-key`. */
export const fillingVerbs: readonly string[] = ['generate', 'create', 'enter', 'paste', 'set', 'choose', 'pick', 'use', 'provide', 'fill', 'get', 'obtain', 'put', 'add', 'copy', 'make'];

/** Words of what is wanted there. */
export const wantedWords: readonly string[] = ['a', 'an', 'the', 'this', 'random', 'strong', 'secure', 'unique', 'long', 'own', 'char', 'chars', 'character', 'characters', 'byte', 'bytes', 'bit', 'hex', 'base64', 'string', 'value', 'key', 'secret', 'token', 'password'];

/** What a value says of itself where it must not be deployed. */
export const warningPhrases: readonly string[] = ['never use', 'do not use', 'dont use', 'not for production', 'not for prod', 'not secure', 'must be changed', 'must change', 'should be changed', 'to be replaced', 'dev only', 'development only'];

/** Last words of objects whose members are texts about fields, never their values. */
export const labelOwners: readonly string[] = [
  'rule', 'rules', 'error', 'errors', 'err', 'errs', 'label', 'labels', 'placeholder', 'placeholders', 'message', 'messages', 'msg', 'msgs', 'i18n', 'lang', 'locale', 'locales', 'dict', 'dicts', 'column', 'columns',
  'type', 'types', 'enum', 'enums', 'regex', 'reg', 'regexp', 'pattern', 'patterns', 'keys', 'names', 'title', 'titles', 'icon', 'icons', 'style', 'styles', 'validator', 'validators', 'validate', 'validations', 'route',
  'routes', 'api', 'apis', 'url', 'urls', 'permission', 'permissions', 'perms', 'mapping', 'mappings', 'schema', 'schemas', 'event', 'events', 'action', 'actions', 'mutation', 'mutations', 'selector', 'selectors',
  'codes', 'status', 'fields', 'path', 'paths', 'texts', 'tips', 'hints', 'properties', 'proptypes', 'touched', 'help', 'helptext', 'descriptions', 'theme', 'css', 'classes', 'tests', 'attrs', 'translations',
];

/** How services begin the keys that they issue: `sk-…` is a secret key, wherever it is written. */
export const issuedPrefixes: readonly string[] = ['sk', 'rk', 'pk', 'ak', 'api', 'key', 'pat', 'xoxb', 'xoxp'];

/** Logins that exist wherever a server is installed: beside them the word for a password is one. */
export const administrators: readonly string[] = ['root', 'admin', 'postgres', 'sa', 'guest', 'elastic', 'default'];

/** Names of services and procedures with a digit, so that a text with them may be words alone: `s3_access_key`. */
export const numberedNames: readonly string[] = ['s3', 'ec2', 'r2', 'b2', 'k8s', 'oauth2', 'oauth1', 'auth0', 'db2', 'neo4j', 'web3', 'sha1', 'sha256', 'md5', 'aes256', 'h2', 'i18n', 'v1', 'v2', 'v3'];
