/** Places are right whatever ends the lines of a file, and whatever other separators stand in its texts. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';

const SECRET = 'Kiwi2024x';
const BREAKS: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n', CR: '\r', 'U+2028': '\u2028', 'U+2029': '\u2029' };
/** Elsewhere these two are signs like any other. */
const OF_CODE_ALONE = new Set(['U+2028', 'U+2029']);

/** Files in which the secret stands behind a text with a separator in it, by path. */
const FILES: Readonly<Record<string, (end: string) => string>> = {
  'a.js': (end) => `// note \u2028${end}const host = 'a\u2028b';${end}const dbPassword = '${SECRET}';${end}`,
  'a.vue': (end) => `<template><p>\u2028</p></template>${end}<script>${end}export default { data() { return { user: 'a', password: '${SECRET}' } } }${end}</script>${end}`,
  '.env': (end) => `# a\u2028b${end}A=1\u2028${end}DB_PASSWORD=${SECRET}${end}B=2${end}`,
  'a.yml': (end) => `# a\u2028b${end}a: "x\u2028y"${end}password: ${SECRET}${end}b: 2${end}`,
  'a.properties': (end) => `# a\u2028b${end}a=x\u2028y${end}db.password=${SECRET}${end}b=2${end}`,
  'a.ini': (end) => `; a\u2028b${end}a=x\u2028y${end}password=${SECRET}${end}b=2${end}`,
  'a.toml': (end) => `# a\u2028b${end}a = "x\u2028y"${end}password = "${SECRET}"${end}b = 2${end}`,
  'a.json': (end) => `{${end} "a": "x\u2028y",${end} "password": "${SECRET}"${end}}`,
  'a.xml': (end) => `<r>${end}<a>x\u2028y</a>${end}<password>${SECRET}</password>${end}</r>`,
  'a.sh': (end) => `# a\u2028b${end}A="x\u2028y"${end}DB_PASSWORD=${SECRET}${end}b=2${end}`,
  'nginx.conf': (end) => `# a\u2028b${end}set $a "x\u2028y";${end}set $password "${SECRET}";${end}`,
  'a.sql': (end) => `-- a\u2028b${end}insert into u (name, password) values ('x\u2028y', '${SECRET}');${end}`,
};

for (const [name, end] of Object.entries(BREAKS)) {
  describe(`lines that end in ${name}`, () => {
    for (const [path, write] of Object.entries(FILES)) {
      if (OF_CODE_ALONE.has(name) && !/\.(?:js|vue)$/.test(path)) continue;
      it(path, () => {
        const text = write(end);
        const found = analyze({ path, text }).findings.filter((finding) => isReported(finding, 'recommended'));
        assert.deepEqual(found.map(({ range }) => text.slice(range.start, range.end).replace(/^["']|["']$/g, '')), [SECRET]);
      });
    }
  });
}
