import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import { cipherObject, cipherResult } from '../ciphers.ts';
import { bufferChain, digestChain, encoded, namedEncoding } from '../encodings.ts';
import type { Environment } from './environment.ts';
import { defined, type Machine } from './machine.ts';
import { globalFunction, lodashFunction } from './globals.ts';
import { callListMethod } from './list-methods.ts';
import { matchFrom, matchList } from './regexp.ts';
import { callStringMethod } from './string-methods.ts';
import { Callable, Dict, Figure, List, NotUnderstood, Pattern, Text, Thrown, iterate, join, own, toText, type Value } from './values.ts';

/** Calls a function or method. */
export function call(machine: Machine, node: TSESTree.CallExpression, environment: Environment): Value {
  const special = changed(machine, node, environment);
  if (special) return special;
  const args = (): Value[] =>
    node.arguments.flatMap((argument) =>
      argument.type === 'SpreadElement'
        ? iterate(machine.evaluate(argument.argument, environment))
        : [machine.evaluate(argument, environment)],
    );
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') {
    const fn = methodFunction(machine, callee, environment);
    if (fn) return fn.call(args());
    const receiver = machine.evaluate(callee.object, environment);
    if (receiver === undefined || receiver === null) {
      if (callee.optional || node.optional) return undefined;
      throw new Thrown('method of nothing');
    }
    return method(receiver, memberName(callee) ?? '', args());
  }
  const fn = machine.evaluate(callee, environment);
  if (!(fn instanceof Callable)) throw new NotUnderstood('callee');
  return fn.call(args());
}

/** A function that is known without looking at its receiver. */
function methodFunction(machine: Machine, callee: TSESTree.MemberExpression, environment: Environment): Callable | undefined {
  const object = unwrap(callee.object);
  const isNamespace = object.type === 'Identifier' && !environment.has(object.name);
  const definition = environment.scope.member(callee);
  if (!definition && !isNamespace) return undefined;
  if (!definition && isNamespace) {
    const name = `${object.name}.${memberName(callee) ?? ''}`;
    const source = environment.scope.definition(object);
    if (!source) return globalFunction(name);
    return 'lodash' in source && source.lodash === undefined ? lodashFunction(memberName(callee) ?? '') : undefined;
  }
  const value = definition && defined(machine, definition);
  return value instanceof Callable ? value : undefined;
}

function method(receiver: Value, name: string, args: Value[]): Value {
  if (receiver instanceof Text) return callStringMethod(receiver, name, args);
  if (receiver instanceof List) return callListMethod(receiver, name, args);
  if (receiver instanceof Pattern) return patternMethod(receiver, name, args);
  if (receiver instanceof Figure || typeof receiver === 'number' || typeof receiver === 'boolean') {
    if (name === 'toString' && args.length === 0) return toText(receiver);
    throw typeof receiver === 'number' ? new NotUnderstood(name) : new Thrown(name);
  }
  if (receiver instanceof Dict) {
    const fn = receiver.entries.get(name);
    if (fn instanceof Callable) return fn.call(args);
  }
  if (receiver instanceof Callable && (name === 'call' || name === 'bind'))
    return name === 'call' ? receiver.call(args.slice(1)) : receiver;
  throw new NotUnderstood(`method ${name}`);
}

function patternMethod(pattern: Pattern, name: string, [given]: readonly Value[]): Value {
  const text = toText(given);
  const isStateful = pattern.regexp.global || pattern.regexp.sticky;
  const match = name === 'test' || name === 'exec' ? matchFrom(pattern, text, isStateful ? pattern.lastIndex : 0) : undefined;
  if (name !== 'test' && name !== 'exec') throw new NotUnderstood(name);
  if (isStateful) pattern.lastIndex = match ? match.end : 0;
  return name === 'test' ? match !== undefined : match ? matchList(text, match) : null;
}

/** Calls whose result is an encoding, a hash or a cipher text of their argument. */
function changed(machine: Machine, node: TSESTree.CallExpression, environment: Environment): Value {
  const digest = digestChain(node);
  if (digest) return encoded(join([own(''), ...digest.inputs.map((item) => toText(machine.evaluate(item, environment)))]), digest.encoding);
  const buffer = bufferChain(node);
  if (buffer) return encoded(toText(machine.evaluate(buffer.input, environment)), buffer.encoding);
  const cipher = cipherResult(machine, node, environment) ?? cipherObject(machine, node, environment);
  if (cipher) return cipher;
  const encoding = namedEncoding(node.callee);
  const callee = unwrap(node.callee);
  if (!encoding || !node.arguments[0] || (callee.type === 'Identifier' && codeOf(environment, callee))) return undefined;
  return encoded(toText(machine.evaluate(parsedInput(node.arguments[0]), environment)), encoding);
}

/** Whether a name stands for code that can be looked at instead. */
function codeOf(environment: Environment, name: TSESTree.Identifier): boolean {
  return environment.has(name.name) || environment.scope.definition(name) !== undefined;
}

/** `CryptoJS.enc.Utf8.parse(x)` is `x` in another form. */
function parsedInput(node: Node): Node {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression') return bare;
  const callee = unwrap(bare.callee);
  const isParse = callee.type === 'MemberExpression' && memberName(callee) === 'parse' && unwrap(callee.object).type === 'MemberExpression';
  return isParse && bare.arguments[0] ? bare.arguments[0] : bare;
}

export function construct(machine: Machine, node: TSESTree.NewExpression, environment: Environment): Value {
  const callee = unwrap(node.callee);
  const name = callee.type === 'Identifier' ? callee.name : '';
  const args = node.arguments.map((argument) => machine.evaluate(argument, environment));
  const fn = /^(?:Array|RegExp|String)$/.test(name) ? globalFunction(name) : undefined;
  if (/Error$/.test(name)) return new Dict(new Map());
  if (!fn) throw new NotUnderstood(`new ${name}`);
  return fn.call(args);
}
