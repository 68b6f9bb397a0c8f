/** Credentials in settings files that know placeholders: what each offer makes of the line, and the files that have none. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, type ModuleHost } from '../../../core/index.ts';
import { starredDocumentFix, starredTextFix } from '../../../core/fix/texts/written-out.ts';
import { sentenceFixes } from '../../../core/rules/literals/data-fixes.ts';
import { placeholderFiles } from '../../../core/catalog/platforms/placeholder-files.ts';

const VALUE = 'Kiwi2044';
const SPRING = 'src/main/resources/application-dev.yml';

/** Path, line before, line after, below what stands above them. */
const REPAIRED: readonly (readonly [path: string, before: string, after: string, above?: string])[] = [
  [SPRING, `    password: ${VALUE}`, '    password: ${DATASOURCE_PASSWORD}', 'spring:\n  datasource:\n    username: shop\n'],
  [SPRING, `    password: "${VALUE}"`, '    password: "${REDIS_PASSWORD}"', 'spring:\n  redis:\n    host: cache\n'],
  [SPRING, `    password: \${DB_PASS:${VALUE}}`, '    password: ${DB_PASS}', 'spring:\n  datasource:\n    username: shop\n'],
  [SPRING, `    password: \${DB_PASS:${VALUE}}`, '    password: ${DB_PASS:}', 'wechat:\n  secret: ${WECHAT_SECRET:}\nspring:\n  datasource:\n    username: shop\n'],
  ['src/main/resources/application.properties', `spring.datasource.password=${VALUE}`, 'spring.datasource.password=${DATASOURCE_PASSWORD}', 'spring.datasource.username=shop\n'],
  ['docker-compose.yml', `      MYSQL_ROOT_PASSWORD: ${VALUE}`, '      MYSQL_ROOT_PASSWORD: ${MYSQL_ROOT_PASSWORD:?is not set}', 'services:\n  db:\n    image: mysql\n    environment:\n'],
  ['deploy/compose.prod.yaml', `      - POSTGRES_PASSWORD=${VALUE}`, '      - POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?is not set}', 'services:\n  db:\n    image: postgres\n    environment:\n'],
  [SPRING, `    appSecret: ${VALUE}`, '    appSecret: ${WEIXIN_APP_SECRET}', 'weixin:\n  config:\n    appId: wx1\n'],
  ['docker-compose.yml', `      - DATABASE_URL=postgres://shop:${VALUE}@db:5432/shop`, '      - DATABASE_URL=postgres://shop:${POSTGRES_PASSWORD:?is not set}@db:5432/shop', 'services:\n  app:\n    environment:\n'],
  ['docker-compose.yml', `      DATABASE_URL: mysql://root:\${MYSQL_ROOT_PASSWORD:-${VALUE}}@db:3306/shop`, '      DATABASE_URL: mysql://root:${MYSQL_ROOT_PASSWORD:?is not set}@db:3306/shop', 'services:\n  app:\n    environment:\n'],
  ['docker-compose.yml', `    command: redis-server --requirepass ${VALUE}`, '    command: redis-server --requirepass ${REDIS_PASSWORD:?is not set}', 'services:\n  cache:\n'],
  ['docker-compose.yml', `      test: ["CMD-SHELL", "redis-cli -a ${VALUE} -p 6370 ping"]`, '      test: ["CMD-SHELL", "redis-cli -a ${REDIS_PASSWORD:?is not set} -p 6370 ping"]', 'services:\n  cache:\n    healthcheck:\n'],
  ['shop/src/main/resources/jdbc.properties', `jdbc.password=${VALUE}`, 'jdbc.password=${JDBC_PASSWORD}', 'jdbc.username=shop\n'],
  ['shop/src/main/resources/mail.properties', `mail.from.password=${VALUE}`, 'mail.from.password=${MAIL_FROM_PASSWORD}', 'mail.from.userName=shop\n'],
  ['.env.example', `DB_PASSWORD=${VALUE}`, 'DB_PASSWORD='],
  ['.env.example', `DATABASE_URL=postgres://shop:${VALUE}@localhost:5432/shop`, 'DATABASE_URL=postgres://shop:your-password@localhost:5432/shop'],
  ['.env.example', `#DB_PASSWORD=${VALUE}`, '#DB_PASSWORD='],
  // A sample shows the name alone, also of what a bundler writes into pages.
  ['.env.example', `VITE_DB_PASSWORD=${VALUE}`, 'VITE_DB_PASSWORD='],
  ['.env.production', `DB_PASSWORD="${VALUE}"`, '# DB_PASSWORD is set in the environment\nDB_PASSWORD=""'],
  ['.env.production', `DATABASE_URL=postgres://shop:${VALUE}@db:5432/shop`, 'DATABASE_URL=postgres://shop:your-password@db:5432/shop'],
  ['deploy.sh', `DB_PASSWORD="${VALUE}"`, 'DB_PASSWORD="${DB_PASSWORD:?is not set}"', '#!/bin/bash\n'],
  ['login.sh', `  -d "user=admin&password=${VALUE}!" "$BASE/login"`, '  -d "user=admin&password=${LOGIN_PASSWORD:?is not set}" "$BASE/login"', '#!/bin/bash\ncurl -s \\\n'],
  ['shift.sh', `  -d "user=admin&password=${VALUE}!" "$BASE/login"`, '  -d "user=admin&password=${LOGIN_PASSWORD:?is not set}" "$BASE/login"', '#!/bin/bash\nread -r a <<< word\nMOST=$((1 << 20))\ncurl -s \\\n'],
  ['log.sh', `DB_PASSWORD="\${DB_PASSWORD:-${VALUE}}"`, 'DB_PASSWORD="${DB_PASSWORD:-}"', '#!/bin/bash\nset +e  # goes on\n'],
  ['deploy.ps1', `$DB_PASSWORD = "${VALUE}"`, "if (-not $env:DB_PASSWORD) { throw 'DB_PASSWORD is not set' }\n$DB_PASSWORD = $env:DB_PASSWORD", '$DB_USER = "shop"\n'],
  ['deploy.ps1', `    $DbPassword = '${VALUE}' # of the shop`, "    if (-not $env:DB_PASSWORD) { throw 'DB_PASSWORD is not set' }\n    $DbPassword = $env:DB_PASSWORD # of the shop", '$DbUser = "shop"\n'],
  ['deploy.bat', `set "DB_PASSWORD=${VALUE}"`, 'if not defined DB_PASSWORD (echo DB_PASSWORD is not set & exit /b 1)', '@echo off\nset "DB_USER=shop"\n'],
  ['deploy.cmd', `set DB_PASSWORD=${VALUE}`, 'if not defined DB_PASSWORD (echo DB_PASSWORD is not set & exit /b 1)', '@echo off\nset DB_USER=shop\n'],
  ['.github/workflows/ci.yml', `      DB_PASSWORD: ${VALUE}`, '      DB_PASSWORD: ${{ secrets.DB_PASSWORD }}', 'jobs:\n  test:\n    env:\n'],
];

