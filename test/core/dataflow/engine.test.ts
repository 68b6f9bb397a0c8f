/** What the engine promises whatever the program: order, growth, no knowledge of libraries, layers without circles. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { invoke } from '../../../core/dataflow/calls.ts';
import type { Cell, Entry, Made } from '../../../core/dataflow/facts.ts';
import type { Solving } from '../../../core/dataflow/solving.ts';
import { models } from '../../../core/models/index.ts';
import type { Node } from '../../../core/types.ts';
import { root } from '../../tools/paths.ts';
import { carries, factsOf, programOf, searchOf } from './reached.ts';

const folders = ['core/graph', 'core/dataflow', 'core/models'];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(path) : [path];
  });
}

/** The same numbers in another order for each seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

describe('the engine', () => {
  it('calls a function again after a call of it has failed', () => {
    const callee = {
      rest: () => {
        throw new RangeError('too deep');
      },
    } as unknown as Made;
    for (let times = 0; times < 2; times++) assert.throws(() => invoke({} as Solving, callee, {} as Entry, {} as Cell), /too deep/);
  });

  it('answers alike in whatever order it is asked', () => {
    const folder = join(root, 'test/fixtures/flows');
    let asked = 0;
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      const facts = factsOf(text, file);
      const nodes = facts.candidates.calls.flatMap((call): Node[] => call.arguments);
      asked += nodes.length;
      const answers = (order: readonly Node[]): string => {
        const search = searchOf(facts, text);
        const found = new Map(order.map((node) => [node, search.of(node)]));
        return nodes.map((node) => {
          const { origins, constants, made } = found.get(node) ?? assert.fail();
          const places = (list: readonly Node[]): string => list.map(({ range }) => range.join('-')).sort().join(' ');
          return [...origins.map((origin) => `${origin.node.range} ${origin.names} ${origin.path} ${origin.inside} ${places(origin.through)}`).sort(), places(constants), places(made)].join('|');
        }).join('\n');
      };
      const expected = answers(nodes);
      for (const seed of [1, 2, 3, 4, 5]) assert.equal(answers(shuffled(nodes, seed)), expected, file);
    }
    assert.ok(asked > 500);
  });

  it('answers questions that depend on each other alike in both orders', () => {
    const code = 'function a() { return c ? b() : user.phone } function b() { return c ? a() : 0 } sink(a()); sink(b())';
    for (const order of [[0, 1], [1, 0]]) {
      const { search, sinks } = programOf(code);
      for (const index of order) assert.ok(carries(search.of(sinks[index] ?? assert.fail())));
    }
  });

  it('comes to an end where functions return their own calls, and variables hold each other', () => {
    for (const code of [
      'let held = { phone: user.phone }; for (const one of list) { if (one) { const { a, ...rest } = held; held = rest; } } sink(held)',
      'async function f(n) { if (n) throw user.phone; return f(n - 1); } f(1).catch((e) => sink(e));',
      'const f = (n) => (n ? g(n) : Promise.reject(user.phone)); const g = (n) => f(n - 1); f(1).catch((e) => sink(e));',
      'let a = Promise.reject(user.phone); let b = a; for (;;) { a = b; b = a; a.catch((e) => sink(e)); }',
    ]) {
      const { search, sinks } = programOf(code);
      assert.ok(carries(search.of(sinks[0] ?? assert.fail())), code);
    }
  });

  it('comes to an end where a bound function takes the place of the function that it was made of', () => {
    for (const code of [
      'const o = { h(x) { sink(x); } }; o.h = o.h.bind(o); o.h(user.phone);',
      'class A { constructor() { this.h = this.h.bind(this); } h(x) { sink(x); } } new A().h(user.phone);',
      'let f = (x) => sink(x); let g = f.bind(null); f = g.bind(null); g = f.bind(null); g(user.phone);',
    ]) {
      const { search, sinks } = programOf(code);
      assert.ok(carries(search.of(sinks[0] ?? assert.fail())), code);
    }
  });

  it('follows 20,000 aliases, and is not cut', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `const v${index + 1} = v${index};`);
    const { search, sinks } = programOf(['const v0 = user.phone;', ...lines, 'sink(v20000);'].join('\n'));
    const found = search.of(sinks[0] ?? assert.fail());
    assert.ok(carries(found));
    assert.equal(found.isCut, false);
  });

  it('sees every direct call of a function, however many there are', () => {
    const calls = Array.from({ length: 450 }, () => 'show(one);');
    const { search, sinks } = programOf(['const one = 1; function show(x) { sink(x) }', ...calls, 'show(user.phone);'].join('\n'));
    assert.ok(carries(search.of(sinks[0] ?? assert.fail())));
  });

  it('takes a function with too many names for one that is called from out of sight as well', () => {
    const names = Array.from({ length: 450 }, (_, index) => `const show${index} = show; show${index}(one);`);
    const { search, sinks } = programOf(['const one = 1; function show(x) { sink(x) }', ...names].join('\n'));
    assert.equal(search.of(sinks[0] ?? assert.fail()).origins.length, 1, 'the parameter itself');
  });

  it('gives the left side of ||, && and ?? where it is the result', () => {
    for (const [code, constants] of [
      ["sink('x' || other)", 1],
      ["sink('' || 'y')", 1],
      ["sink('' && 'y')", 1],
      ["sink('x' && 'y')", 1],
      ["sink('x' ?? other)", 1],
    ] as const) {
      const { search, sinks } = programOf(code);
      assert.equal(search.of(sinks[0] ?? assert.fail()).constants.length, constants, code);
    }
  });

  it('does work in proportion to the chain', () => {
    const work = (length: number): number => {
      const { search, sinks } = programOf(['const v0 = user.phone;', ...Array.from({ length }, (_, index) => `const v${index + 1} = v${index}.trim();`), `sink(v${length});`].join('\n'));
      search.of(sinks[0] ?? assert.fail());
      return search.work;
    };
    assert.ok(work(4_000) <= 4.5 * work(1_000));
  });

  it('knows no library, and few words', () => {
    const languageWords = new Set([...Object.keys(visitorKeys), 'ParenthesizedExpression', 'Parameter', 'FunctionName', 'ClassName', 'ImportBinding', 'Variable']);
    const words = new Set<string>();
    for (const file of [...sourceFiles('core/graph'), ...sourceFiles('core/dataflow')]) {
      for (const line of readFileSync(join(root, file), 'utf8').split('\n')) {
        if (/^(?:import|export) .* from /.test(line) || /^\s*(?:\/?\*|\/\/)/.test(line)) continue;
        const code = line.replace(/readonly type: .*|^\s*\| '.*|Pick<[^>]*>/, '');
        for (const [, word = ''] of code.matchAll(/'((?:[^'\\]|\\.)*)'/g)) if (/[a-z]/i.test(word) && !languageWords.has(word)) words.add(word);
      }
    }
    const libraries = models.flatMap((model) => [model.package, ...(model.globals ?? []), ...(model.alsoIn ?? [])]).filter((name) => name !== 'builtin');
    assert.deepEqual(libraries.filter((name) => words.has(name)), []);
    assert.ok(words.size <= 60, `${words.size} words: ${[...words].join(', ')}`);
  });

  it('has no circles of imports', () => {
    const imports = new Map(folders.flatMap(sourceFiles).map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [file, [...text.matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => normalize(join(dirname(file), to)))];
    }));
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), [...path, file].join(' → '));
      if (done.has(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of imports.keys()) visit(file, []);
  });
});
