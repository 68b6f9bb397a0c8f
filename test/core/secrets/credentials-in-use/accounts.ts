/** Accounts that the project makes, and where texts repeat their passwords. */
import type { Case } from './cases.ts';

const SEED = { 'scripts/seed.ts': "await db.user.create({ data: { name: 'ada', password: hash('orchard1') } });\nawait make({ email: 'ada@pears.test', pass: 'password123' });\n" };
const DIGITS = { 'scripts/seed.ts': "await db.user.create({ data: { email: 'ada@orchard.test', password: hash('123456') } });\n" };
const GO = { 'api/store/memory.go': 'const staffPassword = "123456"\n\nvar staff = []Staff{{Name: "Ada", Phone: "15400000001"}}\n' };
const FORM = { 'src/login.jsx': 'export const Login = () => <form><input name="username" placeholder="ada@pear-orchard.cn" /><input type="password" /></form>;\n' };
const ROWS = { 'db/rows.sql': "-- all of them: 'pear123'\nINSERT INTO users (email, hash) VALUES ('bob@orchard.test', crypt_row());\n" };
const MONITOR = { 'ops/docker-compose.monitoring.yml': 'services:\n  charts:\n    environment:\n      - GF_SECURITY_ADMIN_USER=admin\n      - GF_SECURITY_ADMIN_PASSWORD=admin123\n' };

/** A hash of nothing, in the form of bcrypt. */
const HASH = `$2b$10${'$'}${'Kiwi4Orchard8Pear2'.repeat(3).slice(0, 53)}`;
const INSERT = `INSERT INTO users (email, encrypted_password) VALUES ('bob@pears.test', '«${HASH}»');\n`;
const BARE = INSERT.replace(/[«»]/g, '');

export const FOUND: Readonly<Record<string, readonly Case[]>> = {
  'accounts that the project makes': [
    { name: 'with a word for a password', path: 'README.md', text: '| Role | Email | Password |\n|---|---|---|\n| **Owner** | ada@pears.test | «password123» |\n', others: SEED },
    { name: 'by a program in another language', path: 'docs/accounts.md', text: '| 角色 | 手机号 | 密码 |\n|---|---|---|\n| 店长 | `15400000001` | `«123456»` |\n', others: GO },
    { name: 'with the word for a password', path: 'README.md', text: '- Email: ada@pears.test\n- Password: «password»\n', others: { 'scripts/seed.ts': "await db.user.create({ data: { email: 'ada@pears.test', password: hash('password') } });\n" } },
    { name: 'by statements', path: 'README.md', text: 'Log in: `bob@orchard.test` / `«pear123»`\n', others: ROWS },
    { name: 'in a container', path: 'ops/README.md', text: '- **默认账号**: admin / «admin123»\n', others: MONITOR },
    { name: 'in a container, in brackets', path: 'ops/start.sh', text: 'echo "Charts: http://localhost:3001 (admin/«admin123»)"\n', others: MONITOR },
    { name: 'in a container, behind words', path: 'ops/start.sh', text: 'echo "2. Login with admin/«admin123»"\n', others: MONITOR },
    { name: 'with a label of tests', path: 'docs/report.md', text: '- **测试用户**: ada\n- **测试密码**: «orchard1»\n', others: SEED },
    { name: 'in the output of a command', path: 'docs/report.md', text: '```bash\n# logged in\nUsername: ada\nPassword: «orchard1»\n```\n', others: SEED },
    { name: 'in a page for developers', path: 'src/login.tsx', text: "const ACCOUNTS = process.env.NODE_ENV === 'development' ? [\n  { email: 'ada@pears.test', password: '«password123»', label: 'Owner' },\n] : [];\nexport const Login = () => <List rows={ACCOUNTS} />;\n", others: SEED },
    { name: 'with digits alone for a password', path: 'docs/repair.md', text: '1. 尝试登录：使用 `ada@orchard.test` / `«123456»`\n', others: DIGITS },
    { name: 'with digits, which the seed prints', path: 'scripts/seed.ts', text: "await make({ email: 'ada@orchard.test', password: '«123456»' });\nconsole.log('Owner: ada@orchard.test / «123456»');\n" },
    { name: 'behind the number of a phone', path: 'scripts/rows.js', text: "db.user.create({ phone: '15400000001', password: '«123456»' });\nconsole.log('Owner: 15400000001 / «123456»');\n" },
    { name: 'at a domain for examples, by a seed', path: 'README.md', text: '| Role | Email | Password |\n|---|---|---|\n| Owner | ada@example.com | «password123» |\n', others: { 'prisma/seed.ts': "await db.user.create({ data: { email: 'ada@example.com', hash: await hash('password123') } });\n" } },
    { name: 'several with one password', path: 'docs/accounts.md', text: '- Ada: ada@kiwi-orchard.co.ke / «pears123»\n\n- Bob: bob@kiwi-orchard.test / «pears123»\n' },
    { name: 'by a seed whose data are called a mock', path: 'src/seed/mock-members.ts', text: "export const MEMBERS = [{ email: 'ada@orchard.test', password: '«Pears20kiwi!a1»' }, { email: 'bob@orchard.test', password: '«Kiwi31pears!b2»' }];\n" },
    { name: 'by a seed of members for tests', path: 'scripts/seed-test-members.ts', text: "const EMAIL = 'ada@orchard.cn';\nconst PASSWORD = '«TestMember123!»';\nawait auth.admin.createUser({ email: EMAIL, password: PASSWORD });\n" },
    { name: 'in a banner with colours', path: 'start.js', text: "const colors = { dim: '\\x1b[2m', reset: '\\x1b[0m' };\nconsole.log(`\n  ${colors.dim}管理员:${colors.reset} ada / «Orchard123!»   |\n`);\n" },
  ],
  'hashes whose password is known': [
    { name: 'a comment names it', path: 'db/rows.sql', text: `-- bcrypt hash of '«pear123»'\n${INSERT}` },
    { name: 'a comment names the password of all', path: 'db/rows.sql', text: `-- Password for ALL users: "«pear123»"\n${INSERT}` },
    { name: 'and a notice shows it', path: 'db/rows.sql', text: `-- hash for '«pear1234»'\n${INSERT}DO $$\nBEGIN\n  RAISE NOTICE 'login: bob@pears.test / «pear1234»';\nEND $$;\n` },
    { name: 'another file names it', path: 'db/0002.sql', text: `UPDATE users SET encrypted_password = '«${HASH}»' WHERE id = 1;\n`, others: { 'db/0001.sql': `-- hash for 'pear123'\n${BARE}` } },
    { name: 'in a copy of a database', path: 'backups/requests-2026.json', text: `[{ "by": { "email": "ada@pears.test", "passwordHash": "«${HASH}»" } }]` },
  ],
};

