/** Passwords of accounts that the project makes, in sentences and in the code of documents. */
import type { Case } from './cases.ts';

const SEED = {
  'prisma/seed.ts': "const hash = await bcrypt.hash('orchard123', 10);\nawait prisma.user.create({ data: { username: 'sysadmin', hash } });\nawait prisma.user.create({ data: { username: 'growerA', hash } });\n",
};
const TEST = { 'tests/login.sql': "INSERT INTO users VALUES ('sysadmin', 'orchard123');\n" };
const OPTIONS = { 'src/options.ts': "db.insert(row);\nexport const OPTIONS = { theme: 'orchard123', role: 'sysadmin' };\n" };

const doc = (name: string, text: string, others: Case['others'] = SEED): Case => ({ name, path: 'docs/plan.md', text, others });

export const FOUND: Readonly<Record<string, readonly Case[]>> = {
  'sentences about accounts that the project makes': [
    doc('the password of all', '- 种子账号(密码均 `«orchard123»`):`sysadmin`(system_admin)、`growerA`(grower)。\n'),
    doc('without the word', '- 种子账号:growerA(归属 sysadmin)、growerB,均 «orchard123»。批次归 growerA。\n'),
    doc('of users', '前置:数据库运行(若未启动先启动)。种子用户密码 `«orchard123»`,演示码 `ORC-0001`。\n'),
    doc('in brackets, over two lines', '不同角色用不同账号\n  (sysadmin / agentA / growerA,密码均 «orchard123»)登录。\n'),
    doc('a pair without blanks', '- [ ] 登录页 → 用 growerA/«orchard123» 登录 → 进工作台\n'),
    doc('a pair with blanks', '3. 用 `sysadmin / «orchard123»` 登录 → 看到代理商列表\n'),
    doc('a pair in ticks', '   - 用 `growerA` / `«orchard123»` 登录成功 → 列表。\n'),
    doc('in English', 'Log in as growerA with the password «orchard123» and open the list.\n'),
    doc('a seed in a plan', "```typescript\nasync function main() {\n  const pwd = await bcrypt.hash('«orchard123»', 10);\n}\n```\n"),
  ],
  'samples with a login that the project makes': [
    { name: 'variables', path: 'api/.env.example', text: 'ADMIN_DEFAULT_USERNAME=admin\nADMIN_DEFAULT_PASSWORD=«admin123456»\n', others: { 'src/seeders/init.js': "const password = bcrypt.hashSync('admin123456', 10);\nawait Admin.bulkCreate([{ username: 'admin', password }]);\n" } },
    { name: 'a request', path: 'api/postman_collection.json', text: '{ "item": [{ "request": { "body": { "raw": "{\\n  \\"username\\": \\"sysadmin\\",\\n  \\"password\\": \\"«orchard123»\\"\\n}" } } }] }\n', others: SEED },
  ],
  'variables that a script writes': [
    { name: 'by a shell', path: 'start.sh', text: "if [ ! -f api/.env ]; then\n  cat > api/.env <<'EOF'\nPORT=3000\nJWT_SECRET=«your-super-secret-jwt-key-change-this»\nEOF\nfi\n" },
    { name: 'by PowerShell', path: 'setup.ps1', text: '$content = @"\nPORT=3000\nJWT_SECRET=«your-super-secret-jwt-key-change-this»\n"@\n\n$content | Out-File -FilePath ".env" -Encoding UTF8\n' },
  ],
  'a default in an address': [
    { name: 'that is set in the same file', path: 'docker-compose.prod.yml', text: 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: «${DB_PASSWORD:-change-me-in-production}»\n  api:\n    environment:\n      DATABASE_URL: «postgresql://shop:${DB_PASSWORD:-change-me-in-production}@db:5432/shop»\n' },
  ],
};

export const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'sentences about accounts that nobody makes': [
    doc('another password', '- 种子账号(密码均 `orchard124`):`sysadmin`。\n'),
    doc('of a test', '- 账号(密码均 `orchard123`):`sysadmin`。\n', TEST),
    doc('an option', '- 账号(密码均 `orchard123`):`sysadmin`。\n', OPTIONS),
    doc('another account', '用 growerX/orchard123 登录。\n'),
    doc('a path', 'Sign in and open growerA/orchard123/index.html.\n'),
    doc('an algorithm', 'Passwords are hashed: password sha256 and a salt.\n', { 'prisma/seed.ts': "db.create({ password: crypto.createHash('sha256') });\n" }),
    doc('a hash of another text', "```ts\nconst name = createHash('md5', 'orchard123');\n```\n"),
    { name: 'a sample of variables', path: 'api/.env.example', text: 'ADMIN_DEFAULT_USERNAME=admin\nADMIN_DEFAULT_PASSWORD=admin123456\n', others: SEED },
    { name: 'a sample to fill in', path: 'api/.env.example', text: 'ADMIN_USERNAME=sysadmin\nADMIN_PASSWORD=change-me-1\n', others: { 'prisma/seed.ts': "db.user.create({ name: 'sysadmin', password: process.env.ADMIN_PASSWORD || 'change-me-1' });\n" } },
    { name: 'a request of a sample', path: 'api/postman_collection.json', text: '{ "item": [{ "request": { "body": { "raw": "{\\n  \\"username\\": \\"sysadmin\\",\\n  \\"password\\": \\"orchard124\\"\\n}" } } }] }\n', others: SEED },
    { name: 'a placeholder in an address', path: 'docs/setup.yml', text: 'url: postgresql://shop:change-me-in-production@db:5432/shop\n' },
    { name: 'a sample that a script writes', path: 'start.sh', text: "cat > api/.env.example <<'EOF'\nJWT_SECRET=your-super-secret-jwt-key-change-this\nEOF\n" },
    { name: 'what follows a text with tabs', path: 'start.sh', text: "if true; then\n\tcat > .env <<-EOF\n\tPORT=3000\n\tEOF\nfi\nJWT_SECRET=your-super-secret-jwt-key-change-this\n" },
    { name: 'what a script shows', path: 'start.sh', text: "cp .env.example .env\ncat <<'EOF'\nJWT_SECRET=your-super-secret-jwt-key-change-this\nEOF\n" },
    { name: 'the example of an interface', path: 'api/docs/openapi.yml', text: 'LoginBody:\n  example:\n    username: sysadmin\n    password: admin123456\n', others: { 'prisma/seed.ts': "db.user.create({ name: 'sysadmin', password: hash('admin123456') });\n" } },
    { name: 'what a method of PowerShell returns', path: 'setup.ps1', text: '$plainPassword = [System.Runtime.InteropServices.Marshal]::PtrToStringAuto($BSTR)\n' },
    { name: 'what PowerShell shows', path: 'setup.ps1', text: '$content = @"\nJWT_SECRET=your-super-secret-jwt-key-change-this\n"@\nWrite-Host $content\nCopy-Item .env.example .env\n' },
    doc('words', 'The password is required for every user of the orchard.\n'),
  ],
};
