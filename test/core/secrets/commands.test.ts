/** Passwords on command lines, in every place where commands stand. */
import assert from 'node:assert/strict';
import { commandPasswords } from '../../../core/catalog/passwords/command-passwords.ts';
import { commandAt } from '../../../core/secrets/commands/command-words.ts';
import { analyze, isReported, LOCALES, renderMessage, type Finding } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const RULE = 'no-hardcoded-credential';
const SECRET = expandRecipe('Kw{base62:24}');

function findingsIn(text: string, path: string): Finding[] {
  const { findings, failure } = analyze({ path, text });
  assert.equal(failure, undefined, `${text}: ${failure?.message}`);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, 'recommended'));
}

/** Places of a command in code and data; a package's manifest is never read for names. */
const HOSTS: readonly (readonly [name: string, path: string, write: (command: string) => string])[] = [
  ['a text that is run', 'src/backup.js', (command) => `execSync(${JSON.stringify(command)});`],
  ['a template', 'src/backup.js', (command) => `execSync(\`cd \${folder} && ${command.replace(/[`\\]/g, '\\$&').replace(/\$\{/g, '\\${')}\`);`],
  ['a script of a package', 'package.json', (command) => JSON.stringify({ scripts: { run: `cd shop && ${command}` } })],
  ['a step of a pipeline', '.github/workflows/main.yml', (command) => `jobs:\n  main:\n    steps:\n      - run: |\n          cd shop\n          ${command}\n          ls`],
  ['the command of a container', 'docker-compose.yml', (command) => `services:\n  shop:\n    command: ${JSON.stringify(`sh -c "ls" && ${command}`)}`],
];

describe('an administrator in a command has left the word for a password', () => {
  // What a pipeline starts lives for minutes.
  for (const [host, path, write] of HOSTS.filter(([name]) => name !== 'a step of a pipeline')) {
    for (const login of ['admin:password', 'elastic:changeme', 'root:passwd']) it(`${login} in ${host}`, () => assert.equal(findingsIn(write(`curl -u ${login} http://search:9200/_cat`), path).length, 1));
    for (const login of ['user:password', 'shop:changeme']) it(`not ${login} in ${host}`, () => assert.deepEqual(findingsIn(write(`curl -u ${login} http://search:9200/_cat`), path), []));
  }
});

describe('passwords in commands', () => {
  for (const { programs, examples } of commandPasswords) {
    describe(programs[0] ?? '', () => {
      for (const [host, path, write] of HOSTS) {
        for (const example of examples.finds) {
          it(`finds ${example} in ${host}`, () => {
            const text = write(example.replace('SECRET', SECRET));
            const found = findingsIn(text, path);
            assert.ok(found.some(({ range }) => text.slice(range.start, range.end).includes(SECRET)));
            for (const finding of found) for (const locale of LOCALES) assert.ok(!renderMessage(finding, locale).includes(SECRET.slice(0, 8)));
          });
        }
        for (const example of examples.ignores) {
          it(`ignores ${example} in ${host}`, () => assert.deepEqual(findingsIn(write(example.replaceAll('SECRET', SECRET)), path), []));
        }
      }
    });
  }
});

describe('passwords in lists of words', () => {
  const found: readonly (readonly [code: string, path: string])[] = [
    [`spawn('mysqldump', ['-uroot', «'-p${SECRET}'», 'shop']);`, 'src/backup.js'],
    [`execFileSync('redis-cli', ['-a', «'${SECRET}'», 'ping']);`, 'src/backup.js'],
    [`const { execa } = require('execa');\nawait execa('mysql', ['-h', host, «\`-p${SECRET}\`»]);`, 'src/backup.js'],
    [`services:\n  db:\n    healthcheck:\n      test: ["CMD", "mysqladmin", "ping", «"-p${SECRET}"»]`, 'docker-compose.yml'],
    [`services:\n  cache:\n    healthcheck:\n      test:\n        - CMD\n        - redis-cli\n        - -a\n        - «${SECRET}»`, 'docker-compose.yml'],
    [`services:\n  db:\n    healthcheck:\n      test: ["CMD-SHELL", «"mysqladmin ping -uroot -p${SECRET} || exit 1"»]`, 'docker-compose.yml'],
  ];
  for (const [marked, path] of found) {
    it(`finds ${marked.replaceAll(SECRET, 'SECRET')}`, () => {
      const start = marked.indexOf('«');
      const text = marked.replace(/[«»]/g, '');
      assert.deepEqual(findingsIn(text, path).map(({ range }) => range), [{ start, end: marked.indexOf('»') - 1 }]);
    });
  }
  for (const [code, path] of [
    ["spawn('mysqldump', ['-uroot', `-p${password}`, 'shop']);", 'src/backup.js'],
    [`spawn('mkdir', ['-p', '${SECRET}']);`, 'src/backup.js'],
    [`spawn('docker', ['run', '-p', '8080:80', '${SECRET}']);`, 'src/backup.js'],
    [`services:\n  db:\n    healthcheck:\n      test: ["CMD", "mysqladmin", "ping", "-p$$MYSQL_ROOT_PASSWORD", "-h", "${SECRET}"]`, 'docker-compose.yml'],
  ] as const) it(`ignores ${code.replaceAll(SECRET, 'SECRET')}`, () => assert.deepEqual(findingsIn(code, path), []));
});

describe('words of a command', () => {
  for (const [text, words, rest] of [
    ['mysql -u root', ['mysql', '-u', 'root'], ''],
    ['a "b c"d \'e f\' | g', ['a', 'b cd', 'e f'], '| g'],
    ['a b\\ c \\\n  d\ne', ['a', 'b c', 'd'], '\ne'],
    ['a <b c> $(d) < e', ['a', '<b c>', '$(d'], ') < e'],
    ['a "b', ['a'], '"b'],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(commandAt(text, 0), { words, rest }));
  }
  it('ends where the quote around it ends', () => assert.deepEqual(commandAt('ssh h "a b" > c', 7), { words: ['a', 'b'], rest: '" > c' }));
});
