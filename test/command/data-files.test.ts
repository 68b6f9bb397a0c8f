/** Data files in the command: which are read, what is said about them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { findingsOf, lastLine, piGuard, project } from './command.ts';

const SECRET = ['Kq8!', 'vTz0', 'pLr'].join('');
const CREDENTIAL = 'no-hardcoded-credential';

describe('the command on data files', () => {
  const cwd = project({
    'a.js': 'export const a = 1;\n',
    'config/app.json': `{\n  "user": "shop",\n  "password": "${SECRET}"\n}\n`,
    'config/broken.json': `{ "user": "shop", "password": "${SECRET}", \n`,
    'deploy/app.yml': `user: shop\npassword: ${SECRET}\n`,
    'deploy/chart.yaml': `{{- if .Values.on }}\nuser: shop\npassword: {{ .Values.password }}\n{{- end }}\n`,
    'deploy/broken.yml': `a: [1\nb: }\n`,
    '.env': `DB_PASSWORD=${SECRET}\n# eslint-disable-next-line pi-guard/no-hardcoded-credential -- opens nothing\nMQ_PASSWORD=${SECRET}\n`,
    'app.properties': `db.password=${SECRET}\n`,
    '.npmrc': `//registry.example.com/:_password=${SECRET}\n`,
    'certs/apiclient_cert.p12': new Uint8Array([0x30, 0x82, 0, 0]),
    'certs/slides.key': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    'package-lock.json': `{ "password": "${SECRET}" }\n`,
    'pnpm-lock.yaml': `password: ${SECRET}\n`,
    'main.css': '',
    'index.hbs': '',
  });

  it('reads them by default and names each finding once', () => {
    const run = piGuard(['--format', 'eslint-json'], { cwd });
    assert.equal(run.code, 1);
    assert.deepEqual(findingsOf(run, cwd), {
      '.env': [`1 ${CREDENTIAL}`],
      '.npmrc': [`1 ${CREDENTIAL}`],
      'a.js': [],
      'app.properties': [`1 ${CREDENTIAL}`],
      'certs/apiclient_cert.p12': [`1 ${CREDENTIAL}`],
      'config/app.json': [`3 ${CREDENTIAL}`],
      'config/broken.json': [`1 ${CREDENTIAL}`],
      'deploy/app.yml': [`2 ${CREDENTIAL}`],
      'deploy/broken.yml': [],
      'deploy/chart.yaml': [],
    });
    assert.ok(!run.out.includes(SECRET) && !run.err.includes(SECRET));
  });

  it('says how many there are, and what was left out', () => {
    const run = piGuard([], { cwd });
    assert.match(lastLine(run.out), /^Scanned 10 files \(9 of them settings, data and documents\) with \d+ rules; skipped 2 \(1 binary, 1 in languages not read: \.hbs 1\); none failed to parse\.$/);
    assert.match(lastLine(piGuard([], { cwd, lang: 'zh_CN.UTF-8' }).out), /扫描 10 个文件（其中配置、数据和文档 9 个）；/);
    assert.match(run.out, /config\/app\.json\n {2}critical {2}3:15 {2}Password is in this file /);
  });

  it('gives levels and articles to each of them', () => {
    const { out } = piGuard(['config', 'deploy'], { cwd });
    assert.match(out, /3 findings in 3 files: 3 critical\./);
  });

  it('--no-inline-config reports what comments switch off', () => {
    assert.deepEqual(findingsOf(piGuard(['.env', '--format', 'eslint-json', '--no-inline-config'], { cwd }), cwd), { '.env': [`1 ${CREDENTIAL}`, `3 ${CREDENTIAL}`] });
  });

  it('reads what pi-guard.json says about them', () => {
    const configured = project({ 'pi-guard.json': '{ "ignore": ["*.yml"], "levels": { "login-password": "low" } }', 'a.yml': `password: ${SECRET}\n`, 'a.json': `{ "password": "${SECRET}" }` });
    const run = piGuard(['--format', 'eslint-json'], { cwd: configured });
    assert.deepEqual(findingsOf(run, configured), { 'a.json': [] });
    assert.match(run.err, /skipped 1 \(1 ignored\)/);
  });

  it('only informs about files that git leaves out', function () {
    const ignored = project({ '.gitignore': '.env.local\n', '.env.local': `DB_PASSWORD=${SECRET}\n`, '.env': `DB_PASSWORD=${SECRET}\n` });
    spawnSync('git', ['init', '-q', '.'], { cwd: ignored });
    assert.deepEqual(findingsOf(piGuard(['--format', 'eslint-json'], { cwd: ignored }), ignored), { '.env': [`1 ${CREDENTIAL}`], '.env.local': [] });
    assert.match(piGuard(['.env.local', '--preset', 'strict'], { cwd: ignored }).out, /info {2}1:13 {2}/);
  });
});
