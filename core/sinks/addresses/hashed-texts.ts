/** Texts that look like a query and go into a hash function only: what a request is signed by is never sent. */
import { DIGEST_MAKERS } from '../../catalog/call-words/ciphers.ts';
import { namedEncoding } from '../../sanitizers/encodings.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { lastName, unwrap, usedBy } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether a text, or the constant that it is the value of, is given to hash functions and used nowhere else. */
export function isOnlyHashed(node: Node, bindings: Bindings): boolean {
  const use = usedBy(node);
  if (use?.type !== 'VariableDeclarator' || use.id.type !== 'Identifier') return isHashing(use);
  const reads = bindings.declared(use.id)?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isHashing(usedBy(identifier as Node)));
}

/** `md5(text)`, `HmacSHA256(text, key)`, `createHash('md5').update(text)`. */
function isHashing(use: Node | undefined): boolean {
  if (use?.type !== 'CallExpression') return false;
  const name = lastName(use.callee) ?? '';
  if (namedEncoding(use.callee)?.sort === 'hash' || /^hmac/i.test(name)) return true;
  const chain = use.callee.type === 'MemberExpression' ? unwrap(use.callee.object) : undefined;
  return name === 'update' && chain?.type === 'CallExpression' && DIGEST_MAKERS.test(lastName(chain.callee) ?? '');
}
