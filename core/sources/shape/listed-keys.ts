/** Fields that are read by names from a list: `['name', 'idCard'].map((key) => key + '=' + tenant[key])`. */
import { BUILDS_FROM_KEYS } from '../../catalog/call-words/lists.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { fieldOf } from '../flow/paths.ts';
import { SILENT, union, type SourceHit, type Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources, sourceAt } from '../names/names.ts';

/** Longer lists are columns and settings. */
const MAX_NAMES = 60;

/** What an element of an object holds whose name runs over a list of constant names. */
export function listedFields(context: FlowContext, node: Node, key: TSESTree.Identifier, object: Node): SourceHit[] {
  const names = namesOf(context, key);
  const receiver = lastName(object);
  return names.flatMap((name) => {
    const named = namedSources(context, name, node, receiver);
    const match = named.length > 0 ? undefined : context.vocabulary.initialsBeside(name, names);
    return match ? [sourceAt(node, match.kind.id, name, 'name', match.confidence)] : named;
  });
}

/** What an object is known to hold under the names of such a list; undefined where the list is not known. */
export function underListedNames(context: FlowContext, key: TSESTree.Identifier, held: Value): Value | undefined {
  const names = namesOf(context, key);
  if (names.length === 0) return undefined;
  const value = union(names.map((name) => fieldOf(held, name)));
  return value.sources.length > 0 ? value : SILENT;
}

/** Constant names that a loop or a callback gives to a variable, one after the other. */
function namesOf(context: FlowContext, key: TSESTree.Identifier): string[] {
  const list = listBehind(context, key);
  const elements = list?.type === 'ArrayExpression' && list.elements.length <= MAX_NAMES ? list.elements : [];
  const names = elements.flatMap((element) => (element ? (staticText(element) ?? []) : []));
  return names.length === elements.length ? names : [];
}

function listBehind(context: FlowContext, key: TSESTree.Identifier): Node | undefined {
  const definition = context.bindings.resolve(key)?.defs[0];
  const at = definition?.node as Node | undefined;
  const loop = at?.type === 'VariableDeclarator' ? at.parent.parent : undefined;
  if (loop?.type === 'ForOfStatement') return initialValue(loop.right, context.bindings);
  const call = isFunction(at) && at.parent.type === 'CallExpression' ? at.parent : undefined;
  const callee = call && unwrap(call.callee);
  const method = callee?.type === 'MemberExpression' && call?.arguments[0] === at ? (memberName(callee) ?? '') : '';
  if (callee?.type !== 'MemberExpression' || !BUILDS_FROM_KEYS.has(method)) return undefined;
  const position = method === 'reduce' ? 1 : 0;
  return (at as TSESTree.ArrowFunctionExpression).params[position] === definition?.name
    ? initialValue(callee.object, context.bindings)
    : undefined;
}
