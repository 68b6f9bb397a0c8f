/** Constants that the text alone shows: keys and conditions. */
import type { TSESTree } from '@typescript-eslint/types';
import { MAKES_SYMBOL, SYMBOLS_OF_HOSTS } from '../catalog/call-words/language.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { conditionsAt, isEquality } from './conditions.ts';
import type { Names } from './places.ts';

const MAX_HOPS = 6;

/** What a parameter is given in one context, and how the names there are known; undefined where several things may be given. */
export type Given = (name: TSESTree.Identifier) => { readonly node: Node | undefined; readonly given?: Given } | undefined;

/** The text or number that an expression is, as a property key; undefined when the text of the file does not fix it. */
export function constantText(node: Node, names: Names, hops = 0, given?: Given): string | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  switch (bare.type) {
    case 'Literal':
      return typeof bare.value === 'string' || typeof bare.value === 'number' ? String(bare.value) : undefined;
    case 'TemplateLiteral': {
      const parts = bare.expressions.map((part) => constantText(part, names, hops + 1, given));
      if (parts.includes(undefined)) return undefined;
      return bare.quasis.map((quasi, index) => (quasi.value.cooked ?? '') + (parts[index] ?? '')).join('');
    }
    case 'BinaryExpression': {
      if (bare.operator !== '+') return undefined;
      const [left, right] = [constantText(bare.left, names, hops + 1, given), constantText(bare.right, names, hops + 1, given)];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    case 'CallExpression':
      return symbolText(bare);
    case 'Identifier': {
      const init = constantInit(bare, names);
      if (init) return constantText(init, names, hops + 1, given);
      const passed = given?.(bare);
      return passed?.node ? constantText(passed.node, names, hops + 1, passed.given) : comparedText(bare, names);
    }
    case 'MemberExpression': {
      if (memberName(bare) !== undefined && isWellKnown(bare, names)) return `@@${memberName(bare)}`;
      const member = constantMember(bare, names);
      return member && constantText(member, names, hops + 1);
    }
    default:
      return undefined;
  }
}

/** The text that a key is compared with wherever a place is reached: `if (key === 'phone') show(row[key])`. */
function comparedText(key: TSESTree.Identifier, names: Names): string | undefined {
  const { parent } = key;
  const variable = parent.type === 'MemberExpression' && parent.computed && parent.property === key ? names.resolve(key) : undefined;
  if (!variable || variable.references.some((reference) => reference.isWrite() && !reference.init)) return undefined;
  for (const { test, holds } of conditionsAt(parent, true)) {
    const tests = isEquality(test) ? [{ left: test.discriminant, right: test.right, isSame: holds }] : comparisons(test, holds);
    for (const { left, right, isSame } of tests) {
      const text = isSame && left.type === 'Identifier' && names.resolve(left) === variable ? staticText(right) : undefined;
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The comparisons of a test that have a known result with it: both of `a === 'x' && b === 'y'` where it holds. */
function comparisons(test: Node, holds: boolean): readonly { readonly left: Node; readonly right: Node; readonly isSame: boolean }[] {
  const bare = unwrap(test);
  if (bare.type === 'UnaryExpression' && bare.operator === '!') return comparisons(bare.argument, !holds);
  if (bare.type === 'LogicalExpression' && bare.operator === (holds ? '&&' : '||'))
    return [...comparisons(bare.left, holds), ...comparisons(bare.right, holds)];
  if (bare.type !== 'BinaryExpression' || !/^[!=]==?$/.test(bare.operator)) return [];
  return [{ left: bare.left, right: bare.right, isSame: bare.operator.startsWith('=') === holds }];
}

/** `Symbol.iterator`, `Symbol.toPrimitive`, and the key under which Node looks for what it shows: `util.inspect.custom`. */
function isWellKnown({ object, property }: TSESTree.MemberExpression, names: Names): boolean {
  if (object.type === 'Identifier' && object.name === MAKES_SYMBOL) return !names.resolve(object);
  return property.type === 'Identifier' && property.name === SYMBOLS_OF_HOSTS.get(lastName(object) ?? '');
}

/** What a member of an enum, or of an object that is only read, is: `Field.Phone`. */
function constantMember(node: Node, names: Names): Node | undefined {
  const object = node.type === 'MemberExpression' ? unwrap(node.object) : undefined;
  const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
  const variable = object?.type === 'Identifier' && name !== undefined ? names.resolve(object) : undefined;
  const definition = variable?.defs.length === 1 ? (variable.defs[0]?.node as Node) : undefined;
  if (definition?.type === 'TSEnumDeclaration')
    return definition.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : staticText(id)) === name)?.initializer;
  const init = definition && object && constantInit(object, names);
  const literal = init && unwrap(init);
  if (
    literal?.type !== 'ObjectExpression' ||
    !variable?.references.every((reference) => reference.init || isOnlyRead(reference.identifier as Node))
  )
    return undefined;
  const property = literal.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === name);
  return property?.type === 'Property' ? property.value : undefined;
}