const UNREPAIRED: readonly (readonly [path: string, text: string])[] = [
  // Nobody fills placeholders in there.
  ['config/database.yml', `db:\n  username: shop\n  password: ${VALUE}\n`],
  // What Spring reads is read by Spring.
  ['other/src/main/resources/jdbc.properties', `jdbc.password=${VALUE}\n`],
  // What a bundler writes into pages is public.
  ['.env.production', `VITE_DB_PASSWORD=${VALUE}\n`],
  // A shell writes these as they stand.
  ['deploy.sh', `DB_PASSWORD='${VALUE}'\n`],
  ['setup.sh', `cat > .env <<'EOF'\nDB_PASSWORD=${VALUE}\nEOF\n`],
  // Braces of a placeholder would end the mapping.
  [SPRING, `spring:\n  mail: { username: shop, password: ${VALUE} }\n`],
  // Containers that are started as they are stop at a variable that must be set.
  ['docker-compose.dev.yml', `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${VALUE}\n`],
  ['.devcontainer/docker-compose.yml', `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${VALUE}\n`],
  ['docker-compose.yml', `services:\n  db:\n    environment:\n      POSTGRES_DB: shop_dev\n      POSTGRES_PASSWORD: ${VALUE}\n`],
];

/** One of two projects is built with Spring. */
const host: ModuleHost = {
  resolve: () => undefined,
  read: (id) => (id === 'shop/pom.xml' ? '<groupId>org.springframework.boot</groupId>' : undefined),
};

