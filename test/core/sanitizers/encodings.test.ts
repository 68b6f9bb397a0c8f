/** Which calls encode or hash, by their names, and what they are given. */
import assert from 'node:assert/strict';
import { bufferChain, digestChain, encoded, namedEncoding } from '../../../core/sanitizers/encodings.ts';
import { ENCODED, OWN, Text, input, join, own } from '../../../core/sanitizers/interpreter/values.ts';
import { callIn } from './run.ts';

describe('functions that encode or hash by their name', () => {
  const CALLS: Readonly<Record<string, string>> = {
    'md5(x)': 'hash MD5', 'MD5(x)': 'hash MD5', 'hex_md5(x)': 'hash MD5', 'md5Hex(x)': 'hash MD5', 'CryptoJS.MD5(x)': 'hash MD5', 'sha1(x)': 'hash SHA-1', 'sha224(x)': 'hash SHA-224', "lib['sha-256'](x)": 'hash SHA-256', 'sha256Sync(x)': 'hash SHA-256', 'sha384(x)': 'hash SHA-384',
    'CryptoJS.SHA512(x)': 'hash SHA-512', 'sm3(x)': 'hash SM3', 'CryptoJS.RIPEMD160(x)': 'hash RIPEMD-160',
    'btoa(x)': 'encoding base64', 'window.btoa(x)': 'encoding base64', 'base64Encode(x)': 'encoding base64', 'encodeBase64(x)': 'encoding base64', 'toBase64(x)': 'encoding base64', 'base64(x)': 'encoding base64',
    'Base64.encode(x)': 'encoding base64', 'Base64.encodeURI(x)': 'encoding base64', 'CryptoJS.enc.Base64.stringify(x)': 'encoding base64',
  };
  for (const [code, sort] of Object.entries(CALLS)) {
    it(`${code} is ${sort}`, () => {
      const { sort: found, name } = namedEncoding(callIn(code).callee) ?? {};
      assert.equal(`${found} ${name}`, sort);
    });
  }

  for (const code of ['f(x)', 'md5sum(x)', 'checkMd5(x)', 'atob(x)', 'Base64.decode(x)', 'Base64.reencode(x)', 'Base64.encoder(x)', 'myBase64.encode(x)', 'base64url.encode(x)', 'encode(x)', 'JSON.stringify(x)', 'x.constructor(x)', 'toString(x)', '(() => x)(x)', 'f[key](x)']) {
    it(`${code} is none`, () => assert.equal(namedEncoding(callIn(code).callee), undefined));
  }
});

describe('chains that hash', () => {
  const CHAINS: Readonly<Record<string, string>> = {
    "createHash('md5').update(x).digest('hex')": 'MD5 of x', "crypto.createHash('SHA256').update(x).digest()": 'SHA-256 of x', "createHash('sha-512').update(x, 'utf8').update(y).digest()": 'SHA-512 of x, y', "createHash('sm3').update().digest('hex')": 'SM3 of ', "createHash(`sha1`).digest('hex')": 'SHA-1 of ',
  };
  for (const [code, expected] of Object.entries(CHAINS)) {
    it(`${code} is ${expected}`, () => {
      const chain = digestChain(callIn(code));
      assert.equal(chain?.encoding.sort, 'hash');
      assert.equal(`${chain.encoding.name} of ${chain.inputs.map(({ range }) => code.slice(...range)).join(', ')}`, expected);
    });
  }

  for (const code of ["createHash('md5').update(x)", "createHash('md5').update(x).hash()", 'createHash(algorithm).update(x).digest()', "createHash('crc32').update(x).digest()", "createHash('constructor').update(x).digest()", 'createHash().update(x).digest()', "createHmac('md5').update(x).digest()", "createHash('md5').write(x).digest()", 'hash.update(x).digest()', 'digest(x)', 'x.digest()']) {
    it(`${code} does not`, () => assert.equal(digestChain(callIn(code)), undefined));
  }
});

describe('buffers that are written out', () => {
  for (const [code, expected] of Object.entries({ "Buffer.from(x).toString('base64')": 'base64 of x', "Buffer.from(x, 'utf8').toString('hex')": 'hex of x', "new Buffer(x).toString('base64')": 'base64 of x', "Buffer(x).toString('base64url')": 'base64url of x', "buffer.Buffer.from(`${x}`).toString('base64')": 'base64 of `${x}`' })) {
    it(`${code} is ${expected}`, () => {
      const chain = bufferChain(callIn(code));
      assert.equal(chain?.encoding.sort, 'encoding');
      assert.equal(`${chain.encoding.name} of ${code.slice(...chain.input.range)}`, expected);
    });
  }

  for (const code of ['Buffer.from(x).toString()', "Buffer.from(x).toString('utf8')", "Buffer.from(x).write('hex')", "Buffer.concat(x).toString('base64')", "List.from(x).toString('hex')", "from(x).toString('hex')", "Buffer.from().toString('base64')", "buffer.toString('base64')", "toString('base64')", "sum(x).toString('hex')"]) {
    it(`${code} is no such thing`, () => assert.equal(bufferChain(callIn(code)), undefined));
  }
});

describe('the result of an encoding', () => {
  const MD5 = { sort: 'hash', name: 'MD5' } as const;
  const KEYED = { sort: 'literal-key', name: 'AES' } as const;

  it('is a text of its own when nothing of the input is in it', () => {
    const { text, from, by } = encoded(own('shop'), MD5);
    assert.deepEqual([text.length, new Set(from), by], [32, new Set([OWN]), undefined]);
  });

  it('depends on the input in every character, when there is some in it', () => {
    const { text, from, by } = encoded(join([own('shop'), input('1')]), MD5);
    assert.deepEqual([text.length, from.length, new Set(from), by], [32, 32, new Set([ENCODED]), MD5]);
  });

  it('is as readable as the innermost cipher whose key stands in the code, else as the last encoding', () => {
    assert.equal(encoded(encoded(input('1'), KEYED), MD5).by, KEYED);
    assert.equal(encoded(encoded(input('1'), MD5), { sort: 'encoding', name: 'hex' }).by?.name, 'hex');
    assert.ok(encoded(input('1'), MD5) instanceof Text);
  });
});
