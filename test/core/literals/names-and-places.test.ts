/**
 * Names with the qualifier on either side, second secrets of a pair, key material in other clothes, addresses, fallbacks, users of a
 * program, and the files that set things: each with what only looks like it. `recommended` decides; « » enclose what is found.
 */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const RULE = 'no-hardcoded-credential';
const MIXED = 'Kiwi#2024x';
const HEX = expandRecipe('{hex:32}');
const KEY = expandRecipe('{base62:26}');
const LONG = expandRecipe('{base62:40}');
const DER = expandRecipe('{der}');
const PEM_LINES = (DER.match(/.{1,64}/g) ?? []).slice(0, 5);
const D = expandRecipe('{base64url:43}');
const JWK = `kty: 'EC', crv: 'P-256', x: '${expandRecipe('{base64url:43}', 'x')}', y: '${expandRecipe('{base64url:43}', 'y')}'`;
const OPENER = '-----BEGIN ' + 'PRIVATE KEY-----';

type Row = readonly [name: string, code: string, path?: string];

/** What is found, by what it shows. */
export const FOUND: Readonly<Record<string, readonly Row[]>> = {
  'a qualifier beside the word': [
    ['after it', `const dbPasswordProd = «'${MIXED}'»;`],
    ['after a short one', `const pwdAdmin = «'${MIXED}'»;`],
    ['in capitals', `const PASSWORD_DEV = «'${MIXED}'»;`],
    ['a letter', `const tokenB = «'${KEY}'»;`],
    ['an encoding', `const password_b64 = «'${Buffer.from('kiwi-2024').toString('base64')}'»;`],
    ['an environment', `const config = { apiKeyProd: «'${KEY}'», host };`],
    ['an environment behind a secret', `const clientSecretStaging = «'${KEY}'»;`],
    ['an environment behind a token', `const accessTokenTest = «'${KEY}'»;`, 'src/client.ts'],
    ['before it', `const prodDbPassword = «'${MIXED}'»;`],
    ['a number', `const password2 = «'${MIXED}'»;`],
    ['a role', `const passwordRoot = «'${MIXED}'»;`],
    ['the word for a value', `const passwordValue = «'${MIXED}'»;`],
    ['the word for a text', `const secretKeyStr = «'${KEY}'»;`],
    ['master', `const passwordMaster = «'${MIXED}'»;`],
    ['a backup', `const dbPwdBackup = «'${MIXED}'»;`],
    ['in a file', `DB_PASSWORD_PROD=«${MIXED}»\n`, '.env'],
    ['in YAML', `db:\n  user: shop\n  passwordProd: «${MIXED}»\n`, 'config/app.yml'],
  ],
  'second secrets': [
    ['for renewal', `module.exports = { secret: process.env.S, secret_refresh: «'kiwi-refresh-92'» };`],
    ['for renewal, the word first', `const config = { refreshSecret: «'kiwi-refresh-92'», expiresIn: '7d' };`],
    ['for access', `const config = { jwt: { accessSecret: «'kiwi-access-92'», expiresIn: '1h' } };`],
    ['of a cipher', `const encryptKey = «'${HEX}'»;`],
    ['of a cipher, the other way round', `const keyEncrypt = «'${HEX}'»;`],
    ['of a cipher, in words', `const encryptionKey = «'kiwi1234kiwi5678'»;`],
    ['of a hash', `const saltSecret = «'${KEY}'»;`],
    ['of JSON Web Tokens', `JWT_REFRESH_SECRET=«kiwi_refresh_92»\n`, '.env'],
    ['of a signature', `const signSecret = «'${HEX}'»;`],
    ['of a webhook', `const webhookSecret = «'${KEY}'»;`],
    ['of cookies', `const cookieSecret = «'kiwi-cookie-92'»;`],
  ],
  'a pass beside an account': [
    ['of a proxy', `const proxy = { host: 'p', proxyUser: 'shop', proxyPass: «'${MIXED}'» };`],
    ['of the mail server', `const mail = { emailUser: 'shop@example.com', emailPass: «'${MIXED}'» };`],
    ['of a panel', `const config = { panelUser: 'shop', panelPass: «'${MIXED}'» };`],
    ['of any service', `const config = { gatewayAccount: 'shop', gatewayPass: «'${MIXED}'» };`],
    ['in a file', `SHOP_USER=shop\nSHOP_PASS=«${MIXED}»\n`, '.env'],
    ['of FTP', `const ftp = { login: 'shop', pass: «'${MIXED}'» };`],
  ],
  'names in two parts': [
    ['an app code', `ocr:\n  url: https://ocr.example.com\n  app:\n    code: «${HEX}»\n`, 'application.yml'],
    ['the key of an account', `blob:\n  account:\n    name: shop\n    key: «${LONG}${KEY}»\n`, 'application.yml'],
    ['the key of a store', `const config = { account: { key: «'${LONG}${KEY}'» } };`],
    ['a row with a default', `export const auth = { password: arg({ key: 'ADMIN_DEFAULT_PASSWORD', default: «'root'» }) };`],
    ['a row with a secret', `export const auth = { jwtSecret: arg({ key: 'AUTH_JWT_SECRET', default: «'shop-secret'» }) };`],
    ['a row of a schema', `convict({ jwt: { format: String, default: «'shop-secret'», env: 'JWT_SECRET' } });`],
  ],
  'names of tools': [
    ['RongCloud', `RONGCLOUD_APP_SECRET=«Ab3dEf6Hij9»\n`, '.env'],
    ['an AppCode in a header', `const options = { headers: { Authorization: «'APPCODE ${HEX}'» } };`],
    ['npm’s base64 login', `//registry.example.com/:_auth=«${Buffer.from('shop:kiwi2024').toString('base64')}»\n`, '.npmrc'],
    ['npm’s base64 login for all', `_auth = «${Buffer.from('shop:kiwi2024').toString('base64')}»\n`, '.npmrc'],
    ['npm’s password', `//registry.example.com/:_password=«${Buffer.from('kiwi2024#').toString('base64')}»\n`, '.npmrc'],
    ['PostgreSQL', `PGPASSWORD=«${MIXED}»\n`, '.env'],
    ['PostgreSQL in code', `const env = { PGPASSWORD: «'${MIXED}'», PGUSER: 'shop' };`],
    ['SonarQube', `sonar.host.url=https://sonar.example.com\nsonar.login=«${expandRecipe('{hex:40}')}»\n`, 'sonar-project.properties'],
    ['SonarQube today', `sonar.token=«${expandRecipe('squ_{hex:40}')}»\n`, 'sonar-project.properties'],
    ['MySQL', `MYSQL_PWD=«${MIXED}»\n`, '.env'],
    ['yarn', `npmRegistries:\n  "//registry.example.com":\n    npmAuthToken: «${KEY}»\n`, '.yarnrc.yml'],
    ['yarn’s login', `npmAuthIdent: «shop:${MIXED}»\n`, '.yarnrc.yml'],
    ['Docker’s login', `{ "auths": { "registry.example.com": { "auth": «"${Buffer.from('shop:kiwi2024').toString('base64')}"» } } }`, '.docker/config.json'],
    ['Composer’s login', `{ "http-basic": { "repo.example.com": { "username": "shop", "password": «"${MIXED}"» } } }`, 'auth.json'],
    ['a proxy’s token in compose', `services:\n  proxy:\n    image: tunnel\n    environment:\n      TUNNEL_TOKEN: «${LONG}»\n`, 'docker-compose.yml'],
    ['a proxy’s token in a list', `services:\n  proxy:\n    environment:\n      - PROXY_TOKEN=«${KEY}»\n`, 'docker-compose.yml'],
    ['a token of a command', `services:\n  tunnel:\n    command: tunnel --no-autoupdate run --token «${LONG}»\n`, 'docker-compose.yml'],
    ['frp', `[common]\nserver_addr = frp.example.com\ntoken = «${KEY}»\n`, 'frpc.ini'],
    ['a token of a proxy in TOML', `serverAddr = "frp.example.com"\nauth.token = «"${KEY}"»\n`, 'frpc.toml'],
    ['labels of a proxy', `services:\n  web:\n    environment:\n      CF_DNS_API_TOKEN: «${LONG}»\n`, 'compose.yaml'],
    ['a dashboard’s key', `services:\n  cache:\n    environment:\n      MEILI_MASTER_KEY: «kiwi-master-92x»\n`, 'compose.yaml'],
    ['a password of a panel', `services:\n  db:\n    environment:\n      PGADMIN_DEFAULT_EMAIL: shop@example.com\n      PGADMIN_DEFAULT_PASSWORD: «kiwi92»\n`, 'compose.yaml'],
  ],
  'XML over several lines': [
    ['an element', `<server>\n  <username>shop</username>\n  <password>\n    «${MIXED}»\n  </password>\n</server>`, 'settings.xml'],
    ['attributes', `<dataSource\n  user="shop"\n  password=«"${MIXED}"»\n/>`, 'conf/db.xml'],
    ['a property', `<bean>\n  <property name="user" value="shop"/>\n  <property\n    name="password"\n    value=«"${MIXED}"»/>\n</bean>`, 'conf/spring.xml'],
    ['a value below', `<bean>\n  <property name="username"><value>shop</value></property>\n  <property name="password">\n    <value>«${MIXED}»</value>\n  </property>\n</bean>`, 'conf/spring.xml'],
  ],
  'key material': [
    ['the private number of a JWK', `const jwk = { ${JWK}, d: «'${D}'» };`],
    ['the secret of a symmetric JWK', `const jwk = { kty: 'oct', k: «'${D}'», alg: 'HS256' };`],
    ['a JWK in JSON', `{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "${D}", "d": «"${expandRecipe('{base64url:43}', 'd')}"» }] }`, 'jwks.json'],
    ['an RSA key on one line', `{ "kty": "RSA", "n": "${expandRecipe('{base64url:342}', 'n')}", "e": "AQAB", "d": «"${expandRecipe('{base64url:342}', 'd')}"», ${['p', 'q', 'dp', 'dq', 'qi'].map((name) => `"${name}": "${expandRecipe('{base64url:171}', name)}"`).join(', ')} }`, 'jwk.json'],
    ['base64 of a DER key', `const k = «'${DER}'»;`],
    ['base64 of a DER key in a file', `SIGN=«${DER}»\n`, '.env'],
    ['lines that are joined', `const pem = [\n  '${OPENER}',\n${PEM_LINES.map((line) => `  '${line}',`).join('\n')}\n  '-----END PRIVATE KEY-----',\n].join('\\n');`.replace('[\n', '«[\n').replace("].join('\\n')", "]».join('\\n')")],
    ['lines that are chained', `const pem = «'${OPENER}\\n' +\n${PEM_LINES.map((line) => `  '${line}\\n' +`).join('\n')}\n  '-----END PRIVATE KEY-----'»;`],
    ['a template', `const pem = «\`${OPENER}\n${PEM_LINES.join('\n')}\n-----END PRIVATE KEY-----\`»;`],
    ['a template with its body in a constant', `const body = '${PEM_LINES.join('')}';\nconst pem = «\`${OPENER}\\n\${body}\\n-----END PRIVATE KEY-----\`»;`],
    ['a chain with its body in a constant', `const body = '${PEM_LINES.join('')}';\nconst pem = «'${OPENER}\\n' + body + '\\n-----END PRIVATE KEY-----'»;`],
    ['concat', `const pem = '${OPENER}\\n'.concat('${PEM_LINES.join('')}', '\\n-----END PRIVATE KEY-----');`.replace(`'${OPENER}`, `«'${OPENER}`).replace("END PRIVATE KEY-----')", "END PRIVATE KEY-----')»")],
    ['base64 of a PEM', `const key = Buffer.from(«'${Buffer.from(`${OPENER}\n${PEM_LINES.join('\n')}`).toString('base64')}'», 'base64');`],
    ['base64 of a PEM in a file', `SIGNING=«${Buffer.from(`${OPENER}\n${PEM_LINES.join('\n')}`).toString('base64')}»\n`, '.env'],
    ['a service account', `{ "type": "service_account", "private_key": «"${OPENER}\\n${PEM_LINES.join('\\n')}\\n-----END PRIVATE KEY-----\\n"», "client_email": "a@b.iam.gserviceaccount.com" }`, 'account.json'],
  ],
  'secrets in a query': [
    ['a short password', `const url = «'https://api.example.com/login?user=shop&password=kiwi92'»;`],
    ['a secret', `const url = «'https://api.example.com/a?appid=wx1&secret=${HEX}'»;`],
    ['a short token', `fetch(«'https://api.example.com/orders?access_token=k9Zq2mT7xL'»);`],
    ['a key', `fetch(«'https://api.example.com/v1/weather?city=1&apikey=${HEX}'»);`],
    ['a long one', `fetch(«'https://api.example.com/v1?token=${expandRecipe('{base62:260}')}'»);`],
    ['api_secret', `fetch(«'https://api.example.com/v1?api_secret=${KEY}'»);`],
    ['app_key and sign_key', `fetch(«'https://api.example.com/v1?app_id=12&sign_key=${KEY}'»);`],
    ['of a file', `callback: «https://api.example.com/hook?token=${KEY}»\n`, 'config/app.yml'],
  ],
  'addresses': [
    ['PostgreSQL with a driver', `const url = «'postgresql+psycopg2://shop:${KEY}@db.internal/shop'»;`],
    ['MySQL with a driver', `DATABASE_URL=«mysql+pymysql://shop:kiwi9234@10.0.0.8/shop»\n`, '.env'],
    ['mail', `MAIL_URL=«smtps://shop%40example.com:kiwi9234@smtp.example.com:465»\n`, '.env'],
    ['AMQP', `const url = «'amqps://shop:kiwi9234@mq.internal/shop'»;`],
    ['MongoDB', `const url = «'mongodb+srv://shop:kiwi9234@cluster0.abcde.mongodb.net/shop'»;`],
    ['Redis', `const url = «'rediss://:kiwi9234@cache.internal:6380/0'»;`],
    ['Redis with a name', `const url = «'redis://default:kiwi9234@cache.internal:6380/0'»;`],
    ['JDBC with a parameter', `url: «jdbc:mysql://db.internal:3306/shop?user=shop&password=kiwi9234»\n`, 'application.yml'],
    ['JDBC of SQL Server', `url: «jdbc:sqlserver://db.internal:1433;databaseName=shop;user=sa;password=Kiwi9234!»\n`, 'application.yml'],
    ['ADO', `{ "ConnectionStrings": { "Shop": «"Server=db.internal;Database=shop;User Id=sa;Password=Kiwi9234!"» } }`, 'appsettings.json'],
    ['Celery', `BROKER=«amqp+ssl://shop:kiwi9234@mq.internal//»\n`, '.env'],
    ['SSH', `const url = «'ssh://shop:kiwi9234@git.internal/a.git'»;`],
    ['SOCKS', `const url = «'socks5://shop:kiwi9234@proxy.internal:1080'»;`],
    ['a password with signs', `const url = «'mysql://shop:Ki#wi!92$4@db.internal/shop'»;`],
    ['STOMP', `const url = «'stomp://shop:kiwi9234@mq.internal:61613'»;`],
    ['LDAP', `const url = «'ldaps://admin:kiwi9234@ldap.internal'»;`],
    ['RTSP', `const url = «'rtsp://admin:kiwi9234@192.168.1.64:554/stream1'»;`],
  ],
  'fallbacks': [
    ['or', `const password = process.env.DB_PASSWORD || «'kiwi92'»;`],
    ['nullish', `const client = connect({ password: process.env.X ?? «'kiwi92'» });`],
    ['an index', `const secret = process.env['JWT_SECRET'] || «'kiwi92'»;`],
    ['import.meta', `const apiKey = import.meta.env.VITE_API_KEY || «'${KEY}'»;`, 'src/api.ts'],
    ['a pattern', `const { DB_PASSWORD = «'kiwi92'» } = process.env;`],
    ['a renamed pattern', `const { DB_PASSWORD: password = «'kiwi92'» } = process.env;`],
    ['a parameter', `function connect(host, password = «'kiwi92'») {}`],
    ['a parameter of a pattern', `function connect({ host, password = «'kiwi92'» } = {}) {}`],
    ['a conditional', `const password = process.env.DB_PASSWORD ? process.env.DB_PASSWORD : «'kiwi92'»;`],
    ['of any name by its variable', `const x = process.env.JWT_SECRET || «'kiwi92'»;`],
    ['as an argument', `jwtSign(user, process.env.JWT_SECRET || «'kiwi92'»);`],
    ['an assignment', `process.env.JWT_SECRET ||= «'kiwi92-secret'»;`],
    ['set at the start', `process.env.JWT_SECRET = «'kiwi92-secret'»;`],
    ['String()', `const password = String(process.env.DB_PASSWORD || «'kiwi92'»);`],
    ['in compose', `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: «\${DB_PASSWORD:-kiwi92}»\n`, 'compose.yaml'],
  ],
  'users of a program': [
    ['constructed', `const admin = new User({ username: 'shop', password: «'kiwi92'» });`],
    ['created', `await User.create({ email: 'shop@example.com', password: «'kiwi92'», role: 'admin' });`],
    ['in a list that is checked', `const users = [{ name: 'shop', password: «'kiwi92'» }];\napp.post('/login', (req, res) => res.send(users.some((user) => user.password === req.body.password)));`],
    ['compared', `if (username === 'shop' && password === «'Kiwi9Token82'») login();`],
    ['basic auth', `import basicAuth from 'express-basic-auth';\napp.use(basicAuth({ users: { shop: «'kiwi92'» } }));`],
    ['upserted', `await prisma.user.upsert({ where: { email }, update: {}, create: { email, password: «'kiwi92'» } });`],
    ['inserted by a builder', `await knex('users').insert({ username: 'shop', password: «'kiwi92'» });`],
    ['hashed first', `const admin = new User({ username: 'shop', password: bcrypt.hashSync(«'kiwi92'», 10) });`],
    ['by name', `const ADMIN_USER = 'shop', ADMIN_PASS = «'kiwi92x'»;`],
  ],
  'map keys of a server': [
    ['of AMap', `import express from 'express';\nconst url = «'https://restapi.amap.com/v3/geocode/geo?key=${HEX}&address=1'»;`],
    ['of Baidu', `const axios = require('axios');\nconst fs = require('node:fs');\naxios.get(«\`https://api.map.baidu.com/geocoding/v3/?address=\${a}&ak=${expandRecipe('{base62:32}')}\`»);`],
    ['of Tencent', `const fs = require('node:fs');\nconst base = 'https://apis.map.qq.com/ws/geocoder/v1/';\nconst lbsKey = «'${expandRecipe('{upper:5}-{upper:5}-{upper:5}-{upper:5}-{upper:5}-{upper:5}')}'»;`],
  ],
  'files that set things': [
    ['SQL: a row', `INSERT INTO users (name, password) VALUES ('shop', «'kiwi92x'»);`, 'db/seed.sql'],
    ['SQL: an account', `CREATE USER 'shop'@'%' IDENTIFIED BY «'kiwi92x'»;`, 'db/init.sql'],
    ['SQL: an account of PostgreSQL', `CREATE ROLE shop WITH LOGIN PASSWORD «'kiwi92x'»;`, 'db/init.sql'],
    ['SQL: a weak digest', `INSERT INTO \`sys_user\` (\`id\`, \`username\`, \`password\`) VALUES (1, 'admin', «'e10adc3949ba59abbe56e057f20f883e'»);`, 'db/seed.sql'],
    ['Dockerfile: ENV', `FROM node:22\nENV DB_PASSWORD=«kiwi92x»\n`, 'Dockerfile'],
    ['Dockerfile: ENV of old', `FROM node:22\nENV DB_PASSWORD «kiwi92x»\n`, 'Dockerfile'],
    ['Dockerfile: several', `FROM node:22\nENV DB_USER=shop \\\n    DB_PASSWORD=«"kiwi92x"»\n`, 'deploy/Dockerfile.prod'],
    ['Dockerfile: ARG', `ARG NPM_TOKEN=«${KEY}»\nFROM node:22\n`, 'Dockerfile'],
    ['Dockerfile: RUN', `FROM node:22\nRUN echo "root:«kiwi92x»" | chpasswd\n`, 'Dockerfile'],
    ['shell: export', `#!/bin/sh\nexport DB_PASSWORD=«"kiwi92x"»\nnode server.js\n`, 'deploy.sh'],
    ['shell: an assignment', `DB_PASS=«'kiwi92x'»\nmysql -uroot -p$DB_PASS\n`, 'scripts/dump.sh'],
    ['shell: before a command', `PGPASSWORD=«kiwi92x» psql -U shop\n`, 'scripts/dump.sh'],
    ['shell: docker run', `docker run -d -e MYSQL_ROOT_PASSWORD=«kiwi92x» mysql:8\n`, 'start.sh'],
    ['shell: in quotes', `docker run -d -e "MYSQL_ROOT_PASSWORD=«kiwi92x»" mysql:8\n`, 'start.sh'],
    ['shell: a header', `curl -H "Authorization: Bearer «${KEY}»" https://api.example.com\n`, 'scripts/ping.sh'],
    ['docker run in a script of a package', `{ "scripts": { "db": «"docker run -d --env POSTGRES_PASSWORD=kiwi92x postgres"» } }`, 'package.json'],
    ['a workflow’s env', `jobs:\n  deploy:\n    env:\n      NPM_TOKEN: «${KEY}»\n`, '.github/workflows/deploy.yml'],
    ['nginx: a header', `location / {\n  proxy_set_header Authorization "Basic «${Buffer.from('shop:kiwi2024').toString('base64')}»";\n}\n`, 'nginx.conf'],
    ['nginx: a key', `location / {\n  proxy_set_header X-Api-Key "«${KEY}»";\n}\n`, 'conf.d/site.conf'],
    ['Java properties', `spring.datasource.username=shop\nspring.datasource.password=«kiwi92x»\n`, 'application.properties'],
    ['.env.production', `APP_SECRET=«${KEY}»\n`, '.env.production'],
    ['Makefile', `export DB_PASSWORD := «kiwi92x»\n`, 'Makefile'],
  ],
};

