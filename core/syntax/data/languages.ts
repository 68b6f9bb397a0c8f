import { KEY_STORE, NGINX_FILE, NOT_READ, SCRIPT_NAMES } from '../../catalog/files/formats.ts';

/** The language of a file that holds data, by its path: settings, translations, seed data, keys. */
export type DataLanguage =
  'json' | 'yaml' | 'dotenv' | 'properties' | 'ini' | 'toml' | 'xml' | 'netrc' | 'key' | 'shell' | 'nginx' | 'sql' | 'document';

const BY_EXTENSION: Readonly<Record<string, DataLanguage>> = {
  json: 'json',
  jsonc: 'json',
  // https://nbformat.readthedocs.io/en/latest/format_description.html
  ipynb: 'json',
  json5: 'json',
  'code-workspace': 'json',
  yml: 'yaml',
  yaml: 'yaml',
  env: 'dotenv',
  properties: 'properties',
  ini: 'ini',
  cfg: 'ini',
  cnf: 'ini',
  toml: 'toml',
  // Blocks of `key = "value"`: https://www.prisma.io/docs/orm/prisma-schema, https://developer.hashicorp.com/terraform/language/syntax/configuration
  prisma: 'toml',
  tf: 'toml',
  tfvars: 'toml',
  hcl: 'toml',
  xml: 'xml',
  config: 'xml',
  pem: 'key',
  key: 'key',
  p8: 'key',
  p12: 'key',
  pfx: 'key',
  jks: 'key',
  keystore: 'key',
  ppk: 'key',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  ps1: 'shell',
  bat: 'shell',
  cmd: 'shell',
  mk: 'shell',
  dockerfile: 'shell',
  nginx: 'nginx',
  sql: 'sql',
  md: 'document',
  markdown: 'document',
  txt: 'document',
  adoc: 'document',
  asciidoc: 'document',
  rst: 'document',
  // Requests that people send by hand: https://www.jetbrains.com/help/idea/exploring-http-syntax.html
  http: 'document',
  rest: 'document',
};
const BY_NAME: Readonly<Record<string, DataLanguage>> = {
  '.npmrc': 'ini',
  '.yarnrc': 'ini',
  '.pypirc': 'ini',
  '.netrc': 'netrc',
  _netrc: 'netrc',
  '.envrc': 'dotenv',
  id_rsa: 'key',
  id_dsa: 'key',
  id_ecdsa: 'key',
  id_ed25519: 'key',
};

/** Settings of servers whose names end alike: each has a form of its own. */
const SERVERS: readonly (readonly [RegExp, DataLanguage])[] = [
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  [/^redis[\w.-]*\.conf$/i, 'properties'],
  // https://www.rabbitmq.com/docs/configure#config-file
  [/^rabbitmq[\w.-]*\.conf$/i, 'properties'],
  // https://supervisord.org/configuration.html
  [/^supervisor[\w.-]*\.conf$/i, 'ini'],
  // https://man7.org/linux/man-pages/man8/wg.8.html
  [/^wg[\w-]{0,20}\.conf$/i, 'ini'],
  // https://www.odoo.com/documentation/18.0/developer/reference/cli.html
  [/^odoo[\w.-]*\.conf$/i, 'ini'],
];
/** `.env`, `.env.production`, but neither `.env.d.ts` nor `.env.json`. */
const DOTENV = /^\.env(?:\.[\w-]+)*$/i;

/** The last result: each rule queries the same file. */
let last: { readonly path: string; readonly language: DataLanguage | undefined } | undefined;

/** Language of a data file by its path, or undefined when it is not read as one. */
export function dataLanguageOf(path: string): DataLanguage | undefined {
  if (last?.path !== path) last = { path, language: languageOf(path) };
  return last.language;
}

/** Most files are code, by their ending alone. */
const CODE = /\.(?:[cm]?[jt]sx?|vue)$/;

function languageOf(path: string): DataLanguage | undefined {
  if (CODE.test(path)) return undefined;
  const name = /(?<![^/\\])[^/\\]*$/.exec(path)?.[0] ?? '';
  if (isWrittenByTool(path)) return undefined;
  const byName = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (byName) return byName;
  const server = SERVERS.find(([pattern]) => pattern.test(name));
  if (server) return server[1];
  if (SCRIPT_NAMES.test(name)) return 'shell';
  if (NGINX_FILE.test(path)) return 'nginx';
  const extension = /[^.]\.([a-z\d-]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const byExtension = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  return byExtension ?? (DOTENV.test(name) && !/\.(?:[cm]?[jt]sx?|vue|html?|sh|py|php|java|go|rb)$/i.test(name) ? 'dotenv' : undefined);
}

/** Whether a path is that of a lock file, a source map or minified data, or of PI Guard's own settings: none is looked at. */
export function isWrittenByTool(path: string): boolean {
  return NOT_READ.test(path);
}

/** Whether a path is that of a key store, of which nothing but its existence is known. */
export function isKeyStore(path: string): boolean {
  return KEY_STORE.test(path);
}
