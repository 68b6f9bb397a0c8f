/** Addresses of accounts and contracts in a chain of blocks. */
import { chainFields, chainPackages } from '../catalog/words/machine-words.ts';
import { Memo } from '../memo.ts';
import type { Candidates } from '../sources/file/candidates.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { lastName, staticText, unwrap } from '../syntax/tree.ts';
import { fieldsBeside } from '../sources/file/fields-beside.ts';

const packages = new Set(chainPackages);
const fields = new Set(chainFields);
const importing = new Memo<Candidates, boolean>();

/** `delegateAddress` where ethers is imported, `info.address` beside `info.chainId`; `shippingAddress` is a home everywhere. */
export function isAddressInChain({ bindings, candidates }: Facts, { name, confidence, node }: SourceHit): boolean {
  if (name === 'address' && fieldsBeside(node, bindings).some((field) => fields.has(field))) return true;
  return confidence !== 'high' && importsChain(candidates);
}

/** Whether a file talks to a chain of blocks. */
export function importsChain(candidates: Candidates): boolean {
  return importing.of(candidates, () => findImport(candidates));
}

function findImport({ tree, declarators }: Candidates): boolean {
  if (tree.body.some((item) => item.type === 'ImportDeclaration' && packages.has(item.source.value))) return true;
  return declarators.some(({ init }) => {
    const call = init && unwrap(init);
    if (call?.type !== 'CallExpression' || lastName(call.callee) !== 'require' || !call.arguments[0]) return false;
    return packages.has(staticText(call.arguments[0]) ?? '');
  });
}
