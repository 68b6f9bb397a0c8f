/** What masks of one file leave visible, computed on demand and once for each mask and kind. */
import type { Exposure, KindId, Node } from '../types.ts';
import type { FunctionNode } from '../syntax/tree.ts';
import { Interpreter } from './interpreter/interpreter.ts';
import { NotUnderstood, Thrown, own, type Value } from './interpreter/values.ts';
import { judge, type Judgement } from './judge.ts';
import type { MaskScope } from './scope.ts';

export class Exposures {
  private readonly known = new WeakMap<Node, Map<string, Judgement | undefined>>();

  constructor(readonly scope: MaskScope) {}

  /**
   * Judges an expression in which the nodes `subject` stand for a value of the kind and the nodes `blank` for nothing.
   * Undefined when the expression is not understood.
   */
  ofExpression(node: Node, subject: readonly Node[], kind: KindId, blank: readonly Node[] = []): Judgement | undefined {
    const key = `${kind} ${subject[0]?.range[0]}`;
    let known = this.known.get(node);
    if (!known) this.known.set(node, (known = new Map()));
    if (!known.has(key))
      known.set(
        key,
        judge(kind, (value) => new Interpreter(givens(subject, value, blank)).run(node, this.scope)),
      );
    return known.get(key);
  }

  /** The text of an expression that the code itself fixes; undefined when there is none. */
  constant(node: Node): Value {
    try {
      return new Interpreter().run(node, this.scope);
    } catch (error) {
      if (error instanceof NotUnderstood || error instanceof Thrown) return undefined;
      throw error;
    }
  }
}

function givens(subject: readonly Node[], value: Value, blank: readonly Node[]): ReadonlyMap<Node, Value> {
  return new Map([...blank.map((node) => [node, own('')] as const), ...subject.map((node) => [node, value] as const)]);
}

/**
 * What a function leaves visible of a value of a kind that it is given as its first argument. `scope` resolves the
 * names of the function's own file; nothing else is needed, so that masks of other modules are judged from their tree.
 * Undefined when the function does something that is not understood, or gives no text. Never throws, always ends.
 */
export function judgeFunction(fn: FunctionNode, kind: KindId, scope: MaskScope, others: readonly Value[] = []): Judgement | undefined {
  return judge(kind, (value) => new Interpreter().call(fn, [value, ...others], scope));
}

/** The exposure of `judgeFunction` alone. */
export function exposureOfFunction(fn: FunctionNode, kind: KindId, scope: MaskScope): Exposure | undefined {
  return judgeFunction(fn, kind, scope)?.exposure;
}
