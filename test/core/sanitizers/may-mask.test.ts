/** Which functions are run to see what they hide. */
import assert from 'node:assert/strict';
import { mayMask } from '../../../core/sanitizers/may-mask.ts';
import { isFunction } from '../../../core/syntax/tree.ts';
import { expressionIn } from './run.ts';

function maySo(code: string): boolean {
  const fn = expressionIn(`(${code})`);
  assert.ok(isFunction(fn));
  assert.equal(mayMask(fn), mayMask(fn), 'asked again');
  return mayMask(fn);
}

describe('functions that may mask', () => {
  for (const body of [
    'p.slice(0, 3)', 'p.substring(3)', 'p.substr(3)', 'p.replace(a, b)', 'p.replaceAll(a, b)', 'p.charAt(0)', 'p.splice(3, 4)', 'p.fill(c)', 'c.repeat(4)', 'p.padEnd(11)', 'p.padStart(11)', 'p.reverse()', "p['slice'](3)", 'p?.slice(3)', 'p.slice', 'padEnd(p, 11)', '_.truncate(p)', 'take(p, 3)',
    'md5(p)', 'btoa(p)', 'Base64.encode(p)', "createHash('md5').update(p).digest('hex')", 'AES.encrypt(p, key)', 'HmacSHA1(p, key)', "createCipheriv('aes', key, iv)", "createHmac('sha1', key).update(p).digest()",
    "'****'", "p[0] + '**'", '`＊`', "cut(p, '●●●')", "'•'", "{ if (p) { return [, { x: '*' }]; } }", 'f(...[p.slice(1)])', '{ let q; for (;;) { q = () => p.slice(1); } }',
  ]) {
    it(`are such as (p) => ${body}`, () => assert.equal(maySo(`(p) => ${body}`), true));
  }

  for (const body of ['p', '{}', 'p.trim()', "p + '-' + p", "p === '' ? '-' : p", 'p.sliced(3)', 'p.unreplace(3)', 'p[slice]', 'mistake(p)', 'taken(p)', "'* required'", "'required *'", "'a*b'", '`*${p}*`', 'createCipher', 'p.split("").join("")', 'digest(p)', "createHash(p).update(p).digest('hex')", 'rsa.encrypt(p, key)', '((q) => q)(p)', 'p as string', '{ let slice: { slice: string }; }']) {
    it(`are not such as (p) => ${body}`, () => assert.equal(maySo(`(p) => ${body}`), false));
  }

  it('do it in their first 400 nodes', () => {
    const long = (statements: number) => `(p) => { ${'f(p);'.repeat(statements)} return p.slice(3); }`;
    assert.deepEqual([1, 99, 100, 101, 10_000].map((statements) => maySo(long(statements))), [true, true, false, false, false]);
  });
});
