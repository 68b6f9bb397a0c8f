/** Conditions on the name of a field, evaluated for one name after the other. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { constantValue } from '../../sources/file/initial-values.ts';
import { memberName, staticText, unwrap } from '../../syntax/tree.ts';

/** Whether a condition holds for a name. */
export type KeyTest = (name: string) => boolean;

/**
 * A condition on nothing but `key`: comparisons with texts, `['phone'].includes(key)`, `new Set(['phone']).has(key)`, `/phone/.test(key)`,
 * also of constants, joined by `!`, `&&` and `||`. Undefined for every other one.
 */
export function keyTest(test: Node, key: string, bindings: Bindings): KeyTest | undefined {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression': {
      const inner = bare.operator === '!' ? keyTest(bare.argument, key, bindings) : undefined;
      return inner && ((name) => !inner(name));
    }
    case 'LogicalExpression': {
      const [left, right] = [keyTest(bare.left, key, bindings), keyTest(bare.right, key, bindings)];
      if (!left || !right || bare.operator === '??') return undefined;
      return bare.operator === '||' ? (name) => left(name) || right(name) : (name) => left(name) && right(name);
    }
    case 'BinaryExpression':
      return comparison(bare, key);
    case 'CallExpression':
      return membership(bare, key, bindings);
    default:
      return undefined;
  }
}

/** The texts of a list in which nothing else stands. */
export function textsOf({ elements }: TSESTree.ArrayExpression): ReadonlySet<string> | undefined {
  const texts = elements.map((element) => (element ? staticText(element) : undefined));
  return texts.every((text) => text !== undefined) ? new Set(texts) : undefined;
}

function comparison({ left, operator, right }: TSESTree.BinaryExpression, key: string): KeyTest | undefined {
  if (!/^[!=]==?$/.test(operator)) return undefined;
  const text = isKey(left, key) ? staticText(right) : isKey(right, key) ? staticText(left) : undefined;
  return text === undefined ? undefined : (name) => (name === text) === operator.startsWith('=');
}

function membership(call: TSESTree.CallExpression, key: string, bindings: Bindings): KeyTest | undefined {
  const callee = unwrap(call.callee);
  const [tested] = call.arguments;
  if (callee.type !== 'MemberExpression' || !tested || !isKey(tested, key)) return undefined;
  const name = memberName(callee) ?? '';
  const list = constantValue(callee.object, bindings);
  if (name === 'test') return list.type === 'Literal' && 'regex' in list ? matching(list.regex) : undefined;
  if (!/^(?:includes|has)$/.test(name)) return undefined;
  const elements = list.type === 'NewExpression' ? list.arguments[0] : list;
  const texts = elements?.type === 'ArrayExpression' ? textsOf(elements) : undefined;
  return texts && ((one) => texts.has(one));
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
