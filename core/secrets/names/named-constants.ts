/** Constant texts with a name that is evidence of their kind, and the names around it. */
import type { TSESTree } from '@typescript-eslint/types';
import { COPIES_INTO_FIRST, COPIES_SHAPE, EXPORTS_ARGUMENT } from '../../catalog/call-words/copies.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import { constantsOf } from '../constants/constants.ts';
import type { NamedConstant, NamedValue } from './named.ts';

/** The constant texts that a named value may be. Of a list the last one counts. */
export function namedConstants({ name, value, holder, as }: NamedValue, bindings: Bindings): NamedConstant[] {
  const constants = constantsOf(value, bindings);
  if (constants.length === 0) return [];
  const { owners, holders } = ownersOf(holder);
  const object = holder.type === 'Property' && holder.parent.type === 'ObjectExpression' ? holder.parent : undefined;
  const isList = unwrap(value).type === 'ArrayExpression';
  return (isList ? constants.slice(-1) : constants).map((constant) => ({ name, owners, holders, object, constant, as }));
}

const MAX_OWNERS = 6;

/** Nodes of code that runs: of that, only what a function gives back is held by what the function is called. */
const RUNS: ReadonlySet<string> = new Set(['ExpressionStatement', 'VariableDeclaration']);

function ownersOf(node: Node): Pick<NamedConstant, 'owners' | 'holders'> {
  const owners: string[] = [];
  let held: number | undefined;
  const found = (): Pick<NamedConstant, 'owners' | 'holders'> => ({ owners, holders: held ?? owners.length });
  if (node.type === 'AssignmentExpression') addChain(node.left, owners, true);
  if (node.parent?.type === 'BinaryExpression') addCompared(node.parent, node, owners);
  for (
    let inner = node, current = node.parent as Node | undefined;
    current && owners.length < MAX_OWNERS;
    inner = current, current = current.parent as Node | undefined
  ) {
    if (RUNS.has(current.type)) held ??= owners.length;
    switch (current.type) {
      case 'Property':
      case 'PropertyDefinition': {
        const name = keyName(current.key, current.computed);
        if (name !== undefined) owners.push(name);
        break;
      }
      case 'VariableDeclarator':
        if (current.id.type === 'Identifier') owners.push(current.id.name);
        return found();
      case 'AssignmentExpression':
        addChain(current.left, owners, false);
        return found();
      case 'CallExpression':
      case 'NewExpression':
        if (inner.type !== 'ObjectExpression' || !givesBack(current.callee)) addChain(current.callee, owners, false);
        break;
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        if (current.id) owners.push(current.id.name);
        return found();
    }
  }
  return found();
}

/** Whether a function gives back the object that it is given: what holds the result holds the object. */
function givesBack(callee: Node): boolean {
  const name = lastName(callee) ?? '';
  return COPIES_SHAPE.has(name) || COPIES_INTO_FIRST.has(name) || EXPORTS_ARGUMENT.has(name);
}

/** Names of what a text is compared with. */
function addCompared({ operator, left, right }: TSESTree.BinaryExpression, text: Node, owners: string[]): void {
  if (operator !== '+') addChain(left === text ? right : left, owners, true);
}

/** Names of a member chain, last first; `skipLast` leaves out the written name itself. */
function addChain(node: Node, owners: string[], skipLast: boolean): void {
  let current = unwrap(node);
  let skip = skipLast;
  while (current.type === 'MemberExpression' || current.type === 'CallExpression') {
    if (current.type === 'CallExpression') current = unwrap(current.callee);
    else {
      const name = memberName(current);
      if (name !== undefined && !skip) owners.push(name);
      skip = false;
      current = unwrap(current.object);
    }
  }
  if (current.type === 'Identifier' && !skip) owners.push(current.name);
}
