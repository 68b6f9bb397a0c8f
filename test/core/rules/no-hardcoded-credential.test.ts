import assert from 'node:assert/strict';
import { analyze, isReported, LOCALES, renderMessage, type Finding } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const RULE = 'no-hardcoded-credential';
const KEY = expandRecipe('{hex:32}');
const TOKEN = expandRecipe('{base62:40}');
const JWT = expandRecipe('{jwt}');
const jwtOf = (claims: object): string =>
  [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).concat(expandRecipe('{base64url:43}')).join('.');
const SHORT_JWT = jwtOf({ sub: 'a7', iat: 1_900_000_000, exp: 1_900_003_600 });
const LONG_JWT = jwtOf({ sub: 'a7', iat: 1_900_000_000, exp: 1_990_000_000 });
const STRONG = expandRecipe('Lk{base62:9}!');

function findingsIn(code: string, path: string): Finding[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter(({ ruleId }) => ruleId === RULE);
}

interface Case {
  readonly name: string;
  readonly code: string;
  readonly path?: string;
}

/** Reported by `recommended`; the text between « and » is the range of the only finding. */
const INVALID: readonly (Case & { readonly message?: string; readonly level?: string; readonly kind?: string })[] = [
  { name: 'a variable', code: `const dbPassword = «'${STRONG}'»;`, message: 'named', level: 'critical', kind: 'database-password' },
  { name: 'a weak password, lowered', code: "const password = «'123456'»;", level: 'medium' },
  { name: 'a weak word', code: "const conf = { user: 'root', password: «'root'» };", level: 'medium' },
  { name: 'a word beside a user name', code: "connect({ host, user: 'shop', pwd: «'kiwi'» });", level: 'medium' },
  { name: 'a word in a field', code: "import { Component } from '@angular/core';\nclass Login { public testingPassword = «'OnlyForTheDemo'» }", path: 'src/login.ts', message: 'namedOnClient' },
  { name: 'a number', code: 'form.password = «123456»;' },
  { name: 'a prefilled login form of a component', code: "<script>\nexport default { data() { return { form: { username: 'admin', password: «'admin123'» } } } }\n</script>", path: 'src/Login.vue', message: 'namedInForm' },
  { name: 'a default of destructuring', code: "const { password = «'123456'» } = ctx.request.body;" },
  { name: 'a default of a parameter', code: "function reset(id, initPassword = «'Aa123456'») {}" },
  { name: 'a default of an environment variable', code: "module.exports = { password: process.env.DB_PASSWORD || «'1234'» };" },
  { name: 'a default with ??', code: "const JWT_SECRET = process.env.JWT_SECRET ?? «'your-secret-key'»;" },
  { name: 'a default of a setting', code: "const config = { jwt: { secret: configService.get('JWT_SECRET', «'secret'») } };" },
  { name: 'a default inside an expression', code: "const hashed = md5(`${password ?? «'123456'»}${salt}`);" },
  { name: 'one arm of a conditional', code: `const apiSecret = isProd ? env.API_SECRET : «'${KEY}'»;` },
  { name: 'an assignment', code: "config.session_secret = «'shop_secret'»;", level: 'medium' },
  { name: 'signing keys in words', code: "module.exports = { cookieSecret: «'a_cookie_secret_to_be_changed_here'» };", level: 'medium' },
  { name: 'a secret under jwt', code: "module.exports = { jwt: { secret: «'shop-jwt'», expiresIn: '2h' } };" },
  { name: 'a secret beside session options', code: "const options = { secret: «'kiwi-9'», resave: false };" },
  { name: 'a secret beside an app id', code: `const wx = { appid: process.env.APPID, secret: «'${KEY}'» };` },
  { name: 'a mail password by its company', code: "const mail = { auth: { user: 'shop@example.com', pass: «'qwrtzpsdfg'» } };" },
  { name: 'a key beside an initialisation vector', code: "const cipher = { key: «'_1234000056@kiwi'», iv: process.env.IV };" },
  { name: 'React state', code: "const [password, setPassword] = useState(«'admin888'»);", path: 'src/Login.jsx' },
  { name: 'a Vue ref', code: "const password = ref(«'admin888'»);" },
  { name: 'a setter', code: "setPassword(«'admin888'»);" },
  { name: 'a header', code: `headers.set('Authorization', «'Basic ${Buffer.from('kiwi:kiwi_secret').toString('base64')}'»);` },
  { name: 'an argument by the parameter’s name', code: "function connect(user, password) {}\nconnect('root', «'Kiwi#2024'»);" },
  { name: 'a comparison whose branch returns a sentence', code: "function open(password) { if (password === «'Kiwi#2024'») return 'Logged in as root'; }" },
  { name: 'a comparison whose branch throws where to go', code: "function open(password) { if (password === «'Kiwi#2024'») { throw redirect('/admin'); } }" },
  { name: 'a comparison whose branch does more than to return a sentence', code: "function open(password) { if (password === «'Kiwi#2024'») { start(); return 'Password is right'; } }" },
  { name: 'a comparison', code: "if (req.body.password === «'admin888'») allow();" },
  { name: 'an enum member drawn by a machine', code: `enum Keys { API_SECRET = «'${KEY}'» }`, path: 'src/keys.ts' },
  { name: 'an attribute', code: `const map = <Chat apiKey=«"${KEY}"» />;`, path: 'src/map.jsx' },
  { name: 'Chinese names', code: "const 配置 = { 用户: 'root', 密码: «'Kiwi#2024'» };" },
  { name: 'pinyin', code: "const mima = «'Kiwi#2024'»;" },
  { name: 'an announced password', code: "console.log(«'  默认密码：admin123'»);", message: 'announcedInLog' },
  { name: 'a password announced as 为', code: "message.success(«'密码已重置为123456'»);" },
  { name: 'a password in a query', code: "const url = «'jdbc:mysql://db:3306/shop?user=root&password=Kiwi2024'»;" },
  { name: 'a secret in an address', code: `const url = «\`https://api.weixin.qq.com/sns/jscode2session?secret=${KEY}&js_code=\${code}\`»;` },
  { name: 'a key of crypto-js through a conversion', code: "import CryptoJS from 'crypto-js';\nconst key = CryptoJS.enc.Utf8.parse(«'kiwi0123kiwi0123'»);\nCryptoJS.AES.encrypt(text, key);", message: 'positioned' },
  { name: 'a key given to a parameter as default', code: "import CryptoJS from 'crypto-js';\nexport function seal(text, word = «'kiwi0123kiwi0123'») {\n  const key = CryptoJS.enc.Utf8.parse(word);\n  return CryptoJS.AES.encrypt(text, key);\n}" },
  { name: 'a session secret in words', code: "import session from 'express-session';\napp.use(session({ secret: «'keyboard cat'», resave: false }));" },
  { name: 'a signing key that repeats its name', code: "import jwt from 'jsonwebtoken';\njwt.sign(user, «'secret'»);", level: 'medium' },
  { name: 'cookie keys after the application’s name', code: "module.exports = (appInfo) => { const config = {}; config.keys = «appInfo.name + '_kiwi_42'»; return config; };", message: 'positioned' },
  { name: 'generated cookie keys by their form', code: "export default (appInfo) => ({ keys: «`${appInfo.name}_1599900000000_42`» });", message: 'recognised' },
  { name: 'an options object by name', code: `import OSS from 'ali-oss';\nconst options = { accessKeySecret: «'${expandRecipe('{base62:30}')}'» };\nnew OSS(options);` },
  { name: 'a hashed seed password', code: "import bcrypt from 'bcryptjs';\nconst stored = await bcrypt.hash(«'admin888'», 10);" },
  { name: 'a connection string', code: "mongoose.connect(«'mongodb://app:Kiwi2024@10.0.0.8:27017/shop'»);", message: 'recognised' },
  { name: 'a weak connection string, lowered', code: "mongoose.connect(«'mongodb://root:123456@10.0.0.8:27017/shop'»);", level: 'medium' },
  { name: 'a key split over lines', code: `const k = «'${expandRecipe('{der}').slice(0, 64)}' +\n  '${expandRecipe('{der}').slice(64)}'»;`, message: 'recognised', kind: 'private-key' },
  { name: 'a key with line continuations', code: `encryptor.setKey(«'${expandRecipe('{der-wrapped}').replace(/\n/g, '\\n\\\n')}'»);`.replace(/«'([\s\S]+)'»/, "'$1'") },
  { name: 'a token', code: `const t = «'${JWT}'»;`, message: 'recognised', kind: 'session-token' },
  { name: 'a key in a comment', code: `// const apiSecret = '«${TOKEN}»';\n`, message: 'commented' },
  { name: 'a token compared with a constant', code: "if (req.query.token !== «'Kiwi9Token82'») deny();", level: 'high' },
  { name: 'a password compared under its login', code: "if (auth.name !== 'shop' || auth.pass !== «'Kiwi9Token82'») deny();", level: 'critical' },
  { name: 'a default of a setting by its key alone', code: "const s = config.get('jwt.secret', «'kiwi-9'»);" },
  { name: 'a default behind a setting', code: "const s = configService.get<string>('JWT_SECRET') ?? «'kiwi-9'»;", path: 'src/auth.ts' },
  { name: 'a default of a getter of the environment', code: "module.exports = ({ env }) => ({ connection: { x: env('DB_PASSWORD', «'Kiwi9Def'») } });" },
  { name: 'a default in a pattern of the environment', code: "const { JWT_SECRET = «'secret'» } = process.env;", level: 'medium' },
  { name: 'a numbered secret', code: "const { SECRET2 = «'Kiwi9Def91'» } = process.env;" },
  { name: 'a weak default behind the environment', code: "run(process.env.DB_PASSWORD || «'password'»);", level: 'medium' },
  { name: 'a default of a schema of Joi', code: "Joi.object({ JWT_SECRET: Joi.string().min(8).default(«'Kiwi9Def95'»).required() });" },
  { name: 'a default of a schema of zod', code: "z.object({ JWT_SECRET: z.string().default(«'Kiwi9Def96'») });" },
  { name: 'a default of a column', code: "sequelize.define('user', { pwd: { type: DataTypes.STRING, defaultValue: «'Kiwi@2024'» } });", level: 'critical' },
  { name: 'a default of a document', code: "new mongoose.Schema({ name: String, pw: { type: String, default: «'Kiwi#Init1'» } });" },
  { name: 'a default of a decorated column', code: "@Entity() class User { @Column({ length: 32, default: «'123456'» }) password: string; }", path: 'src/user.ts', level: 'medium' },
  { name: 'the secret half of a key pair by its short name', code: "const OCR_SK = «'e7Gd2PqRt9Vb4NxK1mYc8WzLa5Hf6JuS'»;" },
  { name: 'the key that storage of one’s own comes with', code: "new Minio.Client({ endPoint, accessKey: process.env.MINIO_USER, secretKey: «'minioadmin'» });", level: 'medium' },
  { name: 'the key of a merchant beside his number', code: `const pay = { appid, mch_id: '1540000678', key: «'${TOKEN.slice(0, 32)}'» };`, kind: 'payment-key' },
  { name: 'a map key beside the address that a server asks', code: `const express = require('express');\naxios.get('https://restapi.amap.com/v3/weather/weatherInfo', { params: { key: «'${KEY}'», city } });`, message: 'recognised', level: 'medium' },
  { name: 'a map key in the options of a request of a server', code: `const express = require('express');\nrequest({ url: \`https://restapi.amap.com/v3/geocode/\${kind}\`, qs: { key: «'${KEY}'» } });`, message: 'recognised', level: 'medium' },
  { name: 'a map key of a server', code: `const express = require('express');\nconst url = «\`https://restapi.amap.com/v3/geocode/geo?city=\${city}&key=${KEY}\`»;`, message: 'recognised', level: 'medium' },
  { name: 'a constant in an address where it is written', code: `const SECRET = «'${KEY}'»;\nconst url = \`https://api.weixin.qq.com/cgi-bin/token?appid=1&secret=\${SECRET}\`;`, message: 'named' },
  { name: 'a constant of no telling name in an address', code: `const X = '${KEY}';\nconst url = «\`https://api.weixin.qq.com/cgi-bin/token?appid=1&secret=\${X}\`»;`, message: 'announced' },
  { name: 'the default of a setting that is read from a variable', code: "export const config = { jwtSecret: read({ key: 'AUTH_JWT_SECRET', default: «'kiwi-92-Lime-sign'» }) };", message: 'namedAsDefault' },
  { name: 'the default of a token that the program checks itself', code: "function meter() { return process.env.METRICS_TOKEN || «'kiwi-default-token'»; }", message: 'namedAsDefault' },
  { name: 'the default of what a platform signs its calls with', code: "const token = this.configService.get('WECHAT_TOKEN') || «'kiwishop2031'»;" },
  { name: 'a login that a test agent is given', code: "agent.get(url).auth('super', «'Kw!x@2031Tr'»);" },
  { name: 'a token that lives long', code: `const t = «'${LONG_JWT}'»;`, message: 'recognised' },
  { name: 'a login behind a slash', code: "console.log(«'Nurse: nurse@ward.invalid / Moorland58#'»);", message: 'writtenInLog' },
  { name: 'CRLF and BOM', code: "\ufeffconst a = 1;\r\nconst password = «'123456'»;\r\n" },
];

