/** Columns of databases in which credentials stand. Names in any case. */

/** Columns whose rows are worth reading: `user_password`, `config_value`. */
export const MAY_HOLD_CREDENTIAL = /pass|pwd|secret|token|(?:access|api|config|param|setting)_?key|value(?!s\s*$)/i;

/** Columns that hold passwords: `login_pwd`. */
export const PASSWORD_COLUMN = /^(?:\w{1,40}_)?(?:password|passwd|pwd|pass)$/i;

/** Columns of tables of settings that hold their names: `config_key`. */
export const SETTING_NAME_COLUMN = /^(?:\w{1,20}_)?(?:key|name|code)$/i;

/** Names of such settings that are passwords: `mail.smtpPassword`. */
export const PASSWORD_SETTING = /(?:^|[._-])(?:[a-z]{1,20}[A-Z_-]?)?(?:password|passwd|pwd)$/i;

/** Names of such settings that are secrets of any sort: `oss.access_key`. */
export const SECRET_SETTING = /^[a-z][\w.:-]{0,80}(?:password|passwd|pwd|secret|(?:secret|access|api)_?key)$/i;

/**
 * Functions of databases that are given a password or a key: `crypt('…', gen_salt('bf'))`.
 * https://www.postgresql.org/docs/current/pgcrypto.html, https://dev.mysql.com/doc/refman/8.4/en/encryption-functions.html
 */
export const FUNCTIONS_OF_DATABASES = /^(?:crypt|(?:aes|des|pgp_sym)_(?:en|de)crypt)$/i;
