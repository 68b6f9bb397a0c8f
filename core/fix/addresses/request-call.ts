/** The call that requests an address, and what it is given. */
import type { TSESTree } from '@typescript-eslint/types';
import { queryClients } from '../../catalog/addresses/query-clients.ts';
import { MINI_PROGRAM_HOSTS } from '../../catalog/platforms/mini-program-hosts.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** The call that is given an address, or an object with it; the address may be a part of the text that it is given. */
export function requestAround(address: Node): TSESTree.CallExpression | undefined {
  if (address.type === 'CallExpression') return address;
  let given: Node = address;
  while (given.parent?.type === 'BinaryExpression') given = given.parent;
  if (given.parent?.type === 'Property' && given.parent.value === given && given.parent.parent.type === 'ObjectExpression')
    given = given.parent.parent;
  return given.parent?.type === 'CallExpression' && given.parent.arguments[0] === given ? given.parent : undefined;
}

/** What is given to `encodeURIComponent`: a body needs no encoding. */
export function unencoded(part: Node): Node {
  const bare = unwrap(part);
  const [argument] = bare.type === 'CallExpression' && /^encodeURI(?:Component)?$/.test(lastName(bare.callee) ?? '') ? bare.arguments : [];
  return argument && argument.type !== 'SpreadElement' ? argument : part;
}

/** Mini-programs call the headers of a request `header`. */
export function isMiniProgram({ callee }: TSESTree.CallExpression): boolean {
  const bare = unwrap(callee);
  return bare.type === 'MemberExpression' && MINI_PROGRAM_HOSTS.includes(lastName(bare.object) ?? '');
}

/** What HTTP clients call the method of a request. */
export const METHODS: ReadonlySet<string> = new Set(queryClients.flatMap(({ methods }) => methods).concat('method'));

/** The property of the options of a request that has one of some names. */
export function propertyOf(options: TSESTree.ObjectExpression, names: ReadonlySet<string>): TSESTree.Property | undefined {
  return options.properties.find(
    (item): item is TSESTree.Property => item.type === 'Property' && names.has(keyName(item.key, item.computed) ?? ''),
  );
}
