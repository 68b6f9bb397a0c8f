/** Arguments that a function or a class of the program stores or returns: whatever reads them there needs the value as it is. */
import { PUTS_INTO_RECEIVER } from '../../catalog/call-words/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { constructorOf, localClass, superclassOf } from '../../graph/classes.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName, localFunction } from '../../sources/file/functions.ts';
import { originOf } from '../../sources/file/origin.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import { childrenOf, contains, isFunction, lastName, rangeOf, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { treeOfModule } from '../module-tree.ts';
import { isResultUsed } from './print-only.ts';

/** What may be given arguments. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/**
 * Whether the argument of a call in which `part` stands is stored by the callee, or returned to code that uses the result. A text
 * that is put together for the call is a message, which people read wherever it is stored.
 */
export function isArgumentKept(facts: Facts, call: Call, part: Node): boolean {
  const index = call.arguments.findIndex((argument) => contains(rangeOf(argument), rangeOf(part)));
  const argument = call.arguments[index];
  if (!argument || isText(unwrap(argument))) return false;
  if (call.type === 'NewExpression') return isKeptByClass(facts, call, index);
  const passes = importedFunction(facts.flow, call.callee)?.passes ?? [];
  const isGivenBack = passes.some((passed) => passed.index === index || (passed.isRest && passed.index <= index));
  if (isGivenBack && isResultUsed(call)) return true;
  const fn = localFunction(call.callee, facts.bindings) ?? definedElsewhere(facts, call.callee, asFunction);
  return fn !== undefined && isKept(fn, index);
}

function isKeptByClass(facts: Facts, { callee }: TSESTree.NewExpression, index: number): boolean {
  let made = localClass(callee, facts.bindings) ?? definedElsewhere(facts, callee, asClass);
  const seen = new Set<Node>();
  while (made && !constructorOf(made) && !seen.has(made)) {
    seen.add(made);
    made = superclassOf(made, facts.bindings);
  }
  const fn = made && constructorOf(made);
  return fn !== undefined && isKept(fn, index);
}

/** What another module of the project defines under the name that is imported from it. */
function definedElsewhere<T extends Node>(facts: Facts, name: Node, as: (node: Node) => T | undefined): T | undefined {
  const origin = originOf(name, facts.bindings);
  const tree = origin?.type === 'module' ? treeOfModule(facts, origin.module) : undefined;
  if (!tree || origin?.type !== 'module') return undefined;
  const wanted = origin.member ?? origin.exported;
  let found: T | undefined;
  walk(tree, (node) => {
    if (!found && (nameOf(node) === wanted || (node.parent?.type === 'ExportDefaultDeclaration' && (wanted ?? 'default') === 'default')))
      found = as(node);
  });
  return found;
}

function nameOf(node: Node): string | undefined {
  if (isFunction(node)) return functionName(node);
  return node.type === 'ClassDeclaration' ? node.id?.name : undefined;
}

const asFunction = (node: Node): FunctionNode | undefined => (isFunction(node) ? node : undefined);
const asClass = (node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | undefined =>
  node.type === 'ClassDeclaration' || node.type === 'ClassExpression' ? node : undefined;

/** Whether a function writes a parameter as it is into a member, into a name from outside or into a collection. */
function isKept(fn: FunctionNode, index: number): boolean {
  const last = fn.params.at(-1);
  const param = fn.params[index] ?? (last?.type === 'RestElement' ? last : undefined);
  if (!param) return false;
  if (param.type === 'TSParameterProperty') return true;
  const names = new Set<string>();
  walk(param, (node) => node.type === 'Identifier' && names.add(node.name));
  const own = new Set<string>();
  walk(fn.body, (node) => node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && own.add(node.id.name));
  const holds = (node: Node): boolean => {
    if (node.type === 'Identifier') return names.has(node.name);
    return !isText(node) && node.type !== 'CallExpression' && childrenOf(node).some(holds);
  };
  const isOwn = (node: Node): boolean => {
    const bare = unwrap(node);
    return bare.type === 'Identifier' && own.has(bare.name);
  };
  let isFound = false;
  walk(fn.body, (node) => {
    if (node.type === 'AssignmentExpression') isFound ||= !isOwn(node.left) && !isTarget(node.left, names) && holds(node.right);
    if (node.type !== 'CallExpression') return;
    const callee = unwrap(node.callee);
    if (callee.type !== 'MemberExpression') return;
    const puts = PUTS_INTO_RECEIVER.has(lastName(callee) ?? '') && !isOwn(callee.object);
    const assigns = node.arguments[0]?.type === 'ThisExpression';
    isFound ||= (puts || assigns) && node.arguments.some(holds);
  });
  return isFound;
}

/** `value = value.trim()`: a parameter that is written again is stored nowhere. */
function isTarget(left: Node, names: ReadonlySet<string>): boolean {
  return left.type === 'Identifier' && names.has(left.name);
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+');
}
