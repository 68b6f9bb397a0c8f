/** Names that mean a credential only in company: the objects around them and the keys beside them decide. */
import type { KindId } from '../../../types.ts';

export interface AmbiguousName {
  /** Last word of the name in lower case; of a whole name all its words, joined, or the name as it is written. */
  readonly tail: string;
  /** The name has no other words. */
  readonly isWhole: boolean;
  /** Nothing else has this name. */
  readonly isAlone?: boolean;
  /** What stands beside it is called the same but for the last word: `URL_KEY` and `URL_IV`. */
  readonly isPaired?: boolean;
  /** What stands around it tells more than the name does alone. */
  readonly isTold?: boolean;
  /** The text is `name:password`. */
  readonly isPair?: boolean;
  readonly kind: KindId;
  /** Any text works here: a signing key or password of one's own. */
  readonly isOwnSecret: boolean;
  /** Words in the names of surrounding objects, variables and calls; any of them settles it. */
  readonly under: readonly string[];
  /** Words in the keys beside it; any of them settles it. */
  readonly beside: readonly string[];
}

/** Words around a key that this program itself signs or encrypts with. */
export const SIGNING: readonly string[] = ['jwt', 'session', 'cookie', 'cookies', 'csrf', 'hash', 'hmac', 'crypto', 'encrypt', 'encryption', 'signature', 'sign', 'auth', 'security', 'jsonwebtoken', 'magic'];
const ENCRYPTING = ['crypto', 'encrypt', 'encryption', 'cipher', 'aes'];
const SESSION_OPTIONS = ['resave', 'save', 'expires', 'expire', 'ttl', 'algorithm', 'algorithms', 'cookie', 'maxage', 'signed', 'issuer', 'audience'];
const LOGIN = ['user', 'username', 'account', 'host', 'hostname', 'server', 'port', 'email', 'login', 'database', 'db', 'uid'];

/** Words behind a credential's noun that tell which of several it is, and leave it one: `dbPasswordProd`, `pwdAdmin`, `tokenB`, `password_b64`. */
export const trailingQualifiers: readonly string[] = [
  'prod', 'production', 'prd', 'dev', 'develop', 'development', 'test', 'testing', 'staging', 'stage', 'stg', 'uat', 'pre', 'beta', 'release', 'live', 'sandbox', 'local', 'online', 'offline',
  'admin', 'root', 'master', 'slave', 'backup', 'bak', 'main', 'primary', 'secondary', 'old', 'new', 'legacy', 'default', 'init', 'initial', 'temp', 'tmp', 'demo',
  // Whose account it opens: `DEFAULT_PASSWORD_STUDENT`.
  'superadmin', 'super', 'student', 'students', 'pupil', 'teacher', 'teachers', 'staff', 'finance', 'accountant', 'cashier', 'parent', 'parents', 'guardian', 'doctor', 'nurse', 'patient', 'pharmacist', 'receptionist', 'employee', 'member', 'guest', 'owner', 'merchant', 'seller', 'driver', 'operator', 'editor', 'supervisor', 'trainer', 'coach', 'instructor', 'faculty', 'principal', 'librarian', 'moderator', 'vendor', 'hr',
  'encoded', 'plain', 'raw', 'home', 'office', 'v', 'a', 'b', 'c', 'x', 'one', 'two', 'first', 'second', 'cn', 'us', 'eu', 'hk', 'refresh', 'access',
];

/** Names that the name above completes to a credential's: `app.code`, `account.key`. */
export const completedNames: readonly string[] = ['key', 'code', 'secret', 'token'];

/** Names of accounts beside `…Pass`: `proxyUser` beside `proxyPass`. */
export const accountNames: readonly string[] = ['user', 'username', 'user name', 'account', 'login', 'email', 'mail', 'name', 'usr'];