describe('a placeholder for a credential', () => {
  for (const [path, before, after, above = ''] of REPAIRED) {
    it(`stands in ${path}: ${after.trim()}`, () => {
      const text = `${above}${before}\n`;
      const [finding] = analyze({ path, text }, { host }).findings.filter(({ ruleId }) => ruleId === 'no-hardcoded-credential');
      assert.equal(finding?.fixes.length, 1);
      assert.ok(!JSON.stringify(finding).includes(VALUE), 'the value is written nowhere');
      const repaired = applyEdits(text, finding.fixes[0]?.edits ?? []);
      assert.equal(repaired, `${above}${after}\n`);
      assert.deepEqual(analyze({ path, text: repaired }, { host }).findings, []);
    });
  }

  it('stands wherever the file has the same secret, under one name', () => {
    const secret = 'k9x2Lq7Vw4Zt8Rb3';
    const text = (value: string): string => `oss.password=${value}\noss.url=https://cdn.example.com/list?token=${value}&page=1\n# token: ${secret}\n`;
    const path = 'shop/src/main/resources/aliyun.properties';
    const fixes = analyze({ path, text: text(secret) }, { host }).findings.flatMap((finding) => finding.fixes);
    assert.ok(fixes.length >= 2);
    for (const { edits } of fixes.slice(0, 2)) assert.equal(applyEdits(text(secret), edits), text('${OSS_PASSWORD}'));
  });

  it('is that of the password, not of what has the same value, and stands in the address of the same service too', () => {
    const compose = (password: string): string =>
      `services:\n  app:\n    environment:\n      DATABASE_URL: postgres://shop:${password}@db:5432/shop\n      CACHE_URL: redis://shop:${VALUE}@cache:6379\n  db:\n    environment:\n      POSTGRES_DB: ${VALUE}\n      POSTGRES_PASSWORD: ${password}\n`;
    const fixes = analyze({ path: 'docker-compose.yml', text: compose(VALUE) }).findings.flatMap((finding) => finding.fixes);
    const repaired = fixes.map(({ edits }) => applyEdits(compose(VALUE), edits));
    assert.ok(repaired.filter((text) => text === compose('${POSTGRES_PASSWORD:?is not set}')).length >= 2, repaired.join('\n'));
    assert.ok(repaired.every((text) => !text.includes('${POSTGRES_DB')));
  });

  it('is none of another service that has the same password by chance', () => {
    const compose = `services:\n  app:\n    environment:\n      - REDIS_PASSWORD=${VALUE}\n      - MONGODB_URL=mongodb://shop:${VALUE}@store:27017/shop\n`;
    const fixes = analyze({ path: 'docker-compose.yml', text: compose }).findings.flatMap((finding) => finding.fixes);
    assert.equal(fixes.length, 2);
    for (const { edits } of fixes) assert.equal(edits.length, 1);
    assert.ok(!fixes[1]?.edits[0]?.text.includes('REDIS'));
  });

  it('stands in the addresses of the host that the variable is called after', () => {
    const compose = (password: string): string => `services:\n  couchdb:\n    environment:\n      - COUCHDB_PASSWORD=${password}\n  init:\n    command: >\n      sh -c\n      "curl -X PUT http://admin:${password}@couchdb:5984/_users && curl http://admin:${VALUE}@shop:80/"\n`;
    const [fix] = analyze({ path: 'docker-compose.yml', text: compose(VALUE) }).findings.flatMap((finding) => finding.fixes);
    assert.equal(applyEdits(compose(VALUE), fix?.edits ?? []), compose('${COUCHDB_PASSWORD:?is not set}'));
  });

  it('is written in all places of a sample that have the same password', () => {
    const sample = (password: string): string => `POSTGRES_PASSWORD=${password}\nDATABASE_URL=postgres://shop:${password}@localhost:5432/shop\nNAME=${VALUE}\n`;
    const fixes = analyze({ path: '.env.example', text: sample(VALUE) }, { host }).findings.flatMap((finding) => finding.fixes);
    assert.ok(fixes.length >= 2);
    for (const { edits } of fixes) assert.equal(applyEdits(sample(VALUE), edits), sample('your-password'));
  });

  it('is listed where the program finds its variables', () => {
    const text = 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-Kiwi2044}\n';
    const listed = (files: Readonly<Record<string, string>>, path: string): unknown => {
      const { findings } = analyze({ path, text }, { host: { resolve: () => undefined, read: (id) => files[id] }, otherFiles: true });
      return findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.flatMap((edit) => (edit.file === undefined || edit.file.endsWith('.gitignore') ? [] : [[edit.file, edit.text]]))));
    };
    assert.deepEqual(listed({}, '/shop/docker-compose.yml'), [['/shop/.env.example', 'POSTGRES_PASSWORD=\n']]);
    assert.deepEqual(listed({ '/shop/.env.example': 'POSTGRES_PASSWORD=\n' }, '/shop/docker-compose.yml'), []);
    assert.deepEqual(listed({ '/shop/.env.sample': 'PORT=\n', '/shop/package.json': '{}' }, '/shop/docker/compose.yml'), [['/shop/.env.sample', 'POSTGRES_PASSWORD=\n']]);
  });

  it('is moved together with what logs in by it, or not at all', () => {
    const text = `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:-${VALUE}}\n  api:\n    environment:\n      DATABASE_URL: postgres://shop:\${POSTGRES_PASSWORD:-${VALUE}}@db/shop\n`;
    const offersOf = (files: Readonly<Record<string, string>>, path = '/shop/docker-compose.yml') =>
      analyze({ path, text }, { host: { resolve: () => undefined, read: (id) => files[id] }, otherFiles: true }).findings.flatMap(({ fixes }) => fixes);
    const list = `DATABASE_URL=postgres://shop:${VALUE}@localhost/shop\n`;
    const own = { '/shop/.git/HEAD': '', '/shop/.env.example': list };
    const [fix] = offersOf(own);
    const editsIn = (file: string | undefined) => (fix?.edits ?? []).filter((edit) => edit.file === file);
    assert.doesNotMatch(applyEdits(text, editsIn(undefined)), new RegExp(VALUE));
    assert.equal(applyEdits(list, editsIn('/shop/.env.example')), 'DATABASE_URL=postgres://shop:your-password@localhost/shop\nPOSTGRES_PASSWORD=\n');
    assert.deepEqual(offersOf({ ...own, '/shop/.github/workflows/ci.yml': `env:\n  DATABASE_URL: postgres://shop:${VALUE}@localhost/shop\n` }), []);
    assert.notDeepEqual(offersOf({ ...own, '/shop/package.json': `{ "scripts": { "db": "psql postgres://shop:${VALUE}@localhost" } }` }, '/shop/docker-compose.prod.yml'), []);
  });

  for (const [path, text] of UNREPAIRED) {
    it(`is not offered in ${path}: ${text.split('\n').at(-2)?.split(':')[0]?.trim() ?? ''}`, () => {
      const { findings } = analyze({ path, text }, { host });
      assert.deepEqual(findings.map(({ fixes }) => fixes), [[]]);
    });
  }

  for (const { id, path, examples } of placeholderFiles) {
    it(`is known of ${id} by the names of its files`, () => {
      for (const name of examples.finds) assert.match(name, path);
      for (const name of examples.ignores) assert.doesNotMatch(name, path);
    });
  }
});