/** What only looks like it. */
export const SILENT: Readonly<Record<string, readonly Row[]>> = {
  'a qualifier beside the word': [
    ['a rule', `const passwordPattern = '^[A-Za-z0-9]{8,20}$';`],
    ['a length', `const passwordMin = 'at least 8 characters';`],
    ['a header', `const tokenHeader = 'X-Access-Token2';`],
    ['a name', `const tokenName = 'shop_token_v2';`],
    ['an event', `const SIGN_IN_SUBMIT_PASSWORD = 100004;`],
    ['a field', `const passwordField = 'user_pwd2';`],
    ['a type', `const tokenType = 'Bearer';`],
    ['a label', `const passwordLabel = 'Password2';`],
    ['a page', `const pwdPage = '/pages/pwd2/index';`],
    ['a place', `const tokenUrl = 'https://api.example.com/oauth/token2';`],
    ['a prefix', `const tokenPrefix = 'shop:token:v2:';`],
    ['a policy', `const passwordPolicyProd = 'strong-v2';`],
    ['an error', `const passwordError = 'WRONG_PWD_2';`],
    ['an input', `const pwdInput = '#pwd-input-2';`],
    ['a state', `const pwdStatus = 'expired2';`],
    ['a design token', `const tokenBorder = 'color-border-2';`],
    ['a test id', `const passwordTestId = 'login-pwd-2';`],
    ['a version', `const tokenVersion = 'v2.1';`],
    ['a file', `DB_PASSWORD_FILE=/run/secrets/db2\n`, '.env'],
  ],
  'second secrets': [
    ['a name of a secret', `const secretName = 'shop-db-2';`],
    ['a key of a list', `const refreshKey = 'list-refresh-2';`],
    ['a cache key', `const cacheKey = 'user:2:orders';`],
    ['a flag', `const encryptKeyEnabled = 'true';`],
    ['a path', `const encryptKeyPath = './keys/aes2.key';`],
    ['an algorithm', `const encryptKeyAlgorithm = 'aes-256-gcm';`],
  ],
  'names in two parts': [
    ['a code of an error', `app:\n  code: ORDER_NOT_FOUND_2\n  error:\n    code: ${HEX}\n`, 'errors.yml'],
    ['a key of a list', `const config = { list: { key: '${HEX}' }, row: { code: '${HEX}' } };`],
    ['a row of a table of properties', `const rows = [{ name: 'password-icon', default: 'el-icon-lock2' }, { name: 'token', default: '-' }, { name: 'password', type: 'string', default: '' }];`],
    ['a prompt', `prompt([{ name: 'password', type: 'password', message: 'Password2', default: undefined }]);`],
    ['a variable of tests in a sample', `E2E_TEST_USER_PASSWORD="test_Password123"\n`, '.env.example'],
  ],
  'a pass beside an account': [
    ['a result', `const row = { account: 'shop', isPass: 'passed2' };`],
    ['a ticket', `const row = { user: 'shop', boardingPass: 'A12-B' };`],
    ['a step', `const step = { user: 'u', renderPass: 'forward2' };`],
    ['a reference', `SHOP_USER=shop\nSHOP_PASS=$SHOP_PASS\n`, '.env'],
  ],
  'references': [
    ['the shell’s, quoted', `MYSQL_ROOT_PASSWORD="$DB_PASS"\n`, '.env'],
    ['the shell’s, in code', `const password = '$DB_PASSWORD';`],
    ['PowerShell’s', `password: $env{DB_PASSWORD}\n`, 'config.yml'],
    ['PowerShell’s as written there', `password: $env:DB_PASSWORD\n`, 'config.yml'],
    ['GitHub’s', `jobs:\n  a:\n    env:\n      NPM_TOKEN: \${{ secrets.NPM_TOKEN }}\n`, '.github/workflows/a.yml'],
    ['GitHub’s, quoted', `jobs:\n  a:\n    steps:\n      - with:\n          password: '\${{ secrets.DOCKER_PASSWORD }}'\n`, '.github/workflows/a.yml'],
    ['Windows’', `set DB_PASSWORD=%DB_PASSWORD%\n`, '.env'],
    ['Maven’s', `<server><username>shop</username><password>\${env.NEXUS_PASSWORD}</password></server>`, 'settings.xml'],
    ['Azure’s', `password: $(DB_PASSWORD)\n`, 'azure-pipelines.yml'],
    ['Vault’s', `password: vault:secret/data/db#password\n`, 'config.yml'],
    ['a secret store’s', `const password = 'op://shop/db/password';`],
    ['a resource manager’s', `{ "adminPassword": "[parameters('adminPassword')]" }`, 'azuredeploy.json'],
    ['Secrets Manager’s', `password: '{{resolve:secretsmanager:shop:SecretString:password}}'\n`, 'template.yml'],
    ['Ansible’s', `db_password: "{{ vault_db_password }}"\n`, 'group_vars/all.yml'],
    ['Terraform’s', `password = "var.db_password"\n`, 'a.toml'],
    ['a function of Laravel', `password = env('DB_PASSWORD')\n`, 'a.ini'],
  ],
  'encrypted values': [
    ['SOPS', `password: ENC[AES256_GCM,data:p673w==,iv:YY=,aad:UQ=,tag:A=]\n`, 'secrets.yml'],
    ['SOPS over lines', `db:\n    password: ENC[AES256_GCM,data:${KEY}==,iv:${LONG}=,tag:${KEY}==,type:str]\nsops:\n    age:\n        - recipient: age1abc\n          enc: |\n            -----BEGIN AGE ENCRYPTED FILE-----\n            ${LONG}\n            -----END AGE ENCRYPTED FILE-----\n    mac: ENC[AES256_GCM,data:${LONG},type:str]\n`, 'secrets.enc.yaml'],
    ['SOPS in .env', `DB_PASSWORD=ENC[AES256_GCM,data:${KEY},iv:${LONG}=,tag:${KEY}==,type:str]\n`, '.env.enc'],
    ['a sealed secret', `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: db\nspec:\n  encryptedData:\n    password: AgB${expandRecipe('{base62:340}')}=\n    token: AgA${expandRecipe('{base62:340}', 'b')}\n`, 'sealed.yaml'],
    ['a vault of Ansible', `db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${expandRecipe('{hex:80}')}\n  ${expandRecipe('{hex:80}', 'b')}\n`, 'group_vars/all.yml'],
    ['a file of Ansible', `$ANSIBLE_VAULT;1.1;AES256\n${expandRecipe('{hex:80}')}\n`, 'group_vars/vault.yml'],
    ['Jasypt', `spring.datasource.password=ENC(${KEY}==)\n`, 'application.properties'],
    ['Spring’s', `password: '{cipher}${expandRecipe('{hex:64}')}'\n`, 'application.yml'],
    ['dotenvx', `DB_PASSWORD="encrypted:${LONG}"\n`, '.env'],
    ['Travis', `env:\n  global:\n    - secure: "${LONG}="\n`, '.travis.yml'],
    ['git-crypt’s kin', `password: 'kms:${LONG}'\n`, 'config.yml'],
  ],
  'key material': [
    ['a public JWK', `const jwk = { ${JWK} };`],
    ['a distance', `const point = { k: 'x1', d: 'M0 0L10 10' };`],
    ['a path of an icon', `const icon = { kty: 'icon', d: 'M12 2L2 7v10l10 5 10-5V7z' };`],
    ['a public key', `const key = '${expandRecipe('{der-public}')}';`],
    ['a template to be filled', `const pem = \`${OPENER}\\n\${body}\\n-----END PRIVATE KEY-----\`;`],
    ['a pattern', `const pattern = /${OPENER}[\\s\\S]+/;`],
    ['a chain to be filled', `const pem = '${OPENER}\\n' + key + '\\n-----END PRIVATE KEY-----';`],
    ['a certificate', `const pem = ['-----BEGIN CERTIFICATE-----', '${PEM_LINES[0] ?? ''}', '-----END CERTIFICATE-----'].join('\\n');`],
  ],
  'secrets in a query': [
    ['a variable', `fetch(\`https://api.example.com/a?token=\${token}\`);`],
    ['a word', `fetch('https://api.example.com/a?token=refresh');`],
    ['a placeholder', `fetch('https://api.example.com/a?apikey=YOUR_API_KEY');`],
    ['a page', `router.push('/login?token=expired');`],
    ['a version', `load('https://cdn.example.com/a.js?v=${HEX}');`],
    ['a commit', `load('https://cdn.example.com/a.js?sha=${expandRecipe('{hex:40}')}');`],
    ['a grant', `post('https://api.example.com/token?grant_type=client_credential&appid=wx1&secret=');`],
    ['a keyword', `fetch('https://api.example.com/a?keyword=k9Zq2mT7xL');`],
    ['a key of a list', `fetch('https://api.example.com/list?key=created_at');`],
    ['documentation', `const example = 'https://api.example.com/a?access_token=ACCESS_TOKEN';`],
    ['braces', `const example = 'https://api.example.com/a?access_token={access_token}';`],
  ],
  'addresses': [
    ['no password', `const url = 'postgresql+psycopg2://shop@db.internal/shop';`],
    ['placeholders', `DATABASE_URL=postgresql+asyncpg://user:password@localhost/db\n`, '.env'],
    ['a reference', `DATABASE_URL=postgresql+asyncpg://\${USER}:\${PASS}@localhost/db\n`, '.env'],
    ['JDBC without', `url: jdbc:mysql://db.internal:3306/shop?useSSL=false&characterEncoding=utf8\n`, 'application.yml'],
    ['JDBC with a reference', `url: jdbc:mysql://db.internal:3306/shop?user=shop&password=\${DB_PASSWORD}\n`, 'application.yml'],
    ['integrated', `{ "ConnectionStrings": { "Shop": "Server=db;Database=shop;Trusted_Connection=True;" } }`, 'appsettings.json'],
    ['a port', `const url = 'socks5://127.0.0.1:1080';`],
    ['stars', `const url = 'mysql://shop:****@db.internal/shop';`],
    ['an image', `image: registry.example.com:5000/shop@sha256:${expandRecipe('{hex:64}')}\n`, 'compose.yaml'],
    ['a scoped package', `const url = 'https://cdn.example.com:443/npm/@vue/core';`],
  ],
  'fallbacks': [
    ['nothing', `const password = process.env.DB_PASSWORD || '';`],
    ['undefined', `const password = process.env.DB_PASSWORD || 'undefined';`],
    ['an address', `const url = process.env.AUTH_URL || 'https://auth.example.com';`],
    ['a name', `const user = process.env.DB_USER || 'shop9';`],
    ['a header’s name', `const header = process.env.TOKEN_HEADER || 'x-token-2';`],
    ['an expiry', `const expires = process.env.JWT_SECRET_TTL || '7d';`],
    ['a key of storage', `const key = process.env.TOKEN_KEY || 'shop-token-2';`],
  ],
  'users of a program': [
    ['an error', `throw new User({ username: 'required', password: 'required' });`],
    ['a form', `const form = new Form({ username: '', password: '' });`],
    ['labels', `const columns = [{ name: 'username', password: '密码' }];`],
    ['types', `const schema = new Schema({ username: 'string', password: 'string' });`],
    ['rules', `const rules = { username: 'required|min:3', password: 'required|min:8' };`],
    ['a hash', `const users = [{ name: 'shop', password: '$2b$10$${expandRecipe('{base62:53}')}' }];`],
    ['a comparison with a field’s name', `if (field === 'password' && type === 'text2') show();`],
  ],
  'files that set things': [
    ['SQL: a strong hash', `INSERT INTO users (name, password) VALUES ('shop', '$2b$10$${expandRecipe('{base62:53}')}');`, 'db/seed.sql'],
    ['SQL: a parameter', `INSERT INTO users (name, password) VALUES (?, ?);`, 'db/a.sql'],
    ['SQL: a definition', `CREATE TABLE users (name VARCHAR(20), password VARCHAR(64) NOT NULL DEFAULT '' COMMENT '密码');`, 'db/a.sql'],
    ['SQL: a comment on a column', `COMMENT ON COLUMN users.password IS 'digest of the password2';`, 'db/a.sql'],
    ['SQL: an update by a parameter', `UPDATE users SET password = :password WHERE id = 1;`, 'db/a.sql'],
    ['Dockerfile: ARG without', `ARG NPM_TOKEN\nFROM node:22\nENV NPM_TOKEN=$NPM_TOKEN\nENV NODE_ENV=production\n`, 'Dockerfile'],
    ['Dockerfile: a secret mount', `FROM node:22\nRUN --mount=type=secret,id=npm_token npm ci\nENV PASSWORD_FILE=/run/secrets/db2\n`, 'Dockerfile'],
    ['shell: from the environment', `export DB_PASSWORD="$1"\nDB_PASS=\${DB_PASS:?missing}\nread -s PASSWORD\nTOKEN=$(cat token.txt)\nSECRET=\`cat secret2.txt\`\n`, 'deploy.sh'],
    ['shell: a text', `echo "note the refs: username=@e?, password=@e?"\nprintf 'DB_PASSWORD=%s\\n' "$P"\n`, 'deploy.sh'],
    ['SQL: a parameter of a name', `CREATE LOGIN shop WITH PASSWORD = '@password';`, 'db/a.sql'],
    ['shell: a usage', `echo "usage: deploy --password <password>"\nPASSWORD_PROMPT="Password: "\n`, 'deploy.sh'],
    ['shell: made', `PASSWORD="$(openssl rand -hex 16)"\nexport TOKEN=$(curl -s https://a.example.com/token2)\n`, 'deploy.sh'],
    ['shell: a test', `if [ "$PASSWORD" = "" ]; then exit 1; fi\nlocal token=""\n`, 'deploy.sh'],
    ['nginx: a variable', `location / {\n  proxy_set_header Authorization $http_authorization;\n  proxy_set_header X-Token $cookie_token2;\n  auth_basic "Restricted2";\n  ssl_password_file /etc/keys/global2.pass;\n  ssl_certificate_key /etc/nginx/a2.key;\n}\n`, 'nginx.conf'],
    ['docker run with a reference', `docker run -e MYSQL_ROOT_PASSWORD=$PASS -e TOKEN mysql:8\n`, 'start.sh'],
    ['Makefile', `PASSWORD ?= $(shell cat pass2)\ntoken:\n\tcurl -H "Authorization: Bearer $(TOKEN)" https://a.example.com\n`, 'Makefile'],
    ['Java properties', `login.password.label=Password2\nspring.datasource.password=\${DB_PASSWORD}\nspring.datasource.password.encoder=bcrypt\n`, 'application.properties'],
    ['a workflow', `jobs:\n  a:\n    permissions:\n      id-token: write\n    env:\n      TOKEN_TTL: 3600\n`, '.github/workflows/a.yml'],
  ],
};

function found(code: string, path = 'src/service.js'): string[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended')).map(({ range }) => code.slice(range.start, range.end));
}

for (const [group, rows] of Object.entries(FOUND)) {
  describe(`credentials are found: ${group}`, () => {
    for (const [name, marked, path] of rows) {
      it(name, () => {
        const wanted = /«([\s\S]*)»/.exec(marked)?.[1] ?? '';
        const code = marked.replace(/[«»]/g, '');
        const at = found(code, path);
        assert.ok(at.some((text) => text.includes(wanted.replace(/^["']|["']$/g, '')) || (text.length > 5 && wanted.includes(text.replace(/^["']|["']$/g, '')))), `${String(at.length)} findings, none of them there`);
        assert.equal(at.length, 1, 'one finding');
      });
    }
  });
}

for (const [group, rows] of Object.entries(SILENT)) {
  describe(`what looks like a credential is left alone: ${group}`, () => {
    for (const [name, code, path] of rows) it(name, () => assert.equal(found(code, path).length, 0));
  });
}
