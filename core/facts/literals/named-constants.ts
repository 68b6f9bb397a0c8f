/** Constant texts that a name stands for: variables, properties, fields, assignments, defaults, setters, comparisons, attributes. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { localFunction } from '../functions.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../tree.ts';
import { constantsOf, type Constant } from './constants.ts';

export interface NamedConstant {
  readonly name: string;
  /** Names of the objects, variables and calls around it, nearest first. */
  readonly owners: readonly string[];
  /** The object literal that holds it. */
  readonly object?: TSESTree.ObjectExpression;
  readonly constant: Constant;
  /** `declared`: a variable or field; `given`: a property, default or argument; `compared`: the name's value is only compared with the text. */
  readonly as: 'declared' | 'given' | 'compared' | 'enumerated';
}

const NEVER_TEXT = new Set([
  'ObjectExpression', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassExpression', 'ThisExpression', 'UnaryExpression', 'UpdateExpression', 'JSXElement', 'JSXFragment', 'NewExpression',
]);
/** Rows of settings: `{ key: 'user.password', value: '…' }`. */
const ROW_NAMES = new Set(['key', 'name', 'code', 'configkey', 'config_key', 'paramkey', 'paramname', 'settingkey']);
const ROW_VALUES = new Set(['value', 'val', 'configvalue', 'config_value', 'paramvalue', 'settingvalue']);
const ROW_NAME = /^[\w.:-]{2,80}$/;
const KEYED_METHODS = new Set(['set', 'append', 'setItem', 'setHeader', 'setRequestHeader', 'header', 'put', 'add', 'setStorageSync', 'setItemAsync']);

/** Every named constant of a file for which `isWanted` says that the name and the expression may matter. */
export function namedConstants(candidates: Candidates, bindings: Bindings, isWanted: (name: string, value: Node) => boolean): NamedConstant[] {
  const found: NamedConstant[] = [];
  const add = (name: string | undefined, value: Node | null | undefined, holder: Node, as: NamedConstant['as'] = 'given'): void => {
    if (name === undefined || !value || NEVER_TEXT.has(value.type) || !isWanted(name, value)) return;
    const constants = constantsOf(value, bindings);
    if (constants.length === 0) return;
    const owners = ownersOf(holder);
    const object = holder.type === 'Property' && holder.parent.type === 'ObjectExpression' ? holder.parent : undefined;
    const isList = unwrap(value).type === 'ArrayExpression';
    for (const constant of isList ? constants.slice(-1) : constants) found.push({ name, owners, object, constant, as });
  };
  for (const node of candidates.declarators) add(declaredName(node), node.init, node, 'declared');
  for (const node of candidates.properties) {
    if (node.type === 'PropertyDefinition' || node.parent.type === 'ObjectExpression') add(keyName(node.key, node.computed), node.value, node, node.type === 'PropertyDefinition' ? 'declared' : 'given');
  }
  for (const node of candidates.properties) if (node.type === 'Property') add(rowName(node), node.value, node.parent);
  for (const node of candidates.assignments) add(targetName(node.left), node.right, node);
  for (const node of candidates.defaults) add(defaultName(node), node.right, node);
  for (const node of candidates.calls) for (const [name, value] of givenByCall(node, bindings)) add(name, value, node);
  for (const node of candidates.strings) {
    const parent = node.parent as Node | undefined;
    const other = comparedWith(node);
    if (other) add(lastName(other), node, node, 'compared');
    else if (parent?.type === 'LogicalExpression' && parent.right === node && parent.operator !== '&&') add(targetName(parent.left), node, node);
    else if (parent?.type === 'TSEnumMember') add(keyName(parent.id, false), node, parent, 'enumerated');
    else if (parent?.type === 'JSXAttribute') add(attributeName(parent), node, parent);
  }
  return found;
}

/** `const [password, setPassword] = useState('…')` declares its first name. */
function declaredName(node: TSESTree.VariableDeclarator): string | undefined {
  if (node.id.type === 'Identifier') return node.id.name;
  const first = node.id.type === 'ArrayPattern' ? node.id.elements[0] : undefined;
  return first?.type === 'Identifier' && node.init?.type === 'CallExpression' ? first.name : undefined;
}

/** What a row of settings names, for the property that holds its value. */
function rowName(node: TSESTree.Property): string | undefined {
  if (node.parent.type !== 'ObjectExpression' || !ROW_VALUES.has(keyName(node.key, node.computed)?.toLowerCase() ?? '')) return undefined;
  for (const item of node.parent.properties) {
    if (item.type !== 'Property' || !ROW_NAMES.has(keyName(item.key, item.computed)?.toLowerCase() ?? '')) continue;
    const name = staticText(unwrap(item.value));
    if (name !== undefined && ROW_NAME.test(name)) return name;
  }
  return undefined;
}

function targetName(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  return bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}

function defaultName(node: TSESTree.AssignmentPattern): string | undefined {
  const holder = node.parent as Node;
  if (holder.type === 'Property' && holder.value === node) return keyName(holder.key, holder.computed);
  return node.left.type === 'Identifier' ? node.left.name : undefined;
}

/** `setPassword('…')`, `headers.set('Authorization', '…')`, and arguments of functions of this file by parameter name. */
function givenByCall(node: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): [string, Node][] {
  const name = lastName(node.callee) ?? '';
  const [first, second] = node.arguments;
  const setter = name.startsWith('set') ? /^set([A-Z]\w*)$/.exec(name)?.[1] : undefined;
  if (setter && first && !second && node.type === 'CallExpression') return [[setter.charAt(0).toLowerCase() + setter.slice(1), first]];
  const key = first && staticText(first);
  if (KEYED_METHODS.has(name) && key !== undefined && second) return [[key, second]];
  const fn = node.arguments.some((argument) => argument.type === 'Literal') ? localFunction(node.callee, bindings) : undefined;
  return (fn?.params ?? []).flatMap((param, index): [string, Node][] => {
    const argument = node.arguments[index];
    return param.type === 'Identifier' && argument ? [[param.name, argument]] : [];
  });
}

function attributeName(node: TSESTree.JSXAttribute): string | undefined {
  return node.name.type === 'JSXIdentifier' ? node.name.name : undefined;
}

function comparedWith(node: TSESTree.Literal | TSESTree.TemplateLiteral): Node | undefined {
  const parent = node.parent as Node | undefined;
  if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator)) return undefined;
  const other = unwrap(parent.left === node ? parent.right : parent.left as Node);
  return other.type === 'Identifier' || other.type === 'MemberExpression' ? other : undefined;
}

const MAX_OWNERS = 6;

function ownersOf(node: Node): string[] {
  const owners: string[] = [];
  if (node.type === 'AssignmentExpression') addChain(node.left, owners, true);
  for (let current = node.parent as Node | undefined; current && owners.length < MAX_OWNERS; current = current.parent as Node | undefined) {
    switch (current.type) {
      case 'Property':
      case 'PropertyDefinition': {
        const name = keyName(current.key, current.computed);
        if (name !== undefined) owners.push(name);
        break;
      }
      case 'VariableDeclarator':
        if (current.id.type === 'Identifier') owners.push(current.id.name);
        return owners;
      case 'AssignmentExpression':
        addChain(current.left, owners, false);
        return owners;
      case 'CallExpression':
      case 'NewExpression':
        addChain(current.callee, owners, false);
        break;
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        if (current.id) owners.push(current.id.name);
        return owners;
    }
  }
  return owners;
}

/** Names of a member chain, last first; the written name itself is left out when asked. */
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