describe('a token in a record of what happened', () => {
  const TOKEN = ['f9656120a00a2a77', '91e2be4fd93a5b0b', 'f20c5b4916f08fc9'].join('');
  const text = (token: string): string => `[\n  { "sent": true, "link": "http://localhost:3000/join?token=${token}" },\n  { "sent": true, "link": "http://localhost:3000/join?token=2" }\n]\n`;

  it('is starred in a log, and left in what a program may read', () => {
    const offersIn = (path: string): string[] => analyze({ path, text: text(TOKEN) }).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text(TOKEN), edits)));
    assert.deepEqual(offersIn('logs/sent.json'), [text('***')]);
    assert.deepEqual(offersIn('data/links.json'), []);
  });
});

describe('a credential in a document', () => {
  const starred = (text: string, secret: string): readonly string[] => starredDocumentFix(text, { start: 0, end: text.indexOf('\n') }, secret).map(({ edits }) => applyEdits(text, edits));

  it('is starred wherever the document has it', () => {
    assert.deepEqual(starred('Sign in as owner with Kiwi2044.\n\n    login owner Kiwi2044\n', 'Kiwi2044'), ['Sign in as owner with ***.\n\n    login owner ***\n']);
    const text = "The header is `Authorization: Basic b3duZXI6S2l3aTIwNDQ=`.\n";
    const told = `${text}\n    curl -H 'Authorization: Basic b3duZXI6S2l3aTIwNDQ='\n`;
    const offers = analyze({ path: 'docs/api.md', text: told }, { otherFiles: true }).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(told, edits)));
    assert.ok(offers.length > 0 && offers.every((after) => !after.includes('b3duZXI')), offers.join('\n'));
  });

  it('is starred in the body of a request that the document shows, and elsewhere', () => {
    const told = (password: string): string => `# Start\n\n    curl -d '{"account":"owner","password":"${password}"}' https://api.kiwi-orchard.dev\n\n| owner | ${password} |\n`;
    const text = told('Kiwi2044');
    const at = { start: text.indexOf('Kiwi2044'), end: text.indexOf('Kiwi2044') + 8 };
    const facts = { file: { path: 'docs/start.md', text }, language: 'document' } as unknown as Parameters<typeof sentenceFixes>[0];
    assert.deepEqual(sentenceFixes(facts, at, 'Kiwi2044', 'password', []).map(({ edits }) => applyEdits(text, edits)), [told('***')]);
  });

  it('stays where it may be another word', () => {
    assert.deepEqual(starred('Sign in with kiwi.\n\nA kiwi is a fruit.\n', 'kiwi'), []);
  });
});

