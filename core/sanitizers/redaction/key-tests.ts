/** Conditions on the name of a field, evaluated for one name after the other. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import type { KeyTest } from '../../sources/flow/left-out/key-filter.ts';
import { listedTexts } from '../../sources/flow/imports.ts';
import { memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';

/** Where a condition stands. */
export interface KeyPlace {
  readonly context: FlowContext;
  /** The function whose parameters may be lists of names; those that are used are added to `demanded`. */
  readonly fn?: FunctionNode;
  readonly demanded: Set<number>;
}

/**
 * A condition on nothing but `key`: comparisons with texts, `['phone'].includes(key)`, `new Set(['phone']).has(key)`, `/phone/.test(key)`,
 * also of constants, of other modules too, joined by `!`, `&&` and `||`. Undefined for every other one.
 */
export function keyTest(test: Node, key: string, at: KeyPlace): KeyTest | undefined {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression': {
      const inner = bare.operator === '!' ? keyTest(bare.argument, key, at) : undefined;
      return inner && ((name, given) => !inner(name, given));
    }
    case 'LogicalExpression': {
      const [left, right] = [keyTest(bare.left, key, at), keyTest(bare.right, key, at)];
      if (!left || !right || bare.operator === '??') return undefined;
      return bare.operator === '||'
        ? (name, given) => left(name, given) || right(name, given)
        : (name, given) => left(name, given) && right(name, given);
    }
    case 'BinaryExpression':
      return comparison(bare, key);
    case 'CallExpression':
      return membership(bare, key, at);
    default:
      return undefined;
  }
}

function comparison({ left, operator, right }: TSESTree.BinaryExpression, key: string): KeyTest | undefined {
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const text = isKey(left, key) ? staticText(right) : isKey(right, key) ? staticText(left) : undefined;
  return text === undefined ? undefined : (name) => (name === text) === operator.startsWith('=');
}

function membership(call: TSESTree.CallExpression, key: string, at: KeyPlace): KeyTest | undefined {
  const callee = unwrap(call.callee);
  const [tested] = call.arguments;
  if (callee.type !== 'MemberExpression' || !tested || !isKey(tested, key)) return undefined;
  const name = memberName(callee) ?? '';
  if (name === 'test') {
    const pattern = constantValue(callee.object, at.context.bindings);
    return pattern.type === 'Literal' && 'regex' in pattern ? matching(pattern.regex) : undefined;
  }
  return /^(?:includes|has)$/.test(name) ? listed(callee.object, at) : undefined;
}

/** Whether a name is in a list that is known here, or that a parameter of the function is. */
export function listed(node: Node, at: KeyPlace): KeyTest | undefined {
  const texts = listedTexts(at.context, node);
  const set = texts && new Set(texts);
  if (set) return (name) => set.has(name);
  const { bindings } = at.context;
  const value = constantValue(node, bindings);
  const list = value.type === 'NewExpression' && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  const parameter = list.type === 'Identifier' ? bindings.resolve(list)?.defs[0]?.name : undefined;
  const index = at.fn?.params.findIndex((one) => one === parameter || (one.type === 'RestElement' && one.argument === parameter)) ?? -1;
  if (index < 0) return undefined;
  at.demanded.add(index);
  return (name, given) => given?.get(index)?.has(name) === true;
}

/** Names are short, which bounds what a pattern of the analysed code costs. */
const MAX_NAME = 60;

/** A pattern with a state of its own (`g`, `y`) matches by turns, and one that repeats groups may take long. */
function matching({ pattern, flags }: { readonly pattern: string; readonly flags: string }): KeyTest | undefined {
  if (/[gy]/.test(flags) || /[)\]][*+{]|\\\d/.test(pattern)) return undefined;
  try {
    const expression = new RegExp(pattern, flags);
    return (name) => name.length <= MAX_NAME && expression.test(name);
  } catch {
    return undefined;
  }
}

function isKey(node: Node, key: string): boolean {
  const bare = unwrap(node);
  return bare.type === 'Identifier' && bare.name === key;
}
