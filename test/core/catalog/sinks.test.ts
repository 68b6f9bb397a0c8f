import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Sink } from '../../../core/catalog/define.ts';
import { sinks } from '../../../core/catalog/sinks/index.ts';
import { analyze, isReported, LOCALES, type Finding, type Preset, type SinkTarget } from '../../../core/index.ts';
import { root } from '../../tools/paths.ts';

const RULES: Partial<Record<SinkTarget, string>> = {
  log: 'no-log-personal-info',
  error: 'no-log-personal-info',
  storage: 'no-store-personal-info',
  file: 'no-store-personal-info',
  url: 'no-personal-info-in-url',
  share: 'no-share-personal-info',
  clipboard: 'no-share-personal-info',
  response: 'no-share-personal-info',
  token: 'no-share-personal-info',
  print: 'no-store-personal-info',
  export: 'no-store-personal-info',
  upload: 'no-store-personal-info',
  database: 'no-store-personal-info',
  cache: 'no-store-personal-info',
  session: 'no-store-personal-info',
};
/** Where `recommended` reports only the worst kinds, so that the examples are held against `strict`. */
const STRICT: ReadonlySet<SinkTarget> = new Set(['clipboard', 'response', 'token', 'print', 'export', 'upload', 'database', 'cache', 'session']);
const IMPORTS = /^(?:import\b[^;]*;\s*)+/;

/** Findings of the sinks' rules in an example; `phone` and `user` are parameters, imports stay at the top. */
function findingsIn(example: string, target: SinkTarget, preset: Preset = STRICT.has(target) ? 'strict' : 'recommended'): Finding[] {
  const imports = IMPORTS.exec(example)?.[0] ?? '';
  const text = `${imports}\nexport async function example(phone, user) {\n${example.slice(imports.length)}\n}\n`;
  const { findings, failure } = analyze({ path: 'src/example.tsx', text });
  assert.equal(failure, undefined, failure?.message);
  return findings.filter((finding) => Object.values(RULES).includes(finding.ruleId) && isReported(finding, preset));
}

function summary(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.ruleId} by ${finding.sink}`).join(', ');
}

describe('sinks', () => {
  for (const sink of sinks) {
    describe(sink.id, () => {
      for (const example of sink.examples.finds) {
        it(`finds ${example}`, () => {
          const findings = findingsIn(example, sink.target, sink.patterns.every(({ isGuess }) => isGuess) ? 'strict' : undefined);
          assert.ok(findings.length > 0, 'no finding');
          assert.ok(findings.every((finding) => finding.ruleId === RULES[sink.target] && finding.sink === sink.id), summary(findings));
        });
      }
      for (const example of sink.examples.ignores) {
        it(`ignores ${example}`, () => {
          assert.equal(summary(findingsIn(example, sink.target)), '');
        });
      }
    });
  }
});

describe('the sink catalogue', () => {
  const files = readdirSync(join(root, 'core/catalog/sinks'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => basename(file));

  it('has one file per sink, named by its id', () => {
    assert.deepEqual(sinks.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });
  it('links vendor documentation over https', () => {
    assert.deepEqual(sinks.filter(({ doc }) => new URL(doc).protocol !== 'https:').map(idOf), []);
  });
  it('is named in every language', () => {
    assert.deepEqual(sinks.filter(({ name }) => LOCALES.some((locale) => name[locale].trim() === '') || !/[\u4e00-\u9fa5]|Cookie|AsyncStorage/.test(name['zh-CN'])).map(idOf), []);
  });
  it('leads only to targets that a rule reports', () => {
    assert.deepEqual(sinks.filter(({ target }) => RULES[target] === undefined).map(idOf), []);
  });
  it('shows at least two calls that are found and two near misses of each', () => {
    assert.deepEqual(sinks.filter(({ examples }) => examples.finds.length < 2 || examples.ignores.length < 2).map(idOf), []);
  });
});

function idOf(sink: Sink): string {
  return sink.id;
}
