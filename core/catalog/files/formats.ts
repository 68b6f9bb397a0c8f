/** Files by the form of what they hold. */

/** Written by package managers and tools, and PI Guard's own settings, which have checks of their own: `package-lock.json`. */
export const NOT_READ = /(?:[-.]lock\.(?:json|ya?ml)|(?:^|[/\\])(?:npm-shrinkwrap|pi-guard)\.json|\.min\.json|\.map\.json)$/i;

/** Records of what happened, which no program reads again: `logs/sent.json`, `access-log.json`. */
export const LOG_FILES = /(?:^|[/\\])logs?[/\\]|(?:^|[/\\._-])logs?\.[a-z]{2,5}$/i;

/** Key stores are binary: only that they exist is known: `server.p12`. https://www.rfc-editor.org/rfc/rfc7292 */
export const KEY_STORE = /\.(?:p12|pfx|jks|keystore)$/i;

/** Files that are a key and nothing else, as servers read them: `api.key`, `AuthKey.p8`. https://www.rfc-editor.org/rfc/rfc7468 */
export const KEY_FILE = /\.(?:key|pem|p8)$|(?:^|[/\\])(?:id_(?:rsa|ecdsa|ed25519)|[._]netrc|\.pgpass|\.git-credentials)$/i;

/** Scripts without an ending: `Dockerfile.prod`, `Containerfile`, `Makefile`. https://docs.docker.com/reference/dockerfile/ */
export const SCRIPT_NAMES = /^(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|(?:GNU)?[Mm]akefile)$/;

/**
 * Configurations of nginx, by their own name or by the folder that it reads: `nginx/conf.d/api.conf`.
 * https://nginx.org/en/docs/beginners_guide.html
 */
export const NGINX_FILE = /(?:^|[/\\])(?:[^/\\]*nginx[^/\\]*\.conf|(?:nginx|conf\.d|sites-(?:available|enabled))[/\\](?:[^/\\]+[/\\])*[^/\\]+\.conf)$/;

/** What a collection of requests of Postman has in its head. https://schema.postman.com/ */
export const REQUEST_COLLECTION = /"schema"\s{0,4}:\s{0,4}"https:\/\/schema\.(?:get)?postman\.com\/|"_postman_id"/;

/** Files that declare the tables of a database, and nothing that is sent. https://www.prisma.io/docs/orm/prisma-schema */
export const DECLARES_TABLES = /\.prisma$/;
