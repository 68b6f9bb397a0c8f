import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import { call, construct } from './calls.ts';
import type { Environment } from './environment.ts';
import { globalFunction, lodashFunction } from './globals.ts';
import { defined, type Machine } from './machine.ts';
import { binary, combined, unary } from './operators.ts';
import { compile } from './regexp.ts';
import { bind, field } from './targets.ts';
import { Dict, List, NotUnderstood, Thrown, isTruthy, iterate, join, own, toNumber, toText, type Value } from './values.ts';

export function evaluateExpression(machine: Machine, node: Node, environment: Environment): Value {
  const evaluate = (child: Node): Value => machine.evaluate(child, environment);
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'TemplateLiteral':
      return join(
        node.quasis.flatMap((quasi, index) => [
          own(quasi.value.cooked ?? ''),
          ...(node.expressions[index] ? [toText(evaluate(node.expressions[index]))] : []),
        ]),
      );
    case 'Identifier':
      return identifier(machine, node, environment);
    case 'MemberExpression':
      return member(machine, node, environment);
    case 'CallExpression':
      return call(machine, node, environment);
    case 'NewExpression':
      return construct(machine, node, environment);
    case 'BinaryExpression':
      return binary(node.operator, evaluate(node.left), evaluate(node.right));
    case 'LogicalExpression': {
      const left = evaluate(node.left);
      const isLeft =
        node.operator === '&&' ? !isTruthy(left) : node.operator === '||' ? isTruthy(left) : left !== null && left !== undefined;
      return isLeft ? left : evaluate(node.right);
    }
    case 'ConditionalExpression':
      return evaluate(isTruthy(evaluate(node.test)) ? node.consequent : node.alternate);
    case 'UnaryExpression':
      return unary(node, environment, evaluate);
    case 'UpdateExpression': {
      const old = toNumber(evaluate(node.argument));
      bind(node.argument, node.operator === '++' ? old + 1 : old - 1, environment, (child, at) => machine.evaluate(child, at), false);
      return node.prefix ? (node.operator === '++' ? old + 1 : old - 1) : old;
    }
    case 'AssignmentExpression': {
      const value = node.operator === '=' ? evaluate(node.right) : combined(node, evaluate);
      bind(node.left, value, environment, (child, at) => machine.evaluate(child, at), false);
      return value;
    }
    case 'ArrayExpression':
      return new List(
        node.elements.flatMap((element) =>
          element?.type === 'SpreadElement' ? iterate(evaluate(element.argument)) : [element ? evaluate(element) : undefined],
        ),
      );
    case 'ObjectExpression':
      return object(machine, node, environment);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return machine.closure(node, environment);
    case 'SequenceExpression':
      return node.expressions.map(evaluate).at(-1);
    default:
      throw new NotUnderstood(node.type);
  }
}

function literal(node: TSESTree.Literal): Value {
  if ('regex' in node) return compile(node.regex.pattern, node.regex.flags);
  if (typeof node.value === 'string') return own(node.value);
  if (node.value === null || typeof node.value === 'number' || typeof node.value === 'boolean') return node.value;
  throw new NotUnderstood('literal');
}

const CONSTANTS: Readonly<Record<string, Value>> = { undefined: undefined, NaN, Infinity };

function identifier(machine: Machine, node: TSESTree.Identifier, environment: Environment): Value {
  if (environment.has(node.name)) return environment.get(node.name);
  if (Object.hasOwn(CONSTANTS, node.name)) return CONSTANTS[node.name];
  const definition = environment.scope.definition(node);
  if (definition) return defined(machine, definition);
  const global = globalFunction(node.name);
  if (global) return global;
  throw new NotUnderstood(node.name);
}

function member(machine: Machine, node: TSESTree.MemberExpression, environment: Environment): Value {
  const definition = environment.scope.member(node);
  if (definition) return defined(machine, definition);
  const object = unwrap(node.object);
  const name = memberName(node);
  if (object.type === 'Identifier' && name !== undefined && !environment.has(object.name)) {
    const global = globalFunction(`${object.name}.${name}`);
    if (global) return global;
    const source = environment.scope.definition(object);
    const fn = source && 'lodash' in source && source.lodash === undefined ? lodashFunction(name) : undefined;
    if (fn) return fn;
  }
  const value = machine.evaluate(node.object, environment);
  if (value === undefined || value === null) {
    if (node.optional) return undefined;
    throw new Thrown('member of nothing');
  }
  return field(value, node.computed ? toText(machine.evaluate(node.property, environment)).text : (name ?? ''));
}

function object(machine: Machine, node: TSESTree.ObjectExpression, environment: Environment): Dict {
  const entries = new Map<string, Value>();
  for (const item of node.properties) {
    const name = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    if (item.type !== 'Property' || name === undefined || item.kind !== 'init') throw new NotUnderstood('object');
    entries.set(name, machine.evaluate(item.value, environment));
  }
  return new Dict(entries);
}
