/** One file of a program. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The other files, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

const COMPOSE = 'services:\n  db:\n    image: mysql:8\n    environment:\n      MYSQL_USER: orchard\n      MYSQL_PASSWORD: «orchard_shop_password»\n';

export const FOUND: Readonly<Record<string, readonly Case[]>> = {
  'blocks of statements': [
    {
      name: 'a login in a notice',
      path: 'db/seed.sql',
      text: `DO $$\nDECLARE v_id TEXT;\nBEGIN\n  SELECT id INTO v_id FROM users WHERE email = 'ada@kiwi-orchard.co.ke';\n  RAISE NOTICE 'Owner: ada@kiwi-orchard.co.ke / «kiwi92x»';\n  RAISE NOTICE 'Manager: bo@kiwi-orchard.co.ke / «kiwi92x»';\nEND $$;\n`,
    },
    { name: 'a row', path: 'db/seed.sql', text: `DO $block$\nBEGIN\n  INSERT INTO users (name, password) VALUES ('shop', '«kiwi92x»');\nEND\n$block$;\nSELECT 1;\n` },
    { name: 'behind a block', path: 'db/seed.sql', text: `CREATE FUNCTION f() RETURNS int AS $$\nBEGIN\n  RETURN 1;\nEND;\n$$ LANGUAGE plpgsql;\nINSERT INTO users (name, password) VALUES ('shop', '«kiwi92x»');\n` },
  ],
  'a password that the same file sets': [
    { name: 'in a health check', path: 'docker-compose.yml', text: `${COMPOSE}    healthcheck:\n      test: ["CMD-SHELL", "mysqladmin ping -u orchard -p«orchard_shop_password» --silent"]\n` },
    { name: 'in an address', path: 'docker-compose.yml', text: `${COMPOSE}  api:\n    environment:\n      DATABASE_URL: "mysql://orchard_user:«orchard_shop_password»@db:3306/shop"\n` },
  ],
  'logins that a page shows': [
    { name: 'in JSX', path: 'src/login.tsx', text: 'export const Login = () => (\n  <section>\n    <p className="hint">Password: «kiwi92x»</p>\n  </section>\n);\n' },
    { name: 'in JSX, in an element of its own', path: 'src/login.tsx', text: 'export const Login = () => <p>\n  <strong>Password:</strong> <code>«kiwi92x»</code>\n</p>;\n' },
    { name: 'in a component', path: 'src/Login.vue', text: '<template>\n  <div class="login"><div class="tip">默认管理员：15412345678 / «kiwi92x»</div></div>\n</template>\n' },
    { name: 'in a component, beside an input', path: 'src/Login.vue', text: '<template>\n  <el-form><el-input v-model="form.password" /><p>初始密码：<b>«123456»</b></p></el-form>\n</template>\n<script setup>\nconst form = reactive({ password: "" });\n</script>\n' },
    { name: 'in a page', path: 'public/login.html', text: '<!doctype html><body><p>Admin account: shop / «kiwi92x»</p></body>' },
    { name: 'a mailbox', path: 'src/login.tsx', text: 'export const Login = () => <li>Owner: ada@kiwi-orchard.co.ke / «kiwi92x»</li>;\n' },
    { name: 'printed by a seed', path: 'prisma/seed.ts', text: 'console.log("管理员账号: orchard / «kiwi92x»");\n' },
  ],
  'settings that are filled in': [
    { name: 'a function that gives the default', path: 'src/registry.ts', text: 'define({ key: "portal.temporaryPassword", label: "Temporary password", envDefault: () => "«Kiwi4Orchard#25»" });\n' },
    { name: 'a placeholder beside a real password', path: '.env.development', text: 'DB_PASSWORD=«kiwi92x»\nJWT_SECRET=«your-secret-key-change-in-production»\nWECHAT_APP_SECRET=your_wechat_app_secret\n' },
    { name: 'a token of the program’s own beside a real secret', path: '.env.sharedhosting', text: `AUTH_SECRET=«${'kiwi4Orch8rd9Tree2Leaf7Seed3Root'}»\nBACKEND_SERVICE_TOKEN="«dev-service-token-change-me»"\n` },
    { name: 'a key beside a vector', path: '.env.production.sample', text: `SHOP_URL_KEY="«k77TDgLy4x7WzVJz»"\nSHOP_URL_IV="Ac5RSe4nmCscKTDz"\nSHOP_COOKIE_PASSWORD="my_password"\n` },
    { name: 'a key of all signs', path: 'common/env.js', text: "export const apiKey = '«58k_$#@$*!kdjisdJDFHUk4%%653154%^@#(KSD#$@0-K»';\n" },
  ],
  'keys beside vectors': [
    { name: 'a function of the project', path: 'src/a.js', text: "import { encrypt } from './ciphers';\nsave(encrypt(salt, iv, '«Orchardservice»', row.name));\n" },
    { name: 'a method', path: 'src/a.js', text: "this.id = ciphers.aesDecrypt(store.state.salt, store.state.iv, '«kiwiOrchard»', stored);\n" },
  ],
  'logins in documents': [
    { name: 'of an account that a seed makes', path: 'README.md', text: '| Role | Email | Password |\n|---|---|---|\n| Manager | `manager@kiwi-orchard.co.ke` | `«manager123»` |\n', others: { 'prisma/seed.ts': "await make('manager@kiwi-orchard.co.ke', hash('manager123'));" } },
    { name: 'of an account that a seed makes, in a line', path: 'README.md', text: 'Log in as ada@kiwi-orchard.co.ke / «secret123»\n', others: { 'prisma/seed.ts': 'await make("ada@kiwi-orchard.co.ke", "secret123");' } },
    { name: 'of an account that a seed makes, sent', path: 'docs/api.md', text: '```bash\ncurl -d \'{"email":"ada@kiwi-orchard.co.ke","password":"«secret123»"}\' https://kiwi-orchard.co.ke/login\n```\n', others: { 'prisma/seed.ts': 'await make("ada@kiwi-orchard.co.ke", "secret123");' } },
    { name: 'for a demonstration, which a seed makes', path: 'README.md', text: '| Email | Password |\n|---|---|\n| `ada@demo.edu` | `«demo1234»` |\n', others: { 'prisma/seed.ts': "await make('ada@demo.edu', 'demo1234');" } },
    { name: 'of a short name that a seed makes', path: 'README.md', text: '| Role | User | Password |\n|---|---|---|\n| Manager | admin | «Orchard123!» |\n', others: { 'scripts/seed.ts': "await make({ username: 'admin', password: hash('Orchard123!') });" } },
    { name: 'of a name behind a role', path: 'docs/accounts.md', text: '- Doctor 1: ada / «Orchard123!» (pears)\n' },
    { name: 'of a name between backticks', path: 'docs/accounts.md', text: 'Log in as a doctor: `ada` / `«Orchard123!»`\n' },
    { name: 'listed to log in with', path: 'docs/accounts.md', text: '- pat1@kiwi-orchard.co.ke / «orchard1234» (patient)\n' },
    { name: 'listed between backticks', path: 'docs/accounts.md', text: 'Log in with `ada@kiwi-orchard.co.ke` / `«orchard123»`.\n' },
    { name: 'listed between backticks without blanks', path: 'AGENTS.md', text: 'Use staging ("Ada" `ada@kiwi-orchard.co.ke`/`«orchard123»`).\n' },
    { name: 'in a column with one more word', path: 'docs/steps.md', text: '| Email | Password usulan |\n|---|---|\n| `nobody.qkzvxw41@gmail.com` | `«TesterKiwi2026!»` |\n' },
    { name: 'of a person’s mailbox', path: 'docs/steps.md', text: '| Email | Proposed password |\n|---|---|\n| `nobody.qkzvxw41@gmail.com` | `«TesterKiwi2026!»` |\n' },
  ],
  'servers that the project starts': [
    {
      name: 'in a script of a package',
      path: 'app/package.json',
      text: '{ "scripts": { "dev": "DATABASE_URL=${DEV_URL:-postgresql://orchard:«orchard_dev»@localhost:5434/shop} next dev" } }',
      others: { 'app/docker-compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: orchard_dev\n' },
    },
    { name: 'in variables', path: 'app/.env.local.backup', text: 'DATABASE_URL="mysql://root:«root»@localhost:3306/shop"\n', others: { 'app/compose.yaml': 'services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=root\n' } },
  ],
  'Chinese labels without a colon': [
    { name: 'lines', path: '账号.txt', text: '账号 orchard\n密码 «kiwi92xq»\n' },
    { name: 'a line', path: 'docs/部署.md', text: '服务器：10.0.0.4，用户 root，密码：«Kiwi92xq!»\n' },
  ],
};

export const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'columns about passwords': [
    { name: 'until when', path: 'docs/users.md', text: '| Email | Password expires |\n|---|---|\n| `nobody.qkzvxw41@gmail.com` | `2027-01-31T00:00` |\n' },
    { name: 'where', path: 'docs/users.md', text: '| Email | Password variable |\n|---|---|\n| `nobody.qkzvxw41@gmail.com` | `ADMIN_PASS9` |\n' },
    { name: 'with what', path: 'docs/users.md', text: '| Email | Password manager |\n|---|---|\n| `nobody.qkzvxw41@gmail.com` | `KeePassXC2` |\n' },
  ],
  'what reads like a key or a password of a page': [
    { name: 'the token of a public picture', path: 'src/form.tsx', text: 'export const Picture = () => <img src="https://firebasestorage.googleapis.com/v0/b/orchard.appspot.com/o/a.png?alt=media&token=7d1f0a52-93be-4c1d-8f60-2b7e5a9c4d31" />;\n' },
    { name: 'keys of other things beside a vector', path: '.env', text: 'APP_IV=Ac5RSe4nmCscKTDz\nCACHE_KEY=shop-cache-2023a\nSTORAGE_KEY=shopUser_1a\n' },
    { name: 'names of ciphers beside a vector', path: 'src/box.ts', text: "decrypt(data, iv, 'aes256'); encrypt(data, nonce, 'chacha20poly1305'); encryptField(data, iv, 'PHONE_v1');\n" },
    { name: 'how passwords are kept', path: 'src/help.tsx', text: 'export const Help = () => <ul><li>密码：AES256</li><li>密码: bcrypt10</li><li>Password: AtLeast8chars</li></ul>;\n' },
    { name: 'what a document says of a login', path: 'README.md', text: '- 登录: session / OAuth2.0\n- admin: react / node18\n\n密码 RSA2048 加密传输\n' },
  ],
  'blocks of statements': [
    { name: 'a variable in a row', path: 'db/seed.sql', text: `DO $$\nDECLARE v_pw TEXT := crypt_of_env();\nBEGIN\n  INSERT INTO users (name, password) VALUES ('shop', v_pw);\nEND $$;\n` },
    { name: 'a text between dollar signs', path: 'db/seed.sql', text: `INSERT INTO pages (body) VALUES ($$It's a page; begin here$$);\n` },
  ],
  'a password that the same file sets': [
    { name: 'an address that shows its form', path: 'docker-compose.yml', text: 'services:\n  api:\n    environment:\n      # mysql://user:password@host/db\n      DATABASE_URL: "mysql://user:password@db:3306/shop"\n' },
    { name: 'a variable', path: 'docker-compose.yml', text: 'services:\n  db:\n    environment:\n      MYSQL_PASSWORD: ${DB_PASSWORD}\n    healthcheck:\n      test: ["CMD-SHELL", "mysqladmin ping -p${DB_PASSWORD}"]\n' },
    { name: 'a sample', path: '.env.example', text: 'DB_PASSWORD=orchard_shop_password\nDATABASE_URL=mysql://orchard:orchard_shop_password@db:3306/shop\n' },
  ],
  'logins that a page shows': [
    { name: 'labels and rules', path: 'src/login.tsx', text: 'export const Login = ({ rule }) => <form><label>Password: <input type="password" /></label><p>Password: 8-20</p><p>Password: required</p><p>Password: {rule}</p></form>;\n' },
    { name: 'rules of a component', path: 'src/Login.vue', text: '<template>\n  <div><p>密码：6-20位字母和数字</p><p>密码：{{ form.password }}</p><p>管理员：张三 / 李四</p><p>Account: savings / checking</p><p>账号：{{ name }} / {{ pw }}</p></div>\n</template>\n' },
    { name: 'pages and counts', path: 'src/list.tsx', text: 'export const List = ({ at }) => <p>Users: 12 / 300, user: {at} / 99, Login: step / 3</p>;\n' },
    { name: 'stars', path: 'src/login.tsx', text: 'export const Login = () => <p>Password: ********</p>;\n' },
    { name: 'addresses', path: 'src/a.ts', text: 'log("admin: src / lib", "account: see https://kiwi-orchard.co.ke / docs");\n' },
  ],
  'settings that are filled in': [
    { name: 'placeholders alone', path: '.env.development', text: 'DB_PASSWORD=your_password\nJWT_SECRET=your-secret-key-change-in-production\nBACKEND_SERVICE_TOKEN="dev-service-token-change-me"\n' },
    { name: 'placeholders of a provider', path: '.env', text: 'DB_HOST=db\nWECHAT_APP_SECRET=your_wechat_app_secret\n' },
    { name: 'a sample', path: '.env.example', text: 'ADMIN_PASSWORD=changeme\nJWT_SECRET=your-secret-key-change-in-production\n' },
    { name: 'keys of storage', path: 'src/a.ts', text: "export const CACHE_KEY = 'shop-cache-v2';\nconst cipher = { STORAGE_KEY: 'shop_storage', IV: iv };\n" },
    { name: 'a function that reads a setting', path: 'src/registry.ts', text: 'define({ key: "portal.temporaryPassword", envDefault: () => process.env.TEMPORARY_PASSWORD });\n' },
    { name: 'a format of a key', path: 'src/a.ts', text: "const tokenPattern = '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\\\d)[A-Za-z\\\\d@$!%*?&]{8,}$';\n" },
  ],
  'keys beside vectors': [
    { name: 'a text that is encrypted', path: 'src/a.js', text: "import { encrypt } from './ciphers';\nsave(encrypt(key, iv, 'orchard'));\n" },
    { name: 'the name of a cipher', path: 'src/a.js', text: "save(encrypt('aes-256-cbc', iv, text));\nsave(decrypt(data, iv, 'utf8'));\n" },
    { name: 'no vector', path: 'src/a.js', text: "save(encrypt(user, 'orchard', text));\n" },
  ],
  'logins in documents': [
    { name: 'of an account that no code has', path: 'README.md', text: '| Role | Email | Password |\n|---|---|---|\n| Manager | `manager@kiwi-orchard.co.ke` | `manager123` |\n', others: { 'prisma/seed.ts': "await make(process.env.SEED_EMAIL);" } },
    { name: 'of two words', path: 'README.md', text: 'Ratio: width / Height\n`src` / `Version2`\nTabs: overview / Settings2\n' },
    { name: 'of two mailboxes', path: 'README.md', text: 'Write to `sales@kiwi-orchard.co.ke` / `ada@kiwi-orchard.co.ke`.\n' },
    { name: 'of a reserved mailbox, listed', path: 'README.md', text: '- `ada@kiwi-orchard.test` / `orchard123`\n' },
    { name: 'made anew each time', path: 'scripts/join.sh', text: 'temp_password="Tmp!$(openssl rand -base64 12)"\necho "password: Tmp!${SUFFIX}"\n' },
    { name: 'of a reserved mailbox', path: 'README.md', text: '| Email | Password |\n|---|---|\n| `manager@example.com` | `manager123` |\n', others: { 'prisma/seed.ts': "await make('manager@example.com', 'manager123');" } },
    { name: 'of a mailbox for a demonstration that no code makes', path: 'README.md', text: '| Email | Password |\n|---|---|\n| `demo.ada@demo.edu` | `demo1234` |\n' },
    { name: 'of a short name that no code has', path: 'README.md', text: '| User | Password |\n|---|---|\n| admin | Orchard123! |\n', others: { 'src/roles.ts': "export const ADMIN = 'admin';" } },
    { name: 'of tests', path: 'README.md', text: '| e2e-staff@test.local | E2eTest123! |\n\ne2e-staff@test.local / E2eTest123!\n', others: { 'e2e/login.ts': "login('e2e-staff@test.local', 'E2eTest123!');" } },
    { name: 'in the description of an interface', path: 'docs/api.md', text: '```json\n{"email":"ada@kiwi-orchard.co.ke","password":"secret123"}\n```\n' },
    { name: 'rules of a column', path: 'docs/users.md', text: '| Email | Password | Reset |\n|---|---|---|\n| required | required | optional |\n| ada@kiwi-orchard.co.ke | (sent by mail) | yes |\n' },
    { name: 'sent to one’s own machine', path: 'scripts/try.sh', text: 'curl -d \'{"email":"ada@kiwi-orchard.co.ke","password":"secret123"}\' http://localhost:3000/login\n', others: { 'prisma/seed.ts': 'await make("ada@kiwi-orchard.co.ke", "secret123");' } },
  ],
  'servers that the project starts': [
    { name: 'another password', path: 'app/package.json', text: '{ "scripts": { "dev": "DATABASE_URL=postgresql://orchard:orchard_dev@localhost:5434/shop next dev" } }', others: { 'app/docker-compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD}\n' } },
    { name: 'for tests', path: 'app/package.json', text: '{ "scripts": { "test": "DATABASE_URL=postgresql://orchard:orchard_dev@localhost:5434/shop vitest" } }', others: { 'app/docker-compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: orchard_dev\n' } },
    { name: 'a sample', path: 'app/.env.example', text: 'DATABASE_URL="mysql://root:root@localhost:3306/shop"\n', others: { 'app/compose.yaml': 'services:\n  db:\n    environment:\n      - MYSQL_ROOT_PASSWORD=root\n' } },
  ],
  'Chinese labels without a colon': [
    { name: 'words about passwords', path: 'docs/部署.md', text: '用户 登录 后用 密码 bcrypt 加密，密码 MD5 存储；账号 admin 密码 见群公告\n' },
    { name: 'a placeholder', path: 'docs/部署.md', text: '账号 orchard\n密码 your_password\n' },
  ],
};
