/** Which calls hide their input behind a key, and whether the key stands in the code. */
import assert from 'node:assert/strict';
import { cipherOf, isLiteralKey, parsedKey } from '../../../core/sanitizers/ciphers.ts';
import { Figure, NotUnderstood, Thrown, input, join, own, type Value } from '../../../core/sanitizers/interpreter/values.ts';
import { unwrap } from '../../../core/syntax/tree.ts';
import { callIn, expressionIn, judgementOf } from './run.ts';

describe('calls with a key', () => {
  const CALLS: Readonly<Record<string, string>> = {
    'CryptoJS.AES.encrypt(x, key)': 'AES of x by key', 'CryptoJS.DES.encrypt(x, key, options)': 'DES of x by key', 'CryptoJS.TripleDES.encrypt(x, key)': 'TRIPLEDES of x by key', 'Rabbit.encrypt(x, key)': 'RABBIT of x by key', 'CryptoJS.RC4.encrypt(x, key)': 'RC4 of x by key',
    'sm4.encrypt(x, key)': 'SM4 of x by key', 'SM4.encrypt(x, key)': 'SM4 of x by key',
    'HmacSHA256(x, key)': 'HMAC of x by key', 'CryptoJS.HmacMD5(x, key)': 'HMAC of x by key', 'CryptoJS.HmacRIPEMD160(x, key)': 'HMAC of x by key',
    "createHmac('sha256', key).update(x).digest('hex')": 'HMAC of x by key', "crypto.createHmac('sha256', key).update(x).update(y).digest()": 'HMAC of x, y by key', "createHmac('sha256', key).update().digest()": 'HMAC of  by key',
    "createCipheriv('aes-256-cbc', key, iv).update(x, 'utf8')": 'AES of x by key', "crypto.createCipher('des', key).final('hex')": 'DES of  by key', 'createCipheriv(algorithm, key, iv).update(x)': 'AES of x by key', "createCipheriv('sm4-cbc', key, iv).update()": 'SM4 of  by key',
  };
  for (const [code, expected] of Object.entries(CALLS)) {
    it(`${code} is ${expected}`, () => {
      const cipher = cipherOf(callIn(code));
      assert.ok(cipher);
      assert.equal(`${cipher.name} of ${cipher.inputs.map(({ range }) => code.slice(...range)).join(', ')} by ${code.slice(...cipher.key.range)}`, expected);
    });
  }

  it('may be on objects whose declaration is known', () => {
    const made: Readonly<Record<string, string>> = { hmac: "createHmac('sha1', key)", cipher: "createCipheriv('des-cbc', key, iv)" };
    const declared = (node: Parameters<typeof unwrap>[0]) => (node.type === 'Identifier' && made[node.name] !== undefined ? expressionIn(made[node.name] ?? '') : unwrap(node));
    assert.deepEqual(['hmac.update(x).digest()', 'cipher.update(x)', 'cipher.final()', 'row.update(x)', 'row.final()', 'row.digest()'].map((code) => cipherOf(callIn(code), declared)?.name), ['HMAC', 'DES', 'DES', undefined, undefined, undefined]);
  });

  for (const code of [
    'rsa.encrypt(x, key)', 'encrypt(x, key)', 'CryptoJS.AES.decrypt(x, key)', 'CryptoJS.AES.encrypt(x)', 'AES.encrypt()', 'MyAES.encrypt(x, key)', 'AESUtil.encrypt(x, key)', 'sm4x.encrypt(x, key)', 'gmsm4.encrypt(x, key)', '(() => x).encrypt(x, key)', 'AES.add(x, key)',
    'myHmacSHA256(x, key)', 'HmacSHA256(x)', 'HmacSHA256()', 'Hmac(x, key)', "createHash('md5').update(x).digest()", "createHash('md5', options).update(x).digest()", "createHmac('sha256').update(x).digest()", 'digest(x)', 'x.digest()', 'this.digest()', "createHmac('sha256', key).update(x)", "createHmac('sha256', key).update(x).end()",
    'update(x)', 'final()', 'row.update(x)', 'find(row, x).update(x)', "createDecipheriv('aes-256-cbc', key, iv).update(x)", "createCipheriv('aes-256-cbc').update(x)", 'createCipheriv().final()', "recreateCipheriv('aes', key).update(x)", "createCipherivOf('aes', key).update(x)", '(() => x)().update(x)', "createCipheriv('aes', key).setAAD(x)",
    '(() => x)(x, key)', 'a[b](x, key)',
  ]) {
    it(`${code} is none`, () => assert.equal(cipherOf(callIn(code)), undefined));
  }
});

