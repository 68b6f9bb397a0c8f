/** What values of credentials begin with, contain or look like where they are none. */

/** First words of a password that a program made, for whoever opens the account to hand over: `tempPassword`. */
export const ISSUED_WORDS: ReadonlySet<string> = new Set(['temp', 'temporary', 'generated', 'onetime']);

/** A word for a password with a number: `my-password-1`. */
export const OBVIOUS_PASSWORD = /^(?:my|the|db)?[-_]?(?:pass(?:word|wd)?|pwd|secret|passphrase)[-_]?\d*$/i;

/** Words and a few signs that are no prompt for a password and no explanation of one: `correct horse battery`. */
export const PASSPHRASE = /^(?!.*\b(?:enter|please|password|your|must|invalid|required|the)\b)[\w !"#$%&'()*+,./:;<=>?@^~-]{4,100}$/i;

/** What a password has in it that was made up to try something; any other is chosen for an account: `test123`. */
export const TRIED_PASSWORD = /pass|test|demo|123|abc/i;

/** A word in a value that marks it as one for tests: `secret-for-ci`. */
export const FOR_TESTS = /(?:^|[-_.])(?:ci|tests?|testing|dummy|fake|mock|example)(?:$|[-_.])/i;

/** A login at a server on the own machine: `postgresql://shop:secret@localhost:5432/shop`. What is matched may end at the host's first colon. */
export const LOGIN_ON_OWN_MACHINE = /@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[)/i;

/**
 * How languages write that there is no value: `None`, `nil`; and that a server makes one itself:
 * https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection
 */
export const NOTHING = /^(?:none|null|nil|undefined|AutoGenerate(?:,IsolateApps)?)$/i;

/**
 * Beginnings of client keys of Stripe, PostHog, Mapbox and Supabase: `pk_live_`. https://docs.stripe.com/keys,
 * https://docs.mapbox.com/help/dive-deeper/access-tokens/, https://supabase.com/docs/guides/api/api-keys
 */
export const PUBLIC_PREFIX = /^(?:pk_(?:live|test)_|phc_|pk\.eyJ|sb_publishable_)/;

/**
 * Commands of PowerShell, and methods of its types: `$token = Get-Secret`, `$plain = [Marshal]::PtrToStringAuto($text)`.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
export const CMDLET = /^(?:Get|Read|New|Set|ConvertTo|ConvertFrom|Import|Invoke|Resolve|Unprotect|Receive|Request)-[A-Z][A-Za-z]+$|^\[[A-Z]\w{1,40}(?:\.[A-Z]\w{1,40}){0,8}\]::[A-Z]/;

/** A login that a program comes with, and whoever puts it into use reads of: `super admin`, `默认账号`. */
export const FIRST_LOGIN = /管理员|默认账号|初始账号|\b(?:administrator|super ?user|super admin|default (?:user|account|login|admin))\b/i;

/** What a text says that is to be replaced: `请填写您的密钥`. */
export const PLACEHOLDER_IN_CHINESE = /请|你的|您的|填写|替换|在此|示例|待补充/;

/** What pages about a scheme of logging in show for a password: `open sesame`. https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export const ILLUSTRATED_PASSWORD = /^(?:(?:my|your|test)?[-_]?(?:pass(?:word|wd)?|pwd|pw|secret)\d{0,3}|open ?sesame)$/i;

/**
 * Claims of tokens that are no secret: the role of a browser that has not signed in, and the issuer of keys that are the same on every
 * machine. https://supabase.com/docs/guides/api/api-keys, https://supabase.com/docs/guides/self-hosting/docker
 */
export const PUBLIC_CLAIMS = /"role"\s*:\s*"anon"|"iss"\s*:\s*"supabase-demo"/;

/**
 * Keys that services against robots publish for tests, where every answer is right: `1x00…AA`.
 * https://developers.cloudflare.com/turnstile/troubleshooting/testing/, https://docs.hcaptcha.com/#integration-testing-test-keys,
 * https://developers.google.com/recaptcha/docs/faq
 */
export const PUBLISHED_TEST_KEY = /^(?:[1-3]x0{20,40}(?:AA|AB|BB|FF)|0x0{40}|6LeIxAcTAAAAA[\w-]{27})$/;

/** A credential beside a comparison, or behind a search: `=== req.body.password`, `keys.includes(token)`. */
export const COMPARES_CREDENTIAL =
  /(?:pass(?:word|wd)?|pwd|token|secret|api[-_]?key)["'\]]{0,2}\s{0,3}(?:[!=]==?|\))|[!=]==?\s*[\w.[\]?]{0,60}(?:pass(?:word|wd)?|pwd|token|secret|api[-_]?key)\b/i;

/**
 * The server in a connection string of ADO.NET, Npgsql, ODBC or JDBC's SQL Server, before its password: `Server=db;Database=shop;User Id=sa;`.
 * https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax
 */
export const CONNECTION_SERVER = /(?:^|[;"'\s])(?:server|data source|host|addr(?:ess)?|dsn)\s?=[^;=]{1,120};(?:[^;=]{1,60}=[^;=]{0,120};){0,8}\s{0,4}$/i;

/** Words of demands on passwords, as pages state them: `at least 8 characters`. */
export const PASSWORD_DEMANDS: ReadonlySet<string> = new Set([
  'least', 'must', 'min', 'minimum', 'max', 'maximum', 'char', 'chars', 'character', 'characters', 'contain', 'contains', 'digit', 'digits', 'letter', 'letters',
]);

/** Names of ciphers, hashes and encodings without their numbers: `AES256`, `bcrypt10`. */
export const CIPHER_NAMES: ReadonlySet<string> = new Set([
  'aes', 'des', 'rsa', 'sm', 'rc', 'ecc', 'sha', 'md', 'hmac', 'bcrypt', 'scrypt', 'argon', 'argonid', 'pbkdf', 'blowfish', 'chacha', 'base',
]);
