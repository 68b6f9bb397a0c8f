/** Functions that other functions are given and call: `tap((phone) => …)`. Each call of such a function has a context of its own. */
import type { TSESTree } from '@typescript-eslint/types';
import { functionAround, type FunctionNode } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import { childKeys, isFunction } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { argumentsWithin } from './calls.ts';
import type { Entry, Frame, Value } from './facts.ts';
import { isGiven } from './frames.ts';
import type { Solving } from './solving.ts';

/** What a query for the calls of a given function needs. */
export interface Given {
  /** Whether a value is that function. */
  readonly isMeant: (value: Value) => boolean;
  /** Receives what each call of it passes, as the function that calls it sees that. */
  readonly listener: (entry: Entry) => void;
  /** Runs where it is called, or passed on, in a way that has no context of its own. */
  readonly otherwise: () => void;
}

/** Finds where a function that stands in a call is called by what that call enters. */
export function eachCallInside(engine: Solving, call: TSESTree.CallExpression, given: Given): void {
  const caller = engine.frames.anyOf(functionAround(call));
  engine.demand(call);
  engine.solver.each(engine.cell(call.callee, caller), (callee) => {
    if (callee.type === 'made' && isFunction(callee.node))
      within(engine, engine.enter(callee.node, callee.frame, engine.entryOf(call, caller)), given);
    else given.otherwise();
  });
}

function within(engine: Solving, frame: Frame, given: Given): void {
  const { calls, functions } = insideOf(frame.fn as FunctionNode);
  for (const call of calls) {
    engine.solver.each(engine.cell(call.callee, frame), (value) => {
      if (given.isMeant(value)) given.listener(argumentsWithin(engine, call, frame));
    });
    for (const argument of call.arguments)
      if (argument.type === 'Identifier')
        engine.solver.each(engine.cell(argument, frame), (value) => {
          if (given.isMeant(value)) given.otherwise();
        });
  }
  for (const fn of functions)
    engine.eachFrame(fn, (entered) => {
      // What a function gives knows from which call it comes; a callback inside it is known for all calls together.
      const isForAll = !isGiven(fn) && entered.outer?.fn === frame.fn && !entered.outer?.entry;
      if (entered.outer === frame || isForAll) within(engine, entered, given);
    });
}

interface Inside {
  readonly calls: readonly TSESTree.CallExpression[];
  readonly functions: readonly FunctionNode[];
}

const known = new Memo<FunctionNode, Inside>();

/** The calls of a function, and the functions in it, each without those further in. */
function insideOf(fn: FunctionNode): Inside {
  return known.of(fn, () => {
    const calls: TSESTree.CallExpression[] = [];
    const functions: FunctionNode[] = [];
    const look = (node: Node): void => {
      if (isFunction(node)) return void functions.push(node);
      if (node.type === 'CallExpression' && node.callee.type !== 'Super') calls.push(node);
      for (const key of childKeys(node.type))
        for (const child of [(node as unknown as Record<string, unknown>)[key]].flat())
          if (child && typeof (child as Node).type === 'string') look(child as Node);
    };
    look(fn.body);
    return { calls, functions };
  });
}
