import type { Node } from '../../types.ts';
import { isFunction, type FunctionNode } from '../../syntax/tree.ts';
import type { Definition } from '../scope.ts';
import { Environment } from './environment.ts';
import { lodashFunction } from './globals.ts';
import { NotUnderstood, type Callable, type Value } from './values.ts';

/** What expressions need of the interpreter. */
export interface Machine {
  evaluate(node: Node, environment: Environment): Value;
  closure(fn: FunctionNode, environment: Environment): Callable;
}

/** What a definition stands for. */
export function defined(machine: Machine, definition: Definition): Value {
  if ('lodash' in definition) {
    const fn = definition.lodash === undefined ? undefined : lodashFunction(definition.lodash);
    if (!fn) throw new NotUnderstood('lodash');
    return fn;
  }
  const { node, scope } = definition;
  return isFunction(node) ? machine.closure(node, new Environment(scope)) : machine.evaluate(node, new Environment(scope));
}