describe('keys', () => {
  for (const [what, evaluate, isLiteral] of [
    ['a text of the code', () => own('shop-2024'), true], ['no text at all', () => own(''), false], ['a part of the input', () => join([own('shop'), input('1')]), false], ['the input', () => input('1'), false], ['a number', () => 7, false], ['nothing', () => undefined, false], ['a number of the input', () => new Figure(1, input('1')), false],
    ['what is not understood', () => { throw new NotUnderstood('key'); }, false], ['what throws', () => { throw new Thrown('key'); }, false],
  ] as const) {
    it(`${isLiteral ? 'stand' : 'do not stand'} in the code when they are ${what}`, () => assert.equal(isLiteralKey(evaluate as () => Value), isLiteral));
  }

  it('do not hide a mistake of the interpreter', () => {
    assert.throws(() => isLiteralKey(() => { throw new RangeError('mistake'); }), RangeError);
  });

  for (const [code, text] of Object.entries({ "CryptoJS.enc.Utf8.parse('k')": "'k'", "Buffer.from('k', 'hex')": "'k'", "parse('k')": "'k'", "'k'": "'k'", '(key as string)': 'key', 'Buffer.from()': 'Buffer.from()', "reparse('k')": "reparse('k')", "fromHex('k')": "fromHex('k')", "(() => 'k')()": "(() => 'k')()", 'parse.from': 'parse.from' })) {
    it(`of ${code} are written ${text}`, () => assert.equal(code.slice(...parsedKey(expressionIn(code)).range), text));
  }
});

/** What masks say of themselves that encrypt: `none`, or the cipher whose key everybody with the code has. */
describe('masks that encrypt', () => {
  const MASKS: Readonly<Record<string, string>> = {
    "(p) => CryptoJS.AES.encrypt(p, 'shop-2024').toString()": 'AES', "(p) => CryptoJS.AES.encrypt(p, CryptoJS.enc.Utf8.parse('shop-2024'))": 'AES', "(p) => { const key = 'shop' + 2024; return sm4.encrypt(p, key); }": 'SM4', "(p) => CryptoJS.HmacSHA1('tel' + p, 'shop')": 'HMAC',
    '(p) => CryptoJS.AES.encrypt(p, process.env.LOG_KEY)': 'none', "(p) => CryptoJS.AES.encrypt(p, '')": 'none', '(p) => CryptoJS.AES.encrypt(p, p)': 'none', '(p) => CryptoJS.AES.encrypt(p, null.key)': 'none', '(p) => CryptoJS.AES.encrypt(p, 7)': 'none',
    "(p) => createCipheriv('aes-256-cbc', 'sixteen-and-more', iv()).update(p)": 'AES',
    "(p) => { const cipher = createCipheriv('aes-256-cbc', 'sixteen-and-more', iv()); return cipher.update(p, 'utf8', 'hex') + cipher.final('hex'); }": 'AES',
    "(p) => { const cipher = createCipheriv('aes-256-cbc', Buffer.from('sixteen-and-more'), iv()); return cipher.update(p, 'utf8', 'hex') + cipher.final('hex'); }": 'AES',
    "(p) => { const cipher = createCipher('des', process.env.LOG_KEY); return cipher.update(p, 'utf8', 'hex') + cipher.final('hex'); }": 'none',
    "(p) => md5(createHmac('sha256', 'shop').update(p).digest('hex'))": 'HMAC', "(p) => createHmac('sha256', 'shop').update('all').digest('hex')": 'none',
    "(p) => createCipheriv('aes-256-cbc', 'sixteen-and-more', iv()).final('hex') + '*'": 'none',
  };
  for (const [code, shows] of Object.entries(MASKS)) {
    it(`${code} is turned back by ${shows}`, () => {
      const judgement = judgementOf(code, 'mobile-phone');
      assert.deepEqual(judgement?.exposure, shows === 'none' ? { degree: 'none' } : { degree: 'reversible', by: shows });
      assert.equal(judgement.weakness?.message, shows === 'none' ? undefined : 'literalKey');
    });
  }

  for (const code of ["(p) => { const cipher = createCipheriv('aes'); return cipher.update(p); }", '(p) => { const cipher = createCipheriv(); return cipher.update(p); }', "(p) => { const cipher = createDecipheriv('aes', 'key'); return cipher.update(p); }", "(p) => (() => p)('aes', 'key').update(p)"]) {
    it(`${code} is not understood`, () => assert.equal(judgementOf(code, 'mobile-phone'), undefined));
  }
});
