/** Requests whose method stands before their address: `request('GET', '/users', data)`. */
import { HTTP_METHOD } from '../../catalog/requests/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { staticText } from '../../syntax/tree.ts';

/** What a request is given from its address on, and the method that stands before the address. */
export function requestArguments(call: TSESTree.CallExpression): { readonly method: string | undefined; readonly given: readonly Node[] } {
  const [first, ...others] = call.arguments;
  const text = first && staticText(first);
  return others.length > 0 && text !== undefined && HTTP_METHOD.test(text)
    ? { method: text.toLowerCase(), given: others }
    : { method: undefined, given: call.arguments };
}