export const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'accounts that nobody makes': [
    { name: 'a mock beside no seed', path: 'src/mock-members.ts', text: "export const MEMBERS = [{ email: 'ada@orchard.test', password: 'Pears20kiwi!a1' }];\n" },
    { name: 'by a seed of tests', path: 'prisma/seed-test.ts', text: "await auth.admin.createUser({ email: 'ada@orchard.cn', password: 'Member123' });\n" },
    { name: 'by a seed for tests', path: 'seeds/test/members.ts', text: "await auth.admin.createUser({ email: 'ada@orchard.cn', password: 'Member123' });\n" },
    { name: 'another password', path: 'README.md', text: '| Email | Password |\n|---|---|\n| ada@pears.test | password124 |\n', others: SEED },
    { name: 'the words of a form', path: 'README.md', text: 'Account: username\nPassword: password\n\n- Email: ada@pear-orchard.cn\n- Password: password\n\nAccount: ada@pear-orchard.cn / password\n', others: FORM },
    { name: 'two roles', path: 'README.md', text: 'Account: Receptionist\nPassword: orchard\n', others: { 'src/roles.ts': "export const roles = ['Receptionist', 'orchard'];\n" } },
    { name: 'a mailbox of examples beside a role', path: 'docs/guide.md', text: '```tsx\n{ email: \'new@example.org\', password: \'password123\', role: \'ada@pears.test\' },\n```\n', others: { 'scripts/seed.ts': "make({ role: 'super_admin', password: 'password123' });" } },
    { name: 'a role', path: 'docs/guide.md', text: "{ email: 'new@example.org', password: 'password123', role: 'super_admin' }\n", others: { 'scripts/seed.ts': "create({ role: 'super_admin', password: 'password123' });" } },
    { name: 'in a page for developers', path: 'src/login.tsx', text: "const ACCOUNTS = process.env.NODE_ENV === 'development' ? [\n  { email: 'eve@pears.test', password: 'password123', label: 'Owner' },\n] : [];\nexport const Login = () => <List rows={ACCOUNTS} />;\n", others: SEED },
    { name: 'in a page for developers, by a test', path: 'src/login.tsx', text: "const ACCOUNTS = process.env.NODE_ENV === 'development' ? [{ email: 'ada@pears.test', password: 'password123' }] : [];\nexport default ACCOUNTS;\n", others: { 'tests/users.sql': "INSERT INTO users VALUES ('ada@pears.test', 'password123');" } },
    { name: 'types of a program', path: 'docs/plan.md', text: '```ts\nconst { email, password } = data as {\n  email: string; password: string; account: something\n};\n```\n', others: { 'scripts/seed.ts': "make('string', 'something'); db.insert(`something`);" } },
    { name: 'by a test', path: 'README.md', text: '| Email | Password |\n|---|---|\n| ada@pears.test | password123 |\n', others: { 'tests/users.sql': "INSERT INTO users VALUES ('ada@pears.test', 'password123');" } },
    { name: 'two numbers of a phone', path: 'docs/contacts.md', text: 'Orders: 15400000001 / 123456\n', others: DIGITS },
    { name: 'at a domain for examples, in code that makes none', path: 'README.md', text: '| Role | Email | Password |\n|---|---|---|\n| Owner | ada@example.com | password123 |\n', others: { 'src/form.ts': "show({ email: 'ada@example.com', hint: 'password123' });\n" } },
    { name: 'a number beside a mailbox', path: 'docs/contacts.md', text: 'Orders: ada@orchard.test / 0309124\n', others: DIGITS },
    { name: 'a number beside a mailbox in code', path: 'src/contacts.ts', text: "export const head = 'Orders: ada@orchard.test / 0309124';\n", others: DIGITS },
    { name: 'a word of a program', path: 'README.md', text: '| User | Password |\n|---|---|\n| admin | 123456 |\n', others: { 'src/roles.go': 'var roles = []string{"admin"}\nconst first = "123456"\n' } },
    { name: 'an account with the password of a variable', path: 'docs/accounts.md', text: '```bash\nADMIN_PASSWORD=E2ePears123!\n```\n\n- `e2e-admin@test.local` / `E2ePears123!`\n' },
    { name: 'another account with a longer password', path: 'docs/accounts.md', text: '- Bob: bob@kiwi-orchard.test / pears123\n- Eve: eve@kiwi-orchard.test / pears1234\n' },
    { name: 'a database of a container', path: 'docs/plan.md', text: '```yaml\nservices:\n  db:\n    environment:\n      POSTGRES_USER: kiwi\n      POSTGRES_PASSWORD: kiwi_dev\n```\n', others: { 'docker-compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_USER: kiwi\n      POSTGRES_PASSWORD: kiwi_dev\n' } },
    { name: 'a path', path: 'docs/plan.md', text: 'expect(key.startsWith("kiwi-uploads/course-1/")).toBe(true); expect(groupOf("campaign:test1")); Log in `kiwi.co/users2`\n', others: { 'scripts/seed.ts': "make('kiwi-uploads', 'course-1'); make('campaign', 'test1'); db.insert('kiwi.co', 'users2');" } },
    { name: 'for tests of the program', path: 'docs/staging.md', text: '- `e2e-admin@test.local` / `E2eAdmin123!`\n', others: { 'scripts/setup-e2e-users.ts': "make('e2e-admin@test.local', 'E2eAdmin123!');" } },
    { name: 'methods of an interface', path: 'docs/api.md', text: '| Address | Method |\n|---|---|\n| /admin/create | POST |\n| /admin/reset-password | PUT |\n', others: { 'scripts/seed.ts': "db.create('POST', 'PUT');" } },
    { name: 'roles', path: 'docs/plan.md', text: '- register (Receptionist/Admin), cross-practice (clerk/admin)\n', others: { 'scripts/seed.ts': "db.user.create({ role: 'Receptionist', by: 'Admin', as: 'admin', or: 'clerk' });" } },
    { name: 'alternatives and paths', path: 'ops/start.sh', text: 'echo "Sign in with email/phone1 (read/write2, admin/orders3)"\necho "see (docs/setup2)"\n', others: MONITOR },
    { name: 'a container of others', path: 'ops/start.sh', text: 'echo "Charts (admin/admin123)"\n', others: { 'ops/docker-compose.yml': 'services:\n  charts:\n    environment:\n      - GF_SECURITY_ADMIN_PASSWORD=${CHARTS}\n' } },
    { name: 'the end of another account', path: 'ops/start.sh', text: 'echo "Charts (min/admin123)"\n', others: MONITOR },
    { name: 'a command with a colon', path: 'docs/run.md', text: '```bash\nnpm run seed:password orchard1\nPassword: $PASSWORD\n```\n', others: SEED },
  ],
  'hashes whose password nobody names': [
    { name: 'a row', path: 'db/rows.sql', text: `-- the hash is made by bcrypt\n${BARE}` },
    { name: 'another hash is named', path: 'db/0002.sql', text: BARE, others: { 'db/0001.sql': "-- hash for 'pear123'\nINSERT INTO users (encrypted_password) VALUES ('x');\n" } },
    { name: 'a column', path: 'db/rows.sql', text: `-- set "password" to "null" to remove it\n${BARE}` },
    { name: 'the column of the hash', path: 'db/rows.sql', text: `-- the password hash is stored in "password_hash"\n-- bcrypt, in the column 'user_pass'\n${BARE}` },
    { name: 'a copy with a mailbox of examples', path: 'backups/requests.json', text: `[{ "email": "ada@example.com", "passwordHash": "${HASH}" }]` },
    { name: 'data of a program', path: 'data/users.json', text: `[{ "email": "ada@pears.test", "passwordHash": "${HASH}" }]` },
    { name: 'a copy without accounts', path: 'backups/keys.json', text: `[{ "lock": "shed", "passwordHash": "${HASH}" }]` },
  ],
};