export const ambiguousNames: readonly AmbiguousName[] = [
  // What a provider of logins issues, also where the settings of signing in hold it: `auth.external.google.secret`.
  { tail: 'secret', isWhole: true, kind: 'app-secret', isOwnSecret: false, under: ['google', 'github', 'gitlab', 'gitee', 'bitbucket', 'facebook', 'twitter', 'linkedin', 'azure', 'discord', 'slack', 'twitch', 'spotify', 'keycloak', 'notion', 'zoom'], beside: [] },
  { tail: 'secret', isWhole: false, kind: 'encryption-key', isOwnSecret: true, under: ENCRYPTING, beside: [] },
  { tail: 'secret', isWhole: false, kind: 'signing-secret', isOwnSecret: true, under: SIGNING, beside: SESSION_OPTIONS },
  {
    tail: 'secret', isWhole: false, kind: 'app-secret', isOwnSecret: false,
    under: ['oauth', 'github', 'gitlab', 'gitee', 'google', 'facebook', 'twitter', 'weibo', 'qq', 'wechat', 'weixin', 'wx', 'wxapp', 'mp', 'dingtalk', 'feishu', 'alipay', 'oss', 'cos', 'qiniu', 'aliyun', 'tencent', 'sms', 'push', 'pay', 'client'],
    beside: ['appid', 'app', 'client', 'corpid', 'corp', 'agentid'],
  },
  { tail: 'secret', isWhole: false, kind: 'secret-key', isOwnSecret: false, under: [], beside: ['key', 'accesskey', 'access', 'bucket'] },
  {
    tail: 'pass', isWhole: true, kind: 'login-password', isOwnSecret: false,
    under: ['auth', 'smtp', 'mail', 'mailer', 'email', 'nodemailer', 'transport', 'transporter', 'db', 'database', 'mysql', 'redis', 'mongo', 'mongodb', 'pg', 'postgres', 'ftp', 'ssh', 'mq', 'rabbitmq', 'amqp', 'proxy', 'login', 'admin', 'account', 'user', 'credentials'],
    beside: LOGIN,
  },
  { tail: 'key', isWhole: true, kind: 'signing-secret', isOwnSecret: false, under: ['hmac', 'jwt'], beside: [] },
  { tail: 'key', isWhole: true, kind: 'encryption-key', isOwnSecret: false, under: ['aes', 'des', 'crypto', 'cryptojs', 'sm4', 'encrypt', 'encryption', 'cipher'], beside: ['iv', 'cipher', 'algorithm'] },
  // A file of settings has keys of caches and of storage as well.
  { tail: 'key', isWhole: false, isPaired: true, kind: 'encryption-key', isOwnSecret: false, under: [], beside: ['iv'] },
  { tail: 'pw', isWhole: true, kind: 'login-password', isOwnSecret: false, under: ['auth', 'smtp', 'mail', 'email', 'mailer', 'db', 'database', 'mysql', 'redis', 'mongo', 'mongodb', 'ftp', 'ssh', 'login', 'admin', 'account', 'user', 'schema', 'define', 'sequelize'], beside: LOGIN },
  { tail: 'pw', isWhole: false, kind: 'login-password', isOwnSecret: false, under: ['auth', 'smtp', 'mail', 'email', 'mailer', 'db', 'database', 'mysql', 'redis', 'mongo', 'mongodb', 'ftp', 'ssh', 'login', 'admin', 'account', 'user', 'schema', 'define', 'sequelize'], beside: [] },
  // https://pay.weixin.qq.com/doc/v2/merchant/4011985891: the parameters that a payment is signed with.
  { tail: 'key', isWhole: true, kind: 'payment-key', isOwnSecret: false, under: ['wxpay', 'wechatpay', 'weixinpay'], beside: ['mch', 'mchid', 'partnerid'] },
  // https://api.kuaidi100.com/document: customer and key; a wireless network's name and key.
  { tail: 'key', isWhole: true, kind: 'api-key', isOwnSecret: false, under: ['kuaidi', 'kuaidi100', 'kd100'], beside: ['customer'] },
  { tail: 'key', isWhole: true, kind: 'device-password', isOwnSecret: true, under: ['wifi', 'wlan'], beside: ['ssid'] },
  // https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/: the global key of an account, beside its mailbox.
  { tail: 'xauthkey', isWhole: true, isAlone: true, kind: 'api-key', isOwnSecret: false, under: [], beside: [] },
  // https://www.algolia.com/doc/guides/security/api-keys: the key that may do anything; the search key is public.
  { tail: 'algoliaadminkey', isWhole: true, isAlone: true, kind: 'api-key', isOwnSecret: false, under: [], beside: [] },
  { tail: 'bearer', isWhole: false, kind: 'api-key', isOwnSecret: false, under: ['twitter', 'x', 'tmdb', 'api', 'openai'], beside: [] },
  { tail: 'refreshsecret', isWhole: true, isTold: true, kind: 'signing-secret', isOwnSecret: true, under: ['jwt', 'token', 'tokens', 'session', 'auth'], beside: ['access secret', 'expires in', 'expiresin'] },
  { tail: 'xkey', isWhole: true, kind: 'api-key', isOwnSecret: false, under: ['headers', 'header'], beside: [] },
  { tail: 'des', isWhole: true, kind: 'encryption-key', isOwnSecret: true, under: ['crypto', 'cipher', 'encrypt', 'encryption'], beside: ['app key', 'appkey', 'app secret', 'sign key', 'signkey', 'md5 key', 'iv', 'aes'] },
  { tail: 'authcode', isWhole: true, kind: 'mail-password', isOwnSecret: true, under: ['smtp', 'mail', 'mailer', 'email'], beside: [] },
  { tail: 'authcode', isWhole: true, kind: 'api-key', isOwnSecret: true, under: [], beside: ['url', 'endpoint', 'gateway', 'host', 'sign key', 'signkey', 'app key', 'appkey'] },
  // https://docs.npmjs.com/cli/configuring-npm/npmrc and https://docs.docker.com/reference/cli/docker/login/: name and password in base64.
  { tail: 'auth', isWhole: true, kind: 'service-password', isOwnSecret: false, under: ['auths', 'registry', 'npmrc'], beside: ['always auth'] },
  { tail: '_auth', isWhole: true, isAlone: true, kind: 'service-password', isOwnSecret: false, under: [], beside: [] },
  { tail: 'npmauthident', isWhole: true, isAlone: true, kind: 'service-password', isOwnSecret: true, under: [], beside: [] },
  // https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/analysis-parameters/: a token in the place of a name.
  { tail: 'login', isWhole: true, kind: 'api-key', isOwnSecret: false, under: ['sonar'], beside: [] },
  // https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection#iceservers: the password of a TURN server.
  { tail: 'credential', isWhole: true, kind: 'service-password', isOwnSecret: true, under: ['ice', 'turn', 'iceservers'], beside: ['urls'] },
  // https://www.passportjs.org/packages/passport-ldapauth/, https://github.com/vesse/node-ldapauth-fork
  { tail: 'bindcredentials', isWhole: true, isAlone: true, kind: 'service-password', isOwnSecret: true, under: [], beside: [] },
  { tail: 'bindpassword', isWhole: true, isAlone: true, kind: 'service-password', isOwnSecret: true, under: [], beside: [] },
  // https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions: what opens the key beside it.
  { tail: 'passphrase', isWhole: true, isTold: true, kind: 'service-password', isOwnSecret: true, under: ['tls', 'ssl', 'https'], beside: ['pfx', 'cert', 'p12', 'pfx path', 'key file'] },
  // https://learn.microsoft.com/aspnet/core/security/authentication/jwt-authn: what the settings of a site call the key of its tokens.
  { tail: 'securitykey', isWhole: true, kind: 'signing-secret', isOwnSecret: true, under: ['jwt', 'token', 'authentication'], beside: ['issuer', 'audience'] },
  // https://webpack.js.org/configuration/dev-server/#devserverproxy, https://github.com/http-party/node-http-proxy#options: name and password.
  { tail: 'auth', isWhole: true, isTold: true, isPair: true, kind: 'service-password', isOwnSecret: false, under: [], beside: ['target'] },
  // https://www.rfc-editor.org/rfc/rfc7517: the private number of a key, the key of a cipher.
  { tail: 'd', isWhole: true, isTold: true, kind: 'private-key', isOwnSecret: false, under: [], beside: ['kty', 'crv'] },
  { tail: 'k', isWhole: true, isTold: true, kind: 'encryption-key', isOwnSecret: false, under: [], beside: ['kty'] },
  { tail: 'accesssecret', isWhole: true, isTold: true, kind: 'signing-secret', isOwnSecret: true, under: ['jwt', 'token', 'tokens', 'session', 'auth'], beside: ['refresh secret', 'expires in', 'expiresin'] },
  // https://docs.rongcloud.cn/platform-chat-api/auth/api-authentication: shorter than other issued secrets.
  { tail: 'rongcloudappsecret', isWhole: true, isTold: true, isAlone: true, kind: 'app-secret', isOwnSecret: true, under: [], beside: [] },
  { tail: 'appsecret', isWhole: true, isTold: true, kind: 'app-secret', isOwnSecret: false, under: ['rongcloud', 'rong', 'rongyun'], beside: [] },
  { tail: 'secret', isWhole: true, isTold: true, kind: 'app-secret', isOwnSecret: false, under: [], beside: ['app key', 'appkey'] },
  // https://nginx.org/en/docs/http/ngx_http_secure_link_module.html
  { tail: 'securelinksecret', isWhole: true, isTold: true, isAlone: true, kind: 'signing-secret', isOwnSecret: true, under: [], beside: [] },
  // Programs that check any text with it: their own pages say so.
  { tail: 'meilimasterkey', isWhole: true, isTold: true, isAlone: true, kind: 'api-key', isOwnSecret: true, under: [], beside: [] },
  { tail: 'typesenseapikey', isWhole: true, isTold: true, isAlone: true, kind: 'api-key', isOwnSecret: true, under: [], beside: [] },
  { tail: 'hasuragraphqladminsecret', isWhole: true, isTold: true, isAlone: true, kind: 'api-key', isOwnSecret: true, under: [], beside: [] },
  { tail: 'qdrantserviceapikey', isWhole: true, isTold: true, isAlone: true, kind: 'api-key', isOwnSecret: true, under: [], beside: [] },
  { tail: 'rabbitmqerlangcookie', isWhole: true, isAlone: true, kind: 'service-password', isOwnSecret: true, under: [], beside: [] },
  { tail: 'nacosauthtoken', isWhole: true, isTold: true, isAlone: true, kind: 'signing-secret', isOwnSecret: true, under: [], beside: [] },
  { tail: 'auth', isWhole: true, kind: 'cache-password', isOwnSecret: true, under: ['redis', 'ioredis', 'rediss', 'sentinel'], beside: [] },
  // https://developer.work.weixin.qq.com/document/path/90930: what callbacks are signed with.
  { tail: 'token', isWhole: true, isTold: true, kind: 'signing-secret', isOwnSecret: true, under: [], beside: ['encoding aes key', 'encodingaeskey', 'encoding aeskey', 'aes key'] },
  { tail: 'ak', isWhole: true, kind: 'cloud-access-key', isOwnSecret: false, under: ['oss', 'obs', 'cos', 'bos', 'qiniu', 'tos', 'volc', 'baidu', 'huawei', 'cloud'], beside: ['sk'] },
  { tail: 'sk', isWhole: true, kind: 'cloud-access-key', isOwnSecret: false, under: ['oss', 'obs', 'cos', 'bos', 'qiniu', 'tos', 'volc', 'baidu', 'huawei', 'cloud'], beside: ['ak'] },
  // The secret half of the key pairs of cloud interfaces: https://cloud.baidu.com/doc/Reference/s/9jwvz2egb.
  { tail: 'sk', isWhole: false, kind: 'cloud-access-key', isOwnSecret: false, under: ['ocr', 'asr', 'tts', 'nlp', 'face', 'speech', 'vision', 'oss', 'obs', 'cos', 'bos', 'tos', 'qiniu', 'volc', 'baidu', 'huawei', 'aliyun', 'tencent', 'cloud', 'sms', 'vod', 'live'], beside: [] },
];

