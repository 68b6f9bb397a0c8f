/** The interpreter: what it gives, that it always ends, and what it refuses. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCheap } from '../../../core/sanitizers/interpreter/regexp.ts';
import { Interpreter } from '../../../core/sanitizers/interpreter/interpreter.ts';
import { NotUnderstood, Text, Thrown, input, own } from '../../../core/sanitizers/interpreter/values.ts';
import { NO_NAMES } from '../../../core/sanitizers/scope.ts';
import { functionIn } from '../../../core/sources/file/functions.ts';
import { parseFile } from '../../../core/index.ts';
import { masks } from './masks/index.ts';
import { compiled, judgementOf } from './run.ts';

function run(code: string, text: string): Text {
  const statement = parseFile('mask.js', `mask = ${code};`).tree.body[0];
  const fn = statement?.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression' ? functionIn(statement.expression.right) : undefined;
  assert.ok(fn);
  const value = new Interpreter().call(fn, [input(text)], NO_NAMES);
  assert.ok(value instanceof Text);
  return value;
}

const TEXTS = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^\d{15,19}$/), fc.stringMatching(/^[a-z]{1,12}@[a-z]{2,8}\.cn$/));

describe('interpreter', () => {
  it('gives what the language gives, for every mask that uses nothing else', () => {
    const plain = masks.filter(({ code }) => !/_\.|md5|create|Buffer|btoa|Number/.test(code));
    assert.ok(plain.length > 120);
    fc.assert(
      fc.property(fc.constantFrom(...plain), TEXTS, ({ code }, text) => {
        assert.equal(outcome(() => run(code, text).text), outcome(() => compiled(code)(text)));
      }),
      { numRuns: 1500, seed: 5 },
    );
  }).timeout(20_000);

  it('knows where every character of a result comes from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...masks.filter(({ code }) => !/_\.|md5|create|Buffer|btoa|Number|Upper/.test(code))), TEXTS, ({ code }, text) => {
        const result = outcome(() => run(code, text));
        if (!(result instanceof Text)) return;
        assert.equal(result.from.length, result.text.length);
        result.from.forEach((index, at) => assert.ok(index < 0 || text.charAt(index) === result.text.charAt(at)));
      }),
      { numRuns: 800, seed: 6 },
    );
  }).timeout(20_000);

  for (const code of [
    '(p) => { while (true) {} }',
    '(p) => { for (;;) p += p; }',
    "(p) => 'x'.repeat(1e6)",
    "(p) => p.padEnd(1e6, '*')",
    '(p) => new Array(1e6).join(p)',
    '(p) => Array.from({ length: 1e6 }).join(p)',
    'function f(p) { return g(p); function g(q) { return g(q); } }',
    '(p) => { const list = []; for (;;) list.push(p); }',
    "(p) => p.replace(/(a+)+$/, '*')",
    "(p) => p.replace(/^(\\d|\\d\\d)*$/, '*')",
    '(p) => p.replace(new RegExp(p), \'*\')',
    '(p) => eval(p)',
    '(p) => fetch(p)',
    "(p) => process.env.KEY + p",
    '(p) => p.constructor.constructor("return 1")()',
    '(p) => p.__proto__',
    'async (p) => p.slice(0, 3)',
    'function* f(p) { yield p; }',
    '(p) => this.mask(p)',
    '(p) => Number(p) + 1',
    '(p) => String.fromCharCode(p.charCodeAt(0) + 1)',
  ]) {
    it(`refuses ${code}`, () => {
      const before = process.cpuUsage();
      assert.throws(() => run(code, '13800138000'), NotUnderstood);
      assert.ok(process.cpuUsage(before).user < 2_000_000, 'in time');
      assert.equal(judgementOf(code, 'mobile-phone'), undefined);
    });
  }

  it('throws what the code throws', () => {
    assert.throws(() => run('(p) => { throw new Error(p); }', 'x'), Thrown);
    assert.throws(() => run('(p) => p.match(/z/)[0]', 'x'), Thrown);
  });

  it('does not run the code of the file', () => {
    const code = '(p) => { globalThis.wasRun = true; return p; }';
    assert.throws(() => run(code, 'x'), NotUnderstood);
    assert.equal('wasRun' in globalThis, false);
  });

  it('keeps texts of its own apart from the input', () => {
    assert.deepEqual(run("(p) => '138' + p.slice(3)", '13800138000').from.slice(0, 4), [-1, -1, -1, 3]);
    assert.deepEqual(own('ab').from, [-1, -1]);
  });
});

/** A result, or the fact that there is none: errors differ in their words. */
function outcome(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (error instanceof NotUnderstood) throw error;
    return 'error';
  }
}

