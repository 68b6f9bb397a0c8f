/** Methods that a program defines itself: a callee that is named after a logger may store, send or return its arguments. */
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { functionName } from '../../sources/file/functions.ts';
import { originOf } from '../../sources/file/origin.ts';
import { childrenOf, isFunction, memberName, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { treeOfModule } from '../module-tree.ts';

/**
 * Whether the file, or the module of the project that the receiver comes from, defines a method with the name of the called one which does
 * not only print. Which object has the method is not decided: a chain, a field, a factory and a subclass all lead to it.
 */
export function hasOwnMethod(facts: Facts, callee: Node): boolean {
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || name === undefined) return false;
  const origin = originOf(callee.object, facts.bindings);
  if (origin?.type !== 'module') return methodsOf(programOf(callee)).has(name);
  const tree = treeOfModule(facts, origin.module);
  return tree !== undefined && methodsOf(tree).has(name);
}

const ofTrees = new Memo<Node, ReadonlySet<string>>();

/** Names under which functions that do more than print stand in objects, in classes and on prototypes. */
function methodsOf(tree: Node): ReadonlySet<string> {
  return ofTrees.of(tree, () => {
    const found = new Set<string>();
    walk(tree, (node) => {
      const fn = isFunction(node) ? node : undefined;
      const name = fn && isMember(fn) ? functionName(fn) : undefined;
      if (fn && name !== undefined && !found.has(name) && !onlyPrints(fn, name)) found.add(name);
    });
    return found;
  });
}

function isMember({ parent }: FunctionNode): boolean {
  if (parent.type === 'AssignmentExpression') return parent.left.type === 'MemberExpression';
  return /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type);
}

/** Whether what a function is given is read nowhere but in calls of the console, or of a method of the same name which it wraps. */
function onlyPrints(fn: FunctionNode, name: string): boolean {
  const given = new Set(['arguments']);
  for (const param of fn.params) walk(param, (node) => node.type === 'Identifier' && given.add(node.name));
  const isReadElsewhere = (node: Node): boolean => {
    if (node.type === 'Identifier') return given.has(node.name);
    if (node.type === 'MemberExpression' && !node.computed) return isReadElsewhere(node.object);
    return !isPrint(node, name) && childrenOf(node).some(isReadElsewhere);
  };
  return !isReadElsewhere(fn.body);
}

function isPrint(node: Node, name: string): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  return (object.type === 'Identifier' && object.name === 'console') || memberName(callee) === name;
}

function programOf(node: Node): Node {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}