/** Keys that are made to be read by everybody: the words of the name, and the names that must all stand beside it. */
export const publicNames: readonly { readonly name: string; readonly kind: KindId; readonly beside: readonly string[] }[] = [
  // The search-only key of a documentation's index: https://docsearch.algolia.com/docs/api
  { name: 'api key', kind: 'api-key', beside: ['app id', 'index name'] },
  // The name of an application, beside the secret that goes with it: https://docs.jiguang.cn/jpush/server/push/server_overview
  ...['app key', 'appkey'].flatMap((name) => ['master secret', 'mastersecret', 'app secret', 'appsecret', 'secret'].map((secret) => ({ name, kind: 'api-key', beside: [secret] }))),
];

/** Storage that one runs oneself under keys of the common form: any text is in effect there, also the one it comes with. */
export const ownStorage: readonly string[] = ['minio', 'rustfs', 'seaweedfs', 'garage'];

/** Words in keys beside a secret that somebody issued: the public half, the service. */
export const issuerCompanions: readonly string[] = [
  'appid', 'app', 'client', 'corpid', 'corp', 'agent', 'mch', 'mchid', 'access', 'accesskey', 'ak', 'secretid', 'bucket', 'region', 'endpoint', 'domain', 'cdn', 'sdk', 'site', 'sitekey', 'publishable', 'public',
];

/** Words in keys beside a password that make it a login or a connection. */
export const loginCompanions: readonly string[] = [...LOGIN, 'name', 'role', 'roles', 'mobile', 'phone', 'nickname', 'realname', 'loginname', 'admin', '手机', '手机号', '手机号码'];