describe('a password that a comment of a data file tells', () => {
  const told = 'Password: Kiwi2044';
  const starred = (text: string, comments: readonly string[]): readonly string[] => {
    const ranges = comments.map((comment) => ({ start: text.indexOf(comment), end: text.indexOf(comment) + comment.length }));
    const at = text.lastIndexOf(told);
    return starredTextFix(text, { start: at, end: at + told.length }, 'Kiwi2044', ranges).map(({ edits }) => applyEdits(text, edits));
  };

  it('is starred in all of them', () => {
    const text = `-- the account (${told})\nINSERT INTO accounts (name) VALUES ('a'); -- ${told}\n`;
    assert.deepEqual(starred(text, [`-- the account (${told})`]), [text.replaceAll('Kiwi2044', '***')]);
  });

  it('stays where something else has it, and where a digest of it opens the account', () => {
    assert.deepEqual(starred(`INSERT INTO accounts (password) VALUES ('Kiwi2044'); -- ${told}\n`, []), []);
    const text = `INSERT INTO accounts (name, password_hash) VALUES (\n  '$2a$10$${'aB3/'.repeat(13)}c', -- ${told}\n  'both'\n);\n`;
    const { findings } = analyze({ path: 'db/seed.sql', text });
    assert.deepEqual(findings.map(({ fixes }) => fixes), [[]]);
  });
});