/** Not reported by `recommended`. */
const VALID: readonly Case[] = [
  { name: 'the default of a token that somebody else issues', code: "const t = process.env.GITHUB_TOKEN || 'kiwi-default-token'; const s = process.env.SENTRY_TOKEN || 'kiwishop2031';" },
  { name: 'a filler for services without keys', code: "const FALLBACK_API_KEY = 'local-kiwi-compatible';\nconnect({ apiKey: process.env.KIWI_API_KEY || FALLBACK_API_KEY });" },
  { name: 'a default of development that speaks for itself', code: "const DEV_LOCK_TOKEN_SECRET = 'dev-secret-change-in-production';" },
  { name: 'the secret of a test vector', code: "const SECRET = 'kiwi-phase-6-test';\nconsole.log(sign(BODY, SECRET));", path: 'scripts/compute-vector.ts' },
  { name: 'environment variables', code: 'const password = process.env.DB_PASSWORD; const token = `${process.env.A}`; const secret = import.meta.env.VITE_SECRET;' },
  { name: 'words for nothing', code: "const config = { redisPassword: 'None', clientSecret: 'null' };" },
  { name: 'an entry that repeats its own name', code: "const flags = { signingSecret: { signingSecret: 'signingSecret', label: 'Signing' }, remoteSigning: { signingSecret: 'remoteSigning' } };" },
  { name: 'the password of a wireless network', code: "connect({ SSID: network.SSID, password: 'kiwi-92-Lime' });" },
  { name: 'empty and short texts', code: "const password = ''; form.pwd = ' '; const token = 'ok';" },
  { name: 'placeholder syntax', code: "const a = { password: '******', secret: '<your-secret>', token: '${TOKEN}', apiKey: '{{API_KEY}}', pwd: 'xxxx', accessKey: 'xxx', apiSecret: '%API_SECRET%', clientSecret: '...' };" },
  { name: 'keys to be replaced that somebody else issues', code: "module.exports = { qiniu: { accessKey: 'your access key', secretKey: 'your secret key' }, push: { appKey: 'YourAppKeyyyyy', masterSecret: 'YourMasterSecrettttt' }, clientSecret: 'your_client_secret_here' };" },
  { name: 'a dummy default of a third party', code: "config.oauthGithub = { key: process.env.GH_ID || 'demo', secret: process.env.GH_SECRET || 'demo' };" },
  { name: 'names of storage keys', code: "const TokenKey = 'Admin-Token'; const ACCESS_TOKEN = 'Access-Token'; export const TOKEN = 'token'; const keys = { TOKEN: 'TOKEN', TOKEN_KEY: 'user_token' };" },
  { name: 'names that only end like the secret half of a key pair', code: "const OCR_TASK = 'e7Gd2PqRt9Vb4NxK1mYc8WzL'; const faceMask = 'e7Gd2PqRt9Vb4NxK1mYc8WzL'; const OCR_SK = process.env.OCR_SK;" },
  { name: 'names of settings', code: "export const MEMBER_INIT_PASSWORD = 'member_initPassword'; const cfg = { passwordField: 'password', usernameField: 'name' };" },
  { name: 'enums of names', code: "enum K { JWT_SECRET = 'JWT_SECRET', AUTH_TOKEN_PREFIX = 'auth:token:', TokenExpired = 'token.expired', ACCESS_TOKEN = 'access_token' }", path: 'src/k.ts' },
  { name: 'types and states', code: "const schema = { password: 'string', pwd: 'required', newPassword: 'text' }; this.passwordType = 'password'; const type = show ? 'text' : 'password';" },
  { name: 'paths, routes and addresses', code: "const api = { forgetPassword: '/auth/forget-password', TOKEN_LOGIN: '/tokenLogin', accessToken: 'https://example.com/oauth/token', RESET_PASSWORD: './reset' };" },
  { name: 'permissions and events', code: "const perms = { resetPassword: 'shop:member:resetPwd' }; const P = { PASSWORD_RESET: 'pwd:reset', PASSWORD: 'password:modify' };" },
  { name: 'error codes', code: "const E = { INVALID_PASSWORD: 'shop-invalid-password', TOKEN_INVALID: 'api_token/invalid_token' };" },
  { name: 'texts of a form', code: "const rules = { password: '请输入密码' }; const errors = { password: 'Password must be 8 to 18 characters' }; errors.password = 'Invalid'; const t = { confirmPassword: 'Please confirm the password', password: '密码' };" },
  { name: 'a catalogue of texts', code: "export default { login: 'Log in', logout: 'Log out', password: 'Passwort', newPassword: 'Neues-Passwort', remember: 'Remember me' };" },
  { name: 'a file of translations', code: "export default { password: 'Kennwort1', token: 'Marke1' };", path: 'src/locales/de.js' },
  { name: 'rules about passwords in a text', code: "const tip = '密码长度为6-20位'; const tip2 = '密码必须为8位以上'; const tip3 = '密码：******'; const tip4 = `密码：${row.pwd}`; const tip5 = '密码为空';" },
  { name: 'announcements without a value', code: "log('password: ' + mask(pwd)); log(`password=${pwd}`); log('Password: required');" },
  { name: 'grammars of syntax highlighting', code: "const rules = [{ token: 'paren.rparen', regex: '[)]' }, { token: 'string' }, { token: 'constant.language.escape' }];" },
  { name: 'modes of fetch', code: "fetch(url, { credentials: 'include' });" },
  { name: 'a scheme without its token', code: "const headers = { Authorization: 'Bearer ' + getToken(), authorization: `Basic ${auth}` };" },
  { name: 'a hash', code: "const user = { name: 'root', password: '$2b$10$" + expandRecipe('{base62:53}') + "' };" },
  { name: 'public keys', code: `const publicKey = '${expandRecipe('{der-public}')}'; encryptor.setPublicKey('${expandRecipe('{der-public}')}'); const pem = '-----BEGIN PUBLIC KEY-----\\n${expandRecipe('{base64:64}')}\\n-----END PUBLIC KEY-----';` },
  { name: 'PEM templates', code: 'const pem = `-----BEGIN PRIVATE KEY-----\\n${key}\\n-----END PRIVATE KEY-----`; const start = "-----BEGIN RSA PRIVATE KEY-----";' },
  { name: 'client keys of analytics', code: `const POSTHOG_API_KEY = 'phc_${expandRecipe('{base62:43}')}'; const stripe = { apiKey: 'pk_live_${expandRecipe('{base62:24}')}' };` },
  { name: 'map keys of a page', code: `<script>\nexport default { data: () => ({ aMapKey: '${KEY}' }) }\n</script>`, path: 'src/Map.vue' },
  { name: 'a public app id alone', code: `const wx = { appid: 'wx${expandRecipe('{hex:16}')}' };` },
  { name: 'digests and ids beside an app id', code: `const wx = { appid: 'wx${expandRecipe('{hex:16}')}', templateId: '${KEY}', md5: '${KEY}' };` },
  { name: 'addresses without or with a shown password', code: "const a = ['mongodb://localhost:27017/shop', 'mysql://user:password@localhost/db', 'http://user:pass@localhost', 'redis://:${PASS}@cache'];" },
  { name: 'a random or computed key', code: "expressJwt({ secret: '' + Math.random() }); crypto.createHmac('sha1', getKey()).update(x);" },
  { name: 'a trivial default in a comment', code: "// password: '123456'\n/* @example login('admin', { password: 'secret' }) */\n" },
  { name: 'dummy passwords of tests', code: "const pass = 'kiwi'; const user = { name: 'a', password: 'Tester_9', accessToken: 'k2j4h6g8f1d3s5a7p9o0' };", path: 'test/user.test.js' },
  { name: 'mock users', code: "export const users = [{ username: 'admin', password: '123456', token: 'fakeToken1' }];", path: 'mock/user.js' },
  { name: 'integrity hashes and data URIs', code: `const a = { integrity: 'sha512-${expandRecipe('{base64:86}')}==', image: 'data:image/png;base64,${expandRecipe('{base64:200}')}' };` },
  { name: 'bundled code', code: `var a="${'x=1;'.repeat(400)}";var q={password:"Kiwi2024",b:function(){${'return 1;'.repeat(300)}}};` },
  { name: 'alphabets', code: "const keyStr = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/='; const token = 'abcdefghijklmnopqrstuvwxyz';" },
  { name: 'keys of lists', code: "const tabs = [{ key: 'basicInformation2', label: 'A' }]; const columns = { password: 'pwd_col_2' };" },
  { name: 'words that a program refuses as passwords', code: "export function check(password) { if (password === 'kiwi92Lime' || password.length < 8) { return 'Password is too simple'; } if (password === 'plum93Lime') throw new Error('no'); return ''; }" },
  { name: 'names that are compared with tokens', code: "if (token === 'Base64Url' || token !== 'utf8String' || parser.token === 'H2Heading' || token === 'Content-Type') next();" },
  { name: 'texts by keys of something else than settings', code: "i18n.get('password', 'Password'); cache.get('token', 'kiwi'); get(form, 'password', 'kiwi'); t('login.password', 'Kennwort');" },
  { name: 'defaults that say nothing', code: "z.object({ password: z.string().default(''), token: z.string().optional() }); const p = program.option('--password <x>').default('x');" },
  { name: 'descriptions of an interface', code: "const schema = { password: { type: 'string', default: 'Kiwi@2024' }, secret: { title: 'Secret', default: 'Kiwi9Def' } };" },
  { name: 'properties of a component', code: "<script>\nexport default { props: { password: { type: String, default: 'Kiwi9Def' } } }\n</script>", path: 'src/Field.vue' },
  { name: 'keys to be replaced of storage of one’s own', code: "new Minio.Client({ endPoint, accessKey: 'YOUR_ACCESS_KEY', secretKey: 'YOUR_SECRET_KEY' });" },
  { name: 'keys of documentation', code: "const aws = { accessKeyId: 'AKIA' + 'IOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };" },
  { name: 'a map key in an address of a mini-program', code: `wx.request({ url: 'https://restapi.amap.com/v3/geocode/geo?key=${KEY}' });`, path: 'pages/index/index.js' },
  { name: 'a short key beside a merchant', code: "const row = { mch_id: '1540000678', key: 'mch_name' };" },
  { name: 'a comparison with a type', code: "if (field === 'password' || token === 'expired' || pwd === 'confirm') show();" },
];