describe('cheap regular expressions', () => {
  const CHEAP = [
    '^(\\d{3})\\d{4}(\\d{4})$', '(?<=^.{3}).+(?=.{4}$)', '\\B(?=(\\d{3})+(?!\\d))', '^(.)(.*)(.)$', '[()*+]+', '(?:ab|cd)?x', '(?<year>\\d{4})-\\d\\d', 'a{2,}b', '\\(\\+86\\)', '', '()', '(|a)',
    'a+b+c+d+', 'a?b?c?d?e?f?', 'a{2}b{2}c{2}d{2}e{2}f{2}', 'a{0,1}b{0,1}c{0,1}d{0,1}e{0,1}', '(a){3}', '(ab)+', '(a{3})+', '(a{12})+', '(a?)b', '(a+)?', '(a+){1}', '(a+){0,1}', '(a|b){1}',
    'x{', '{2}', 'a{,5}', '(a+){', '(a+){x}', 'a{b}c', '\\(a+\\)+', '(\\|)+', '[\\]+*]+', '([?*])+', '([(])+', '[a\\\\]', '(?:ab)+', '((?=a)b)+', '((?!a)b)+', '((?<=a)b)+', '((?<!a)b)+', '((?<name>a)b)+', 'a'.repeat(300),
  ];
  const COSTLY = [
    '(a+)+', '(a*)*b', '((a+))*', '(a|aa)+$', '(?:a{1,5}){2,9}', '(\\w+\\s?)+$', '(a?){25}', '(.)\\1', '(?<n>.)\\k<n>', 'a*b*c*d*e*', 'a+b+c+d+e{2,}', 'a{2,3}b{2,3}c{2,3}d{2,3}e{2,3}',
    '(a?)+', '(a{0,1})+', '(a{3,})+', '(a{1,2})*', '(a+){2}', '(a+){12}', '(a+){1,2}', '(a+){2,}', '(a|b)+', '(|a)*', '(?:(a?)b)+', '((a?))+', '((a?)b){3}', '(((a+)b)c)+', '(?:x(a|b)y)*',
    '(', '((a)', 'x)', '(x))', ')(', '[a', '[a\\]', '([a)', 'a'.repeat(301),
  ];
  for (const source of CHEAP) it(`are such as ${source.slice(0, 40)}`, () => assert.equal(isCheap(source), true));
  for (const source of COSTLY) it(`are not such as ${source.slice(0, 40)}`, () => assert.equal(isCheap(source), false));

  it('are those that an engine ends soon, whatever they are put together of', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '\\w', '(?=a)', '^', '$', '\\)');
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof({ depthSize: 'small', maxDepth: 4 }, atom, fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')), fc.tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}')).map(([inner, repeat]) => `(${inner})${repeat}`), fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`)),
    }));
    fc.assert(
      fc.property(expression, (source) => {
        if (!isCheap(source)) return;
        const before = process.cpuUsage();
        new RegExp(`${source}(?:!)`).test('ab'.repeat(32));
        assert.ok(process.cpuUsage(before).user < 500_000, source);
      }),
      { numRuns: 2_000, seed: 9 },
    );
  });

  it('take no time on the longest text they are run on', () => {
    const slow = '(\\d*)[^]*(\\d*)[^]*x';
    const before = process.cpuUsage();
    run(`(p) => p.replace(/${slow}/, '*')`, '1'.repeat(64));
    assert.ok(process.cpuUsage(before).user < 500_000);
    assert.throws(() => run(`(p) => p.replace(/${slow}/, '*')`, '1'.repeat(65)), NotUnderstood);
  });
});
