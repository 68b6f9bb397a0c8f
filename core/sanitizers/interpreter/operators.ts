import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { unwrap } from '../../syntax/tree.ts';
import type { Environment } from './environment.ts';
import { globalFunction } from './globals.ts';
import {
  Callable,
  Dict,
  Figure,
  List,
  NotUnderstood,
  Text,
  isTruthy,
  join,
  own,
  primitive,
  toNumber,
  toText,
  type Value,
} from './values.ts';

/** Value of `!x`, `-x`, `typeof x` and the like. */
export function unary(node: TSESTree.UnaryExpression, environment: Environment, evaluate: (child: Node) => Value): Value {
  const argument = unwrap(node.argument);
  if (
    node.operator === 'typeof' &&
    argument.type === 'Identifier' &&
    !environment.has(argument.name) &&
    !environment.scope.definition(argument) &&
    !globalFunction(argument.name)
  )
    return own('undefined');
  const value = evaluate(argument);
  switch (node.operator) {
    case '!':
      return !isTruthy(value);
    case '-':
      return -toNumber(value);
    case '+':
      return globalFunction('Number')?.call([value]);
    case 'void':
      return undefined;
    case 'typeof':
      return own(
        value instanceof Text
          ? 'string'
          : value instanceof Figure
            ? 'number'
            : value instanceof Callable
              ? 'function'
              : value instanceof List || value instanceof Dict
                ? 'object'
                : typeof value,
      );
    default:
      throw new NotUnderstood(node.operator);
  }
}

/** Value of `x += y` and the like. */
export function combined(node: TSESTree.AssignmentExpression, evaluate: (child: Node) => Value): Value {
  const left = evaluate(node.left);
  const operator = node.operator.slice(0, -1);
  if (operator === '||') return isTruthy(left) ? left : evaluate(node.right);
  if (operator === '&&') return isTruthy(left) ? evaluate(node.right) : left;
  if (operator === '??') return left ?? evaluate(node.right);
  return binary(operator, left, evaluate(node.right));
}

/** Value of `x + y` and the like. */
export function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
      return isTextual(left) || isTextual(right) ? join([toText(left), toText(right)]) : toNumber(left) + toNumber(right);
    case '===':
      return primitive(left) === primitive(right);
    case '!==':
      return primitive(left) !== primitive(right);
    case '==':
      return loose(left, right);
    case '!=':
      return !loose(left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(operator, left, right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      return toNumber(left) / toNumber(right);
    case '%':
      return toNumber(left) % toNumber(right);
    case '**':
      return toNumber(left) ** toNumber(right);
    case '|':
      return toNumber(left) | toNumber(right);
    case '&':
      return toNumber(left) & toNumber(right);
    case '>>':
      return toNumber(left) >> toNumber(right);
    default:
      throw new NotUnderstood(operator);
  }
}

function isTextual(value: Value): boolean {
  return value instanceof Text || value instanceof List || (value instanceof Figure && Number.isNaN(value.value));
}

function loose(left: Value, right: Value): boolean {
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  const [a, b] = [primitive(left), primitive(right)];
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}

function ordered(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [primitive(left), primitive(right)] as [number, number];
  return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
}