/** Whether a use of an object reads one of its members and does nothing else. */
function isOnlyRead(identifier: Node): boolean {
  const member = identifier.parent;
  if (member?.type !== 'MemberExpression' || member.object !== identifier) return false;
  const use = member.parent;
  return (
    !(use.type === 'AssignmentExpression' && use.left === member) &&
    use.type !== 'UpdateExpression' &&
    !(use.type === 'CallExpression' && use.callee === member)
  );
}

/** The texts that an expression may be, as property keys; none when one of the ways to it is not fixed by the text of the file. */
export function constantTexts(node: Node, names: Names, hops = 0): readonly string[] {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return [];
  const init = bare.type === 'Identifier' ? constantInit(bare, names) : undefined;
  if (init) return constantTexts(init, names, hops + 1);
  if (bare.type !== 'ConditionalExpression') {
    const text = constantText(bare, names);
    return text === undefined ? [] : [text];
  }
  const branches = [bare.consequent, bare.alternate].map((branch) => constantTexts(branch, names, hops + 1));
  return branches.some((texts) => texts.length === 0) ? [] : [...new Set(branches.flat())];
}

/** A symbol that one place of the file makes is a key of its own. */
function symbolText(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== MAKES_SYMBOL) return undefined;
  return `@@${node.range[0]}`;
}

/** Expressions that make something. */
const ALWAYS_TRUE: ReadonlySet<string> = new Set(['ObjectExpression', 'ArrayExpression', 'NewExpression', 'ArrowFunctionExpression']);

/** Whether a condition is always true or always false; undefined when it depends. */
export function constantTruth(node: Node, names: Names, hops = 0, given?: Given): boolean | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  if (bare.type === 'Literal') return 'regex' in bare ? true : Boolean(bare.value);
  if (bare.type === 'TemplateLiteral' && bare.quasis.some(({ value }) => value.raw !== '')) return true;
  if (ALWAYS_TRUE.has(bare.type)) return true;
  if (bare.type === 'UnaryExpression' && bare.operator === '!') {
    const inner = constantTruth(bare.argument, names, hops + 1, given);
    return inner === undefined ? undefined : !inner;
  }
  if (bare.type === 'LogicalExpression' && bare.operator !== '??') {
    const [left, right] = [constantTruth(bare.left, names, hops + 1, given), constantTruth(bare.right, names, hops + 1, given)];
    const deciding = bare.operator === '||';
    if (left === deciding || right === deciding) return deciding;
    return left === undefined || right === undefined ? undefined : !deciding;
  }
  if (bare.type === 'BinaryExpression' && (bare.operator === '===' || bare.operator === '!==')) {
    const isSame = areSame(bare.left, bare.right, names, hops, given);
    return isSame === undefined ? undefined : isSame === (bare.operator === '===');
  }
  if (bare.type !== 'Identifier') return undefined;
  const init = constantInit(bare, names);
  if (init) return constantTruth(init, names, hops + 1, given);
  if (isNothing(bare, names)) return given ? false : undefined;
  const passed = given?.(bare);
  if (!passed) return undefined;
  return passed.node ? constantTruth(passed.node, names, hops + 1, passed.given) : false;
}

/** Whether two expressions are surely the same constant, or surely two different ones. */
export function areSame(left: Node, right: Node, names: Names, hops = 0, given?: Given): boolean | undefined {
  const [one, other] = [constantOf(left, names, hops + 1, given), constantOf(right, names, hops + 1, given)];
  return one === undefined || other === undefined ? undefined : one === other;
}

/** A constant as a text that shows its type too; undefined where it is not fixed. */
function constantOf(node: Node, names: Names, hops: number, given?: Given): string | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  if (given && bare.type === 'Literal' && (typeof bare.value === 'boolean' || bare.value === null)) return `^${String(bare.value)}`;
  if (given && bare.type === 'Identifier') {
    if (isNothing(bare, names)) return NOTHING;
    const passed = given(bare);
    if (passed) return passed.node ? constantOf(passed.node, names, hops + 1, passed.given) : NOTHING;
  }
  return constantText(bare, names, hops, given);
}

const NOTHING = '^undefined';

function isNothing(node: TSESTree.Identifier, names: Names): boolean {
  return node.name === 'undefined' && !names.resolve(node);
}

/** What the only write of a variable gives it. */
function constantInit(node: Node, names: Names): Node | undefined {
  const variable = node.type === 'Identifier' ? names.resolve(node) : undefined;
  const declarator = variable?.defs.length === 1 ? (variable.defs[0]?.node as Node) : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || !declarator.init) return undefined;
  return variable?.references.some((reference) => reference.isWrite() && !reference.init) ? undefined : declarator.init;
}

/** Whether a place is never reached because a constant decides a condition around it. */
export function isDead(node: Node, names: Names): boolean {
  for (let current: Node = node; current.parent; current = current.parent) {
    const { parent } = current;
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression': {
        if (current === parent.test) break;
        const truth = constantTruth(parent.test, names);
        if (truth !== undefined && truth !== (current === parent.consequent)) return true;
        break;
      }
      case 'LogicalExpression':
        if (current === parent.right && parent.operator !== '??' && constantTruth(parent.left, names) === (parent.operator === '||'))
          return true;
        break;
      case 'WhileStatement':
        if (current === parent.body && constantTruth(parent.test, names) === false) return true;
    }
  }
  return false;
}
