/** Lists of records that are written out in the program: nobody's data until they are changed, whatever their fields are called. */
import type { TSESTree } from '@typescript-eslint/types';
import { CHANGES_NOTHING } from '../../catalog/call-words/logging.ts';
import { COPIES_INTO_STORE, STATE_HOOKS } from '../../catalog/call-words/stores.ts';
import { WRITES_AS_TEXT } from '../../catalog/call-words/texts.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { isExportedInPlace, localFunction } from '../../sources/file/functions.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { originsOf } from '../../sources/origins/search.ts';
import type { Facts } from '../../sources/file/facts.ts';
import type { SunkValue } from '../../sinks/use.ts';
import { Memo } from '../../memo.ts';
import { contains, encloses, isFunction, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Whether a value is nothing but such lists: `localStorage.setItem('orders', JSON.stringify(SEED_ORDERS))`. What is in them is judged where it is
 * written. An empty field is filled later, and a single record may be the first state of a form.
 */
export function isWrittenList({ candidates, flow, file }: Facts, { node }: SunkValue): boolean {
  if (!withLists.of(candidates, () => OPENS_LIST.test(file.text))) return false;
  const { bindings } = flow;
  const whole = wholeOf(node, bindings);
  const { origins, made, isCut } = originsOf(flow, whole, file.text.length);
  const lists = made.filter(({ type }) => type === 'ArrayExpression');
  const isInList = (part: Node): boolean => lists.some((list) => contains(rangeOf(list), rangeOf(part)));
  return (
    !isCut &&
    lists.length > 0 &&
    lists.every((list) => isListOfRecords(list) && isOwn(list, whole, bindings)) &&
    [...made, ...origins.map((origin) => origin.node)].every(isInList)
  );
}

/** Where a list of records begins: most files have none, and nothing is searched for in them. */
const OPENS_LIST = /=\s{0,9}\[\s{0,99}\{/;
const withLists = new Memo<Facts['candidates'], boolean>();

/** What a text is written from: `JSON.stringify(rows)`, here or where its name is declared. */
function wholeOf(node: Node, bindings: Bindings): Node {
  const text = constantValue(node, bindings);
  const [whole] = text.type === 'CallExpression' && WRITES_AS_TEXT.has(lastName(text.callee) ?? '') ? text.arguments : [];
  return whole ?? node;
}

/**
 * Whether a list stands in what is sunk, or under a name that is given to no code which may put more into it: what this file puts into it is
 * followed.
 */
function isOwn(list: Node, sunk: Node, bindings: Bindings): boolean {
  if (encloses(sunk, list)) return true;
  let whole = list;
  while (whole.parent && IN_LITERAL.test(whole.parent.type)) whole = whole.parent;
  const holder = whole.parent;
  if (holder?.type === 'ReturnStatement' || isFunction(holder)) return true;
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier' || isExportedInPlace(holder)) return false;
  const names = bindings.declared(holder.id)?.references.map(({ identifier }) => identifier as Node) ?? [];
  const others = names.filter((name) => !encloses(sunk, name));
  const isNamed = others.length < names.length;
  return names.length > 0 && others.every((name) => !isGivenAway(name, { bindings, isNamed }));
}

const IN_LITERAL = /^(?:Property|ObjectExpression|ArrayExpression|TS(?:As|Satisfies|NonNull)Expression)$/;

interface Way {
  readonly bindings: Bindings;
  /** Whether what is sunk names the list itself, and no state that was once set to it. */
  readonly isNamed: boolean;
}

/** Whether a use gives a list, or a record that has it, to code that is not followed: other modules, components, libraries. */
function isGivenAway(name: Node, way: Way, hops = 0): boolean {
  let at = name;
  while (at.parent?.type === 'MemberExpression' && at.parent.object === at) at = at.parent;
  const { parent: use } = at;
  const isPassedOn = (whole: Node): boolean => hops >= MAX_HOPS || isGivenAway(whole, way, hops + 1);
  switch (use?.type) {
    case 'CallExpression':
      if (use.callee === at || leavesAsItIs(use) || (way.isNamed && setsState(use, way.bindings))) return false;
      return localFunction(use.callee, way.bindings) === undefined || isPassedOn(use);
    case 'AssignmentExpression':
      return use.right === at && use.left.type === 'MemberExpression';
    case 'VariableDeclarator':
      return at === name && use.init === at && use.id.type === 'Identifier' && isVariableGivenAway(use.id, way.bindings, isPassedOn);
    case 'ArrowFunctionExpression':
      return use.body === at && use.parent.type === 'CallExpression' && use.parent.callee === use && isPassedOn(use.parent);
    case 'NewExpression':
    case 'Property':
    case 'ArrayExpression':
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
    case 'JSXExpressionContainer':
      return true;
    default:
      return false;
  }
}

/** Names and functions that pass a list on, in a row. */
const MAX_HOPS = 4;

function isVariableGivenAway(id: TSESTree.Identifier, bindings: Bindings, isPassedOn: (name: Node) => boolean): boolean {
  const references = bindings.declared(id)?.references ?? [];
  return references.some(({ identifier, init }) => init !== true && isPassedOn(identifier as Node));
}

/** Whether a call sets a state: that is replaced, and never changed in place. https://react.dev/learn/updating-arrays-in-state */
function setsState({ callee }: TSESTree.CallExpression, bindings: Bindings): boolean {
  const name = unwrap(callee);
  const setter = name.type === 'Identifier' ? (bindings.resolve(name)?.defs[0]?.node as Node | undefined) : undefined;
  const hook = setter?.type === 'VariableDeclarator' && setter.id.type === 'ArrayPattern' && setter.init ? unwrap(setter.init) : undefined;
  return hook?.type === 'CallExpression' && STATE_HOOKS.has(lastName(hook.callee) ?? '');
}

function leavesAsItIs({ callee }: TSESTree.CallExpression): boolean {
  const name = lastName(callee) ?? '';
  return CHANGES_NOTHING.has(name) || WRITES_AS_TEXT.has(name) || COPIES_INTO_STORE.has(name);
}

function isListOfRecords(list: Node): boolean {
  return (
    list.type === 'ArrayExpression' &&
    list.elements.length > 0 &&
    list.elements.every((element) => element !== null && unwrap(element).type === 'ObjectExpression' && isWritten(element))
  );
}

/** Whether an expression is written as a constant, or takes its value from the clock alone. */
function isWritten(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'ObjectExpression':
      return bare.properties.every((item) => item.type === 'Property' && !item.computed && isWritten(item.value));
    case 'ArrayExpression':
      return bare.elements.every((element) => element !== null && isWritten(element));
    case 'BinaryExpression':
      return isWritten(bare.left as Node) && isWritten(bare.right);
    case 'UnaryExpression':
      return isWritten(bare.argument);
    case 'CallExpression':
    case 'NewExpression':
      return readsClock(bare.callee) && bare.arguments.every(isWritten);
    case 'MemberExpression':
      return false;
    default:
      return bare.type === 'Literal' ? bare.value !== '' : staticText(bare) !== undefined;
  }
}

/** `Date.now()`, `new Date()`, `new Date(…).toISOString()` */
function readsClock(callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type !== 'MemberExpression') return lastName(bare) === 'Date';
  const owner = unwrap(bare.object);
  return owner.type === 'Identifier'
    ? owner.name === 'Date'
    : owner.type === 'NewExpression' && readsClock(owner.callee) && owner.arguments.every(isWritten);
}
