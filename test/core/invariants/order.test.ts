/** Findings do not depend on the order of questions: of the sinks of a file, of files, of one file alone or a whole run. What is cut is said. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, compileConfig, type Analysis } from '../../../core/index.ts';
import { NodeModuleHost } from '../../../eslint-plugin/host/node-modules.ts';
import { codeFiles, described } from '../../tools/measure/frozen.ts';
import { recursiveProgram } from '../../tools/recursive-programs.ts';
import { root } from '../../tools/paths.ts';
import { ORDERS, ascending, disagreements, shuffled } from './orders.ts';

const fixtures = ['flows', 'classes', 'apps'].flatMap((name) => codeFiles(join(root, 'test/fixtures', name)));

function findings({ findings: found }: Analysis): string[] {
  return found.map((finding) => `${finding.range.start}-${finding.range.end} ${described(finding)}`);
}

describe('the order of questions', () => {
  it(`changes nothing that ${ORDERS} orders of the sinks of every fixture find`, () => {
    assert.deepEqual(fixtures.flatMap((path) => disagreements(path, readFileSync(path, 'utf8')) ?? 'cut'), []);
  }).timeout(300_000);

  it(`changes nothing in generated programs whose functions and variables lead back to one another`, () => {
    const results = Array.from({ length: 100 }, (_, seed) => disagreements(`program-${seed + 1}.js`, recursiveProgram(seed + 1)));
    assert.deepEqual(results.flatMap((result) => result ?? []), []);
    assert.ok(results.filter((result) => result === undefined).length <= 1, 'nearly every cycle comes to rest');
  }).timeout(120_000);

  it('changes nothing when files are analysed in other orders, or one alone', () => {
    const files = codeFiles(join(root, 'test/fixtures/classes')).filter((_, index) => index % 6 === 0);
    const run = (order: readonly number[]): Map<string, string[]> => {
      const host = new NodeModuleHost({ freshFor: 60_000 });
      const config = compileConfig([], root);
      return new Map(order.map((index) => [files[index] as string, findings(analyze({ path: files[index] as string, text: readFileSync(files[index] as string, 'utf8') }, { host, config }))]));
    };
    const whole = run(ascending(files.length));
    for (const [path, found] of run(shuffled(1)(files.length))) assert.deepEqual(found, whole.get(path), path);
    for (const index of shuffled(3)(files.length).slice(0, 3)) assert.deepEqual([...run([index])], [[files[index], whole.get(files[index] as string)]]);
  }).timeout(300_000);

  const recursive = 'function a() { return c ? b() : user.phone }\nfunction b() { return c ? a() : 0 }\n';
  for (const asked of ['console.log(b());', 'console.log(a());\nconsole.log(b());', 'console.log(b());\nconsole.log(a());']) {
    it(`loses nothing of what two functions give that call each other: ${asked.replace('\n', ' ')}`, () => {
      const { findings: found } = analyze({ path: 'a.js', text: recursive + asked });
      assert.equal(found.length, asked.split('\n').length);
    });
  }
});

/** A value under `count` names, each made of the one before. */
function aliases(count: number, hop: (name: string) => string, logged: readonly number[]): string {
  const lines = Array.from({ length: count }, (_, index) => `  const v${index + 1} = ${hop(`v${index}`)};`);
  return ['function f(user) {', '  const v0 = user.phone;', ...lines, ...logged.map((index) => `  console.log(v${index});`), '}'].join('\n');
}

describe('depth', () => {
  const hops: Readonly<Record<string, (name: string) => string>> = {
    'a name': (name) => name,
    'a method': (name) => `${name}.trim()`,
    'an object': (name) => `({ held: ${name} }).held`,
    'a template': (name) => `\`\${${name}}\``,
    'a type': (name) => `${name} as string`,
  };
  for (const [title, hop] of Object.entries(hops)) {
    it(`does not cut 2,000 names through ${title}`, () => {
      const { findings: found, isCut } = analyze({ path: 'a.ts', text: aliases(2_000, hop, [2_000]) });
      assert.equal(isCut, false);
      assert.equal(found.length, 1);
    });
  }

  it('says the same of a late name whether or not an earlier one is logged', () => {
    const late = (logged: readonly number[]): number => analyze({ path: 'a.js', text: aliases(300, (name) => `${name}.trim()`, logged) }).findings.length;
    assert.equal(late([300]), 1);
    assert.equal(late([10, 300]), 2);
    assert.equal(late([300, 10]), 2);
  });

  it('follows 20,000 aliases, and takes four times as long as for 5,000', () => {
    const time = (count: number): number => {
      const text = aliases(count, (name) => `${name}.trim()`, [count]);
      const start = performance.now();
      const { findings: found, isCut } = analyze({ path: 'a.js', text });
      assert.equal(found.length, 1);
      assert.equal(isCut, false);
      return performance.now() - start;
    };
    time(1_000);
    const short = Math.min(time(5_000), time(5_000));
    assert.ok(time(20_000) < 12 * short, 'far from quadratic on a busy machine too');
  }).timeout(60_000);

  it('says that it cut a cycle that is longer than the stack', () => {
    const functions = Array.from({ length: 2_000 }, (_, index) => `function f${index}(c) { return c ? f${(index + 1) % 2_000}(c) : ${index === 1_000 ? 'user.phone' : '0'} }`);
    const { isCut } = analyze({ path: 'a.js', text: [...functions, 'console.log(f0(1));'].join('\n') });
    assert.equal(isCut, true);
  });
});
