/** `ignoreValues`: literals that are accepted, by digests, in code and in data. */
import assert from 'node:assert/strict';
import { analyze, compileConfig, digestOf } from '../../core/index.ts';
import { IgnoredValues } from '../../core/sources/names/ignored-values.ts';

const SALT = '0123456789abcdef';
const SECRET = ['Kq7', 'vN2', 'xR9', 'mB4', 'tZ8'].join('');
const OTHER = ['Wd5', 'hJ3', 'cF6', 'pL1', 'sY0'].join('');
const PHONE = ['154', '0000', '1234'].join('');

/** Rules of the findings in a text, where `accepted` are the accepted values. */
function rulesIn(path: string, text: string, accepted: readonly string[], other: Readonly<Record<string, string>> = {}): string[] {
  const config = compileConfig([{ base: '/app', settings: { ignoreValues: accepted.map((value) => digestOf(value, SALT)) } }], '/app');
  const host = { resolve: (specifier: string) => `/app/${specifier.replace('./', '')}.js`, read: (id: string) => other[id] };
  return analyze({ path, text }, { config, host }).findings.map(({ ruleId }) => ruleId);
}

describe('ignoreValues', () => {
  const cases: readonly (readonly [what: string, path: string, text: string, accepted: string])[] = [
    ['a named constant', '/app/a.js', `const dbPassword = '${SECRET}';`, SECRET],
    ['a template without parts', '/app/a.js', `const dbPassword = \`${SECRET}\`;`, SECRET],
    ['a text with escapes, by its value', '/app/a.js', `const dbPassword = '${SECRET}\\'x';`, `${SECRET}'x`],
    ['a text with escapes, as it is written', '/app/a.js', `const dbPassword = '${SECRET}\\'x';`, `${SECRET}\\'x`],
    ['a comment', '/app/a.js', `// const dbPassword = '${SECRET}';`, SECRET],
    ['a position', '/app/a.js', `import jwt from 'jsonwebtoken'; jwt.sign(user, '${SECRET}');`, SECRET],
    ['a number', '/app/a.js', `const phone = '${PHONE}';`, PHONE],
    ['a number without quotes', '/app/a.js', `const phone = ${PHONE};`, PHONE],
    ['a setting in .env', '/app/.env', `DB_PASSWORD=${SECRET}\n`, SECRET],
    ['a setting in YAML', '/app/a.yml', `password: "${SECRET}"\n`, SECRET],
    ['a setting in JSON', '/app/a.json', `{ "password": "${SECRET}" }`, SECRET],
    ['a number in JSON', '/app/a.json', `{ "phone": "${PHONE}" }`, PHONE],
    ['a template of a component', '/app/a.vue', `<script>\nconst dbPassword = '${SECRET}';\n</script>\n`, SECRET],
  ];
  for (const [what, path, text, accepted] of cases) {
    it(`accepts ${what}, and no other value there`, () => {
      assert.notDeepEqual(rulesIn(path, text, []), [], 'it is found');
      assert.deepEqual(rulesIn(path, text, [accepted]), []);
      assert.deepEqual(rulesIn(path, text, [OTHER, `${accepted}1`]), rulesIn(path, text, []));
    });
  }

  it('leaves other values of the file', () => {
    assert.deepEqual(rulesIn('/app/a.js', `const dbPassword = '${SECRET}';\nconst apiSecret = '${OTHER}';`, [SECRET]), ['no-hardcoded-credential']);
  });

  it('counts where the constant of another module is used', () => {
    const text = "import jwt from 'jsonwebtoken'; import { a } from './keys'; jwt.sign(user, a);";
    const other = { '/app/keys.js': `export const a = '${SECRET}';` };
    assert.deepEqual(rulesIn('/app/a.js', text, [], other), ['no-hardcoded-credential']);
    assert.deepEqual(rulesIn('/app/a.js', text, [SECRET], other), []);
  });

  it('takes white space around a value and line ends for nothing, and several salts', () => {
    const values = new IgnoredValues([digestOf(' a\r\nb\n', SALT), digestOf('c', 'another-salt')]);
    assert.deepEqual(['a\nb', 'a\r\nb', 'c', 'ab', ''].map((value) => values.has(value)), [true, true, true, false, false]);
  });

  it('keeps no value in what it makes', () => {
    assert.match(digestOf(SECRET, SALT), /^sha256:0123456789abcdef:[0-9a-f]{64}$/);
    assert.notEqual(digestOf(SECRET, SALT), digestOf(SECRET, 'fedcba9876543210'));
  });
});
