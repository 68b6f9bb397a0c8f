/** Copies that a loop over a list of names fills or thins out: `for (const key of FIELDS) copy[key] = x[key]`, `delete copy[key]`. */
import { COPIES_WHOLE } from '../../catalog/call-words/copies.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { KeyFilter, KeyTest } from '../../sources/flow/left-out/key-filter.ts';
import { listed, type KeyPlace } from './key-tests.ts';

/** What a function leaves out that returns `copy`, a variable of its own; undefined where it is filled in another way. */
export function filledCopy(copy: Node, given: string, at: KeyPlace): KeyFilter | undefined {
  const reduced = reducedCopy(copy, given, at);
  if (reduced) return reduced;
  const variable = copy.type === 'Identifier' ? at.context.bindings.resolve(copy) : undefined;
  const [definition, ...more] = variable?.defs ?? [];
  const declarator = definition?.node as Node | undefined;
  if (!variable || more.length > 0 || declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  const init = unwrap(declarator.init);
  const isWhole = isCopyOf(init, given);
  if (!isWhole && !(init.type === 'ObjectExpression' && init.properties.length === 0)) return undefined;
  const uses = variable.references.map(({ identifier }) => identifier as Node).filter((use) => use !== copy && use !== declarator.id);
  const tests = uses.map((use) => (isWhole ? deletedKeys(use, at) : filledKeys(use, given, at)));
  if (tests.length === 0 || tests.includes(undefined)) return undefined;
  const isListed: KeyTest = (name, lists) => tests.some((test) => test?.(name, lists));
  return { takes: isWhole ? isListed : (name, lists) => !isListed(name, lists), demanded: at.demanded, isDeep: false };
}

/** `keys.reduce((copy, key) => ({ ...copy, [key]: x[key] }), {})`. */
function reducedCopy(node: Node, given: string, at: KeyPlace): KeyFilter | undefined {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || memberName(callee) !== 'reduce') return undefined;
  const fn = node.arguments[0] && unwrap(node.arguments[0]);
  const [into, key] = isFunction(fn) ? fn.params : [];
  if (!isFunction(fn) || into?.type !== 'Identifier' || key?.type !== 'Identifier') return undefined;
  const only = unwrap(fn.body);
  const item = only.type === 'ObjectExpression' ? only.properties[1] : undefined;
  const isFilled =
    only.type === 'ObjectExpression' &&
    only.properties.length === 2 &&
    only.properties[0]?.type === 'SpreadElement' &&
    isName(only.properties[0].argument, into.name) &&
    item?.type === 'Property' &&
    item.computed &&
    isName(item.key, key.name) &&
    isReadOf(item.value, given, key.name);
  const test = isFilled ? listed(callee.object, at) : undefined;
  return test && { takes: (name, lists) => !test(name, lists), demanded: at.demanded, isDeep: false };
}

/** `{ ...x }`, `Object.assign({}, x)`, `structuredClone(x)`. */
function isCopyOf(node: Node, given: string): boolean {
  if (node.type === 'ObjectExpression') {
    const [only, ...more] = node.properties;
    return only?.type === 'SpreadElement' && more.length === 0 && isName(only.argument, given);
  }
  return node.type === 'CallExpression' && COPIES_WHOLE.has(lastName(node.callee) ?? '') && isName(node.arguments.at(-1), given);
}

/** The keys that `delete copy[key]` takes, which runs for each element of a list, or for one name. */
function deletedKeys(use: Node, at: KeyPlace): KeyTest | undefined {
  const member = use.parent;
  if (member?.type !== 'MemberExpression' || member.object !== use) return undefined;
  const deletion = member.parent;
  if (deletion.type !== 'UnaryExpression' || deletion.operator !== 'delete') return undefined;
  const name = memberName(member);
  if (name !== undefined) return isStatementOf(deletion, at.fn) ? (one) => one === name : undefined;
  return isEachTime(deletion) ? loopOf(member.property, deletion, at) : undefined;
}

/** Whether a statement of a loop runs for each element, or for each that is a key: `if (key in copy) delete copy[key]`. */
function isEachTime(deletion: Node): boolean {
  let statement = deletion.parent;
  if (
    statement?.parent?.type === 'IfStatement' &&
    statement.parent.test.type === 'BinaryExpression' &&
    statement.parent.test.operator === 'in'
  )
    statement = statement.parent;
  const body = statement?.parent;
  if (body?.type !== 'BlockStatement') return body?.type === 'ForOfStatement' || isFunction(body);
  return body.body.length === 1 && (body.parent.type === 'ForOfStatement' || isFunction(body.parent));
}

/** The keys of `copy[key] = x[key]`. */
function filledKeys(use: Node, given: string, at: KeyPlace): KeyTest | undefined {
  const member = use.parent;
  if (member?.type === 'BinaryExpression' && member.operator === 'in') return NONE;
  if (member?.type !== 'MemberExpression' || member.object !== use || member.property.type !== 'Identifier') return undefined;
  const write = member.parent;
  const isCopied = write.type === 'AssignmentExpression' && write.left === member && isReadOf(write.right, given, member.property.name);
  return isCopied && member.computed ? loopOf(member.property, write, at) : undefined;
}

const NONE: KeyTest = () => false;

/** The list that the key runs over: `for (const key of KEYS) …`, `KEYS.forEach((key) => …)`. */
function loopOf(key: Node, inside: Node, at: KeyPlace): KeyTest | undefined {
  const definition = key.type === 'Identifier' ? at.context.bindings.resolve(key)?.defs[0] : undefined;
  const declared = definition?.node as Node | undefined;
  if (declared?.type === 'VariableDeclarator') {
    const loop = declared.parent.parent;
    return loop?.type === 'ForOfStatement' && loop.left === declared.parent && isStatementOf(loop, at.fn)
      ? listed(loop.right, at)
      : undefined;
  }
  const call = declared && isFunction(declared) && declared.params[0] === definition?.name ? declared.parent : undefined;
  const callee = call?.type === 'CallExpression' && call.arguments[0] === declared ? unwrap(call.callee) : undefined;
  const isEach = callee?.type === 'MemberExpression' && memberName(callee) === 'forEach' && call && isStatementOf(call, at.fn);
  return isEach && inside.range[1] <= call.range[1] ? listed(callee.object, at) : undefined;
}

/** Whether a statement, or the statement of an expression, stands in the body of a function itself, so that it always runs. */
function isStatementOf(node: Node, fn: FunctionNode | undefined): boolean {
  const statement = node.type.endsWith('Statement') ? node : node.parent;
  return statement?.parent === fn?.body;
}

function isReadOf(node: Node, object: string, key: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' && bare.computed && isName(bare.object, object) && isName(bare.property, key);
}

function isName(node: TSESTree.Node | undefined, name: string): boolean {
  const bare = node && unwrap(node);
  return bare?.type === 'Identifier' && bare.name === name;
}
