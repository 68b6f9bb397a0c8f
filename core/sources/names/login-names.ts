/** Names that mean the name somebody logs in with where a password stands beside them. */
import type { TSESTree } from '@typescript-eslint/types';
import { loginNameWords } from '../../catalog/words/person-words.ts';
import { isFunction, keyName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { sourceAt } from './names.ts';

const words = new Set(loginNameWords);

/** `account` in `login(account, password)` and in `const { account, password } = req.body`. */
export function loginNameBeside(context: FlowContext, node: TSESTree.Identifier, variable: Variable | undefined): SourceHit[] {
  const definition = variable && words.has(node.name) ? variable.defs[0] : undefined;
  const name = definition?.name as Node | undefined;
  return name && siblingsOf(name).some((sibling) => context.vocabulary.match(sibling)?.kind.id === 'login-password')
    ? [sourceAt(node, 'user-account', node.name, 'name', 'medium')]
    : [];
}

/** Names of the other parameters of a function, or of the other keys of a pattern. */
function siblingsOf(name: Node): string[] {
  const holder = name.parent?.type === 'AssignmentPattern' ? name.parent.parent : name.parent;
  if (isFunction(holder)) return holder.params.flatMap((param) => plainName(param) ?? []);
  const pattern = holder?.type === 'Property' ? holder.parent : undefined;
  if (pattern?.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((item) => (item.type === 'Property' ? (keyName(item.key, item.computed) ?? []) : []));
}

function plainName(param: Node): string | undefined {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  return target.type === 'Identifier' ? target.name : undefined;
}
