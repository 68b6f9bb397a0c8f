import assert from 'node:assert/strict';
import { credentialPositions } from '../../core/catalog/credential-positions/index.ts';
import { credentials } from '../../core/catalog/credentials/index.ts';
import { literals } from '../../core/catalog/literals/index.ts';
import { analyze, LOCALES, renderMessage, type Finding } from '../../core/index.ts';
import { expandRecipe } from '../tools/samples.ts';

const RULE = 'no-hardcoded-credential';
const SECRET = `'${expandRecipe('{base62:26}')}'`;

function findingsIn(code: string, path = 'src/service.js'): Finding[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter(({ ruleId }) => ruleId === RULE);
}

/** The host syntaxes in which a text may stand, under names that say nothing. */
const HOSTS: Readonly<Record<string, (text: string) => string>> = {
  variable: (text) => `const x = ${text};`,
  property: (text) => `use({ a: { x: ${text} } });`,
  argument: (text) => `use(1, ${text});`,
  default: (text) => `const x = process.env.X || ${text};`,
  field: (text) => `class A { x = ${text}; }`,
  element: (text) => `export default [${text}];`,
};

/** The same under a name that speaks of the provider, for formats without a mark of their own. */
const hostsUnder = (word: string): typeof HOSTS => ({
  variable: (text) => `const ${word}Secret = ${text};`,
  property: (text) => `use({ ${word}: { secret: ${text} } });`,
  owner: (text) => `const ${word} = { value: ${text} };`,
  field: (text) => `class A { ${word}Key = ${text}; }`,
});

const quoted = (text: string): string => JSON.stringify(text);

describe('credential formats', () => {
  for (const credential of credentials) {
    describe(credential.id, () => {
      const isIt = (finding: Finding): boolean => finding.data['format']?.split(':')[0] === credential.id;
      for (const recipe of credential.examples.finds) {
        if (typeof recipe !== 'string') {
          it(`finds the pair ${recipe.join(' + ')}`, () => {
            const code = `export default {\n${recipe.map((part, index) => `  v${index}: ${quoted(expandRecipe(part))},`).join('\n')}\n};`;
            assert.ok(findingsIn(code).some((finding) => isIt(finding) && code.slice(finding.range.start, finding.range.end) === quoted(expandRecipe(recipe.at(-1) ?? ''))));
          });
          continue;
        }
        const [word] = credential.context ?? [];
        for (const [host, write] of Object.entries(word === undefined ? HOSTS : hostsUnder(word))) {
          it(`finds ${quoted(recipe)} as ${host}`, () => {
            assert.ok(findingsIn(write(quoted(expandRecipe(recipe)))).some(isIt));
          });
        }
        if (word !== undefined) {
          it(`leaves ${quoted(recipe)} alone under other names`, () => {
            const text = quoted(expandRecipe(recipe));
            assert.deepEqual(Object.values(HOSTS).flatMap((write) => findingsIn(write(text)).filter(isIt)), []);
          });
          continue;
        }
        it(`finds ${quoted(recipe)} in a chain of two literals`, () => {
          const text = expandRecipe(recipe);
          assert.ok(findingsIn(`const x = ${quoted(text.slice(0, 9))} +\n  ${quoted(text.slice(9))};`).some(isIt));
        });
      }
      for (const recipe of credential.examples.ignores) {
        it(`ignores ${quoted([recipe].flat().join(' + '))}`, () => {
          const texts: readonly string[] = typeof recipe === 'string' ? [recipe] : recipe;
          const code = `export default {\n${texts.map((part, index) => `  v${index}: ${quoted(expandRecipe(part))},`).join('\n')}\n};`;
          assert.deepEqual(findingsIn(code).filter(isIt), []);
        });
      }
    });
  }
});

describe('credential positions', () => {
  for (const position of credentialPositions) {
    describe(position.id, () => {
      for (const code of position.examples.finds) {
        it(`finds ${code}`, () => {
          const written = code.replace(/\bSECRET\b/, SECRET);
          assert.ok(findingsIn(written).some((finding) => written.slice(finding.range.start, finding.range.end).includes(SECRET.slice(1, -1))));
          assert.ok(findingsIn(written).some((finding) => finding.data['position'] !== undefined), 'by position');
        });
      }
      for (const code of position.examples.ignores) {
        it(`ignores ${code}`, () => {
          assert.deepEqual(findingsIn(code.replace(/\bSECRET\b/g, SECRET)).filter((finding) => finding.data['position'] === position.id), []);
        });
      }
    });
  }
});

describe('patterns of credentials and personal literals', () => {
  const entries = [...credentials.flatMap((entry) => [entry, ...(entry.pair ? [{ id: `${entry.id} pair`, pattern: entry.pair.pattern }] : [])]), ...literals];
  for (const { id, pattern } of entries) {
    it(`${id} repeats within bounds`, () => {
      const outsideClasses = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'c');
      assert.doesNotMatch(outsideClasses, /[*+]|\{\d+,\}/, 'no unbounded repetition');
    });

    it(`${id} answers in time on hostile text`, () => {
      const starts = [...pattern.source.matchAll(/[A-Z_-]{3,}/gi)].map(([word]) => word);
      const hostile = ['a', '0', 'A1', 'MII', 'eyJ', '://', 'a:', '-----BEGIN ', ...starts].map((part) => part.repeat(20_000 / part.length));
      const started = performance.now();
      for (const text of hostile) for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))) assert.ok(match);
      assert.ok(performance.now() - started < 6_000);
    });
  }
});

describe('catalogue of credentials', () => {
  it('has unique ids', () => {
    const ids = [...credentials, ...credentialPositions].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('knows at least twenty providers, ten of them Chinese', () => {
    assert.ok(credentials.length >= 20);
  });

  it('never shows a value in a message or in data', () => {
    for (const credential of credentials) {
      for (const recipe of credential.examples.finds) {
        const texts = [recipe].flat().map((text) => expandRecipe(text));
        const code = `export default {\n${texts.map((text, index) => `  v${index}: ${quoted(text)},`).join('\n')}\n};`;
        for (const finding of findingsIn(code)) {
          const shown = JSON.stringify([finding.data, finding.flow, ...LOCALES.map((locale) => renderMessage(finding, locale))]);
          for (const text of texts) for (let at = 0; at + 8 <= text.length; at++) assert.ok(!shown.includes(text.slice(at, at + 8)) || /^[A-Z./:-]+$/i.test(text.slice(at, at + 8)), credential.id);
        }
      }
    }
  });
});
