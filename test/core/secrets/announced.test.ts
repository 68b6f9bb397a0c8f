/** Passwords in statements of SQL, and keys at the end of a text that is signed. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const STRONG = expandRecipe('Kw{base62:9}!');
const KEY = expandRecipe('{base62:32}');
const HASH = `$2a$10$${expandRecipe('{base62:53}')}`;

/** The name of a test: nothing that looks like a credential. */
const shown = (code: string): string => code.replaceAll(STRONG, '…').replace(/[\w./$*]{28,}/g, '…');

/** Levels of what `recommended` reports. */
function levelsIn(code: string, path = 'src/service.js'): string[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter((finding) => finding.ruleId === 'no-hardcoded-credential' && isReported(finding, 'recommended')).map(({ level }) => level);
}

const FOUND: readonly (readonly [code: string, level: string, path?: string])[] = [
  [`db.query("INSERT INTO admin(username, password) VALUES('admin', '${STRONG}')");`, 'critical'],
  [`db.query(\`INSERT INTO \\\`sys_user\\\` (id, name, user_pwd, note) VALUES (1, 'a, (b)', '${STRONG}', \${note})\`);`, 'critical'],
  ["db.query(`insert ignore into sys_user (id, login_name, pwd) values (NULL, CONCAT('a', 'b'), MD5('123456'))`);", 'medium'],
  ["db.query(\"INSERT INTO admin (name, password) VALUES ('root', 'e10adc3949ba59abbe56e057f20f883e')\");", 'medium'],
  [`db.query("CREATE USER 'shop'@'%' IDENTIFIED BY '${STRONG}'");`, 'critical'],
  [`db.query("ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '${STRONG}'");`, 'critical'],
  [`db.query("CREATE ROLE shop LOGIN PASSWORD '${STRONG}'");`, 'critical'],
  [`db.query("SET PASSWORD FOR 'shop'@'%' = PASSWORD('${STRONG}')");`, 'critical'],
  [`jobs:\n  main:\n    steps:\n      - run: mysql -e "CREATE USER shop IDENTIFIED BY '${STRONG}'"\n`, 'critical', '.github/workflows/main.yml'],
  [`console.log('Keeper: keeper@lagoon-inn.com / ${STRONG}');`, 'critical'],
  ["console.log('Doctor: doctor@lagoon-inn.com / lantern482');", 'critical'],
  [`console.log('Password reset to: ${STRONG}');`, 'critical'],
  [`const sign = md5(parameters + '&key=' + '${KEY}').toUpperCase();`, 'critical'],
  [`const text = \`\${parameters}&key=${KEY}\`;`, 'critical'],
  ["const sign = crypto.createHash('md5').update(sorted + 'key=KiwiSign87').digest('hex');", 'critical'],
];
const SILENT: readonly string[] = [
  "console.log('Mailbox: desk@lagoon-inn.com / 2026-01-04');",
  "console.log('Password changed to: ********');",
  'db.query("INSERT INTO admin(username, password) VALUES(?, ?)", [name, password]);',
  "db.query(`INSERT INTO admin(username, password) VALUES('${name}', '${password}')`);",
  "db.query(\"INSERT INTO admin(username, password) VALUES('\" + name + \"', '\" + password + \"')\");",
  "db.query(\"INSERT INTO admin(username, password) VALUES('user', 'password')\");",
  `db.query("INSERT INTO admin(username, password) VALUES('user', '${HASH}')");`,
  `db.query("INSERT INTO admin(username, password) VALUES('user', '${expandRecipe('{hex:32}')}')");`,
  `db.query("INSERT INTO items(name, code) VALUES('${STRONG}', '${STRONG}')");`,
  "db.query(`CREATE USER shop IDENTIFIED BY '${password}'`);",
  `db.query("GRANT ALL ON shop.* TO 'a'@'%' IDENTIFIED BY PASSWORD '*${expandRecipe('{hex:40}').toUpperCase()}'");`,
  "const sign = md5(parameters + '&key=' + key) + md5(parameters + '&key=value') + sign('sort=asc&key=name12');",
  `const url = \`https://api.example.com/list?a=\${a}&key=${KEY}\`;`,
];

describe('passwords in SQL, keys in signed texts', () => {
  for (const [code, level, path] of FOUND) it(`finds ${shown(code)}`, () => assert.deepEqual(levelsIn(code, path), [level]));
  for (const code of SILENT) it(`ignores ${shown(code)}`, () => assert.deepEqual(levelsIn(code), []));
});
