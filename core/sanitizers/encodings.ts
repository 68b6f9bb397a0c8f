/** Calls that encode, hash or encrypt: what they give, without doing it. */
import { BASE64_ENCODERS } from '../catalog/call-words/texts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import { lastName, memberName, receiverOf, staticText, unwrap } from '../syntax/tree.ts';
import { ENCODED, OWN, Text, own, type Encoding } from './interpreter/values.ts';

const HASHES: Readonly<Record<string, string>> = {
  md5: 'MD5',
  hexmd5: 'MD5',
  md5hex: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
  sha224: 'SHA-224',
  sm3: 'SM3',
  ripemd160: 'RIPEMD-160',
};
const ENCODERS: Readonly<Record<string, string>> = {
  btoa: 'base64',
  base64encode: 'base64',
  encodebase64: 'base64',
  tobase64: 'base64',
  base64: 'base64',
};

/** Hash or encoding that a function's name stands for: `md5`, `hex_md5`, `CryptoJS.SHA256`, `btoa`, `Base64.encode`. */
export function namedEncoding(callee: Node): Encoding | undefined {
  const name = lastName(callee) ?? '';
  const plain = name.toLowerCase().replace(/[_-]|sync$/g, '');
  const hash = hashNamed(plain);
  if (hash !== undefined) return { sort: 'hash', name: hash };
  const bare = unwrap(callee);
  const receiver = bare.type === 'MemberExpression' ? (lastName(bare.object) ?? '') : '';
  const isEncoder = Object.hasOwn(ENCODERS, plain) || (/^base64$/i.test(receiver) && BASE64_ENCODERS.has(name));
  return isEncoder ? { sort: 'encoding', name: 'base64' } : undefined;
}

/** The parts of `createHash('md5').update(x).digest('hex')`. */
export function digestChain(node: TSESTree.CallExpression): { readonly encoding: Encoding; readonly inputs: readonly Node[] } | undefined {
  if (lastName(node.callee) !== 'digest') return undefined;
  const { start, inputs } = updatesBefore(node);
  if (start?.type !== 'CallExpression' || lastName(start.callee) !== 'createHash' || !start.arguments[0]) return undefined;
  const name = hashNamed((staticText(start.arguments[0]) ?? '').toLowerCase().replace(/-/g, ''));
  return name === undefined ? undefined : { encoding: { sort: 'hash', name }, inputs };
}

function hashNamed(plain: string): string | undefined {
  return Object.hasOwn(HASHES, plain) ? HASHES[plain] : undefined;
}

/** What `a.update(x).update(y).digest()` begins with, and what it was given. */
export function updatesBefore(node: TSESTree.CallExpression): { readonly start: Node | undefined; readonly inputs: readonly Node[] } {
  const inputs: Node[] = [];
  let start = receiverOf(node);
  while (start?.type === 'CallExpression' && lastName(start.callee) === 'update') {
    if (start.arguments[0]) inputs.unshift(start.arguments[0]);
    start = receiverOf(start);
  }
  return { start, inputs };
}

/** The parts of `Buffer.from(x).toString('base64')`. */
export function bufferChain(node: TSESTree.CallExpression): { readonly encoding: Encoding; readonly input: Node } | undefined {
  const form = node.arguments[0] && staticText(node.arguments[0]);
  if (lastName(node.callee) !== 'toString' || (form !== 'base64' && form !== 'hex' && form !== 'base64url')) return undefined;
  const buffer = receiverOf(node);
  if (buffer?.type !== 'CallExpression' && buffer?.type !== 'NewExpression') return undefined;
  const callee = unwrap(buffer.callee);
  const isBuffer =
    callee.type === 'MemberExpression'
      ? lastName(callee.object) === 'Buffer' && memberName(callee) === 'from'
      : lastName(callee) === 'Buffer';
  const [given] = buffer.arguments;
  return isBuffer && given ? { encoding: { sort: 'encoding', name: form }, input: given } : undefined;
}

const LENGTH = 32;

/** The result of an encoding: every character depends on the input, when there is some in it. */
export function encoded(text: Text, encoding: Encoding): Text {
  if (text.from.every((index) => index === OWN)) return own('0'.repeat(LENGTH));
  return new Text('0'.repeat(LENGTH), new Array<number>(LENGTH).fill(ENCODED), text.by?.sort === 'literal-key' ? text.by : encoding);
}