describe('a password that a shell script prints', () => {
  const offersIn = (text: string): string[] => analyze({ path: 'deploy.sh', text }).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  const script = (password: string, end = ''): string => `#!/bin/bash\ncat << EOF\nLogin: owner, password: ${password}\nEOF\necho "owner / password: ${password}"\n${end}`;

  it('is starred wherever it does', () => {
    const offers = offersIn(script('Kiwi2044'));
    assert.ok(offers.length > 0 && offers.every((after) => after === script('***')), offers.join('\n'));
  });

  it('is the last parameter of a script of PowerShell, where no statement may stand', () => {
    for (const head of ['param(\n    [string]$Server,\n', 'function Send {\n  Param (\n    [Parameter(Mandatory)] [string]$Server, # (the host\n']) {
      const text = `${head}    $DbPassword = "${VALUE}"\n)\nConnect $DbPassword\n`;
      const { findings } = analyze({ path: 'deploy.ps1', text });
      assert.equal(findings.length, 1);
      assert.deepEqual(findings.flatMap(({ fixes }) => fixes), []);
      const later = `${head}    $Port\n)\n$DbPassword = "${VALUE}"\n`;
      assert.equal(analyze({ path: 'deploy.ps1', text: later }).findings.flatMap(({ fixes }) => fixes).length, 1);
    }
  });

  it('stays in a text that another command is given, or a variable holds', () => {
    for (const [before, behind] of [['cat << EOF | login', ''], ['login << EOF', ''], ['BODY=$(cat << EOF', ')\nsend "$BODY"\n'], ['cat > note.txt << EOF', '']] as const)
      assert.deepEqual(offersIn(`#!/bin/bash\n${before}\nLogin: owner, password: Kiwi2044\nEOF\n${behind}`), [], before);
  });

  it('stays where the script also uses it', () => {
    for (const end of ['login owner Kiwi2044\n', 'cat > .env << END\nNOTE=Kiwi2044\nEND\n', 'echo Kiwi2044 | login\n']) assert.ok(offersIn(script('Kiwi2044', end)).every((after) => !after.includes('***')), end);
  });
});

describe('a password in a collection of requests', () => {
  const request = (password: string, head: string): string =>
    `{\n  "info": { "name": "shop"${head} },\n  "item": [{ "request": { "body": { "mode": "raw", "raw": "{\\n  \\"email\\": \\"member@kiwi-orchard.dev\\",\\n  \\"password\\": \\"${password}\\"\\n}" } } }]\n}\n`;
  const offersIn = (text: string): string[] => analyze({ path: 'docs/shop.json', text }).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  const HEAD = ', "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"';

  it('becomes a variable of the client, which fills it in', () => {
    assert.deepEqual(offersIn(request('Kiwi#2044orchard', HEAD)), [request('{{password}}', HEAD)]);
    for (const offer of offersIn(request('Kiwi#2044orchard', ''))) assert.doesNotMatch(offer, /\{\{/);
    const twice = (password: string): string => request(password, HEAD).replace('\\n}"', `,\\n  \\"confirmPassword\\": \\"${password}\\"\\n}"`);
    assert.deepEqual(offersIn(twice('Kiwi#2044orchard')), [twice('{{password}}')]);
  });
});

describe('a password that a page names to people', () => {
  const offersIn = (text: string): number => analyze({ path: 'src/members.tsx', text }).findings.flatMap(({ fixes }) => fixes).length;

  it('is no truer with stars', () => {
    assert.equal(offersIn("export const f = () => toast.success('密码已重置为 Kiwi2044');\n"), 0);
    assert.notEqual(offersIn("export const f = () => console.log('密码已重置为 Kiwi2044');\n"), 0);
  });
});