describe('no-hardcoded-credential', () => {
  for (const { name, code, path = 'src/service.js', message, level, kind } of INVALID) {
    it(`reports ${name}`, () => {
      const start = code.indexOf('«');
      const text = code.replace('«', '').replace('»', '');
      const findings = findingsIn(text, path).filter((finding) => isReported(finding, 'recommended'));
      assert.equal(findings.length, 1, `${findings.length} findings`);
      const [finding] = findings as [Finding];
      if (start >= 0) assert.equal(text.slice(finding.range.start, finding.range.end), code.slice(start + 1, code.indexOf('»')));
      if (message !== undefined) assert.equal(finding.messageId, message);
      if (level !== undefined) assert.equal(finding.level, level);
      if (kind !== undefined) assert.deepEqual(finding.kinds, [kind]);
    });
  }

  for (const { name, code, path = 'src/service.js' } of VALID) {
    it(`is silent about ${name}`, () => {
      assert.deepEqual(
        findingsIn(code, path).filter((finding) => isReported(finding, 'recommended')).map(({ data, messageId, range }) => [messageId, data, code.slice(0, range.start).length]),
        [],
      );
    });
  }

  it('tells the strict preset about a token that expires on its own', () => {
    const findings = findingsIn(`const t = '${SHORT_JWT}';`, 'src/service.js');
    assert.deepEqual(findings.map((finding) => [finding.messageId, isReported(finding, 'recommended'), isReported(finding, 'strict')]), [['expiring', false, true]]);
  });

  it('tells the strict preset about test data', () => {
    const findings = findingsIn("const password = 'Tester_9';", 'test/user.test.js');
    assert.deepEqual(findings.map((finding) => [finding.level, isReported(finding, 'strict')]), [['low', true]]);
  });

  it('advises the server where a page holds the key', () => {
    const code = "import Vue from 'vue';\nconst password = 'Kiwi#2024kiwi';";
    const [finding] = findingsIn(code, 'src/sign.js');
    assert.ok(finding);
    assert.match(renderMessage(finding, 'en'), /move it to the server/);
    assert.match(renderMessage(finding, 'zh-CN'), /移到服务端/);
  });

  it('says what, why and what to do in both languages within the limit', () => {
    for (const { code, path = 'src/service.js' } of INVALID) {
      const text = code.replace('«', '').replace('»', '');
      for (const finding of findingsIn(text, path)) {
        for (const locale of LOCALES) {
          const message = renderMessage(finding, locale);
          assert.doesNotMatch(message, /\{\{|undefined/);
          const [body = ''] = message.split(locale === 'en' ? ' China’s ' : '《');
          assert.ok(body.length <= 120, `${body.length}: ${body}`);
        }
      }
    }
  });

  it('says the same literal once under a name, where it is worst, and common words wherever they stand', () => {
    const lines = (code: string): number[] => findingsIn(code, 'src/service.js').map(({ range }) => code.slice(0, range.start).split('\n').length);
    assert.deepEqual(lines(`const dev = { user, password: '${STRONG}' };\nconst prod = { user, password: '${STRONG}' };\n`), [1]);
    const reason = '// eslint-disable-next-line pi-guard/no-hardcoded-credential -- a sample';
    assert.deepEqual(lines(`${reason}\nconst sample = { user, password: '${STRONG}' };\nconst prod = { user, password: '${STRONG}' };\n`), [2, 3]);
    assert.deepEqual(lines(`const db = { user, password: '${STRONG}' };\nconst mail = { user, adminPassword: '${STRONG}' };\n`), [1, 2]);
    assert.deepEqual(lines(`import jwt from 'jsonwebtoken';\njwt.sign(claims, '${STRONG}');\njwt.verify(text, '${STRONG}');\n`), [2, 3]);
    assert.deepEqual(lines("const a = { user: 'root', password: 'root' };\nconst b = { user: 'root', password: 'root' };\n"), [1, 2]);
  });

  it('never shows a value', () => {
    for (const { code, path = 'src/service.js' } of INVALID) {
      const start = code.indexOf('«');
      const secret = code.slice(start + 1, code.indexOf('»')).replace(/^['"`]|['"`]$/g, '').replace(/^Basic /, '');
      for (const finding of findingsIn(code.replace('«', '').replace('»', ''), path)) {
        const shown = JSON.stringify([finding.data, finding.flow, ...LOCALES.map((locale) => renderMessage(finding, locale))]);
        if (start >= 0 && secret.length >= 6 && !/密码|^[a-z]+$/.test(secret)) assert.ok(!shown.includes(secret.slice(0, 6)), shown);
      }
    }
  });
});
