/** Encryption and keyed digests: proper when the key is not written in the code. */
import { CRYPTO_JS_CIPHERS } from '../catalog/call-words/ciphers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import { lastName, receiverOf, staticText, unwrap } from '../syntax/tree.ts';
import { encoded, updatesBefore } from './encodings.ts';
import type { Environment } from './interpreter/environment.ts';
import type { Machine } from './interpreter/machine.ts';
import { Callable, Dict, NotUnderstood, OWN, Text, Thrown, own, toText, type Value } from './interpreter/values.ts';

/** A call that hides its input behind a key. */
export interface Cipher {
  /** What a message calls it: `AES`, `HMAC`. */
  readonly name: string;
  readonly inputs: readonly Node[];
  readonly key: Node;
}

/**
 * The parts of `CryptoJS.AES.encrypt(x, key)`, `CryptoJS.HmacSHA256(x, key)`, `sm4.encrypt(x, key)`,
 * `createHmac('sha256', key).update(x).digest()`, and `cipher.update(x)` and `cipher.final()` of a `createCipheriv(…)`.
 * `resolve` gives what a name of the file was declared as.
 */
export function cipherOf(node: TSESTree.CallExpression, resolve: (node: Node) => Node = unwrap): Cipher | undefined {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const [input, key] = node.arguments;
  if (/^Hmac(?:SHA|MD5|RIPEMD)/.test(name) && input && key) return { name: 'HMAC', inputs: [input], key };
  if (name === 'encrypt' && input && key && callee.type === 'MemberExpression') {
    const algorithm = lastName(callee.object) ?? '';
    if (CRYPTO_JS_CIPHERS.has(algorithm) || /^sm4$/i.test(algorithm)) return { name: algorithm.toUpperCase(), inputs: [input], key };
  }
  if (name === 'update' || name === 'final') return pieceOf(node, name, resolve);
  return name === 'digest' ? keyedChain(node, resolve) : undefined;
}

const MAKERS = /^createCipher(?:iv)?$/;

/** `cipher.update(x)`, `cipher.final()`. https://nodejs.org/api/crypto.html#class-cipheriv */
function pieceOf(node: TSESTree.CallExpression, name: string, resolve: (node: Node) => Node): Cipher | undefined {
  const receiver = receiverOf(node);
  const made = receiver && resolve(receiver);
  const [algorithm, key] = made?.type === 'CallExpression' && MAKERS.test(lastName(made.callee) ?? '') ? made.arguments : [];
  if (!algorithm || !key) return undefined;
  const [input] = node.arguments;
  return { name: algorithmName(algorithm), inputs: name === 'update' && input ? [input] : [], key };
}

/** `AES` for `'aes-256-cbc'`. */
function algorithmName(node: Node): string {
  return (staticText(unwrap(node)) ?? 'aes').split('-')[0]?.toUpperCase() ?? '';
}

function keyedChain(node: TSESTree.CallExpression, resolve: (node: Node) => Node): Cipher | undefined {
  const { start, inputs } = updatesBefore(node);
  const made = start && resolve(start);
  if (made?.type !== 'CallExpression') return undefined;
  const key = made.arguments[1];
  return lastName(made.callee) === 'createHmac' && key ? { name: 'HMAC', inputs, key } : undefined;
}

/** Result of a keyed call inside a mask; undefined when the call is none. */
export function cipherResult(machine: Machine, node: TSESTree.CallExpression, environment: Environment): Text | undefined {
  const cipher = cipherOf(node);
  if (!cipher) return undefined;
  const [first] = cipher.inputs;
  const text = first ? toText(machine.evaluate(first, environment)) : own('');
  return isLiteralKey(() => machine.evaluate(parsedKey(cipher.key), environment))
    ? encoded(text, { sort: 'literal-key', name: cipher.name })
    : own('0'.repeat(text.length));
}

/** The object that `createCipheriv(…)` gives inside a mask; undefined when the call is none. */
export function cipherObject(machine: Machine, node: TSESTree.CallExpression, environment: Environment): Dict | undefined {
  const [algorithm, key] = node.arguments;
  if (!algorithm || !key || !MAKERS.test(lastName(node.callee) ?? '')) return undefined;
  const isLiteral = isLiteralKey(() => machine.evaluate(parsedKey(key), environment));
  const name = algorithmName(algorithm);
  const update = new Callable(([value]) => {
    const text = toText(value);
    return isLiteral ? encoded(text, { sort: 'literal-key', name }) : own('0'.repeat(text.length));
  });
  return new Dict(
    new Map([
      ['update', update],
      ['final', new Callable(() => own(''))],
    ]),
  );
}

/** Whether a key is a text that stands in the code. */
export function isLiteralKey(evaluate: () => Value): boolean {
  try {
    const key = evaluate();
    return key instanceof Text && key.length > 0 && key.from.every((index) => index === OWN);
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof Thrown) return false;
    throw error;
  }
}

/** The text inside `CryptoJS.enc.Utf8.parse('…')` and `Buffer.from('…')`. */
export function parsedKey(node: Node): Node {
  const bare = unwrap(node);
  const isConversion = bare.type === 'CallExpression' && /^(?:parse|from)$/.test(lastName(bare.callee) ?? '');
  return isConversion && bare.arguments[0] ? bare.arguments[0] : bare;
}
